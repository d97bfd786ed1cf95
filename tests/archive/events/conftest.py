"""Rows of records: an award, a recipient and slots, without articles behind them."""

from collections.abc import Callable

import pytest

from vinhdanh.archive.events.telling import Row
from vinhdanh.archive.rows import COLUMNS, Cell
from vinhdanh.text.slug import slug

AWARDS = {
    "HCLĐ": ("huan-chuong-lao-dong", "Huân chương Lao động", "huan_chuong"),
    "HCDC": ("huan-chuong-dung-cam", "Huân chương Dũng cảm", "huan_chuong"),
    "BK": ("bang-khen", "Bằng khen", "bang_khen"),
    "GK": ("giay-khen", "Giấy khen", "giay_khen"),
    "KT": (None, "khen thưởng", "khen_thuong"),
}
Make = Callable[..., Row]


def row(record: str, award: str, recipient: str, **slots: Cell) -> Row:
    """Return the row of `article.record`.

    award: a key of AWARDS, with its class; recipient: a name behind `p:` (person) or `b:` (body), or a kind with its
    number; slots: further columns.
    """
    award_id, name, category = AWARDS[award.split()[0]]
    article, _, number = record.partition(".")
    who: dict[str, Cell] = {"kind": "individual"}
    if recipient.startswith(("p:", "b:")):
        who["name"] = recipient[2:]
        who["kind"] = "individual" if recipient[0] == "p" else "collective"
        who["person_key" if recipient[0] == "p" else "unit_key"] = slug(recipient[2:])
    else:
        kind, *size = recipient.split()
        who |= {"kind": kind, "count": int(size[0]) if size else None}
    if unit := slots.get("unit"):
        who["unit_key"] = slug(str(unit))
    values: dict[str, Cell] = {
        "article_id": article,
        "record_id": f"{article}{number}",
        "status": "awarded",
        "award": name,
        "award_name": name,
        "award_id": award_id,
        "award_category": category,
        "award_class": award.split()[1] if " " in award else None,
    }
    return dict.fromkeys(COLUMNS) | values | who | slots


@pytest.fixture(scope="session")
def make() -> Make:
    """Return the function that makes rows."""
    return row
