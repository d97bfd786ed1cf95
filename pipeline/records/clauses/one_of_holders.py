"""One of those who hold a title: `X là một trong 10 A (được G vinh danh)`."""

from vinhdanh.records.awards.groups import ONE_OF
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.givers import agents
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.recipients.lists import NAMED
from vinhdanh.records.recipients.subjects import subject_between
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.voice import verb_of_subject

NUMBER = 4
"""Tokens from `trong` to the title behind the number."""


def one_of_holders(s: Sentence, site: Site) -> Clause | None:
    """Return the clause by which the subject of `là một trong` has the title; None elsewhere."""
    ends = range(site.first - 1, max(site.first - NUMBER, site.bound), -1)
    one = next((i - 1 for i in ends if (s.key(i - 1), s.key(i)) in ONE_OF), None)
    if one is None or s.key(one - 1) != "là":
        return None
    subject = tuple(subject_between(s, site.bound, one - 1))
    if not subject or any(p.kind not in NAMED for p in subject):
        return None
    passive = verb_of_subject(s, site.last, site.limit)
    givers = agents(s, passive[0] + 1, passive[1].start) if passive else []
    return Clause(
        "clause.receive",
        site.status,
        one - 1,
        site.last,
        awards=site.awards,
        recipients=subject,
        grantors=tuple(givers),
    )
