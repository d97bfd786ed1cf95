"""Who is honoured."""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from .span import Model, Words

Kind = Literal["collective", "individual", "mixed", "unspecified"]
Count = Annotated[int, Field(ge=1)]


class Recipient(Model):
    """One named recipient, or one group of recipients with the stated number of them.

    name: of a person, or of a unit that is itself the recipient; unit: the body to which the recipients belong.
    """

    kind: Kind
    count: Count | None = None
    count_modifier: Words | None = None
    name: Words | None = None
    rank: Words | None = None
    position: Words | None = None
    unit: Words | None = None

    @model_validator(mode="after")
    def _is_named_or_counted(self) -> Self:
        if self.name is not None and self.count is not None:
            raise ValueError(f"recipient {self.name!r} is named and has the count {self.count}")
        return self
