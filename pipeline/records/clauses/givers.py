"""Who gives: the subject of a giving verb, the one on whose behalf it is done, whose decision it is.

Quality (F1 on corpus, dev): slot:grantor 0.94, 0.84.
"""

from collections.abc import Sequence
from itertools import pairwise

from vinhdanh.records.awards.groups import Awarded
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence

AGENTS = frozenset({"office", "unit", "authority", "person", "place"})
HEADS = frozenset({"office", "authority"})
"""In whose place somebody acts (`Thay Thủ tướng, ông X trao A`)."""
NOT_AGENT_AFTER = frozenset("lập của tại ở do cho với trong từ bởi thuộc về gồm đến trước như".split())
VISITS = frozenset({"thăm", "như"})
"""Words before a list of those whom the giver visits (`đến thăm X, Y trao A`)."""
ROOMS = frozenset(
    {("trụ", "sở"), ("hội", "trường"), ("văn", "hóa"), ("phòng", "họp"), ("khuôn", "viên"), ("quảng", "trường")}
)
"""Last syllables of places where a ceremony is held: whose place it is need not be who gives."""
JOINED = frozenset({",", "và", "cùng", "với", "phối", "hợp", "-"})
DECISION_REACH = 15
"""Tokens of a decision with number and day before the one whose it is (`Quyết định số 9/QĐ-UBND ngày 2/9 của G`)."""
BY_DECISION = ["theo", "quyết", "định"]
SOLEMNLY = (["trọng", "thể"], ["long", "trọng"], ["trang", "trọng"])
STATE_AWARDS = frozenset({"huan_chuong", "huy_chuong", "danh_hieu"})


def agents(s: Sentence, a: int, b: int) -> list[Party]:
    """Return the giver(s) between tokens `a` and `b`: the last list of possible givers that no preposition governs."""
    run: list[Party] = []
    visited: Party | None = None
    for party in s.parties_between(a, b):
        lead = s.key(party.start - 1) if party.start > a else ""
        if lead in VISITS or visited and _joined(s, visited, party):
            visited = party
        elif is_agent(party) and lead not in NOT_AGENT_AFTER and not _in_room(s, party) and not _of_all(s, party):
            run = [*run, party] if run and _joined(s, run[-1], party) else [party]
    return run


def _in_room(s: Sentence, party: Party) -> bool:
    """`tại trụ sở X`: whose room it is."""
    return tuple(s.keys(party.start - 2, party.start)) in ROOMS


def _of_all(s: Sentence, party: Party) -> bool:
    """`tại buổi lễ của toàn trường, Ban Giám hiệu …`: whose ceremony it is."""
    return s.keys(party.start - 2, party.start) == ["của", "toàn"]


def is_agent(party: Party) -> bool:
    """Can this party confer? A body that is named before (`nhà trường`) can, a person who is pointed at cannot."""
    return party.kind in AGENTS or party.kind == "anaphor" and party.collective


def _joined(s: Sentence, a: Party, b: Party) -> bool:
    return all(key in JOINED for key in s.keys(a.end, b.start))


def behalf(s: Sentence, a: int, b: int) -> list[Party]:
    """`Thừa ủy quyền (của) X`, `thay mặt X`, `được X ủy quyền` between tokens `a` and `b`, `Thay X, Y trao` at the
    beginning: X is the grantor.
    """
    if s.key(a) == "thay" and (head := next((p for p in s.parties if p.start == a + 1 and p.kind in HEADS), None)):
        return [head]
    for verb in s.verbs:
        if verb.value.kind == "behalf" and a <= verb.start and verb.end <= b:
            lender = next((p for p in s.parties if p.end == verb.start and s.key(p.start - 1) == "được"), None)
            if lender is not None:
                return [lender]
            i = verb.end
            while s.key(i) in {"của", "cho"}:
                i += 1
            if party := next((p for p in s.parties if p.start == i), None):
                return _with_others(s, party, b)
    return []


def _with_others(s: Sentence, first: Party, b: int) -> list[Party]:
    """`Thay mặt Đảng ủy, Bộ Tư lệnh X, ông Y trao A`: all bodies before the one who hands over."""
    run = [first]
    following = s.parties_between(first.end, b)
    for party, behind in pairwise(following):
        joined = s.keys(run[-1].end, party.start) in ([","], ["và"])
        if not joined or not run[-1].collective or party.kind != "unit" or behind.kind not in {"person", "office"}:
            continue
        run.append(party)
    return run


def decision_of(s: Sentence, a: int, b: int) -> list[Party]:
    """`(theo) quyết định … của G`, `theo quyết định G vừa ký`: whose decision it is, is the grantor; of several
    decisions the last.
    """
    for party in reversed(s.parties_between(a, b)):
        lead = s.key(party.start - 1)
        if lead == "của" and party.kind in AGENTS:
            before = s.keys(max(party.start - DECISION_REACH, a), party.start - 1)
            last = max((k for k in range(len(before)) if before[k : k + 2] == ["quyết", "định"]), default=None)
            if last is not None and "của" not in before[last:]:
                return [party]
        if lead == "định" and party.kind in HEADS and s.keys(party.start - 3, party.start) == BY_DECISION:
            return [party]
    return []


def only_hosts(s: Sentence, a: int, b: int, group: Sequence[Awarded]) -> bool:
    """Who holds the ceremony (`tổ chức lễ …`) does not confer a state award (press pattern P37b)."""
    holds = any(s.keys(i, i + 2) == ["tổ", "chức"] and _to_ceremony(s, i + 2) for i in range(a, b))
    return holds and group[0].award.value.category in STATE_AWARDS


def _to_ceremony(s: Sentence, i: int) -> bool:
    """Does `lễ` stand at token `i`, or behind `trọng thể`, `long trọng`?"""
    return s.key(i) == "lễ" or s.keys(i, i + 2) in SOLEMNLY and s.key(i + 2) == "lễ"


def proposer(s: Sentence, a: int, b: int, status: str) -> Party | None:
    """Return who proposes, for a proposed award."""
    asks = (v for v in s.verbs if v.value.kind == "propose" and "xét" not in s.keys(v.start, v.end))
    cue = next((v for v in asks if a <= v.start < b), None)
    if status != "proposed" or cue is None:
        return None
    before = [p for p in s.parties_between(a, cue.start) if is_agent(p)]
    return before[-1] if before else None
