"""A clause: one group of awards with its parties."""

from dataclasses import dataclass

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.party import Party


@dataclass(frozen=True, slots=True)
class Clause:
    """Who gives which awards to whom, as one clause says it.

    awards: empty where a verb commends without a form of award; recipients: empty where the sentence names none, then
    `elided` says that the text before does; listed: recipients that break a group of `recipients` down;
    grantors: of every award without grantors of its own; presenter: who hands over; times: `3 lần`;
    start, end: the tokens that the clause takes up; rule: id of the pattern.
    """

    rule: str
    status: str
    start: int
    end: int
    awards: tuple[Awarded, ...] = ()
    verb: Mention | None = None
    recipients: tuple[Party, ...] = ()
    listed: tuple[Party, ...] = ()
    grantors: tuple[Party, ...] = ()
    presenter: Party | None = None
    proposer: Party | None = None
    times: int | None = None
    elided: bool = False

    def givers(self) -> tuple[Party, ...]:
        """The grantors, else the one who hands over: whom a clause without a subject goes on with."""
        return self.grantors or ((self.presenter,) if self.presenter else ())
