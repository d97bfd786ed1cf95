"""What vinhdanh returns for one article: a line of the gold format with additions."""

from typing import Any

from pydantic import Field, JsonValue

from .mention import Mention
from .record import Record
from .span import Model, Words

SCHEMA_VERSION = "1"
"""Version of the output format; grows when a field changes its meaning."""


class ProducedBy(Model):
    """Versions that made a result: of the program, of the lexicon's tables, of this format."""

    vinhdanh: str
    lexicon: str
    schema_: str = Field(alias="schema")


class ExtractionResult(Model):
    """All mentions and records of one article, in the order of the text.

    `text` is None where it was left out; `text_sha256` then tells whether offsets belong to a text at hand.
    """

    id: Words
    source: JsonValue = None
    published: str | None = None
    text: str | None = None
    mentions: tuple[Mention, ...] = ()
    records: tuple[Record, ...] = ()
    text_sha256: str | None = None
    extra: dict[str, JsonValue] = Field(default_factory=dict)
    produced_by: ProducedBy | None = None

    def confident(self, minimum: float) -> "ExtractionResult":
        """Return the result with those records only whose confidence is at least `minimum`."""
        kept = tuple(r for r in self.records if r.confidence is None or r.confidence >= minimum)
        return self if len(kept) == len(self.records) else self.model_copy(update={"records": kept})

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON values in the order of the gold format; a text that was left out gives no key."""
        left_out = {"text"} if self.text is None else None
        return self.model_dump(mode="json", by_alias=True, exclude=left_out)

    def to_json_line(self, *, with_text: bool = True) -> str:
        """Return the result as one line of JSON Lines, without the line break, and without its text where so wished."""
        left_out = None if with_text and self.text is not None else {"text"}
        return self.model_dump_json(by_alias=True, exclude=left_out)
