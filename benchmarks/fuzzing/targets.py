"""The targets of fuzzing, and a round of one of them."""

from collections.abc import Callable
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from fuzzing.checks import check_document, check_file, check_stdin, check_text
from fuzzing.files import files, single_files
from fuzzing.mutations import damaged
from fuzzing.pages import pages
from fuzzing.texts import clean_texts, days, texts

SINKS = (".jsonl", ".jsonl", ".jsonl", ".csv", ".parquet", ".db", ".duckdb", ".jsonl.gz")
page_bytes = pages.map(lambda page: page.encode("utf-8", "ignore"))

TARGETS: dict[str, tuple[Callable[..., None], tuple[st.SearchStrategy[Any], ...]]] = {
    "texts": (check_text, (texts, days, st.none() | clean_texts)),
    "pages": (check_document, (page_bytes | damaged(page_bytes), st.sampled_from(("x.html", "x.txt")))),
    "files": (lambda file, sink: check_file(*file, sink), (files(), st.sampled_from(SINKS))),
    "stdin": (check_stdin, (st.one_of(*map(damaged, single_files.values())),)),
}
"""A check and what it is given, by name."""


def run(name: str, number: int, examples: int) -> tuple[int, Exception | None]:
    """Run a round of a target with a seed: how many examples were tried, and the escapes that were found, if any."""
    check, strategies = TARGETS[name]
    tried = 0

    @seed(number)
    @settings(
        max_examples=examples,
        database=None,
        deadline=None,
        print_blob=False,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate],  # to shrink files takes minutes
    )
    @given(st.tuples(*strategies))
    def round_of(values: tuple[Any, ...]) -> None:
        nonlocal tried
        tried += 1
        check(*values)

    try:
        round_of()
    except Exception as error:
        return tried, error
    return tried, None
