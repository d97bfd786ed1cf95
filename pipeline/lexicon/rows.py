"""Rows of the tables, one dataclass a table. Every row has an id, its surfaces (the wordings that it covers) and its
source.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """What every row has. source: where the row comes from (docs/sources.md explains the keys)."""

    id: str
    surfaces: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class AwardRow(Row):
    """name, category: `award.name` and `award.category` of a record; flags: `title` (stands before names), `generic`
    (a bare form, a note).

    classes, grantor, level, recipients, status describe the law (DOMAIN section 3); they never fill a slot, but give
    warnings. status: current, historic or abolished, and years (`since 1963, until 1976`).
    """

    name: str = ""
    category: str = ""
    flags: tuple[str, ...] = ()
    classes: str = ""
    grantor: str = ""
    level: str = ""
    recipients: tuple[str, ...] = ()
    status: str = ""


@dataclass(frozen=True, slots=True)
class ConfusableRow(Row):
    """What looks like an award and is none; actually: what it is."""

    actually: str = ""


@dataclass(frozen=True, slots=True)
class TitleRow(Row):
    """Words before a name that are neither rank nor post; kind: address, profession, academic …"""

    kind: str = ""


@dataclass(frozen=True, slots=True)
class PositionRow(Row):
    """Words of an office; fixed: a note, `yes` where the office stands without a body (`Chủ tịch nước`)."""

    fixed: str = ""


@dataclass(frozen=True, slots=True)
class UnitHeadRow(Row):
    """Words that open the name of a body; domain: its kind, `firm`, `school` and `health` take unknown small words.

    alone: `yes` a UNIT by itself, `level` with a level word, `no` needs a name.
    small: where may it stand in small letters? Empty before a capital, `free` before any tail, `never` nowhere.
    """

    domain: str = ""
    alone: str = "no"
    small: str = ""


@dataclass(frozen=True, slots=True)
class PlaceRow(Row):
    """A province, country or town; name: its standard name."""

    name: str = ""


@dataclass(frozen=True, slots=True)
class SurnameRow(Row):
    """A family or clan name; frequency: `very_common` is sure without a rank or post before it; ethnicity: a note."""

    ethnicity: str = ""
    frequency: str = ""


@dataclass(frozen=True, slots=True)
class VerbRow(Row):
    """A cue verb; kind: what it does in a clause; status: `posthumous` where the verb says so."""

    kind: str = ""
    status: str = ""


@dataclass(frozen=True, slots=True)
class CounterRow(Row):
    """A noun that counts recipients; kind: collective, individual, mixed or unspecified."""

    kind: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All tables; version: digest of their contents, the same for the same rows."""

    version: str
    awards: tuple[AwardRow, ...]
    confusables: tuple[ConfusableRow, ...]
    ranks: tuple[Row, ...]
    titles: tuple[TitleRow, ...]
    positions: tuple[PositionRow, ...]
    unit_heads: tuple[UnitHeadRow, ...]
    unit_names: tuple[Row, ...]
    unit_words: tuple[Row, ...]
    places: tuple[PlaceRow, ...]
    place_heads: tuple[Row, ...]
    surnames: tuple[SurnameRow, ...]
    verbs: tuple[VerbRow, ...]
    counters: tuple[CounterRow, ...]
    modifiers: tuple[Row, ...]
    media: tuple[Row, ...]
