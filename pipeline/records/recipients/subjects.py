"""The subject of a clause: `A và B được tặng …`, `4 tập thể gồm A, B và C nhận …`."""

from dataclasses import replace

from vinhdanh.records.party import Party
from vinhdanh.records.recipients.asides import in_bracket, is_acted_on, is_model, is_praised
from vinhdanh.records.recipients.heads import head_of_name
from vinhdanh.records.recipients.list_details import heads_names, sums_up, with_body
from vinhdanh.records.recipients.lists import NAMED, RECIPIENTS, shared_body, shared_parent
from vinhdanh.records.recipients.shares import shares_of_bodies
from vinhdanh.records.recipients.subject_details import (
    one_below,
    one_person,
    says_where,
    tells_scene,
    told_more,
    works_there,
)
from vinhdanh.records.recipients.subject_words import ADVERBS_OF_SUBJECT, BODIES, FRESH, PREPOSITIONS, RELATIVE
from vinhdanh.records.recipients.unknown_subjects import THINGS, WORKS, is_crew
from vinhdanh.records.sentence import Sentence

JOINED = frozenset({",", "và", "cùng", ";", "-", "–"})
ON_PART_OF = ["về", "phía"]
"""Before a body whose part somebody gets an award from (`Về phía X, 2 tập thể được tặng A`)."""
LEVEL_WORDS = range(3, 5)
"""Tokens of `cấp phòng,`, `cấp cơ sở,`."""
ADJUNCTS = frozenset("nhờ với qua bằng do vì sau trong".split())
"""First words of what stands before the subject of a sentence."""
BEING = frozenset({"làm", "là", "chức"})
"""Before an office: what the subject is (`bà làm Giám đốc X, được tặng A`)."""
EXAMPLES = (["tiêu", "biểu"], ["điển", "hình"])
"""First words of a sentence that tells examples."""
AUTHOR = ["tác", "giả"]
AGENTS = frozenset({"unit", "office", "authority"})
"""Who acts behind `được` (`được G thăng quân hàm, được H tặng A`) is no subject."""


def subject_between(s: Sentence, a: int, b: int) -> list[Party]:
    """The subject: the last list of parties between tokens `a` and `b` that no preposition governs."""
    nearest = before_adverbs(s, b)
    if (owner := _owner_of_numbers(s, a, nearest)) is not None:
        return [owner]
    if shares := shares_of_bodies(s, a, nearest):
        return shares
    run: list[Party] = []
    place: Party | None = None
    author: Party | None = None
    for party in _with_heads(s, a, b):
        agent = _is_agent(s, party, b)
        aside = agent or in_bracket(s, a, party) or s.keys(party.start - 2, party.start) == ON_PART_OF
        if party.kind not in RECIPIENTS or aside or is_praised(s, party, b) or is_model(s, party):
            continue
        if run and (known := told_more(s, run[-1], party)):
            run[-1] = known
            continue
        if works_there(s, run, party):
            run = with_body([party], run[0].name)
            continue
        if sums_up(s, run, party) and run[-1].end == party.start - 1:
            run = with_body([*run[:-1], replace(run[-1], end=party.end)], party.body)
            continue
        between = s.keys(run[-1].end, head_of_name(s, party)) if run else []
        joined = (
            bool(run) and all(key in JOINED for key in between) and not (party.kind == "anaphor" and ";" in between)
        )
        joined = joined or bool(run) and (_lists(s, run[-1], party) or _of_levels(s, run[-1], party))
        joined = joined and not _closes_adjunct(s, run[-1], party)
        if is_crew(s, party):
            run = []
            continue
        governed = s.key(party.start - 1) in PREPOSITIONS and party.start > a and not _is_example(s, party)
        part = s.key(party.start - 1) in THINGS
        if party.kind == "place" and (governed or part or place and s.keys(place.end, party.start) == [","]):
            place, governed = party, True
        governed = governed or party.kind == "office" and s.key(party.start - 1) in BEING
        if run and (says_where(s, run[-1], party) or tells_scene(s, run[-1], party)) or is_acted_on(s, party):
            continue
        caused = s.key(party.start - 1) == "cho" and party.kind == "unit"
        last = _last_of_list(s, party, b).end
        relative = last == nearest and (party.kind in RELATIVE or caused) or _asked_for(s, party, nearest)
        if joined or relative or not governed and (not run or run[-1].kind != "group" or _begins_anew(s, party)):
            pair = author is not None and party.kind == "person" and s.keys(author.end, party.start) == ["và"]
            run = [*run, party] if joined else [author, party] if pair and author else [party]
        elif governed and party.kind == "person" and _is_author(s, party):
            author = party
    return shared_parent(s, shared_body(one_below(s, one_person(s, a, b, run))))


def _is_agent(s: Sentence, party: Party, b: int) -> bool:
    """`được G thăng quân hàm, được H tặng A`, `được Bác Hồ tặng hoa, được thưởng A`: who acts is no subject."""
    often = next((m.end for m in s.mentions if m.label == "TIMES" and m.start == party.end), party.end)
    acts = party.kind in AGENTS or party.kind == "person" and any(v.start == often for v in s.verbs)
    return s.key(party.start - 1) == "được" and acts and party.end < b


def _is_example(s: Sentence, party: Party) -> bool:
    """`Tiêu biểu như X được tặng A`: the first example is the subject."""
    i = party.start - 1
    return s.key(i) == "như" and i - 2 == s.start and s.keys(i - 2, i) in EXAMPLES


def _is_author(s: Sentence, party: Party) -> bool:
    """`Các công trình của (tác giả) X và Y được tặng A`: works are honoured in those who made them."""
    i = party.start - 2 * (s.keys(party.start - 2, party.start) == AUTHOR)
    return s.key(i - 1) == "của" and s.keys(i - 3, i - 1) in WORKS


def _closes_adjunct(s: Sentence, known: Party, party: Party) -> bool:
    """`Nhờ tham gia phong trào của X, anh Y được tặng A`: the comma behind what a sentence begins with."""
    if s.key(s.start) not in ADJUNCTS or party.kind != "person" or known.kind == "person":
        return False
    return s.key(known.end) == "," and "," not in s.keys(s.start, known.end) and known.start > s.start + 1


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


def _asked_for(s: Sentence, party: Party, nearest: int) -> bool:
    """`hồ sơ của 2 người, được đề nghị tặng A`: a counted group before a comma and `được đề nghị`."""
    counted = party.group is not None and party.group.count is not None and party.end == nearest - 1
    return counted and s.keys(nearest - 1, nearest + 3) == [",", "được", "đề", "nghị"]


def _last_of_list(s: Sentence, party: Party, b: int) -> Party:
    """`đối với 3 tập thể, 2 cá nhân được tặng`: the last of the counted groups that a comma or `và` joins to one."""
    counted = [p for p in s.parties_between(party.end, b) if p.group and p.group.count]
    last = party
    for following in counted:
        if party.group is None or s.keys(last.end, following.start) not in ([","], ["và"]):
            break
        last = following
    return last


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
