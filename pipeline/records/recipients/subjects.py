"""The subject of a clause: `A và B được tặng …`, `4 tập thể gồm A, B và C nhận …`."""

from dataclasses import replace

from vinhdanh.records.parties.localities import is_local
from vinhdanh.records.parties.seats import is_seat
from vinhdanh.records.party import Party
from vinhdanh.records.recipients.list_details import heads_names, is_apposition, is_over_body
from vinhdanh.records.recipients.lists import NAMED, RECIPIENTS, shared_body, shared_parent
from vinhdanh.records.recipients.unknown_subjects import THINGS, WORKS, is_crew
from vinhdanh.records.sentence import Sentence

PREPOSITIONS = frozenset("của tại ở trong với từ do bởi về theo như cho trước nhân vào thuộc trên".split())
JOINED = frozenset({",", "và", "cùng", ";", "-", "–"})
ON_PART_OF = ["về", "phía"]
"""Before a body whose part somebody gets an award from (`Về phía X, 2 tập thể được tặng A`)."""
LEVEL_WORDS = range(3, 5)
"""Tokens of `cấp phòng,`, `cấp cơ sở,`."""
BELOW = (["-"], ["–"], ["thuộc"], [",", "thuộc"])
"""What stands between a body and the body over it."""
ONE_OF = frozenset({"person", "unit", "anaphor"})
"""Who may be one of a group (`anh là 1 trong 10 cá nhân được tặng`)."""
RELATIVE = frozenset({"group", "person"})
"""Who may be the subject of a relative clause also behind a preposition (`của 60 gương điển hình được tuyên dương`); so
may a body behind `cho` (`giúp cho X được tặng A`).
"""
FRESH = frozenset("và còn nhưng thì khi mà nên là riêng nay cả nhiên có này qua đó".split())
"""Words that a new subject may follow besides marks."""
ADJUNCTS = frozenset("nhờ với qua bằng do vì sau trong".split())
"""First words of what stands before the subject of a sentence."""
BEFORE_SUBJECT = FRESH | frozenset("có gồm số với của cho hơn gần trên khoảng năm nay trước sau".split())
"""Small words that stand before a counted subject, besides verbs."""
BEING = frozenset({"làm", "là", "chức"})
"""Before an office: what the subject is (`bà làm Giám đốc X, được tặng A`)."""
THOSE = frozenset({"người", "cá nhân", "tập thể", "đơn vị"})
"""Nouns that say behind `là những` who those named are."""
ACTS = frozenset({"cứu", "bắt"})
SERVICES = frozenset({"nạn", "hộ", "thương", "trợ", "tế", "đầu", "buộc"})
"""What makes another word of `cứu`, `bắt` (`cứu hộ`, `bắt đầu`)."""
ACT_REACH = 4
"""Tokens between the deed and those to whom it was done."""
ONE_IN = frozenset({("một", "trong"), ("1", "trong")})
COMPANIES = (["đại", "đội"], ["trung", "đội"], ["tiểu", "đoàn"], ["tiểu", "đội"])
STAFFS = (["phòng", "tham"], ["phòng", "chính"], ["phòng", "hậu"], ["phòng", "kĩ"], ["bộ", "tham"], ["cục", "hậu"])
"""First two syllables of the offices of a command, which have companies of their own."""
AUTHOR = ["tác", "giả"]
AGENTS = frozenset({"unit", "office", "authority"})
"""Who acts behind `được` (`được G thăng quân hàm, được H tặng A`) is no subject."""
BODIES = frozenset({"unit", "place"})
ADVERBS_OF_SUBJECT = frozenset("từng đã cũng vừa đều vinh dự sẽ đang còn mới".split())


def subject_between(s: Sentence, a: int, b: int) -> list[Party]:
    """The subject: the last list of parties between tokens `a` and `b` that no preposition governs."""
    nearest = before_adverbs(s, b)
    if (owner := _owner_of_numbers(s, a, nearest)) is not None:
        return [owner]
    run: list[Party] = []
    place: Party | None = None
    author: Party | None = None
    for party in _with_heads(s, a, b):
        agent = s.key(party.start - 1) == "được" and party.kind in AGENTS and party.end < b
        aside = agent or _in_bracket(s, a, party) or s.keys(party.start - 2, party.start) == ON_PART_OF
        if party.kind not in RECIPIENTS or aside or _is_praised(s, party, b):
            continue
        if run and (known := _told_more(s, run[-1], party)):
            run[-1] = known
            continue
        led = party.kind == "place" and s.key(party.start - 1) == "các"
        between = s.keys(run[-1].end, party.start - led) if run else []
        joined = (
            bool(run) and all(key in JOINED for key in between) and not (party.kind == "anaphor" and ";" in between)
        )
        joined = joined or bool(run) and (_lists(s, run[-1], party) or _of_levels(s, run[-1], party))
        joined = joined and not _closes_adjunct(s, run[-1], party)
        if is_crew(s, party):
            run = []
            continue
        governed = s.key(party.start - 1) in PREPOSITIONS and party.start > a
        part = s.key(party.start - 1) in THINGS
        if party.kind == "place" and (governed or part or place and s.keys(place.end, party.start) == [","]):
            place, governed = party, True
        governed = governed or party.kind == "office" and s.key(party.start - 1) in BEING
        if run and _says_where(s, run[-1], party) or _is_acted_on(s, party):
            continue
        caused = s.key(party.start - 1) == "cho" and party.kind == "unit"
        last = _last_of_list(s, party, b).end
        relative = last == nearest and (party.kind in RELATIVE or caused) or _asked_for(s, party, nearest)
        if joined or relative or not governed and (not run or run[-1].kind != "group" or _begins_anew(s, party)):
            pair = author is not None and party.kind == "person" and s.keys(author.end, party.start) == ["và"]
            run = [*run, party] if joined else [author, party] if pair and author else [party]
        elif governed and party.kind == "person" and _is_author(s, party):
            author = party
    return shared_parent(s, shared_body(_one_below(s, _one_person(s, a, b, run))))


def _is_author(s: Sentence, party: Party) -> bool:
    """`Các công trình của (tác giả) X và Y được tặng A`: works are honoured in those who made them."""
    i = party.start - 2 * (s.keys(party.start - 2, party.start) == AUTHOR)
    return s.key(i - 1) == "của" and s.keys(i - 3, i - 1) in WORKS


def _one_person(s: Sentence, a: int, b: int, run: list[Party]) -> list[Party]:
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


def _closes_adjunct(s: Sentence, known: Party, party: Party) -> bool:
    """`Nhờ tham gia phong trào của X, anh Y được tặng A`: the comma behind what a sentence begins with."""
    if s.key(s.start) not in ADJUNCTS or party.kind != "person" or known.kind == "person":
        return False
    return s.key(known.end) == "," and "," not in s.keys(s.start, known.end) and known.start > s.start + 1


def _one_below(s: Sentence, run: list[Party]) -> list[Party]:
    """`Đại đội X, Phòng Tham mưu, Bộ CHQS tỉnh Y được tặng A`: a company and the office over it."""
    if len(run) != 2 or any(p.kind != "unit" for p in run) or s.keys(run[0].end, run[1].start) != [","]:
        return run
    low, high = run
    staff = high.parent is not None and s.keys(high.start, high.start + 2) in STAFFS
    if low.parent is not None or not staff or s.keys(low.start, low.start + 2) not in COMPANIES:
        return run
    assert high.parent is not None
    return [replace(low, end=high.end, parent=(high.start, high.parent[1]))]


def _owner_of_numbers(s: Sentence, a: int, nearest: int) -> Party | None:
    """`Xã X có 125 liệt sĩ, 9 thương binh, năm 1996 được tặng A`: the body that has what is counted, behind a comma and
    a year.
    """
    year = next((m for m in s.mentions if m.label == "YEAR" and m.end == nearest), None)
    if year is None or s.key(year.start - 1 - (s.key(year.start - 1) in {"vào", "và"})) != ",":
        return None
    owner = next((p for p in s.parties_between(a, year.start) if p.kind in BODIES and s.key(p.end) == "có"), None)
    return owner if owner is not None and _counted_at(s, owner.end + 1) else None


def _counted_at(s: Sentence, i: int) -> bool:
    return any(m.label == "COUNT" and i <= m.start <= i + 1 for m in s.mentions)


def _is_praised(s: Sentence, party: Party, b: int) -> bool:
    """`G biểu dương 105 điển hình; 2 tập thể được tặng A`, `xã được đầu tư 3 công trình; ông X được tặng A`: the object
    of another verb before `;`.
    """
    counted = party.group is not None and party.group.count is not None
    if ";" not in s.keys(party.end, b) or not counted or party.start == s.start:
        return False
    i = party.start - 1
    return s.tokens.shape[i] == "xx" and s.key(i) not in BEFORE_SUBJECT


def _asked_for(s: Sentence, party: Party, nearest: int) -> bool:
    """`hồ sơ của 2 người, được đề nghị tặng A`: a counted group before a comma and `được đề nghị`."""
    counted = party.group is not None and party.group.count is not None and party.end == nearest - 1
    return counted and s.keys(nearest - 1, nearest + 3) == [",", "được", "đề", "nghị"]


def _in_bracket(s: Sentence, a: int, party: Party) -> bool:
    """`Xã X (huyện Y) được tặng A`: a place or body alone in a bracket says where the one before is; `(năm đó có 8
    người được thưởng cho các ngành)`: groups in a clause in a bracket are others.
    """
    if party.group and _in_told_bracket(s, a, party):
        return True
    alone = s.key(party.start - 1) == "(" and s.key(party.end) == ")"
    return alone and party.kind in BODIES and party.start - 1 > a


def _in_told_bracket(s: Sentence, a: int, party: Party) -> bool:
    opening = next((i for i in range(party.start - 1, a - 1, -1) if s.key(i) in {"(", ")"}), a)
    closing = next((i for i in range(party.end, s.end) if s.key(i) == ")"), opening)
    return s.key(opening) == "(" and any(opening < v.start < closing for v in s.verbs)


def _last_of_list(s: Sentence, party: Party, b: int) -> Party:
    """`đối với 3 tập thể, 2 cá nhân được tặng`: the last of the counted groups that a comma or `và` joins to one."""
    counted = [p for p in s.parties_between(party.end, b) if p.group and p.group.count]
    last = party
    for following in counted:
        if party.group is None or s.keys(last.end, following.start) not in ([","], ["và"]):
            break
        last = following
    return last


def _says_where(s: Sentence, known: Party, party: Party) -> bool:
    """`17 đồng chí công tác tại các cơ quan thuộc X nhận A`, `4 người là cán bộ Y được …`, `9 gia đình nhiều liệt sĩ`:
    a noun without number behind a counted group tells who those are.
    """
    loose = party.group is not None and party.group.count is None
    if known.group is None or known.group.count is None or not loose:
        return False
    lead = s.key(party.start - 1)
    return lead in PREPOSITIONS or lead == "là" or known.end == party.start and s.key(party.start) == "nhiều"


def _is_acted_on(s: Sentence, party: Party) -> bool:
    """`Anh A cứu sống 3 người được tặng B`, `tàu X ứng cứu kịp thời 9 ngư dân được khen thưởng`: who was saved."""
    if party.group is None or party.group.count is None:
        return False
    reach = range(max(party.start - ACT_REACH, s.start), party.start)
    acts = (i for i in reach if s.key(i) in ACTS and s.key(i + 1) not in SERVICES)
    return any(all(key.isalpha() for key in s.keys(i, party.start)) for i in acts)


def _with_heads(s: Sentence, a: int, b: int) -> list[Party]:
    """The parties between two tokens; `các đồng chí A` is one, the person."""
    out: list[Party] = []
    head: int | None = None
    for party in s.parties_between(a, b):
        if heads_names(s, party):
            head = party.start
        else:
            out.append(party if head is None else replace(party, start=head))
            head = None
    return out


def before_adverbs(s: Sentence, i: int) -> int:
    """The token behind the subject of a verb at token `i`."""
    while s.key(i - 1) in ADVERBS_OF_SUBJECT:
        i -= 1
    return i


def _told_more(s: Sentence, known: Party, party: Party) -> Party | None:
    """`A, Phó Giám đốc X`, `các cá nhân ngành X`, `Cục X - Bộ Y`: the second only says more about the first."""
    if is_apposition(s, known, party) or _is_one_of(s, known, party) or _are_those(s, known, party):
        return replace(known, end=party.end)
    if known.kind == "unit" and party.start == known.end and party.group and party.group.count:
        return replace(party, start=known.start, body=party.body or known.name)
    follows = party.start == known.end and (party.kind in BODIES or party.kind == "anaphor" and party.collective)
    if known.kind in RELATIVE and follows:
        body = party.name if party.kind == "unit" else None
        return replace(known, end=party.end, body=known.body or body)
    seated = party.kind == "place" or party.kind == "anaphor" and party.collective
    if known.kind == "unit" and seated and party.start == known.end:
        return replace(known, end=party.end)
    between = s.keys(known.end, party.start)
    if known.kind in RELATIVE and known.body and party.kind == "place" and between == [","]:
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


def _lists(s: Sentence, known: Party, party: Party) -> bool:
    """`4 tập thể gồm A, B và C được tặng …`: the members of the counted group that is the subject."""
    counted = known.group is not None and known.group.count is not None
    announced = s.key(known.end) in {"gồm", "là", ":"} and known.end + 2 >= party.start
    return counted and announced and party.kind in NAMED


def _of_levels(s: Sentence, known: Party, party: Party) -> bool:
    """`5 đơn vị cấp phòng, 11 đơn vị cấp đội đạt …`."""
    between = s.keys(known.end, party.start)
    counted = all(p.group is not None and p.group.count is not None for p in (known, party))
    return counted and len(between) in LEVEL_WORDS and between[0] == "cấp" and between[-1] in JOINED


def _begins_anew(s: Sentence, party: Party) -> bool:
    """Can the party be a subject of its own? A name in what describes a group (`5 người theo gương X`) is none."""
    lead = s.key(party.start - 1)
    return party.kind == "group" or lead in FRESH or not lead.isalpha()
