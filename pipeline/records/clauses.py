"""Award clauses: who gives what to whom, read around each group of awards of a sentence.

The verb to the left of an award decides the voice: passive (`được G tặng A`), receiving (`đón nhận A`), active
(`G tặng A cho R`); without a verb the award is a report (`A của G: R`) or a headline. The first verb of the chain
decides the status (DOMAIN section 4).
"""

from dataclasses import dataclass, replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.award_groups import Awarded, read_groups
from vinhdanh.records.clause import Clause
from vinhdanh.records.commending import commending_clauses
from vinhdanh.records.givers import agents, behalf, decision_of, only_hosts, proposer
from vinhdanh.records.localities import locality
from vinhdanh.records.party import Party
from vinhdanh.records.party_lists import RECIPIENTS
from vinhdanh.records.recipients import RecipientLists
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.status import posthumous_behind, status_of
from vinhdanh.records.voice import TAKING, is_passive, passive_marker, verb_left, verb_of_subject

TIMES_REACH = 14
VISIT_REACH = 5
TAKEN = frozenset({"clause.passive", "clause.receive"})
AWARD_LEADS = frozenset("các nhiều tấm chiếc danh hiệu hàng loạt".split())
COORDINATORS = frozenset({",", ";", "và", "cùng", "+", "-", "–"})
SUBJECTS = frozenset({"person", "unit", "anaphor"})
RIVALS = frozenset({"negate", "plan", "propose", "consider"})


@dataclass(frozen=True, slots=True)
class _Site:
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
        return self.awards[0].award.start

    @property
    def last(self) -> int:
        return self.awards[-1].end

    @property
    def end(self) -> int:
        return max(self.right_end, self.last)

    @property
    def own(self) -> bool:
        return any(one.grantors for one in self.awards)

    @property
    def goes_on(self) -> bool:
        """Does this group go on the clause before?"""
        return self.before is not None and self.before.end == self.bound


def read_clauses(s: Sentence) -> list[Clause]:
    """Return the clauses of a sentence in order of their awards; commending verbs without an award come last."""
    lists = RecipientLists(s)
    out: list[Clause] = []
    bound = s.start
    groups = read_groups(s.tokens, s.mentions, s.parties, s.end)
    for n, group in enumerate(groups):
        limit = groups[n + 1][0].award.start if n + 1 < len(groups) else s.end
        clause = _clause(s, lists, tuple(group), bound, limit, out[-1] if out else None)
        if clause:
            out.append(clause)
        bound = max(group[-1].end, clause.end if clause else 0)
    out = _with_later_subject(s, out)
    return [*out, *commending_clauses(s, lists, out)]


def _with_later_subject(s: Sentence, clauses: list[Clause]) -> list[Clause]:
    """`Được tặng A, ông X …`, `Được tặng A năm 1993 nhưng năm 2012 ông X mới trở thành B`: the subject comes later."""
    if (
        not clauses
        or not clauses[0].elided
        or clauses[0].rule not in TAKEN
        or s.parties_between(s.start, clauses[0].start)
    ):
        return clauses
    first, rest = clauses[0], clauses[1:]
    subject = next((c.recipients for c in rest if c.rule in TAKEN and c.recipients), ())
    named = [p for p in s.parties_between(first.end, s.end) if p.kind in SUBJECTS]
    if not subject and named and s.key(named[0].start - 1) == ",":
        subject = (named[0],)
    return [replace(first, recipients=subject, elided=not subject), *rest]


def _clause(
    s: Sentence, lists: RecipientLists, group: tuple[Awarded, ...], bound: int, limit: int, before: Clause | None
) -> Clause | None:
    first, last = group[0].award.start, group[-1].end
    verb = verb_left(s, bound, first)
    status = status_of(s, bound, first, verb, before)
    if status is None:
        return None
    right, right_end = lists.right(last, limit)
    site = _Site(group, bound, limit, status, before, tuple(right), right_end, _times(s, bound, first, last, limit))
    if verb is None:
        return _award_as_subject(s, lists, site) or _verbless(s, site)
    return _taken(s, lists, site, verb) if _takes(s, site, verb) else _given(s, lists, site, verb)


def _times(s: Sentence, bound: int, first: int, last: int, limit: int) -> int | None:
    """`3 lần được … tặng A`, `A 2 lần`."""
    for m in s.mentions:
        near = m.start < first and first - m.start < TIMES_REACH or 0 <= m.start - last < 2
        if m.label == "TIMES" and bound <= m.start and m.end <= limit and near:
            return int(m.value)
    return None


def _takes(s: Sentence, site: _Site, verb: Mention) -> bool:
    """Is the subject the recipient? `R được tặng A`, `R đón nhận A`; but `G công nhận R (là) A` is active."""
    if is_passive(s, verb):
        return True
    if verb.value.kind == "recognise" and s.key(verb.start) != "được" and passive_marker(s, verb) is None:
        return not agents(s, site.bound, verb.start)
    return verb.value.kind in TAKING


def _award_as_subject(s: Sentence, lists: RecipientLists, site: _Site) -> Clause | None:
    """`A (đã) được G trao (tặng) cho R`."""
    found = verb_of_subject(s, site.last, site.limit)
    if found is None:
        return None
    marker, verb = found
    recipients, end = lists.right(verb.end, site.limit)
    end = max(end, verb.end)
    return Clause(
        "clause.award_subject",
        posthumous_behind(s, site.last, end, site.status),
        site.first,
        end,
        awards=site.awards,
        recipients=tuple(recipients),
        grantors=tuple(agents(s, marker + 1, verb.start)),
        times=site.times,
        elided=not recipients,
    )


def _taken(s: Sentence, lists: RecipientLists, site: _Site, verb: Mention) -> Clause | None:
    marker = passive_marker(s, verb)
    left_edge = verb.start if marker is None else marker
    subject = tuple(locality(s.tokens, lists.left(site.bound, left_edge)))
    if subject and "%" in s.keys(subject[-1].end, left_edge):
        return None
    if verb.value.kind == "reach" and site.awards[0].award.value.category == "huy_chuong":
        return None
    givers = agents(s, marker + 1, verb.start) if marker is not None else []
    recipients, listed = _takers(s, site, verb, subject)
    return Clause(
        "clause.receive" if marker is None else "clause.passive",
        site.status,
        left_edge,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=recipients,
        listed=listed,
        grantors=tuple(givers or decision_of(s, site.bound, site.first)),
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _takers(
    s: Sentence, site: _Site, verb: Mention, subject: tuple[Party, ...]
) -> tuple[tuple[Party, ...], tuple[Party, ...]]:
    """(recipients, those who break a group of them down): the subject, unless the award is told to be for others."""
    if not subject:
        before = site.before.recipients if site.goes_on and site.before is not None else ()
        return site.right or before, ()
    if not site.right:
        return subject, ()
    marked = s.key(site.last) == "cho"
    if _given_to_others(s, site, verb, subject):
        return tuple(_with_body(p, subject[-1]) for p in site.right), ()
    return subject, () if marked and verb.value.kind in TAKING else site.right


def _given_to_others(s: Sentence, site: _Site, verb: Mention, subject: tuple[Party, ...]) -> bool:
    """`X được trao A do G tặng R`, `tỉnh X được G tặng A cho 9 tập thể`, `con nhận A cho bố là R`."""
    handed = s.key(site.last - 1) in {"tặng", "thưởng"} and site.right[0].start == site.last
    if s.key(site.last) != "cho":
        return handed
    first = site.right[0]
    if verb.value.kind in TAKING:
        return first.kind == "person" and subject[-1].kind == "person"
    return first.kind == "group" and subject[-1].kind in {"unit", "place"}


def _with_body(party: Party, subject: Party) -> Party:
    """The groups of a body that is honoured in them are its own."""
    if party.kind == "group" and party.body is None and subject.kind == "unit":
        return replace(party, body=subject.name)
    return party


def _given(s: Sentence, lists: RecipientLists, site: _Site, verb: Mention) -> Clause:
    """`G tặng A cho R`, `G tặng R A`."""
    subject = agents(s, site.bound, verb.start)
    if subject and only_hosts(s, subject[-1].end, verb.start, site.awards):
        subject = []
    if not subject and site.goes_on and site.before is not None and site.before.rule == "clause.active":
        subject = list(site.before.givers())
    others = behalf(s, site.bound, verb.start)
    grantors = others or decision_of(s, site.bound, site.first) or subject
    hands_over = bool(subject) and (site.own or bool(others) and subject != grantors)
    recipients = _recipients_of_giving(s, lists, site, verb)
    return Clause(
        "clause.active",
        site.status,
        verb.start,
        site.end,
        awards=site.awards,
        verb=verb,
        recipients=tuple(recipients),
        grantors=() if site.own and not others else tuple(grantors),
        presenter=subject[0] if hands_over else None,
        proposer=proposer(s, site.bound, verb.start, site.status),
        times=site.times,
        elided=not recipients,
    )


def _recipients_of_giving(s: Sentence, lists: RecipientLists, site: _Site, verb: Mention) -> list[Party]:
    between = [
        p for p in s.parties_between(verb.end, site.first) if p.kind in RECIPIENTS and s.key(p.start - 1) != "của"
    ]
    found = between or list(site.right) or _owner(s, site, verb) or _visited(s, lists, site, verb)
    if not found and verb.value.kind == "revoke":
        return [p for p in site.awards[-1].grantors if p.kind == "person"]
    return found


def _owner(s: Sentence, site: _Site, verb: Mention) -> list[Party]:
    """`thu hồi A của ông X`, `gắn A lên quân kỳ của đơn vị Y`: the recipient stands behind `của`."""
    if verb.value.kind != "revoke" and s.key(verb.start) != "gắn":
        return []
    behind = s.parties_between(site.awards[-1].award.end, s.end)
    return [p for p in behind if s.key(p.start - 1) == "của" and p.kind in {"person", "unit"}][:1]


def _visited(s: Sentence, lists: RecipientLists, site: _Site, verb: Mention) -> list[Party]:
    """`đến (thăm) các đơn vị X, Y trao A`: whom the giver visits."""
    for party in s.parties_between(site.bound, verb.start):
        visited = {"đến", "tới", "thăm"} & set(s.keys(max(party.start - VISIT_REACH, site.bound), party.start))
        if visited and party.kind == "unit":
            return [p for p in lists.listed(party.start, verb.start) if p.kind == "unit"]
    return []


def _verbless(s: Sentence, site: _Site) -> Clause | None:
    """`…, B cho S`, `…, B của G` go on the clause before; `A của G: R` is a report; `đơn vị A` a title that is held."""
    if going_on := _going_on(s, site):
        return going_on
    if site.right and _reports(s, site):
        return Clause(
            "clause.report",
            site.status,
            site.first,
            site.right_end,
            awards=site.awards,
            recipients=site.right,
            times=site.times,
        )
    held = _holder(s, site.first)
    return (
        Clause("clause.held", "awarded", site.first, site.last, awards=site.awards, recipients=held) if held else None
    )


def _going_on(s: Sentence, site: _Site) -> Clause | None:
    """`tặng A cho R, B cho S`: recipients of its own; `nhận A về thành tích …, B của G`: those of the clause before."""
    before = site.before
    if not site.goes_on or before is None or before.verb is None:
        return None
    recipients = site.right
    if not recipients:
        if before.rule not in TAKEN or not _coordinated(s, site):
            return None
        recipients = before.recipients
    return Clause(
        before.rule,
        site.status,
        site.first,
        site.end,
        awards=site.awards,
        verb=before.verb,
        recipients=recipients,
        grantors=() if site.own or not site.right else before.grantors,
        presenter=before.presenter,
        times=site.times,
        elided=not recipients,
    )


def _coordinated(s: Sentence, site: _Site) -> bool:
    """Is the award the next member of a list, with nothing between that could have a subject or verb of its own?"""
    i = site.first
    while s.key(i - 1) in AWARD_LEADS or any(m.label == "COUNT" and m.end == i for m in s.mentions):
        i -= 1
    told = any(site.bound <= v.start < site.first and v.value.kind in RIVALS for v in s.verbs)
    return i > site.bound - 1 and s.key(i - 1) in COORDINATORS and not told


def _reports(s: Sentence, site: _Site) -> bool:
    """`A: R`, `A cho R`, `A do G tặng R`."""
    handed = site.awards[-1].grantors and site.right[0].start == site.last
    given = any(v.start == site.last and v.value.kind == "give" for v in s.verbs)
    return bool(handed) or given or s.key(site.last) in {":", "cho", "tặng"}


def _holder(s: Sentence, first: int) -> tuple[Party, ...]:
    """`Lữ đoàn X - đơn vị Anh hùng …`."""
    lead = f"{s.key(first - 2)} {s.key(first - 1)}"
    if lead not in {"đơn vị", "tập thể"} or s.key(first - 3) not in {"-", "–", ",", "là", "("}:
        return ()
    return tuple(p for p in s.parties if p.end == first - 3 and p.kind == "unit")
