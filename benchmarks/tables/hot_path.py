"""What each step of `batch`, records only, costs, before and after the pass over the hot path."""

from tables.form import Results, spread, table, told

DONE = {
    "tokens and sentences": "no spaCy Doc is made only to be read; fewer articles are read in full",
    "word segmentation": (
        "weights are remembered by pairs of words, tokens by runs without a space; the model is loaded before the run, "
        "not in it"
    ),
    "gate": "characters are looked up in a table, once for all steps; tones only where bare letters stand",
    "mentions": "fewer articles are read in full (the grammars have become more meanwhile)",
    "reading JSON, repair, checks": "mojibake and surrogates are told by the same table; nothing is copied unchanged",
    "lines with a cue, read alone": "new: half of the articles for which the gate opens are done with that",
}
"""What was done to a step."""
SMALL = 0.001
"""Steps of less than so much of the time of `word_tokenize` are summed up."""
REST = "all else (result, writing, shards, sink)"


def full(now: Results, before: Results) -> str:
    """Return the table, the dearest step of those days first."""
    then, after = (_steps(results) for results in (before, now))
    names = sorted(then | after, key=lambda step: (step == REST, -then.get(step, 0), -after.get(step, 0)))
    rows = [(step, _share(then.get(step)), DONE.get(step, ""), _share(after.get(step))) for step in names]
    rows.append(("all", _share(sum(then.values())), "", _share(sum(after.values()))))
    rows.append(("`word_tokenize` : all", _times(before), "", _times(now)))
    rows.append(("largest memory", f"{before['figures']['largest_mb']} MB", "", f"{now['figures']['largest_mb']} MB"))
    when = f"Before: commit `{before['commit']}`, measured {before['date']}. Now: {told(now)} {_size(now)}."
    return f"{when}\n\n{table(('cost', 'before', 'what was done', 'now'), rows)}"


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences."""
    gate = results["figures"]["steps"]["gate"]["median"]
    return {"times": spread(results["figures"]["times"]), "gate": f"{gate:.1%}"}


def _steps(results: Results) -> dict[str, float]:
    """Share of the time of `word_tokenize`, by step; the small ones together."""
    found = {name: step["median"] for name, step in results["figures"]["steps"].items()}
    named = {name: share for name, share in found.items() if name in DONE or name == "records"}
    return named | {REST: sum(found.values()) - sum(named.values())}


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.2%}".replace("%", " %")


def _size(results: Results) -> str:
    return f"{results['rounds']} rounds of {results['articles']:,} articles (of {results['source']})"


def _times(results: Results) -> str:
    return spread(results["figures"]["times"])
