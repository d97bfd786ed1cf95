"""vinhdanh beside other ways to the same records: the tables of README.md and docs/peers.md."""

from collections.abc import Iterable

from tables.form import Results, table, told

NAMES = {
    "vinhdanh": "vinhdanh",
    "regex": "regular expressions",
    "underthesea": "underthesea `ner`",
    "floor": "first word",
    "gliner": "GLiNER",
    "language_model": "language model",
}
HEADLINES = {
    "strict:ALL": "mentions",
    "slot:CORE": "slots of records",
    "record:found": "records found",
    "record:exact": "records exact",
}
TYPES = ("RANK", "PERSON", "UNIT", "AWARD", "COUNT")
CORE = ("status", "award", "class", "award_count", "kind", "count", "name", "rank", "unit", "grantor")
OTHER = ("category", "position", "count_modifier", "movement", "period", "date", "evidence")
ROWS = (
    HEADLINES
    | {f"strict:{kind}": f"mentions: {kind}" for kind in TYPES}
    | {f"slot:{slot}": f"slot: {slot}" for slot in (*CORE, *OTHER)}
)
WHY: dict[str, str] = {
    "speed": "expressions need no words and no clauses",
}
"""Why a peer is ahead in a row. A row without entry in which one is ahead is an error."""


def ahead(results: Results) -> list[str]:
    """Return the rows in which a peer is ahead of vinhdanh, on any data set."""
    figures = results["figures"]
    rows = [row for data in figures["data"].values() for row in ROWS if _behind(data["peers"], row)]
    rates = (figures["speed"] or {"extractors": {}})["extractors"]
    slower = any(rates[name]["ratio"] < rates["vinhdanh"]["ratio"] for name in rates if name in NAMES)
    return sorted({*rows, *(["speed"] if slower else [])})


def _behind(peers: Results, row: str) -> bool:
    ours = peers["vinhdanh"][row]["f1"] or 0.0
    return any((figures[row]["f1"] or 0.0) > ours for figures in peers.values())


def short(results: Results) -> str:
    """Return the table of the README."""
    peers = _peers(results)
    lines = [_line("F1", (NAMES[name] for name in peers)), _line("---", ["---"] * len(peers))]
    for name, data in results["figures"]["data"].items():
        lines += [_row(f"{name}: {HEADLINES[row]}", data["peers"], peers, row) for row in HEADLINES]
    return "\n".join([*lines, *_speed_row(results, peers), "", _told(results)])


def full(results: Results) -> str:
    """Return the tables of docs/peers.md: one for each data set, then the speed."""
    peers, out = _peers(results), [_told(results)]
    for name, data in results["figures"]["data"].items():
        size = f"{data['articles']} articles, {data['records']} records, {data['mentions']} mentions"
        lines = [f"### {name}: {size}", "", _line("F1", (NAMES[peer] for peer in peers))]
        lines += [_line("---", ["---"] * len(peers)), *(_row(ROWS[row], data["peers"], peers, row) for row in ROWS)]
        out.append("\n".join(lines))
    return "\n\n".join([*out, *_speed(results), *_absent(results)])


def _peers(results: Results) -> list[str]:
    """Names of the peers that were measured."""
    measured = next(iter(results["figures"]["data"].values()))["peers"]
    return [name for name in NAMES if name in measured]


def _row(title: str, figures: Results, peers: Iterable[str], row: str) -> str:
    why = f" ({WHY[row]})" if _behind(figures, row) else ""
    return _line(f"{title}{why}", (_figure(figures[name][row]) for name in peers))


def _figure(figure: Results) -> str:
    if figure["f1"] is None:
        return "–"
    bounds = "" if figure["low"] is None else f" ({figure['low']:.2f}–{figure['high']:.2f})"
    return f"{figure['f1']:.2f}{bounds}"


def _line(title: str, cells: Iterable[str]) -> str:
    return f"| {' | '.join((title, *cells))} |"


def _speed_row(results: Results, peers: Iterable[str]) -> list[str]:
    if not results["figures"]["speed"]:
        return []
    rates = results["figures"]["speed"]["extractors"]
    why = f" ({WHY['speed']})" if "speed" in ahead(results) else ""
    cells = [_ratio(rates[name]["ratio"]) if name in rates else "–" for name in peers]
    gated = f"{_ratio(rates['vinhdanh, records only']['ratio'])} where articles without award are skipped"
    return [_line(f"time, `word_tokenize` = 1{why}", (f"{cells[0]}; {gated}", *cells[1:]))]


def _ratio(value: float) -> str:
    return f"{value:.2f}" if value < 10 else f"{value:.0f}"


def _told(results: Results) -> str:
    """How it was measured."""
    return f"{told(results)} In brackets 95 % intervals of a bootstrap over articles."


def _speed(results: Results) -> list[str]:
    if not (told := results["figures"]["speed"]):
        return []
    lines = [
        f"### Time: {told['articles']} articles of an archive, median of {told['rounds']} rounds",
        "",
        "| | articles per CPU second | time, `word_tokenize` = 1 |\n| --- | --- | --- |",
    ]
    for name, rate in told["extractors"].items():
        lines.append(_line(NAMES.get(name, name), (f"{rate['per_second']:.1f}", _ratio(rate["ratio"]))))
    return ["\n".join(lines), *([f"Why some are faster: {WHY['speed']}."] if "speed" in ahead(results) else [])]


def _absent(results: Results) -> list[str]:
    lines = [f"- {line}" for line in results["figures"]["absent"].values()]
    return ["\n".join(["Not measured:", "", *lines])] if lines else []


def beside(results: Results) -> str:
    """Return the table of docs/performance.md: what each way costs, and how many records it finds."""
    rates = results["figures"]["speed"]["extractors"]
    peers = results["figures"]["data"]["dev"]["peers"]
    rows = [("`word_tokenize` alone", "1", "–")]
    for name in _peers(results):
        found = _figure(peers[name]["record:found"])
        rows.append((NAMES[name], _ratio(rates[name]["ratio"]) if name in rates else "–", found))
    rows.insert(2, ("vinhdanh, records only", _ratio(rates["vinhdanh, records only"]["ratio"]), "the same"))
    return f"{told(results)}\n\n{table(('', 'time', 'records found, F1 on `dev`'), rows)}"


def now(results: Results) -> str:
    """Return the table at the head of docs/accuracy.md."""
    rows = [
        (
            f"`{name}`: {data['articles']} articles, {data['records']} records",
            *(_figure(data["peers"]["vinhdanh"][row]) for row in HEADLINES),
        )
        for name, data in results["figures"]["data"].items()
    ]
    return f"{_told(results)}\n\n{table(('F1', *HEADLINES.values()), rows)}"


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences: DATA.ROW of vinhdanh, DATA.articles, what it costs (words: 1)."""
    found = {
        f"{name}.{row}": _figure(data["peers"]["vinhdanh"][row])
        for name, data in results["figures"]["data"].items()
        for row in ROWS
    }
    found |= {f"{name}.articles": str(data["articles"]) for name, data in results["figures"]["data"].items()}
    rates = (results["figures"]["speed"] or {"extractors": {}})["extractors"]
    ours = {"cost": "vinhdanh", "cost records": "vinhdanh, records only"}
    return found | {key: _ratio(rates[name]["ratio"]) for key, name in ours.items() if name in rates}
