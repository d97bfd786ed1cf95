"""Award clauses: who gives what to whom, read around each group of awards of a sentence.

The verb to the left of an award decides the voice: passive (`được G tặng A`), receiving (`đón nhận A`), active
(`G tặng A cho R`); without a verb the award is a report (`A của G: R`) or a headline. The first verb of the chain
decides the status (DOMAIN section 4).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.award_groups import Awarded, read_groups
from vinhdanh.records.parties import Party
from vinhdanh.records.recipients import RECIPIENTS, RecipientLists
from vinhdanh.tokens.table import Tokens

GIVING = frozenset({"give", "confer", "posthumous", "commend", "honour", "restore", "revoke"})
TAKING = frozenset({"receive", "recognise", "reach", "held"})
AGENTS = frozenset({"office", "unit", "authority", "person", "place"})
NOT_AGENT_AFTER = frozenset("của tại ở do cho với trong từ bởi thuộc về gồm đến trước như".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """One group of awards (or one commending verb) with its parties.

    recipients: [] where the sentence names none; subject: is the recipient looked for in the text before (ellipsis)?
    grantors apply to every award without own grantors.
    """

    awards: tuple[Awarded, ...]
    verb: Mention | None
    status: str
    recipients: tuple[Party, ...]
    listed: tuple[Party, ...]
    grantors: tuple[Party, ...]
    presenter: Party | None
    proposer: Party | None
    times: int | None
    elided: bool
    start: int
    end: int
    rule: str


class ClauseReader:
    """Reads the clauses of one sentence."""

    def __init__(
        self, tokens: Tokens, mentions: Sequence[Mention], parties: Sequence[Party], start: int, end: int
    ) -> None:
        """Take the mentions and parties inside tokens `start`..`end`."""
        self.tokens, self.start, self.end = tokens, start, end
        self.mentions = list(mentions)
        self.parties = list(parties)
        self.verbs = [m for m in mentions if m.label == "VERB"]
        self.lists = RecipientLists(tokens, mentions, parties, start, end)

    def read(self) -> list[Clause]:
        """Return the clauses in order of their awards; commending verbs without an award come last."""
        out: list[Clause] = []
        bound = self.start
        groups = read_groups(self.tokens, self.mentions, self.parties, self.end)
        for n, group in enumerate(groups):
            limit = groups[n + 1][0].award.start if n + 1 < len(groups) else self.end
            clause = self._clause(group, bound, limit, out[-1] if out else None)
            if clause:
                out.append(clause)
            bound = max(group[-1].end, clause.end if clause else 0)
        used = [(c.start, c.end) for c in out]
        for verb in self.verbs:
            if verb.value.kind in {"commend", "honour"} and not any(a <= verb.start < b for a, b in used):
                clause = self._commending(verb, out)
                if clause:
                    out.append(clause)
        return out

    # awards

    def _clause(self, group: list[Awarded], bound: int, limit: int, before: Clause | None) -> Clause | None:
        first, last = group[0].award.start, group[-1].end
        verb = self._verb_left(bound, first)
        status = self._status(bound, first, verb, before)
        if status is None:
            return None
        times = next(
            (
                m.value
                for m in self.mentions
                if m.label == "TIMES"
                and bound <= m.start
                and m.end <= limit
                and (m.start < first and first - m.start < 14 or 0 <= m.start - last < 2)
            ),
            None,
        )
        right, right_end = self.lists.right(last, limit)
        after = self._passive_after(last, limit)
        if verb is None and after is None:
            return self._verbless(group, bound, limit, before, status, right, right_end, times)
        if verb is None and after is not None:
            grantors, recipients, end = after
            return Clause(
                tuple(group),
                None,
                self._posthumous(last, end, status),
                tuple(recipients),
                (),
                tuple(grantors),
                None,
                None,
                times,
                not recipients,
                first,
                end,
                "clause.award_subject",
            )
        assert verb is not None
        active_recognition = (
            verb.value.kind == "recognise"
            and self.tokens.key[verb.start] != "được"
            and self._passive_marker(verb) is None
        )
        if (self._is_passive(verb) or verb.value.kind in TAKING) and not (
            active_recognition and self._agents(bound, verb.start, subject=True)
        ):
            return self._taken(group, verb, bound, status, before, right, right_end, times)
        return self._given(group, verb, bound, status, before, right, right_end, times)

    def _taken(
        self,
        group: list[Awarded],
        verb: Mention,
        bound: int,
        status: str,
        before: Clause | None,
        right: list[Party],
        right_end: int,
        times: int | None,
    ) -> Clause | None:
        marker = self._passive_marker(verb)
        left_edge = marker if marker is not None else verb.start
        recipients = _locality(self.tokens, self.lists.left(bound, left_edge))
        if (
            recipients
            and "%" in self.tokens.key[recipients[-1].end : left_edge]
            or verb.value.kind == "reach"
            and group[0].award.value.category == "huy_chuong"
        ):
            return None
        agent = self._agents(marker + 1, verb.start) if marker is not None else []
        agent = agent or self._decision_of(bound, group[0].award.start)
        if marker is None and not recipients and right:
            recipients, right = right, []
        elif recipients and recipients[-1].kind == "group" and self.lists.breakdown_between(group[-1].end, right_end):
            pass
        end = max(right_end, group[-1].end)
        listed = tuple(right) if recipients else ()
        if not recipients and right and marker is not None:
            recipients, listed = right, ()
        if not recipients and before is not None and before.recipients and bound == before.end:
            recipients = list(before.recipients)
        return Clause(
            tuple(group),
            verb,
            status,
            tuple(recipients),
            listed,
            tuple(agent),
            None,
            self._proposer(bound, verb.start, status),
            times,
            not recipients,
            left_edge,
            end,
            "clause.passive" if marker is not None else "clause.receive",
        )

    def _given(
        self,
        group: list[Awarded],
        verb: Mention,
        bound: int,
        status: str,
        before: Clause | None,
        right: list[Party],
        right_end: int,
        times: int | None,
    ) -> Clause:
        first, end = group[0].award.start, max(right_end, group[-1].end)
        between = [
            p
            for p in self.parties
            if p.kind in RECIPIENTS and verb.end <= p.start and p.end <= first and self._key(p.start - 1) != "của"
        ]
        recipients = between or right or self._owner(group[-1], verb)
        if group[-1].grantors and recipients == between == [] and verb.value.kind == "revoke":
            recipients = [p for p in group[-1].grantors if p.kind == "person"]
        behalf = self._behalf(bound, verb.start)
        agents = self._agents(bound, verb.start, subject=True)
        if agents and self._only_hosts(agents[-1].end, verb.start, group):
            agents = []
        if (
            not agents
            and before is not None
            and before.verb is not None
            and before.rule == "clause.active"
            and bound == before.end
        ):
            agents = list(before.grantors) or ([before.presenter] if before.presenter else [])
        decided = self._decision_of(bound, first)
        grantors = behalf or decided or agents
        own = any(a.grantors for a in group)
        presenter = agents[0] if agents and (behalf or own) and agents != grantors or own and agents else None
        return Clause(
            tuple(group),
            verb,
            status,
            tuple(recipients),
            (),
            () if own and not behalf else tuple(grantors),
            presenter,
            self._proposer(bound, verb.start, status),
            times,
            not recipients,
            verb.start,
            end,
            "clause.active",
        )

    def _decision_of(self, a: int, b: int) -> list[Party]:
        """`(theo) quyết định … của G`: whose decision it is, is the grantor."""
        for party in self.parties:
            if a <= party.start and party.end <= b and self._key(party.start - 1) == "của" and party.kind in AGENTS:
                before = self.tokens.key[max(party.start - 8, a) : party.start - 1]
                if any(before[k : k + 2] == ["quyết", "định"] for k in range(len(before))):
                    return [party]
        return []

    def _only_hosts(self, a: int, b: int, group: Sequence[Awarded]) -> bool:
        """Who holds the ceremony (`tổ chức lễ …`) does not confer a state award (press pattern P37b)."""
        holds = any(self.tokens.key[i : i + 3] == ["tổ", "chức", "lễ"] for i in range(a, b))
        return holds and group[0].award.value.category in {"huan_chuong", "huy_chuong", "danh_hieu"}

    def _owner(self, last: Awarded, verb: Mention) -> list[Party]:
        """`thu hồi A của ông X`, `gắn A lên quân kỳ của đơn vị Y`: the recipient stands behind `của`."""
        if verb.value.kind != "revoke" and self._key(verb.start) != "gắn":
            return []
        behind = [
            p
            for p in self.parties
            if p.start >= last.award.end and self._key(p.start - 1) == "của" and p.kind in {"person", "unit"}
        ]
        return behind[:1]

    def _verbless(
        self,
        group: list[Awarded],
        bound: int,
        limit: int,
        before: Clause | None,
        status: str,
        right: list[Party],
        right_end: int,
        times: int | None,
    ) -> Clause | None:
        first, last = group[0].award.start, group[-1].end
        if before is not None and right and bound == before.end and before.verb is not None:
            grantors = () if any(a.grantors for a in group) else before.grantors
            return Clause(
                tuple(group),
                before.verb,
                status,
                tuple(right),
                (),
                grantors,
                before.presenter,
                None,
                times,
                False,
                first,
                right_end,
                before.rule,
            )
        handed = group[-1].grantors and right and right[0].start == last
        if right and (
            handed
            or self._key(last) in {":", "cho", "tặng"}
            or any(v.start == last and v.value.kind == "give" for v in self.verbs)
        ):
            return Clause(
                tuple(group),
                None,
                status,
                tuple(right),
                (),
                (),
                None,
                None,
                times,
                False,
                first,
                right_end,
                "clause.report",
            )
        held = self._held(first)
        if held:
            return Clause(
                tuple(group), None, "awarded", (held,), (), (), None, None, times, False, first, last, "clause.held"
            )
        return None

    def _held(self, first: int) -> Party | None:
        """`Lữ đoàn X - đơn vị Anh hùng …`, `đơn vị Anh hùng … - Lữ đoàn X`."""
        lead = f"{self._key(first - 2)} {self._key(first - 1)}"
        if lead not in {"đơn vị", "tập thể"} or self._key(first - 3) not in {"-", "–", ",", "là", "("}:
            return None
        return next((p for p in reversed(self.parties) if p.end == first - 3 and p.kind == "unit"), None)

    # bare commending and honouring

    def _commending(self, verb: Mention, before: list[Clause]) -> Clause | None:
        if self._key(verb.start - 1) in NOUN_BEFORE and self._key(verb.end) != "cho":
            return None
        bound = max((c.end for c in before if c.end <= verb.start), default=self.start)
        status = self._status(bound, verb.start, verb, None)
        if status is None:
            return None
        limit = min((c.start for c in before if c.start > verb.start), default=self.end)
        if self._is_passive(verb):
            marker = self._passive_marker(verb)
            assert marker is not None
            recipients = self.lists.left(bound, marker)
            grantors = self._agents(marker + 1, verb.start)
            end, rule = verb.end, "clause.commended"
        else:
            recipients, end = self.lists.object(verb.end, limit)
            grantors = self._behalf(bound, verb.start) or self._agents(bound, verb.start, subject=True)
            last = next((c for c in reversed(before) if c.end <= verb.start), None)
            if (
                not grantors
                and last
                and last.rule in {"clause.active", "clause.commending"}
                and verb.start - last.end <= 4
            ):
                grantors = list(last.grantors) or ([last.presenter] if last.presenter else [])
            rule = "clause.commending"
        if not recipients:
            return None
        return Clause(
            (),
            verb,
            status,
            tuple(recipients),
            (),
            tuple(grantors),
            None,
            None,
            None,
            False,
            verb.start,
            max(end, verb.end),
            rule,
        )

    # parts

    def _key(self, i: int) -> str:
        return self.tokens.key[i] if self.start <= i < self.end else ""

    def _verb_left(self, bound: int, first: int) -> Mention | None:
        """The nearest verb of giving or taking between `bound` and the award, in the same clause."""
        for verb in reversed(self.verbs):
            if bound <= verb.start and verb.end <= first and verb.value.kind in GIVING | TAKING:
                return verb if ";" not in self.tokens.key[verb.end : first] else None
        return None

    def _passive_marker(self, verb: Mention) -> int | None:
        """The `được`/`bị` that governs `verb`: right before it, or before the party or adverbs that stand between."""
        i = verb.start - 1
        spans = {p.end - 1: p for p in self.parties}
        unknown = 0
        while i >= self.start and verb.start - i < 40 and unknown < 7:
            if self.tokens.key[i] in {"được", "bị"}:
                return i
            party = spans.get(i)
            if party and party.start > self.start and party.end <= verb.start and party.kind != "group":
                i = party.start - 1
                continue
            if not self._may_stand_before(i):
                return None
            unknown += self.tokens.key[i] not in ADVERBS
            i -= 1
        return None

    def _may_stand_before(self, i: int) -> bool:
        """What may stand between `được` and its verb besides parties: adverbs, joints, a giver that no table knows,
        `02 lần`.
        """
        key, shape = self.tokens.key[i], self.tokens.shape[i]
        known = (
            key in ADVERBS or key in JOINTS or any(v.start <= i < v.end and v.value.kind != "plan" for v in self.verbs)
        )
        return known or shape in {"Xx", "XX", "9"} or shape == "xx" and not self.tokens.word_start[i]

    def _is_passive(self, verb: Mention) -> bool:
        return verb.value.kind in GIVING and self._passive_marker(verb) is not None

    def _passive_after(self, last: int, limit: int) -> tuple[list[Party], list[Party], int] | None:
        """`A (đã) được G trao (tặng) cho R`, `A được tặng cho R`."""
        i = last
        while i < limit and (self._key(i) in ADVERBS or self._key(i) in {"này", "cao", "quý"}):
            i += 1
        if self._key(i) != "được":
            return None
        verb = next((v for v in self.verbs if i < v.start < min(i + 12, limit) and v.value.kind in GIVING), None)
        if verb is None:
            return None
        recipients, end = self.lists.right(verb.end, limit)
        return self._agents(i + 1, verb.start), recipients, max(end, verb.end)

    def _agents(self, a: int, b: int, subject: bool = False) -> list[Party]:
        """The giver(s) between tokens `a` and `b`: the last list of possible givers that no preposition governs."""
        run: list[Party] = []
        for party in self.parties:
            if party.start < a or party.end > b or party.kind not in AGENTS:
                continue
            if self._key(party.start - 1) in NOT_AGENT_AFTER and party.start > a:
                continue
            joined = run and all(
                self._key(i) in {",", "và", "cùng", "với", "phối", "hợp", "-"} for i in range(run[-1].end, party.start)
            )
            run = [*run, party] if joined else [party]
        return run

    def _behalf(self, a: int, b: int) -> list[Party]:
        """`Thừa ủy quyền (của) X`, `thay mặt X`: X is the grantor."""
        for verb in self.verbs:
            if verb.value.kind == "behalf" and a <= verb.start and verb.end <= b:
                i = verb.end
                while self._key(i) in {"của", "cho"}:
                    i += 1
                party = next((p for p in self.parties if p.start == i), None)
                if party:
                    return [party]
        return []

    def _proposer(self, a: int, b: int, status: str) -> Party | None:
        if status != "proposed":
            return None
        cue = next((v for v in self.verbs if v.value.kind == "propose" and a <= v.start < b), None)
        before = [p for p in self.parties if cue and a <= p.start and p.end <= cue.start and p.kind in AGENTS]
        return before[-1] if before else None

    def _status(self, bound: int, first: int, verb: Mention | None, before: Clause | None) -> str | None:
        """The status by the first verb of the chain; None where the clause denies or only rules (`chưa được tặng`,
        norms).
        """
        inherited = before is not None and before.end == bound and (verb is None or self._goes_on(bound, verb, before))
        if inherited and before is not None and before.status == "proposed":
            return "proposed"
        for cue in self.verbs:
            if not (bound <= cue.start < first) or cue.end > first:
                continue
            if cue.value.kind == "negate" and self._denies(cue, verb.start if verb else first):
                return None
            if cue.value.kind in {"norm"}:
                return None
            status = STATUS_OF.get(cue.value.kind)
            if status and self._governs(cue, first):
                return "awarded" if status == "proposed" and self._withdrawal(cue.end, first) else status
        if verb is not None and verb.value.posthumous:
            return "awarded" if self._living_too(verb) else "posthumous"
        return before.status if inherited and before is not None else "awarded"

    def _goes_on(self, bound: int, verb: Mention, before: Clause) -> bool:
        """`đề nghị G tặng A cho R; truy tặng B cho S`: a verb right behind `;` without a subject of its own goes on
        the clause.
        """
        return (
            before.rule == "clause.active"
            and verb.start - bound <= 3
            and not any(bound <= p.start < verb.start for p in self.parties)
        )

    def _living_too(self, verb: Mention) -> bool:
        """`phong tặng, truy tặng` without a split: one awarded record."""
        return any(
            v.value.kind in {"give", "confer"}
            and not v.value.posthumous
            and v.end < verb.start
            and verb.start - v.end <= 1
            for v in self.verbs
        )

    def _denies(self, cue: Mention, verb: int) -> bool:
        """`chưa được tặng`, `không có tập thể nào được tặng`; not `không chỉ`, `không những`."""
        return 0 <= verb - cue.end <= 6 and self._key(cue.end) not in {"chỉ", "những", "ngừng"}

    def _withdrawal(self, a: int, b: int) -> bool:
        """A withdrawal that is only asked for leaves the award as it is (GUIDELINES, Under consideration)."""
        return any(a <= v.start < b and v.value.kind == "revoke" for v in self.verbs)

    def _governs(self, cue: Mention, first: int) -> bool:
        """`theo đề nghị của X` governs nothing; a finished clause (`;`) neither."""
        if cue.value.kind in {"propose", "consider"} and self._key(cue.start - 1) in {"theo", "trước", "lời"}:
            return False
        if cue.value.kind in {"propose", "consider"} and self._key(cue.end) == "của":
            return False
        return ";" not in self.tokens.key[cue.end : first]

    def _posthumous(self, a: int, b: int, status: str) -> str:
        return (
            "posthumous"
            if any(a <= v.start < b and v.value.posthumous for v in self.verbs) and status == "awarded"
            else status
        )


ADVERBS = frozenset(
    """
    đã vừa cũng còn đều vinh dự trực tiếp đến nhà long trọng tổ chức lễ sẽ đang từng lại tiếp tục quyết định ký
    ra có mới trân được cùng liền chính thức tại dịp này công bố xét và đồng thời cho
    """.split()
)
LOCAL_BODIES = frozenset(
    {"huyện ủy", "tỉnh ủy", "thành ủy", "quận ủy", "thị ủy", "đảng ủy", "hđnd", "ubnd", "mttq", "ủy ban"}
)
LEVELS = frozenset("xã huyện tỉnh phường quận thành thị".split())


def _locality(tokens: Tokens, recipients: list[Party]) -> list[Party]:
    """`Huyện ủy, HĐND, UBND, Ủy ban MTTQ huyện X … đón nhận`: the bodies of a locality receive for it."""
    bodies = [
        p
        for p in recipients
        if p.kind == "unit"
        and p.name
        and (" ".join(tokens.key[p.name[0] : p.name[0] + 2]) in LOCAL_BODIES or tokens.key[p.name[0]] in LOCAL_BODIES)
    ]
    if len(bodies) < 2 or len(bodies) != len(recipients):
        return recipients
    last = bodies[-1]
    assert last.name is not None
    level = next((i for i in range(last.name[0] + 1, last.name[1] - 1) if tokens.key[i] in LEVELS), None)
    return recipients if level is None else [replace(last, kind="place", name=(level, last.name[1]), parent=None)]


JOINTS = frozenset(", và cùng phối hợp các lần hai ba bốn năm - tỉnh huyện xã tp".split())
NOUN_BEFORE = frozenset(
    "phí thức tác vật tiền mức quỹ đua đồng luật ban lễ buổi nghị trình dịp hình định phần sự".split()
)
STATUS_OF = {"propose": "proposed", "consider": "proposed", "plan": "planned", "revoke": "revoked"}
