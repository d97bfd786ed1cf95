"""VERB: the cue verbs of award clauses, each with its kind; kinds and words are rows of the table `verbs`."""

from collections.abc import Sequence
from dataclasses import dataclass

from spacy.vocab import Vocab

from vinhdanh.lexicon import Lexicon
from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.phrases import PhraseTable
from vinhdanh.tokens.table import Tokens


@dataclass(frozen=True, slots=True)
class Cue:
    """kind: give, receive, honour, commend, recognise, propose, consider, plan, revoke, restore, negate, behalf …;
    verb_id: row of the table `verbs`; posthumous: does the verb say so (`truy tặng`)?
    """

    kind: str
    verb_id: str
    posthumous: bool = False


NAMES = frozenset({"UNIT", "PERSON", "POSITION", "PLACE", "AWARD", "DATE"})
"""Labels of names that giving verbs stand behind (`Công an tỉnh tặng`, `Huân chương … hạng Ba trao cho`)."""


HOLDERS = 3
"""Tokens that count who holds a title, before `là`."""
TITLES = frozenset({"chiến", "lao", "tập", "nghệ", "nhà", "thầy"})
"""First syllables of titles that somebody is (`Chiến sĩ thi đua`, `Tập thể lao động xuất sắc`, `Nghệ nhân Ưu tú`)."""
HELD = frozenset({"huan_chuong", "huy_chuong", "huy_hieu", "bang_khen", "giay_khen", "ky_niem_chuong"})
"""Categories of awards that somebody has (`3 gia đình có A`)."""
OWNERS = 5
"""Tokens before `có` in which those who are counted stand."""
NUMBERS = frozenset("một hai ba bốn sáu bảy tám chín mười".split())
NOT = frozenset({"không", "chưa"})
GLUED = (["hội", "đồng"], ["nhà", "giáo"], ["bộ", "đoàn"])
"""Nouns whose last syllable the segmentation likes to glue to the verb behind it."""


class Cues:
    """Finds VERB mentions (value `Cue`), longest match first, outside names."""

    def __init__(self, lexicon: Lexicon, vocab: Vocab) -> None:
        """Build the matcher from the table `verbs`."""
        entries = (
            (s, Cue(row.kind, row.id, row.status == "posthumous")) for row in lexicon.verbs for s in row.surfaces
        )
        self.table = PhraseTable(vocab, entries, "VERB")

    def find(self, tokens: Tokens, found: Sequence[Mention]) -> list[Mention]:
        """Return the cues of `tokens` that lie outside the names in `found`."""
        taken = {
            i
            for m in found
            if m.label in {"AWARD", "UNIT", "PERSON", "CREDIT", "MOVEMENT"}
            for i in range(m.start, m.end)
        }
        name_ends = {m.end for m in found if m.label in NAMES}
        cues = [
            Mention("VERB", m.start, m.end, f"verb.{m.value.kind}", m.value)
            for m in self.table.find(tokens)
            if m.start not in taken and m.end - 1 not in taken and _whole_word(tokens, m, m.start in name_ends)
        ]
        return [*cues, *_got(tokens, found, {m.end for m in cues})]


def _got(tokens: Tokens, found: Sequence[Mention], verb_ends: set[int]) -> list[Mention]:
    """`được Giải thưởng Nhà nước`: `được` right before an award is receiving."""
    return [
        Mention("VERB", m.start - 1, m.start, "verb.receive", Cue("receive", "receive-duoc"))
        for m in found
        if m.label == "AWARD" and m.start and m.start not in verb_ends and _is_got(tokens, m)
    ]


def _is_got(tokens: Tokens, award: Mention) -> bool:
    verb = award.start - 1
    return tokens.key[verb] == "được" or _holds(tokens, verb) or _has(tokens, award)


def _has(tokens: Tokens, award: Mention) -> bool:
    """`hơn 650 gia đình có A`, `một giáo viên khác có A`: `có` before an award, behind those who are counted."""
    verb = award.start - 1
    if tokens.key[verb] != "có" or award.value.category not in HELD or tokens.key[verb - 1] in NOT:
        return False
    number = next((i for i in range(verb - 2, max(verb - OWNERS, 0) - 1, -1) if _is_number(tokens, i)), None)
    return number is not None and all(tokens.shape[i] == "xx" for i in range(number + 1, verb))


def _is_number(tokens: Tokens, i: int) -> bool:
    return tokens.shape[i] == "9" or tokens.key[i] in NUMBERS


def _holds(tokens: Tokens, i: int) -> bool:
    """`21 đồng chí là Chiến sĩ thi đua`, `6 năm liền là Lao động tiên tiến`: `là` at token `i` behind a number or
    `nhiều năm`.
    """
    before = tokens.key[max(i - HOLDERS, 0) : i]
    counted = any(key.isdigit() for key in before) or before[-1:] in (["liền"], ["tục"], ["tiếp"])
    counted = counted or before[-2:] == ["nhiều", "năm"]
    return tokens.key[i] == "là" and counted and tokens.key[i + 1] in TITLES


def _whole_word(tokens: Tokens, m: Mention, behind_name: bool) -> bool:
    """Is a one-syllable cue a word of its own? `trình` in `công trình`, `phong` in `phong trào` are not.

    Behind a name it is, although the segmentation likes to glue it on (`Cao Lãnh_tặng`).
    """
    if m.end - m.start > 1:
        return True
    goes_on = m.end < len(tokens.key) and not tokens.word_start[m.end] and tokens.shape[m.end] == "xx"
    behind_name = behind_name or tokens.key[m.start - 2 : m.start] in GLUED
    begins = tokens.word_start[m.start] or behind_name and tokens.shape[m.start] == "xx"
    return begins and (not goes_on or tokens.key[m.end] in {"tặng", "thưởng", "cho"})
