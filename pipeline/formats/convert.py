"""From one annotation format to another."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from vinhdanh.errors import UsageError
from vinhdanh.formats import brat, gold, jsonl, label_studio, tokens
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
CONFIGS = {"label-studio": label_studio.config, "brat": brat.config}


def read(path: Path, form: str) -> list[Labelled]:
    """Return labelled articles. Raises GoldError that lists all problems, UsageError for a format that is not read."""
    if form not in READERS:
        raise UsageError(f"--from {form}: this format cannot be read", hint=f"use one of {', '.join(READERS)}")
    articles, wrong = READERS[form](path)
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


def label_config(tool: str) -> str:
    """Return the configuration of an annotation tool. Raises UsageError for an unknown one."""
    if tool not in CONFIGS:
        raise UsageError(f"{tool}: there is no configuration for it", hint=f"use one of {', '.join(CONFIGS)}")
    return CONFIGS[tool]()
