"""Names, days and pairs: how far they agree, and what that counts."""

from collections.abc import Callable
from typing import Any

import pytest

from vinhdanh.archive.events import compare, default_weights, telling
from vinhdanh.archive.events.names import bodies, persons
from vinhdanh.archive.events.score import PRIOR
from vinhdanh.archive.events.when import agreement, when

Make = Callable[..., Any]


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("tran-van-tam", "tran-van-tam", "same"),
        ("tam", "tran-van-tam", "part"),
        ("tran-van-tam", "tran-van-tan", "near"),
        ("tran-van-tam", "tran-thi-tam", "differ"),
        ("tran-van", "tran-van-tam", "differ"),
        ("lan", "hoan", "differ"),
    ],
)
def test_persons(a: str, b: str, level: str) -> None:
    assert persons(a, b) == persons(b, a) == level


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("cong-an-tinh-gia-lai", "cong-an-tinh-gia-lai", "same"),
        ("cong-an-gia-lai", "cong-an-tinh-gia-lai", "part"),
        ("bo-cong-an", "cuc-canh-sat-hinh-su-bo-cong-an", "differ"),
        ("cong-an-tinh-gia-lai", "cong-an-tinh-kon-tum", "differ"),
        ("cong-an-huyen-plei-ku", "cong-an-huyen-pleiku", "near"),
        ("trung-doan-1", "trung-doan-2", "differ"),
    ],
)
def test_bodies(a: str, b: str, level: str) -> None:
    assert bodies(a, b) == bodies(b, a) == level


@pytest.mark.parametrize(
    ("a", "b", "level"),
    [
        ("2020-03-04", "2020-03-04", "same"),
        ("2020-03-04", "--03-04", "same"),
        ("2020-03-04", "2020-03-06", "near"),
        ("2020-12-31", "2021-01-01", "near"),
        ("2020-03-04", "2020-03-24", "close"),
        ("2020-03-04", "2021-03-04", "differ"),
        ("2020-03-04", "2020-03", "month"),
        ("2020-03", "2020-05", "differ"),
        ("2020", "2020-03-04", "year"),
        ("2020", "2019", "differ"),
        ("2020", "--03-04", None),
        ("--02-29", "2021-03-01", "differ"),
        ("2020-02-31", "2020", None),
        ("soon", "2020", None),
        (None, "2020", None),
    ],
)
def test_days(a: str | None, b: str | None, level: str | None) -> None:
    assert agreement(when(a), when(b)) == agreement(when(b), when(a)) == level


SURE = ("HCDC", "p:Trần Văn Tám")
SAME = [
    (SURE, {}, SURE, {}),
    (SURE, {"date": "2013-04-30"}, SURE, {"date": "2013-05-01"}),
    (("HCLĐ nhất", "b:tỉnh Sông Thu"), {"date": "2017-07-09"}, ("HCLĐ nhất", "b:tỉnh Sông Thu"), {}),
    (
        ("BK", "individual 60"),
        {"grantor": "Bộ Y tế", "published": "2020-02-27"},
        ("BK", "individual 60"),
        {"grantor": "Bộ trưởng Bộ Y tế", "published": "2020-02-27"},
    ),
    (
        ("GK", "p:Lê Thị Bảy"),
        {"unit": "Trường Tiểu học Đồng Tâm"},
        ("GK", "p:Lê Thị Bảy"),
        {"unit": "Trường Tiểu học xã Đồng Tâm", "date": "2020-03-04"},
    ),
]
DIFFERENT = [
    (SURE, {}, ("HCLĐ ba", "p:Trần Văn Tám"), {}),
    (SURE, {}, ("HCDC", "p:Trần Văn Chín"), {}),
    (("HCLĐ nhất", "b:tỉnh Sông Thu"), {}, ("HCLĐ nhì", "b:tỉnh Sông Thu"), {}),
    (("BK", "individual 2"), {}, ("BK", "individual 2"), {}),
    (("BK", "collective 12"), {"date": "2019-01-05"}, ("BK", "collective 12"), {"date": "2020-01-05"}),
    (("BK", "collective 12"), {"date": "2020-01-05"}, ("BK", "collective 13"), {"date": "2020-01-05"}),
    (("BK", "p:Lê Thị Bảy"), {"unit": "Bệnh viện A"}, ("BK", "p:Lê Thị Bảy"), {"unit": "Công an tỉnh Sông Thu"}),
    (("GK", "b:Công ty 5"), {"date": "2019"}, ("GK", "b:Công ty 5"), {"date": "2020"}),
]


@pytest.mark.parametrize(("one", "slots", "other", "more"), SAME)
def test_pairs_that_tell_one_event(make: Make, one: Any, slots: Any, other: Any, more: Any) -> None:
    assert compare(telling(make("a.1", *one, **slots)), telling(make("b.1", *other, **more))).score >= 0.5


@pytest.mark.parametrize(("one", "slots", "other", "more"), DIFFERENT)
def test_pairs_that_do_not(make: Make, one: Any, slots: Any, other: Any, more: Any) -> None:
    assert compare(telling(make("a.1", *one, **slots)), telling(make("b.1", *other, **more))).score < 0.5


def test_every_level_that_is_found_has_a_weight(make: Make) -> None:
    for one, slots, other, more in SAME + DIFFERENT:
        a, b = telling(make("a.1", *one, **slots)), telling(make("b.1", *other, **more))
        assert {(name, level) for name, level, _ in compare(a, b).marks} <= set(default_weights())
        assert compare(a, b).marks == compare(b, a).marks


def test_the_marks_add_up(make: Make) -> None:
    a, b = (telling(make(f"{n}.1", *SURE)) for n in "ab")
    weights = {PRIOR: -1.0, ("recipient", "person:same"): 1.0, ("company", "one"): 2.0}
    assert compare(a, b, weights).score == 0.5
    assert compare(a, b, weights, company=1).odds == 2.0
