"""A range of the article's text, and the base of all models."""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

Offset = Annotated[int, Field(ge=0)]
Words = Annotated[str, Field(min_length=1)]


class Model(BaseModel):
    """Base of all models: values that do not change and take no unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Span(Model):
    """Code points `start`..`end` (end exclusive) of the article's text; never empty."""

    start: Offset
    end: Offset

    @model_validator(mode="after")
    def _is_not_empty(self) -> Self:
        if self.start >= self.end:
            raise ValueError(f"span {self.start}..{self.end} is empty or runs backwards")
        return self
