"""From one annotation format to another."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from vinhdanh.errors import UsageError
from vinhdanh.formats import brat, brat_config, gold, jsonl, label_studio, tokens
from vinhdanh.formats.gold import Labelled, refuse

Reader = Callable[[Path], tuple[list[Labelled], list[str]]]
Writer = Callable[[Iterable[Mapping[str, Any]], Path], None]

READERS: dict[str, Reader] = {
    "gold": gold.scan,
    "brat": brat.read,
    "label-studio": label_studio.read,
    "doccano": jsonl.read_doccano,
    "prodigy": jsonl.read_prodigy,
    "spacy": tokens.read_spacy,
}
WRITERS: dict[str, Writer] = {
    "gold": gold.write,
    "brat": brat.write,
    "label-studio": label_studio.write,
    "doccano": jsonl.write_doccano,
    "prodigy": jsonl.write_prodigy,
    "spacy": tokens.write_spacy,
    "conll": tokens.write_conll,
}
CONFIGS: dict[str, Callable[[], dict[str, str]]] = {
    "label-studio": label_studio.configuration,
    "brat": brat_config.configuration,
}
"""What returns the configuration files of a tool by name."""


def read(path: Path, form: str) -> list[Labelled]:
    """Return labelled articles. Raises GoldError that lists all problems, UsageError for a format that is not read."""
    if form not in READERS:
        raise UsageError(f"--from {form}: this format cannot be read", hint=f"use one of {', '.join(READERS)}")
    articles, wrong = READERS[form](path)
    if form != "gold":  # whose reader tells the line of the first
        ids = Counter(str(article["id"]) for article in articles)
        wrong += [f"{path}: the id {id!r} stands at {n} articles" for id, n in ids.items() if n > 1]
    refuse(wrong)
    return articles


def write(articles: Iterable[Mapping[str, Any]], path: Path, form: str) -> None:
    """Write labelled articles. Raises UsageError for an unknown format."""
    writer(form)(articles, path)


def writer(form: str) -> Writer:
    """Return the writer of a format. Raises UsageError for an unknown one."""
    if form not in WRITERS:
        raise UsageError(f"{form}: there is no such format", hint=f"use one of {', '.join(WRITERS)}")
    return WRITERS[form]


def convert(source: Path, target: Path, form: str, into: str) -> int:
    """Convert a file or folder; return the number of articles. Nothing is written where the source has problems."""
    articles = read(source, form)
    write(articles, target, into)
    return len(articles)


def label_config(tool: str) -> dict[str, str]:
    """Return the configuration files of an annotation tool by name. Raises UsageError for an unknown one."""
    if tool not in CONFIGS:
        raise UsageError(f"{tool}: there is no configuration for it", hint=f"use one of {', '.join(CONFIGS)}")
    return CONFIGS[tool]()
