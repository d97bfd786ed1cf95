"""Scores on articles that are printed in other ways."""

from tables.form import Results, table, told

NAMES = {
    "to_nfd": "decomposed (NFD)",
    "to_crlf": "Windows line ends",
    "with_nbsp": "no-break spaces",
    "with_zero_width": "zero-width spaces in words",
    "with_emoji": "emoji between sentences",
    "old_tone_placement": "old tone placement",
    "straight_quotes": "straight quotation marks",
    "d_with_stroke_eth": "`Ð` for `Đ`",
    "without_paragraph_breaks": "without paragraph breaks",
    "lower_award_names": "award names in small letters",
    "title_in_capitals": "title in capitals",
}


def full(results: Results) -> str:
    """Return the table: F1 as it is, and what changes."""
    plain = results["figures"]["plain"]
    rows = [("as it is", *(f"{value:.3f}" for value in plain.values()))]
    for name, now in results["figures"]["variants"].items():
        rows.append((NAMES.get(name, name), *(f"{now[figure] - plain[figure]:+.3f}" for figure in plain)))
    return f"{told(results)} Articles: `{results['gold']}`.\n\n{table(('print', *plain), rows)}"
