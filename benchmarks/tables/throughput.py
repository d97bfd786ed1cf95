"""Throughput and memory of `batch`."""

from tables.form import Results, number, spread, table, told

NAMES = {
    "word_tokenize": "`word_tokenize`",
    "pyvi": "pyvi",
    "underthesea ner": "underthesea `ner`",
    "records only": "vinhdanh, records only",
    "records only, gate off": "vinhdanh, records only, gate off",
    "all mentions": "vinhdanh, all mentions",
}
WHY = {"pyvi": "it only cuts into words"}
"""Why a peer that does the same or less is quicker than all mentions; a peer ahead without entry is an error."""


def full(results: Results) -> str:
    """Return the tables."""
    ways = results["figures"]["ways"]
    size = f"{results['rounds']} rounds of {results['articles']:,} articles (of {results['source']})"
    one = [
        (
            _named(way, ways),
            spread(ways[way]["per_second"]),
            spread(ways[way]["times"]),
            spread(ways[way]["largest_mb"], " MB") if "largest_mb" in ways[way] else "–",
        )
        for way in NAMES
        if way in ways
    ]
    many = [
        (way, spread(each["per_second"]), spread(each["speedup"])) for way, each in ways.items() if "speedup" in each
    ]
    absent = "".join(f"\n\nNot measured: {line}." for line in results["figures"]["absent"])
    return (
        f"{told(results)} {size}.\n\n"
        f"{table(('one process', 'articles per processor second', '`word_tokenize` = 1', 'largest memory'), one)}\n\n"
        f"{table(('records only', 'articles a second, wall', '1 worker = 1'), many)}{absent}"
    )


def ahead(results: Results) -> set[str]:
    """Return the peers that are quicker than all mentions, but for `word_tokenize`, in which all figures are."""
    ways = results["figures"]["ways"]
    ours = ways["all mentions"]["times"]["median"]
    return {way for way in ("pyvi", "underthesea ner") if way in ways and ways[way]["times"]["median"] > ours}


def _named(way: str, ways: Results) -> str:
    quicker = way in WHY and ways[way]["times"]["median"] > ways["all mentions"]["times"]["median"]
    return f"{NAMES[way]} ({WHY[way]})" if quicker else NAMES[way]


def short(results: Results) -> list[tuple[str, str]]:
    """Return rows of the README."""
    ways = results["figures"]["ways"]
    times = {way: spread(ways[way]["times"]) for way in ("records only", "all mentions")}
    rate, memory = spread(ways["records only"]["per_second"]), spread(ways["records only"]["largest_mb"])
    others = ", ".join(
        f"{_named(way, ways)} {spread(ways[way]['times'])}" for way in ("pyvi", "underthesea ner") if way in ways
    )
    dask = f"; of Dask {spread(ways['2 workers of Dask']['speedup'])}" if "2 workers of Dask" in ways else ""
    return [
        (
            "`batch`, records only",
            f"{rate} articles per processor second, {times['records only']} times `word_tokenize`",
        ),
        ("`batch`, all mentions", f"{times['all mentions']} times the speed of `word_tokenize`"),
        *([("for comparison, `word_tokenize` = 1", others)] if others else []),
        ("2 workers to 1", f"{spread(ways['2 workers']['speedup'])} times{dask}"),
        ("memory of a process", f"{memory} MB"),
    ]


def prose(results: Results) -> dict[str, str]:
    """Return the figures that stand in sentences; cost: the time of word_tokenize is 1."""
    ways = results["figures"]["ways"]
    only, every = ways["records only"], ways["all mentions"]
    rate, rate_all = only["per_second"]["median"], every["per_second"]["median"]
    return {
        "rate": number(rate),
        "rate all": number(rate_all),
        "times": spread(only["times"]),
        "cost": f"{1 / only['times']['median']:.2f}",
        "cost all": f"{1 / every['times']['median']:.2f}",
        "memory": f"{only['largest_mb']['median']:.0f} MB",
        "memory all": f"{every['largest_mb']['median']:.0f} MB",
        "gain": f"{rate / rate_all:.0f}",
        "workers": spread(ways["2 workers"]["speedup"]),
        "20,000 articles": f"{20_000 / rate:.0f} seconds",
    }
