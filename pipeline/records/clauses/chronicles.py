"""Awards line by line under a heading, without a verb: `Phần thưởng của Trung đoàn X: / - Năm 1975: A. / - B.`"""

from collections.abc import Callable, Sequence
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.site import Site
from vinhdanh.records.facts import Range
from vinhdanh.records.parties.reading import Reading
from vinhdanh.records.party import Party
from vinhdanh.records.sentence import Sentence
from vinhdanh.tokens.table import Tokens

RULE = "clause.chronicle"
BULLETS = frozenset({"-", "–", "+", "*", "•", "·"})
LEADS = (
    BULLETS
    | {'"'}
    | frozenset("năm : , ( ) các danh hiệu nhiều và ; ¶ được tặng thưởng phong trao đạt nhận đón vinh dự".split())
)
"""What may stand between the begin of a line and its award, besides years and numbers."""
HEADINGS = frozenset(
    {("phần", "thưởng"), ("danh", "hiệu"), ("khen", "thưởng"), ("thành", "tích"), ("bằng", "khen")}
) | {
    ("tặng", "thưởng"),
    ("tập", "thể"),
}
HEADING = 40
TITLE = 15
"""Tokens of the longest heading, with and without a colon."""
LONGEST = 30
"""Lines of the longest chronicle."""
REWARDS = ("phần", "thưởng")
BEARERS = frozenset({"person", "unit", "anaphor", "group", "place"})
"""Kinds of parties that a heading is for."""
GIVEN_BY = frozenset({"được", "do", "bởi"})
BodyBefore = Callable[[int, Sequence[str]], Range | None]


def chronicled(s: Sentence, site: Site) -> Clause | None:
    """Read the awards of a line that begins with a bullet or a year and goes on with nothing but awards."""
    if not _is_line(s.tokens, s.mentions, s.start, site.first):
        return None
    return Clause(RULE, site.status, site.first, site.last, awards=site.awards, times=site.times, elided=True)


def _is_line(tokens: Tokens, mentions: Sequence[Mention], a: int, first: int) -> bool:
    """Do only bullets, years, numbers and awards stand from token `a` to the award at token `first`?"""
    told = {"YEAR", "DATE", "PERIOD", "COUNT", "AWARD"}
    known = {i for m in mentions if m.label in told for i in range(m.start, m.end)}
    begin = next((i for i in range(a, first) if tokens.shape[i] != "¶"), first)
    dated = any(m.label in {"YEAR", "DATE", "PERIOD"} and begin <= m.start <= begin + 2 for m in mentions)
    marked = begin < first and (tokens.key[begin] in BULLETS or dated)
    return marked and all(i in known or tokens.key[i] in LEADS for i in range(begin, first))


class Headings:
    """Finds whose awards a chronicle tells."""

    def __init__(self, tokens: Tokens, reading: Reading, body_before: BodyBefore) -> None:
        """Take the article's tokens, its parties, and who knows which body a bare noun points to."""
        self.tokens, self.reading, self.body_before = tokens, reading, body_before

    def owner(self, line: int) -> tuple[str, Range] | None:
        """Return kind and name of the person or body in the heading over the line in sentence `line`."""
        if not self._goes_on(line):
            return None
        s = next((k for k in range(line - 1, max(line - LONGEST, -1), -1) if not self._goes_on(k)), None)
        if s is None or not self._is_heading(s):
            return None
        for party in self.reading.parties(s):
            if self.tokens.key[party.start - 1] in GIVEN_BY and party.start:
                continue
            if (named := self._named(party)) is not None:
                return named
        return self._opener_before(s)

    def _opener_before(self, s: int) -> tuple[str, Range] | None:
        """`Lữ đoàn X ra đời năm 1961. Những phần thưởng đã được trao: …`: the body that the sentence before a heading
        without a name begins with.
        """
        words = self.tokens.key[slice(*self.tokens.sentences[s])]
        others = "cho" in words or any(p.kind in BEARERS for p in self.reading.parties(s))
        if REWARDS not in pairwise(words) or s == 0 or others:
            return None
        first = next(iter(self.reading.parties(s - 1)), None)
        opens = first is not None and first.kind == "unit" and first.start == self.tokens.sentences[s - 1][0]
        return self._named(first) if opens and first else None

    def _named(self, party: Party) -> tuple[str, Range] | None:
        if party.kind in {"person", "unit"} and party.name:
            return party.kind, party.name
        if party.kind == "anaphor" and party.collective:
            body = self.body_before(party.start, self.tokens.key[party.start : party.end])
            return ("unit", body) if body else None
        return None

    def _goes_on(self, s: int) -> bool:
        """Is sentence `s` a line of a chronicle?"""
        inside = self.reading.mentions(s)
        first = next((m.start for m in inside if m.label == "AWARD"), None)
        return first is not None and _is_line(self.tokens, inside, self.tokens.sentences[s][0], first)

    def _is_heading(self, s: int) -> bool:
        a, b = self.tokens.sentences[s]
        words = self.tokens.key[a:b]
        ends = [word for word in words if word != "¶"][-1:]
        closed = b - a <= HEADING and ends == [":"] or b - a <= TITLE and ends not in (["."], [";"], [","])
        return closed and any(pair in HEADINGS for pair in pairwise(words))
