"""Parties in a subject that only say more about the one before: `A, Phó Giám đốc X`, `Cục X - Bộ Y`."""

from dataclasses import replace

from vinhdanh.records.parties.localities import is_local
from vinhdanh.records.parties.seats import is_seat
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.list_details import is_apposition, is_over_body
from vinhdanh.records.recipients.subject_words import ADVERBS_OF_SUBJECT, BODIES, PREPOSITIONS, RELATIVE
from vinhdanh.records.sentence import Sentence
from vinhdanh.records.words import PROFESSIONS

BELOW = (["-"], ["–"], ["thuộc"], [",", "thuộc"])
"""What stands between a body and the body over it."""
ONE_OF = frozenset({"person", "unit", "anaphor"})
"""Who may be one of a group (`anh là 1 trong 10 cá nhân được tặng`)."""
THOSE = frozenset({"người", "cá nhân", "tập thể", "đơn vị"})
"""Nouns that say behind `là những` who those named are."""
ONE_IN = frozenset({("một", "trong"), ("1", "trong")})
COMPANIES = (["đại", "đội"], ["trung", "đội"], ["tiểu", "đoàn"], ["tiểu", "đội"])
STAFFS = (["phòng", "tham"], ["phòng", "chính"], ["phòng", "hậu"], ["phòng", "kĩ"], ["bộ", "tham"], ["cục", "hậu"])
"""First two syllables of the offices of a command, which have companies of their own."""
THE_UNIT = ["đơn", "vị"]
AT = frozenset({"tại", "ở"})
SITES = frozenset("quán karaoke tiệm chợ cầu đường phố hẻm hàng sạn bar phê thị cư xưởng".split())
"""Last syllables of what stands before the name of a shop, house or street."""
SCENE_REACH = 7
"""Tokens from `tại` to the end of the name before the place over it."""


def told_more(s: Sentence, known: Party, party: Party) -> Party | None:
    """`A, Phó Giám đốc X`, `các cá nhân ngành X`, `Cục X - Bộ Y`, `Từ Đoàn X, đơn vị đã …`, `X có 2 cá nhân`: the
    second only says more about the first, or is what of it is told; the one party of both, else None.
    """
    if is_apposition(s, known, party) or _is_one_of(s, known, party) or _are_those(s, known, party):
        return replace(known, end=party.end)
    between = s.keys(known.end, party.start)
    if known.kind == "unit" and between in ([], ["có"]) and party.group and party.group.count:
        return replace(party, start=known.start, body=party.body or known.name)
    follows = party.start == known.end and (party.kind in BODIES or party.kind == "anaphor" and party.collective)
    if known.kind in RELATIVE and follows:
        body = party.name if party.kind == "unit" else None
        return replace(known, end=party.end, body=known.body or body)
    seated = party.kind == "place" or party.kind == "anaphor" and party.collective
    if known.kind == "unit" and seated and party.start == known.end:
        return replace(known, end=party.end)
    if known.kind in RELATIVE and known.body and party.kind == "place" and between == [","]:
        return replace(known, end=party.end)
    if known.kind == "unit" and between == [","] and s.keys(party.start, party.end) == THE_UNIT:
        return replace(known, end=party.end)
    if is_seat(s.tokens, known, party):
        return replace(known, end=party.end)
    if is_over_body(s, known, party, between):
        return replace(known, end=party.end)
    if known.kind in RELATIVE and known.body and party.kind == "unit" and between == ["("] and s.key(party.end) == ")":
        return replace(known, end=party.end + 1)
    below = known.kind == party.kind == "unit" and between in BELOW and known.parent is None
    if below and not is_local(s.tokens, party.start):
        return replace(known, end=party.end, parent=party.name)
    return None


def _is_one_of(s: Sentence, known: Party, party: Party) -> bool:
    """`bà A, 1 trong 18 tác giả được …`, `anh B, một người được …`: the group only says who the person is."""
    if known.kind not in ONE_OF or party.group is None:
        return False
    between = s.keys(known.end, party.start)
    one = party.group.count == 1 and between == [","]
    alone = party.group.noun == "người" and party.group.count is None and s.key(party.start) == "người"
    if alone and between[-1:] == ["là"] and set(between[:-1]) <= ADVERBS_OF_SUBJECT:
        return True
    return one or "trong" in between and bool({"một", "1"} & set(between))


def _are_those(s: Sentence, known: Party, party: Party) -> bool:
    """`A và B - những người đã … - được tặng`, `7 chiến sĩ là những người được tặng`: an uncounted group behind a dash,
    a comma or `là` says who they are.
    """
    if party.group is None or party.group.count is not None or known.group and not known.group.count:
        return False
    between = s.keys(known.end, party.start)
    if known.kind == "person" and party.group.noun == "người" and between in (["-"], ["–"], [","]):
        return True
    return between == ["là"] and s.key(party.start) == "những" and party.group.noun in THOSE


def tells_scene(s: Sentence, known: Party, party: Party) -> bool:
    """`Hai công nhân dập lửa tại chợ X, huyện Y được tặng A`, `3 đơn vị phá án tại quán Z được khen`: where a counted
    group acted.
    """
    if known.group is None or known.group.count is None or s.key(party.end) == ",":
        return False
    between = s.keys(known.end, party.start)
    at = next((i for i, key in enumerate(between) if key in AT), None)
    if at is None or len(between) - at > SCENE_REACH:
        return False
    if party.kind == "place":
        return between[-1] == "," and "," not in between[:-1]
    return party.kind == "person" and between[-1] in SITES and "," not in between


def says_where(s: Sentence, known: Party, party: Party) -> bool:
    """`17 đồng chí công tác tại các cơ quan thuộc X nhận A`, `4 người là cán bộ Y được …`, `9 gia đình nhiều liệt sĩ`:
    a noun without number behind a counted group tells who those are.
    """
    loose = party.group is not None and party.group.count is None
    if known.group is None or known.group.count is None or not loose:
        return False
    lead = s.key(party.start - 1)
    return lead in PREPOSITIONS or lead == "là" or known.end == party.start and s.key(party.start) == "nhiều"


def one_person(s: Sentence, a: int, b: int, run: list[Party]) -> list[Party]:
    """`TS X, Viện Y, là người đầu tiên được tặng A`, `ông X, Trường Y là một trong hai nhà khoa học nhận A`: bodies
    right behind a person, of whom one is told, say where the person works.
    """
    if not run or any(p.kind not in BODIES for p in run):
        return run
    persons = [p for p in s.parties_between(a, run[0].start) if p.kind == "person"]
    told = next((i for i in range(run[-1].end, b) if s.key(i) == "là"), None)
    if told is None or not persons or not _tells_person(s, told + 1, b):
        return run
    return [replace(persons[-1], end=run[-1].end)]


def _tells_person(s: Sentence, i: int, b: int) -> bool:
    if s.key(i) == "người":
        return True
    group = next((p.group for p in s.parties_between(i, b) if p.group), None)
    return tuple(s.keys(i, i + 2)) in ONE_IN and (group is None or group.kind == "individual")


def one_below(s: Sentence, run: list[Party]) -> list[Party]:
    """`Đại đội X, Phòng Tham mưu, Bộ CHQS tỉnh Y được tặng A`: a company and the office over it."""
    if len(run) != 2 or any(p.kind != "unit" for p in run) or s.keys(run[0].end, run[1].start) != [","]:
        return run
    low, high = run
    staff = high.parent is not None and s.keys(high.start, high.start + 2) in STAFFS
    if low.parent is not None or not staff or s.keys(low.start, low.start + 2) not in COMPANIES:
        return run
    assert high.parent is not None
    return [replace(low, end=high.end, parent=(high.start, high.parent[1]))]


def works_there(s: Sentence, run: list[Party], party: Party) -> bool:
    """`Là cán bộ Đồn X, Trung úy A được tặng …`: a sentence begins with what the person is in a body."""
    if len(run) != 1 or run[0].kind != "unit" or party.kind != "person" or s.keys(run[0].end, party.start) != [","]:
        return False
    lead = s.keys(s.start, run[0].start)
    lead = lead[1:] if lead[:1] == ["là"] else lead
    return tuple(lead[:2]) in PROFESSIONS
