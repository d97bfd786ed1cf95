"""Award clauses: who gives what to whom, read around each group of awards of a sentence.

The verb to the left of an award decides the voice: passive (`được G tặng A`), receiving (`đón nhận A`), active
(`G tặng A cho R`); without a verb the award is a report (`A của G: R`) or a headline. The first verb of the chain
decides the status (DOMAIN section 4).

Quality (F1 on corpus, dev): record:found 0.96, 0.93.
"""

from dataclasses import replace
from itertools import takewhile

from vinhdanh.mentions.base import Mention
from vinhdanh.records.awards.groups import Awarded, read_groups
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.broken_kinds import with_broken_kinds
from vinhdanh.records.clauses.chains import with_bodies_over, with_body_of_members
from vinhdanh.records.clauses.commending.reader import commending_clauses
from vinhdanh.records.clauses.coordinated_verbs import with_coordinated_verbs
from vinhdanh.records.clauses.gapped_verbs import with_gapped_verbs
from vinhdanh.records.clauses.givers import decision_of
from vinhdanh.records.clauses.giving import given
from vinhdanh.records.clauses.last_recipients import with_last_recipients
from vinhdanh.records.clauses.members import are_years, member_before, without_next
from vinhdanh.records.clauses.once_more import once_more
from vinhdanh.records.clauses.one_of_holders import one_of_holders
from vinhdanh.records.clauses.posthumous_part import with_posthumous_parts, with_the_late
from vinhdanh.records.clauses.proposing import proposed
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.clauses.taking import TAKEN, taken, takes
from vinhdanh.records.clauses.verbless import counted_title, verbless
from vinhdanh.records.recipients.objects import RecipientLists
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.verbs.status import gives_goods, names_holders, posthumous_behind, status_of
from vinhdanh.records.verbs.unreal import is_duty, is_law
from vinhdanh.records.verbs.voice import verb_left, verb_of_subject

DASHES = frozenset({"-", "–"})
ITEMS = 3
"""Dashes at the word before from which a sentence is a list that lost its lines."""
TIMES_REACH = 14
"""Tokens from `3 lần` to the award."""
BEFORE_TIMES = frozenset("đã từng có cũng và còn vinh dự nhiều tục là đó".split())
THEIR_DECISION = ["theo", "quyết", "định"]
SUBJECTS = frozenset({"person", "unit", "anaphor"})


def read_clauses(s: Sentence) -> list[Clause]:
    """Return the clauses of a sentence in order of their awards; commending verbs without an award come last."""
    lists = RecipientLists(s)
    out: list[Clause] = []
    bound = s.start
    groups = read_groups(s.tokens, s.mentions, s.parties, s.end)
    for n, group in enumerate(groups):
        limit = groups[n + 1][0].award.start if n + 1 < len(groups) else s.end
        clause = _clause(s, lists, tuple(group), bound, limit, out[-1] if out else None)
        if clause and clause.rule == "clause.breakdown":
            out.pop()
        if clause:
            out.append(clause)
        if clause or not _goes_unread(s, bound, group[0]):
            bound = max(group[-1].end, clause.end if clause else 0)
    out = with_coordinated_verbs(s, out)
    out = with_gapped_verbs(s, with_last_recipients(s, _with_later_subject(s, lists, out)))
    out += [again for clause in out if (again := once_more(s, lists, clause))]
    out = [with_body_of_members(s, with_bodies_over(s, clause)) for clause in out]
    out = with_the_late(s, with_posthumous_parts(s, with_broken_kinds(s, out)))
    return _with_decision(s, [*out, *commending_clauses(s, lists, out)])


def _goes_unread(s: Sentence, bound: int, first: Awarded) -> bool:
    """Numbers without a verb, and what the subject is (`X là đơn vị quyết thắng, được tặng A`): the subject goes on."""
    numbered = first.count is not None and verb_left(s, bound, first.award.start) is None
    return numbered or s.key(first.award.start - 1) == "là"


def _with_decision(s: Sentence, clauses: list[Clause]) -> list[Clause]:
    """`Theo quyết định của G, R được tặng A; S được tặng B`: the decision is that on all that the sentence tells."""
    if not clauses or s.keys(s.start, s.start + 3) != THEIR_DECISION:
        return clauses
    givers = tuple(decision_of(s, s.start, min(c.start for c in clauses)))
    return [replace(c, grantors=c.grantors or givers) for c in clauses]


def _with_later_subject(s: Sentence, lists: RecipientLists, clauses: list[Clause]) -> list[Clause]:
    """`Được tặng A, ông X …`, `5 năm liền đạt A, được tặng B, năm 2012 ông X …`, `Được tặng A năm 1993 nhưng năm 2012
    ông X mới trở thành B`: the subject comes later.
    """
    leads = list(takewhile(lambda c: c.elided and c.rule in TAKEN, clauses))
    if not leads or s.parties_between(s.start, leads[0].start):
        return clauses
    rest = clauses[len(leads) :]
    subject = next((c.recipients for c in rest if c.rule in TAKEN and c.recipients), ())
    behind = s.parties_between(leads[-1].end, s.end)
    named = [p for p in behind if p.kind in SUBJECTS and not lists.reader.clauses.gives(p)]
    if not subject and named and s.key(_before_year(s, named[0].start) - 1) == ",":
        subject = (named[0],)
    return [*(replace(c, recipients=subject, elided=not subject) for c in leads), *rest]


def _before_year(s: Sentence, i: int) -> int:
    """The token of a year that ends before token `i` (`, năm 2012 ông X`), else `i`."""
    return next((m.start for m in s.mentions if m.label in {"YEAR", "DATE"} and m.end == i), i)


def _clause(
    s: Sentence, lists: RecipientLists, group: tuple[Awarded, ...], bound: int, limit: int, before: Clause | None
) -> Clause | None:
    first, last = group[0].award.start, group[-1].end
    verb = verb_left(s, bound, first)
    if verb is not None and s.key(last) == ":" and "(" in s.keys(verb.end, first):
        verb = None
    if verb is not None and _begins_item(s, first):
        verb = None
    if verb is not None and s.key(first - 1) == ":" and verb_of_subject(s, last, limit):
        verb = None
    status = status_of(s, bound, first, verb, before)
    category = group[0].award.value.category
    if status is None or names_holders(s, first, category) or verb and gives_goods(s, verb, first, category):
        return None
    status = posthumous_behind(s, group[-1].award.end, last, status)
    right, right_end = lists.right(last, limit)
    right = without_next(s, right[:1] if are_years(s, group[-1]) else right, limit)
    site = Site(group, bound, limit, status, before, tuple(right), right_end, _times(s, bound, first, last, limit))
    member = member_before(s, site)
    if member is not None:
        site = replace(site, right=(), right_end=last)
    elif clause := proposed(s, site):
        return clause
    if verb is None:
        return one_of_holders(s, site) or verbless(s, lists, site)
    if held := counted_title(s, site, verb):
        return held
    clause = taken(s, site, verb) if takes(s, site, verb) else given(s, site, verb)
    if clause and member is not None:
        return replace(clause, start=member.start, recipients=(member,), listed=(), elided=False)
    return None if clause and _ought_to_be(s, bound, verb, clause) else clause


def _begins_item(s: Sentence, first: int) -> bool:
    """`… tổ chức năm 2019- Bằng khen của G- …`: a dash begins an item of a list that lost its lines, in which dashes
    stand at the word before them.
    """
    dashes = [i for i in range(s.start, s.end) if _is_item_dash(s, i)]
    return first - 1 in dashes or len(dashes) >= ITEMS and s.key(first - 1) in DASHES


def _is_item_dash(s: Sentence, i: int) -> bool:
    glued = s.tokens.glued
    return s.key(i) in DASHES and glued[i] and i + 1 < s.end and not glued[i + 1]


def _counts_deeds(s: Sentence, times: Mention, first: int) -> bool:
    """`18 người hiến máu 30 lần được tặng A`: a verb that no table knows stands before the number."""
    lead = times.start - 1
    word = times.start < first and s.tokens.shape[lead] == "xx" and s.key(lead) not in BEFORE_TIMES
    known = any(m.start <= lead < m.end for m in s.mentions) or any(p.start <= lead < p.end for p in s.parties)
    return lead >= s.start and word and not known


def _ought_to_be(s: Sentence, bound: int, verb: Mention, clause: Clause) -> bool:
    """`các địa phương cần tặng A cho những người có công`: what is to be done for nobody in particular; law."""
    loose = all(p.group is not None and p.group.count is None for p in clause.recipients)
    if loose and is_law(s, bound, clause.end):
        return True
    return bool(clause.recipients) and loose and is_duty(s, bound, verb)


def _times(s: Sentence, bound: int, first: int, last: int, limit: int) -> int | None:
    """`3 lần được … tặng A`, `A 2 lần`."""
    for m in s.mentions:
        behind = 0 <= m.start - last < 2 and s.key(m.end) != "được" and m.rule != "count.years"
        before = m.start < first and first - m.start < TIMES_REACH
        near = m.start - (s.key(last) == '"') == last if m.rule == "count.years_behind" else behind or before
        if m.label == "TIMES" and bound <= m.start and m.end <= limit and near and not _counts_deeds(s, m, first):
            return None if _of_verb_before(s, m, first) else int(m.value)
    return None


def _of_verb_before(s: Sentence, times: Mention, first: int) -> bool:
    """`2 lần tặng huy hiệu, được công nhận A`: the number is that of the verb behind it."""
    verb = next((v for v in s.verbs if v.start == times.end), None)
    rest = s.keys(verb.end, first) if verb else []
    return any(rest[i : i + 2] == [",", "được"] for i in range(len(rest)))
