"""Awards that a sentence leaves out, because the one before names them: `Các tập thể được phong tặng gồm A; B`, `2
đại diện được nhận là X và Y`, `2 cá nhân được đề nghị phong tặng là: A; B`, `Quyết định số 4 truy tặng 8 cá nhân`.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.counts.grammar import CONFERRING, ELISION_REACH
from vinhdanh.tokens.table import Tokens

RULE = "award.elided"
DECISION = ["quyết", "định"]
NAME_REACH = 3
"""Tokens from `được nhận` to the name (`là bác sĩ X`)."""
PASSIVE_REACH = 6
"""Tokens from `được` to a verb that ends its sentence (`1.557 mẹ được Nhà nước phong, truy tặng.`)."""
ASKED = ["được", "đề", "nghị"]
ABOUT = (["về", "tập"], ["về", "cá"], ["về", "đơn"])
"""First words of a part of a list: `Về tập thể, được đề nghị có: A; B`."""
THOSE = (["là"], ["gồm"], [",", "là"], [",", "gồm"])
"""What names those who are asked for: `có 3 người được đề nghị, là A; B`."""
TITLE = ["danh", "hiệu"]
WITH_TITLE = frozenset({"give-phong-danh-hieu", "give-tang-danh-hieu", "give-truy-tang-danh-hieu"})
"""Verbs that hold the noun of what they confer."""
YEARS = (["năm"], ["vào", "năm"], ["cùng", "năm"])
"""What may stand behind a verb instead of an award."""
LIST_REACH = 4
"""Tokens between the verb and `gồm` (`được phong tặng đợt này gồm`)."""


class ElidedAwards:
    """Remembers the awards of an article's sentences, read in order."""

    def __init__(self, tokens: Tokens) -> None:
        """Take the article's tokens."""
        self.tokens = tokens
        self._last: tuple[int, Mention] | None = None

    def with_elided(self, s: int, inside: Sequence[Mention]) -> list[Mention]:
        """Return the mentions of sentence `s` with the award that it leaves out: no token wide, behind its verb."""
        awards = [m for m in inside if m.label == "AWARD"]
        if awards:
            one = len({(m.value.name, m.value.class_) for m in awards}) == 1
            self._last = (s, awards[-1]) if one else None
            return list(inside)
        if self._last is None or s - self._last[0] > ELISION_REACH:
            return list(inside)
        verbs = [m for m in inside if m.label == "VERB" and self._confers(m, inside)]
        left_out = [Mention("AWARD", m.end, m.end, RULE, self._last[1].value) for m in verbs]
        return sorted([*inside, *left_out], key=lambda m: m.start)

    def _confers(self, verb: Mention, inside: Sequence[Mention]) -> bool:
        key, a = self.tokens.key, self.tokens.sentences[self.tokens.sentence[verb.start]][0]
        groups = [m for m in inside if m.label == "GROUP"]
        if verb.value.kind == "propose" and key[verb.start - 1] == "được":
            heading = key[a : a + 2] in ABOUT and key[verb.end : verb.end + 2] == ["có", ":"]
            asks = heading or any(m.end <= verb.start and m.value.count for m in groups)
            return asks and (heading or key[verb.end : verb.end + 1] in THOSE or key[verb.end : verb.end + 2] in THOSE)
        if key[verb.end : verb.end + 1] == ["là"] and "được" in key[verb.start - 1 : verb.end]:
            named = any(m.label == "PERSON" and 0 < m.start - verb.end <= NAME_REACH for m in inside)
            return named and bool(verb.value.kind == "receive")
        if self._dated(verb, inside):
            return True
        if verb.value.verb_id not in CONFERRING:
            return False
        asked = key[verb.start - len(ASKED) : verb.start] == ASKED
        lists = "gồm" in (near := key[verb.end : verb.end + LIST_REACH]) or asked and near[:2] == ["là", ":"]
        if lists and (asked or key[verb.start - 1] == "được"):
            return any(m.end <= verb.start for m in groups)
        if key[verb.end : verb.end + 1] == ["."] and "được" in key[max(verb.start - PASSIVE_REACH, a) : verb.start]:
            return any(m.end <= verb.start and m.value.count for m in groups)
        decided = any(key[i : i + 2] == DECISION for i in range(a, verb.start))
        return decided and any(m.start == verb.end and m.value.count for m in groups)

    def _dated(self, verb: Mention, inside: Sequence[Mention]) -> bool:
        """`chị X được truy tặng (danh hiệu) năm 1993`: a year instead of the award, of somebody named."""
        key, a = self.tokens.key, self.tokens.sentences[self.tokens.sentence[verb.start]][0]
        behind = verb.end + 2 * (key[verb.end : verb.end + 2] == TITLE)
        dated = any(key[behind : behind + len(words)] == words for words in YEARS)
        told = any(m.label == "PERSON" and m.end <= verb.start for m in inside)
        conferred = dated and told and verb.value.verb_id in CONFERRING | WITH_TITLE
        return conferred and "được" in key[max(verb.start - PASSIVE_REACH, a) : verb.start]


def words_of(award: Mention, mentions: Sequence[Mention]) -> tuple[int, int]:
    """The tokens that stand for an award: its own, or the verb behind which it is left out."""
    if award.start < award.end:
        return award.start, award.end
    return next((m.start, m.end) for m in mentions if m.label == "VERB" and m.end == award.end)
