"""What may be asked of a store, and what it answers."""

from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, create_model

from vinhdanh.archive.rows import COLUMNS
from vinhdanh.models import AwardClass, Mention, Status

Asked = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=r"^[^\x00]*$")]
INTEGERS = ("award_count", "count", "evidence_start", "evidence_end")


class Form(StrEnum):
    """Forms of an answer."""

    JSON = "json"
    CSV = "csv"
    JSONL = "jsonl"


class Filters(BaseModel):
    """Which records: all conditions hold. Vietnamese marks and letter case do not count in unit and person."""

    model_config = ConfigDict(extra="forbid")

    award: Asked | None = Field(
        default=None, description="Part of the award's name, or of its id.", examples=["Huân chương"]
    )
    class_: AwardClass | None = Field(default=None, alias="class", description="Class of the award.")
    unit: Asked | None = Field(
        default=None, description="Part of the name of the recipients' body, or of its key.", examples=["Xí nghiệp"]
    )
    person: Asked | None = Field(
        default=None, description="Part of the recipient's name, or of its key.", examples=["Tám"]
    )
    year: int | None = Field(
        default=None, ge=1, le=9999, description="Year of the conferring, else of publication.", examples=[2020]
    )
    status: Status | None = Field(default=None, description="What became of the award.")
    min_confidence: float = Field(default=0, ge=0, le=1, description="Leave out records that are less sure.")
    article_id: Asked | None = Field(default=None, description="Id of the article.")


class Search(Filters):
    """Which records, and which page of them."""

    limit: int = Field(default=50, ge=1, le=1000, description="Most records on a page.")
    offset: int = Field(default=0, ge=0, le=1_000_000_000, description="Records before the page.")


class Listing(Search):
    """A search and the form of its answer."""

    format: Form = Field(default=Form.JSON, description="Form of the answer.")


def _kind(name: str) -> Any:
    return int | None if name in INTEGERS else float | None if name == "confidence" else str | None


_FIELDS: dict[str, Any] = {name: (_kind(name), None) for name in COLUMNS}
RecordRow = create_model("RecordRow", __doc__="One record, flat: the columns of the store.", **_FIELDS)


class RecordPage(BaseModel):
    """A page of records. total: how many there are in all; next: address of the next page."""

    total: int
    limit: int
    offset: int
    next: str | None = Field(default=None, examples=["/v1/records?limit=50&offset=50"])
    items: list[RecordRow]


class Group(BaseModel):
    """A value, how it is written, and the number of its records; steps of confidence are tenths."""

    key: str | int
    label: str | float | None = None
    count: int


class Groups(BaseModel):
    """Numbers of records by each of these."""

    award: list[Group]
    unit: list[Group]
    year: list[Group]
    status: list[Group]
    confidence: list[Group]


class StoredArticle(BaseModel):
    """An article of the store; `text` is null where it was left out."""

    id: str
    published: str | None
    source: str | None
    text: str | None
    text_sha256: str | None
    vinhdanh: str | None
    lexicon: str | None
    mentions: list[Mention]
    records: list[RecordRow]
