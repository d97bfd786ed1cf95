"""Articles as callers send them in JSON."""

from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, JsonValue, StringConstraints, WithJsonSchema

from vinhdanh.errors import InputError
from vinhdanh.text.published import published_of

DAY_SCHEMA = {
    "type": "string",
    "description": "ISO date or a part of one; the time of a timestamp is cut off",
    "anyOf": [
        {"format": "date"},
        {"format": "date-time"},
        {"pattern": "^[1-9][0-9]{3}(-(0[1-9]|1[0-2]))?$"},
    ],
    "examples": ["2020-03-04"],
}


def _day(value: str) -> str:
    try:
        day = published_of("", value)
    except InputError as error:
        raise ValueError(error.reason.removeprefix("published: ")) from None
    if day is None:
        raise ValueError("the date is empty")
    return day


def _has_words(value: str) -> str:
    if value.isspace():
        raise ValueError("the text is empty")
    return value


Day = Annotated[str, AfterValidator(_day), WithJsonSchema(DAY_SCHEMA)]
Name = Annotated[str, StringConstraints(min_length=1)]
Text = Annotated[
    str, StringConstraints(min_length=1), AfterValidator(_has_words), Field(json_schema_extra={"pattern": r"\S"})
]


class ArticleIn(BaseModel):
    """An article. Fields that are not listed here come back in `extra`.

    text: its title is the first line or stands in `title`; it may be HTML, or a page; id: made from the text where it
    is missing.
    """

    model_config = ConfigDict(extra="allow")

    text: Text
    id: Name | int | None = None
    published: Day | None = None
    title: str | None = None
    source: JsonValue = None
    extra: dict[str, JsonValue] | None = None

    def fields(self) -> dict[str, Any]:
        """Return the fields that were sent."""
        return self.model_dump(mode="json", exclude_unset=True)
