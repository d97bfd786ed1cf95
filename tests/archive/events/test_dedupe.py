"""Records to events: every record once, the same whatever the order, no chains over contradictions."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from vinhdanh.archive.events import Event, blocks, dedupe
from vinhdanh.archive.events.dedupe import in_order
from vinhdanh.archive.events.telling import Row
from vinhdanh.errors import InputError

Make = Callable[..., Any]


def groups(events: list[Event]) -> set[frozenset[str]]:
    return {frozenset(source.record_id for source in e.sources) for e in events}


def some_rows(make: Make, seed: int) -> list[Row]:
    """Records that often agree, sometimes in part."""
    dice = random.Random(seed)
    out = []
    for article in range(30):
        for record in range(dice.randint(1, 3)):
            recipient = dice.choice(["p:Trần Văn Tám", "p:Trần Văn Tấm", "p:Tám", "b:Xí nghiệp May 5", "individual 12"])
            slots = {
                "date": dice.choice([None, "2020", "2020-03-04", "2020-03-05", "2021-03-04"]),
                "grantor": dice.choice([None, "Bộ Y tế", "Bộ trưởng Bộ Y tế"]),
            }
            award = dice.choice(["HCLĐ nhất", "HCLĐ", "BK", "KT"])
            out.append(make(f"a{article:02}.{record}", award, recipient, **slots))
    return out


@pytest.mark.parametrize("seed", range(5))
def test_every_record_is_a_source_once_whatever_the_order(make: Make, seed: int) -> None:
    given = some_rows(make, seed)
    found = dedupe(given)
    assert sorted(s.record_id for e in found for s in e.sources) == sorted(row["record_id"] for row in given)
    shuffled = given + given[:3]
    random.Random(seed).shuffle(shuffled)
    assert [e.to_dict() for e in dedupe(shuffled)] == [e.to_dict() for e in found]


@pytest.mark.parametrize("seed", range(5))
def test_no_event_contradicts_itself(make: Make, seed: int) -> None:
    given = some_rows(make, seed)
    rows = {row["record_id"]: row for row in given}
    for e in dedupe(given):
        members = [rows[s.record_id] for s in e.sources]
        assert len({row["article_id"] for row in members}) == len(members)
        assert len({row["award_class"] for row in members} - {None}) <= 1
        assert len({str(row["date"])[:4] for row in members if row["date"]}) <= 1


@pytest.mark.parametrize("seed", range(5))
def test_a_higher_threshold_only_splits(make: Make, seed: int) -> None:
    given = some_rows(make, seed)
    fewer, more = dedupe(given, min_score=0.5), dedupe(given, min_score=1.1)
    assert len(fewer) < len(more) == len(given)


def test_a_chain_ends_where_its_ends_contradict(make: Make) -> None:
    """`Tám` of 2020 may be either; the surer link wins, and the other does not follow."""
    given = [
        make("a.1", "HCLĐ nhất", "p:Trần Văn Tám", date="2020-03-04"),
        make("b.1", "HCLĐ", "p:Trần Văn Tám", date="2020-03-04"),
        make("c.1", "HCLĐ nhì", "p:Trần Văn Tám"),
    ]
    assert groups(dedupe(given)) == {frozenset({"a1", "b1"}), frozenset({"c1"})}


def test_one_article_tells_an_event_once(make: Make) -> None:
    given = [make(f"{r}", "GK", "p:Lê Thị Bảy") for r in ("a.1", "a.2", "b.1")]
    assert len(dedupe(given)) == 2


def test_company_of_other_records_joins_a_doubtful_pair(make: Make) -> None:
    doubtful = [make(f"{article}.0", "BK", "collective 9") for article in "ab"]
    sure = [
        make(f"{article}.{n}", "HCDC", f"p:Trần Văn {name}")
        for article in "ab"
        for n, name in enumerate(("Tám", "Chín"), start=1)
    ]
    assert len(dedupe(doubtful)) == 2
    assert len(dedupe(doubtful + sure)) == 3


def test_an_event_is_the_fullest_record_with_what_others_add(make: Make) -> None:
    given = [
        make("a.1", "HCDC", "p:Trần Văn Tám", unit="Công an xã Đồng Tâm", rank="Đại úy", published="2020-03-06"),
        make("b.1", "HCDC", "p:Trần Văn Tám", grantor="Chủ tịch nước", published="2020-03-05", status="planned"),
    ]
    (found,) = dedupe(given)
    assert found.id == "ea1"
    assert (found.told_by, found.first_published) == ("a1", "2020-03-05")
    assert [(s.article_id, s.published) for s in found.sources] == [("b", "2020-03-05"), ("a", "2020-03-06")]
    assert {slot: found.record[slot] for slot in ("rank", "unit", "grantor", "status")} == {
        "rank": "Đại úy",
        "unit": "Công an xã Đồng Tâm",
        "grantor": "Chủ tịch nước",
        "status": "awarded",
    }


def test_pairs_do_not_grow_with_the_square(make: Make) -> None:
    """One hot block: the pairs of twice as many records are about twice as many."""

    def pairs_of(n: int) -> int:
        given = [make(f"a{i}.1", "GK", "individual 10", published=f"20{i % 20:02}-03-04") for i in range(n)]
        return sum(1 for _ in blocks.pairs(in_order(given)))

    assert pairs_of(4000) < 2.5 * pairs_of(2000)
    assert pairs_of(2000) <= 4 * 2000 * blocks.LARGEST


def test_a_record_without_id_is_refused(make: Make) -> None:
    with pytest.raises(InputError, match="a record without id"):
        dedupe([dict(make("a.1", "GK", "individual 10"), record_id=None)])
