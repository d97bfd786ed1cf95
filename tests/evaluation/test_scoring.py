"""Our scores, by hand on small cases, and beside the reference scorer where it is present."""

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.evaluation.agreement import normal
from vinhdanh.evaluation.scoring import Count, score

from ..modules import module_of

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "tools" / "score.py"
DEV = ROOT.parent / "shared" / "gold" / "dev.jsonl"
CORPUS = ROOT / "corpus" / "gold.jsonl"


def load(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hoà Bình", "Hòa Bình"),
        ("Thái Thụy", "Thái Thuỵ"),
        ("chiến sỹ", "chiến sĩ"),
        ("Ðà Nẵng", "Đà Nẵng"),
        ("“Vì an ninh Tổ quốc”", "Vì an ninh Tổ quốc"),
        ("Thừa Thiên-Huế", "thừa thiên – huế"),
        (3, "3"),
    ],
)
def test_forms_that_count_as_equal(one: object, other: object) -> None:
    assert normal(one) == normal(other)


def test_counts_give_precision_recall_and_f1_or_nothing() -> None:
    count = Count(right=3, spurious=1, missed=2)
    assert (count.precision, count.recall, count.f1) == (0.75, 0.6, 6 / 9)
    assert (Count().precision, Count().recall, Count().f1) == (None, None, None)


def test_gold_against_itself_is_perfect_in_any_order_of_records() -> None:
    gold = load(CORPUS)
    turned = [{**article, "records": article["records"][::-1]} for article in gold]
    counts = score(gold, turned)
    assert {name for name, count in counts.items() if count.spurious or count.missed} == set()
    assert counts["record:exact"].right == sum(len(article["records"]) for article in gold)


def test_an_article_without_result_counts_as_missed() -> None:
    gold = load(CORPUS)
    counts = score(gold, gold[1:])
    assert counts["record:found"].missed == len(gold[0]["records"])
    assert counts["strict:ALL"].missed == len({(m["type"], m["start"]) for m in gold[0]["mentions"]})


def change(name: str, article: dict[str, Any], draw: random.Random) -> dict[str, Any]:
    """A wrong result made from gold: articles, records or slots that change places, spans that move."""
    records = [dict(record) for record in article["records"]]
    mentions = [dict(mention) for mention in article["mentions"]]
    if name == "fewer":
        records = draw.sample(records, len(records) // 2)
        mentions = draw.sample(mentions, len(mentions) * 2 // 3)
    if name == "moved":
        mentions = [{**m, "start": m["start"] + draw.choice((0, 0, 1)), "end": m["end"] + 1} for m in mentions]
    for record in records if name == "slots" else ():
        other = draw.choice(records)
        record.update(draw.choice(({"recipient": other["recipient"], "grantor": None}, {"grantor": "UBND"})))
    return {**article, "records": records, "mentions": mentions}


@pytest.fixture(scope="module")
def reference() -> Callable[[list[dict[str, Any]], list[dict[str, Any]]], dict[str, list[int]]]:
    """The totals of the reference scorer."""
    if not (REFERENCE.exists() and DEV.exists()):
        pytest.skip("the reference scorer is not here")
    module = module_of(REFERENCE)

    def totals(gold: list[dict[str, Any]], found: list[dict[str, Any]]) -> dict[str, list[int]]:
        by_id = {article["id"]: article for article in found}
        return dict(module.total([module.score_article(g, by_id.get(g["id"], {}))[0] for g in gold]))

    return totals


@pytest.mark.parametrize("name", ["fewer", "moved", "slots", "swapped"])
def test_scores_equal_those_of_the_reference(name: str, reference: Callable[..., dict[str, list[int]]]) -> None:
    gold, draw = load(DEV), random.Random(name)
    found = [change(name, article, draw) for article in gold]
    if name == "swapped":
        ids = [article["id"] for article in found]
        found = [{**article, "id": i} for article, i in zip(found, draw.sample(ids, len(ids)), strict=True)]
    ours = {name: [c.right, c.spurious, c.missed] for name, c in score(gold, found).items()}
    assert ours == reference(gold, found)
