"""The pages tell what was measured: their blocks are what the files of results make."""

import json
import re
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
RESULTS = {path.stem: json.loads(path.read_text("utf-8")) for path in (ROOT / "benchmarks" / "results").glob("*.json")}
PAGES = (
    "README.md",
    "benchmarks/README.md",
    "docs/accuracy.md",
    "docs/events.md",
    "docs/faq.md",
    "docs/guides/archives.md",
    "docs/guides/systems.md",
    "docs/how.md",
    "docs/inputs.md",
    "docs/limits.md",
    "docs/peers.md",
    "docs/performance.md",
    "docs/reliability.md",
    "docs/start.md",
    "docs/vi/bat-dau.md",
)
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
WITH_INTERVAL = re.compile(r"\d[.]\d\d \(\d[.]\d\d–\d[.]\d\d")
DAY = re.compile(r"\b20\d\d-\d\d-\d\d\b")
HELPERS = {"run", "pages"}
"""Programs that measure nothing."""


@pytest.mark.parametrize("page", PAGES)
def test_the_figures_of_a_page_are_those_of_the_results(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    assert text == import_module("pages").filled(text), "run python3 benchmarks/pages.py"


def test_every_page_with_figures_is_looked_at_and_every_block_is_used() -> None:
    pages = import_module("pages")
    assert [str(path.relative_to(ROOT)) for path in pages.pages()] == list(PAGES)
    texts = [path.read_text("utf-8") for path in pages.pages()]
    assert [name for name in pages.BLOCKS if not any(f"<!-- {name} -->" in text for text in texts)] == []


def test_a_figure_in_a_sentence_is_made_anew() -> None:
    pages = import_module("pages")
    ratio = pages.figure("startup", "ratio")
    assert pages.filled("about <!--f startup.ratio-->9<!--/f--> times") == (
        f"about <!--f startup.ratio-->{ratio}<!--/f--> times"
    )
    with pytest.raises(KeyError):
        pages.filled("about <!--f startup.other-->9<!--/f--> times")


@pytest.mark.parametrize("page", PAGES)
def test_no_mark_of_a_figure_begins_a_line(page: str) -> None:
    """Markdown would take it for a block of HTML."""
    assert re.findall(r"^[ \t]*<!--(?:f |/f).*", (ROOT / page).read_text("utf-8"), re.MULTILINE) == []


@pytest.mark.parametrize("page", sorted((ROOT / "docs").rglob("*.md")), ids=lambda path: path.name)
def test_a_figure_that_is_written_by_hand_says_its_day(page: Path) -> None:
    """Figures with an interval, in no block and no mark: there is a date in their paragraph, or above their table."""
    pages = import_module("pages")
    text = CODE.sub("", pages.FIGURE.sub("", pages.BLOCK.sub("", page.read_text("utf-8"))))
    paragraphs = text.split("\n\n")
    by_hand = [(above, own) for above, own in pairwise(["", *paragraphs]) if WITH_INTERVAL.search(own)]
    assert [own for above, own in by_hand if not DAY.search(above if own.startswith("|") else own)] == []


def test_what_is_measured_has_figures_in_the_pages() -> None:
    pages = import_module("pages")
    told = {name for name, _ in pages.BLOCKS.values()} | pages.PROSE.keys()
    assert RESULTS.keys() - told <= {"hot_path_before"}


def test_every_program_can_be_run_by_its_name() -> None:
    run = import_module("run")
    programs = {path.stem for path in (ROOT / "benchmarks").glob("*.py") if "__main__" in path.read_text("utf-8")}
    assert programs - HELPERS == run.QUICK.keys() | run.LONG.keys()


@pytest.mark.parametrize("name", RESULTS)
def test_results_say_when_where_and_how_they_were_taken(name: str) -> None:
    assert {"date", "versions", "machine", "minutes", "others", "seed", "figures"} <= RESULTS[name].keys()
    assert {"python", "system", "cores"} <= RESULTS[name]["machine"].keys()


@pytest.mark.parametrize(
    ("words", "done"),
    [
        (["length", "startup"], [("length", ()), ("startup", ())]),
        (["sinks"], [("sinks", ("--articles", "20000"))]),
        (["--long", "sinks"], [("sinks", ())]),
        (["sinks", "--", "--articles", "9"], [("sinks", ("--articles", "9"))]),
    ],
)
def test_programs_get_their_arguments(
    words: list[str], done: list[tuple[str, tuple[str, ...]]], monkeypatch: pytest.MonkeyPatch
) -> None:
    run, called = import_module("run"), []
    monkeypatch.setattr(run, "one", lambda name, arguments: called.append((name, arguments)) or True)
    monkeypatch.setattr("sys.argv", ["run.py", *words])
    run.main()
    assert called == done


def test_where_a_peer_is_ahead_the_row_says_why() -> None:
    quality, throughput = import_module("tables.quality"), import_module("tables.throughput")
    assert set(quality.ahead(RESULTS["quality"])) == set(quality.WHY)
    if results := RESULTS.get("throughput"):
        assert throughput.ahead(results) <= throughput.WHY.keys()


def test_a_busy_machine_is_told() -> None:
    form = import_module("tables.form")
    quiet: dict[str, Any] = RESULTS["quality"] | {"others": 0.02}
    assert "busy" not in form.told(quiet)
    assert "busy" in form.told(quiet | {"others": 0.4})


def test_growth_is_fitted_through_the_logarithms() -> None:
    measured = import_module("measured")
    assert measured.exponent([10, 100, 1000], [3, 30, 300]) == pytest.approx(1)
    assert measured.exponent([10, 100, 1000], [1, 100, 10_000]) == pytest.approx(2)


def test_articles_are_drawn_the_same_way_each_time_and_begin_anew_at_the_end() -> None:
    sample = import_module("sample")
    first, again = sample.articles(3), sample.articles(3)
    assert first == again
    number = len(sample._drawn(sample.SEED))
    later = sample.articles(3, start=number)
    assert [each["text"] for each in later] == [each["text"] for each in first]
    assert not {each["id"] for each in later} & {each["id"] for each in first}
