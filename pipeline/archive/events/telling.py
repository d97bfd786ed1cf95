"""What a record tells, in the form in which records of different articles are compared."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from vinhdanh.archive.events.when import When, when
from vinhdanh.archive.rows import Cell
from vinhdanh.text.keys import match_key
from vinhdanh.text.slug import slug

Row = Mapping[str, Cell]
"""A row as `vinhdanh.archive.rows.rows` makes it; `evidence`, `rules` and `warnings` are not read."""

UNNAMED = frozenset({"khen_thuong", "tuyen_duong"})
"""Categories that name no form of award."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One record: keys and numbers as far as comparison reads them, and the row that they come from.

    award: id of the award, else its category and name; title: key of its name; person: the name as a match key, with
    its marks; body: key of the collective that is the recipient; unit: key of the body to which other recipients
    belong; size: the stated number of recipients, or of awards where those are counted; rough: with `hơn`, `gần` and
    the like; day: of the conferring; printed: of publication.
    """

    row: Row
    article: str
    record: str
    status: str
    award: str
    title: str
    category: str
    class_: str | None
    kind: str
    person: str | None
    person_key: str | None
    body: str | None
    unit: str | None
    size: int | None
    rough: bool
    grantor: str | None
    movement: str | None
    period: str | None
    day: When | None
    printed: When | None

    @property
    def place(self) -> tuple[str, str]:
        """Ids of record and article: the order of tellings."""
        return self.record, self.article

    @property
    def named(self) -> bool:
        """Is the recipient a person or body by name?"""
        return self.person_key is not None or self.body is not None

    @property
    def year(self) -> int | None:
        """The year of the conferring, else of publication."""
        return next((d.year for d in (self.day, self.printed) if d and d.year), None)


def telling(row: Row) -> Telling:
    """Return what a row tells."""
    words = {name: str(value) if value is not None else None for name, value in row.items()}
    named_body = bool(words["name"]) and words["kind"] == "collective"
    person_key = words["person_key"] or (_key(words["name"]) if words["name"] and not named_body else None)
    category = words["award_category"] or ""
    title = _key(words["award_name"]) or ""
    return Telling(
        row=row,
        article=words["article_id"] or "",
        record=words["record_id"] or "",
        status=words["status"] or "awarded",
        award=words["award_id"] or f"{category}:{title}",
        title=title,
        category=category,
        class_=words["award_class"],
        kind=words["kind"] or "unspecified",
        person=match_key(words["name"]) if words["name"] and not named_body else None,
        person_key=person_key,
        body=(words["unit_key"] or _key(words["name"])) if named_body else None,
        unit=None if named_body else words["unit_key"],
        size=_number(row["count"]) or _number(row["award_count"]),
        rough=words["count_modifier"] is not None,
        grantor=_key(words["grantor"]),
        movement=_key(words["movement"]),
        period=words["period"],
        day=when(words["date"]),
        printed=when(words["published"]),
    )


@lru_cache(maxsize=100_000)
def _key(words: str | None) -> str | None:
    return slug(words)


def _number(value: Cell) -> int | None:
    return int(value) if value is not None else None
