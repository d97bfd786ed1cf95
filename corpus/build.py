"""Make `articles/*.txt` and `gold.jsonl` from the labelled articles in `labelled/*.toml`.

usage: python corpus/build.py
"""

import json
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from vinhdanh.evaluation.markup import MarkupError, parse
from vinhdanh.evaluation.variants import VARIANTS

HERE = Path(__file__).parent
RECIPIENT = ("kind", "count", "count_modifier", "name", "rank", "position", "unit")
RECORD = ("status", "award", "award_count", "recipient", "grantor", "movement", "period", "date", "evidence")
GAP = " … "


def evidence_span(text: str, quoted: str) -> dict[str, int]:
    """Offsets of the sentence that begins and ends with the words on either side of ``…`` in `quoted`.

    The opening words may occur once only; the sentence ends where the closing words first follow. Raises ValueError.
    """
    opening, gap, closing = quoted.partition(GAP)
    if text.count(opening) != 1:
        raise ValueError(f"evidence begins {text.count(opening)} times in the text: {opening!r}")
    start = text.index(opening)
    end = start + len(opening)
    if gap:
        found = text.find(closing, end)
        if found < 0:
            raise ValueError(f"evidence has no end in the text: {closing!r}")
        end = found + len(closing)
    return {"start": start, "end": end}


def record(text: str, fields: Mapping[str, Any]) -> dict[str, Any]:
    """A gold record from the fields written in the TOML file: what is left out is null, the status `awarded`.

    `award.name` is `award.text` where it is left out. Raises ValueError for a field that the gold format has not.
    """
    award, recipient = fields["award"], fields["recipient"]
    extra = {*fields} - {*RECORD} | {*award} - {"text", "name", "class", "category"} | {*recipient} - {*RECIPIENT}
    if extra:
        raise ValueError(f"unknown fields: {sorted(extra)}")
    full = {
        **fields,
        "status": fields.get("status", "awarded"),
        "award": {
            "text": award["text"],
            "name": award.get("name", award["text"]),
            "class": award.get("class"),
            "category": award["category"],
        },
        "recipient": {key: recipient.get(key) for key in RECIPIENT},
        "evidence": evidence_span(text, fields["evidence"]),
    }
    return {key: full.get(key) for key in RECORD}


def article(path: Path) -> dict[str, Any]:
    """The gold article of one TOML file. Raises ValueError that names the file."""
    try:
        fields = tomllib.loads(path.read_text(encoding="utf-8"))
        text, mentions = parse(fields["text"])
        gold: dict[str, Any] = {
            "id": path.stem,
            "source": {"corpus": "vinhdanh"},
            "published": fields.get("published"),
            "text": text,
            "mentions": mentions,
            "records": [record(text, each) for each in fields.get("records", ())],
        }
    except KeyError as error:
        raise ValueError(f"{path.name}: no field {error}") from error
    except (MarkupError, ValueError) as error:
        raise ValueError(f"{path.name}: {error}") from error
    printed = {variant.name: variant.apply for variant in VARIANTS}
    return printed[fields["printed"]](gold) if "printed" in fields else gold


def build(folder: Path = HERE) -> list[dict[str, Any]]:
    """All labelled articles of the corpus in `folder`, by file name."""
    return [article(path) for path in sorted((folder / "labelled").glob("*.toml"))]


def main() -> None:
    """Write the articles and the gold file beside this script."""
    golds = build()
    for gold in golds:
        (HERE / "articles" / f"{gold['id']}.txt").write_bytes(gold["text"].encode())
    lines = (json.dumps(gold, ensure_ascii=False) + "\n" for gold in golds)
    (HERE / "gold.jsonl").write_bytes("".join(lines).encode())
    print(f"{len(golds)} articles, {sum(len(gold['records']) for gold in golds)} records")


if __name__ == "__main__":
    main()
