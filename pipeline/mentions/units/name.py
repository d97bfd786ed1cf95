"""The name of a body while its tail is read."""

from dataclasses import dataclass, field

from vinhdanh.mentions.units.persons import Persons
from vinhdanh.mentions.units.words import Marks
from vinhdanh.tokens.table import Tokens


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a name: its tokens and what the tail depends on.

    start, end: its tokens; domain: of the table `unit_heads`, empty for a name of the table `unit_names`.
    after_office: does an office stand before it (`Chủ tịch Hội …`)? whole: is it already a name?
    open_words: may unknown small words stand before a capital (`Công ty sản xuất đá quý Dũng Tân`)?
    """

    start: int
    end: int
    domain: str
    after_office: bool
    whole: bool
    open_words: bool


@dataclass(slots=True)
class Name:
    """A name whose head is known.

    limit: the token before which it ends; persons: tells who begins inside it; closed: tokens behind whole names inside
    it, where no small words follow.
    """

    tokens: Tokens
    marks: Marks
    head: Head
    limit: int
    persons: Persons
    closed: set[int] = field(default_factory=set)

    @property
    def start(self) -> int:
        """The token behind the head."""
        return self.head.end

    def close(self, end: int) -> int:
        """Note that a whole name ends before token `end`, and return it."""
        self.closed.add(end)
        return end
