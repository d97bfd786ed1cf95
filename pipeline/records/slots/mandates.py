"""On whose behalf the awards of a ceremony are handed over, where a sentence of its own tells it: `Công an tỉnh truy
tặng A cho X. Thừa ủy quyền của Chủ tịch nước, Đại tá Y trao phần thưởng cho gia đình.`
"""

from collections.abc import Sequence, Set
from dataclasses import replace

from vinhdanh.mentions.base import Mention
from vinhdanh.records.facts import Fact, Range
from vinhdanh.records.slots.shared_grantors import MayGive
from vinhdanh.tokens.table import Tokens

PRESIDENT = ["chủ", "tịch", "nước"]
YEAR = 4
"""Characters of a date that is a year alone: what was given then is not handed over now."""
NEAR = 2
"""Sentences between the mandate and what is handed over."""
GIVEN = frozenset({"awarded", "posthumous"})


class Mandates:
    """The sentences of an article that tell of a mandate of the President."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention]) -> None:
        """Take the article's tokens and mentions."""
        behalf = [m for m in mentions if m.label == "VERB" and m.value.kind == "behalf"]
        found = ((m.start, _lender(tokens, m.end)) for m in behalf)
        self._lenders = {tokens.sentence[i]: span for i, span in found if span is not None}
        self._awards = {s: {m.value.name for m in mentions if _is_award(m, tokens, s)} for s in self._lenders}

    def told(self, facts: Sequence[Fact], state_awards: Set[str], may_give: MayGive) -> list[Fact]:
        """Return `facts`; awards of the state without a giver get the one on whose behalf they are handed over nearby.

        state_awards: ids of the awards that only the state confers; may_give: can this body or office confer the award?
        """
        return [self._told(f) if self._lacks(f, state_awards, may_give) else f for f in facts]

    def _lacks(self, fact: Fact, state_awards: Set[str], may_give: MayGive) -> bool:
        of_state = fact.name.award_id in state_awards
        return of_state and (fact.grantor is None or not may_give(fact, fact.grantor))

    def _told(self, fact: Fact) -> Fact:
        near = [s for s in self._lenders if abs(s - fact.evidence) <= NEAR and self._hands_over(s, fact)]
        year = fact.date is not None and len(fact.date) == YEAR
        past = fact.period is not None or fact.award_count is not None or year
        if not near or past or fact.status not in GIVEN:
            return fact
        return replace(fact, grantor=self._lenders[min(near, key=lambda s: abs(s - fact.evidence))])

    def _hands_over(self, s: int, fact: Fact) -> bool:
        """Does sentence `s` name the award, or no award (`trao phần thưởng`)?"""
        return not self._awards[s] or fact.name.name in self._awards[s]


def _is_award(m: Mention, tokens: Tokens, s: int) -> bool:
    return m.label == "AWARD" and tokens.sentence[m.start] == s


def _lender(tokens: Tokens, i: int) -> Range | None:
    """`(của) Chủ tịch nước` from token `i`."""
    i += tokens.key[i : i + 1] == ["của"]
    return (i, i + len(PRESIDENT)) if tokens.key[i : i + len(PRESIDENT)] == PRESIDENT else None
