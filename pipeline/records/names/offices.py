"""Names of offices in full: `Bộ trưởng` with its body, `Chủ tịch nước` with the republic."""

from vinhdanh.records.names.bodies import BodyNames
from vinhdanh.records.names.initials import spells_out
from vinhdanh.records.party import Range

REPUBLIC = "cộng hòa xã hội chủ nghĩa việt nam".split()
STATE_WORDS = frozenset({"đảng", ",", "và", "-", "nhà", "nước"})
FIXED_OFFICES = frozenset(
    {"chủ tịch nước", "thủ tướng", "thủ tướng chính phủ", "tổng bí thư", "chủ tịch quốc hội", "phó thủ tướng"}
)


class OfficeNames(BodyNames):
    """The offices of an article, by their bodies."""

    def office(self, span: Range) -> Range:
        """An office with the fullest body that the article gives it (`Bộ trưởng`, `Bộ trưởng Bộ A&B` → `Bộ trưởng Bộ
        A và B`), of bodies in two places (`UBND tỉnh X`, `UBND tỉnh Y`) the nearest; fixed offices stay as they are.
        """
        if " ".join(self.tokens.key[span[0] : span[1]]) in FIXED_OFFICES:
            return self._of_the_republic(span)
        body = next((m for m in self.units if span[0] < m.start < span[1]), None)
        post = self.tokens.key[span[0] : body.start if body else span[1]]
        best = span
        for m in self.units:
            i = m.start - len(post)
            if (
                i >= 0
                and self.tokens.key[i : m.start] == post
                and self.tokens.sentence[i] == self.tokens.sentence[m.start]
            ):
                if body is None:
                    return i, m.end
                if m.end - i > best[1] - best[0] and self._fuller((body.start, span[1]), (m.start, m.end)):
                    best = i, m.end
        return best if body is None or self._near((body.start, span[1]), (best[0] + len(post), best[1])) else span

    def _near(self, short: Range, long: Range) -> bool:
        """Is a longer wording that of the body which the shorter one points to?"""
        x, y = self._key(*self.unit(short)), self._key(*long)
        return x.startswith(y) or y.startswith(x) or spells_out(self.tokens, self.unit(short), long)

    def _of_the_republic(self, span: Range) -> Range:
        """`Chủ tịch nước` as `Chủ tịch nước Cộng hòa xã hội chủ nghĩa Việt Nam`, where the article says so in full."""
        key, words = self.tokens.key, self.tokens.key[span[0] : span[1]]
        n = len(words)
        starts = (i for i in range(len(key) - n) if key[i + n] == REPUBLIC[0] and key[i : i + n] == words)
        full = next((i for i in starts if key[i + n : i + n + len(REPUBLIC)] == REPUBLIC), None)
        return span if full is None else (full, full + n + len(REPUBLIC))

    def _fuller(self, short: Range, long: Range) -> bool:
        """Does a longer wording begin with the shorter one or spell it out?"""
        words = self.tokens.key[short[0] : short[1]]
        return self.tokens.key[long[0] : long[0] + len(words)] == words or spells_out(self.tokens, long, short)

    def is_fixed_office(self, span: Range) -> bool:
        """Is it one of the highest offices, in full (`Chủ tịch nước`)?"""
        return self._key(*span) in FIXED_OFFICES

    def is_state(self, span: Range) -> bool:
        """`Nhà nước`, `Đảng, Nhà nước`: no office is told."""
        return set(self.tokens.key[span[0] : span[1]]) <= STATE_WORDS
