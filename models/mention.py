"""A labelled stretch of the text."""

from typing import Literal, Self

from pydantic import model_validator

from .span import Model, Offset, Words

MentionType = Literal["RANK", "PERSON", "UNIT", "AWARD", "COUNT"]


class Mention(Model):
    """One occurrence of a rank, person, unit, award or count.

    `text` is exactly `article.text[start:end]`; rule: id of the rule that found it.
    """

    type: MentionType
    start: Offset
    end: Offset
    text: Words
    rule: str | None = None

    @model_validator(mode="after")
    def _is_as_long_as_its_span(self) -> Self:
        if len(self.text) != self.end - self.start:
            raise ValueError(f"mention {self.text!r} is not as long as its span {self.start}..{self.end}")
        return self
