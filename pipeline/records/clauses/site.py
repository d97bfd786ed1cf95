"""Where a group of awards stands in a sentence: what bounds it, what is said around it."""

from dataclasses import dataclass

from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.clause import Clause
from vinhdanh.records.party import Party


@dataclass(frozen=True, slots=True)
class Site:
    """Where a group of awards stands: what bounds it, what is said around it."""

    awards: tuple[Awarded, ...]
    bound: int
    limit: int
    status: str
    before: Clause | None
    right: tuple[Party, ...]
    right_end: int
    times: int | None

    @property
    def first(self) -> int:
        """The first token of the first award."""
        return self.awards[0].award.start

    @property
    def last(self) -> int:
        """The token behind the last award and its own grantors."""
        return self.awards[-1].end

    @property
    def end(self) -> int:
        """The token behind the awards and the recipients to their right."""
        return max(self.right_end, self.last)

    @property
    def own(self) -> bool:
        """Has an award grantors of its own?"""
        return any(one.grantors for one in self.awards)

    @property
    def goes_on(self) -> bool:
        """Does this group go on the clause before?"""
        return self.before is not None and self.before.end == self.bound
