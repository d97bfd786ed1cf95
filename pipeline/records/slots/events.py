"""The day of the event that an article reports, and which sentences behind its lead tell of that event."""

from collections.abc import Sequence, Set
from itertools import pairwise

from vinhdanh.mentions.base import Mention
from vinhdanh.records.slots.days import CEREMONIES, CEREMONY, FIRST_YEAR, LEAD, Days
from vinhdanh.records.words import phrases
from vinhdanh.tokens.table import Tokens

PAST = phrases(
    "trước đó, từng được, đã từng, năm qua, vừa qua, nhiều năm, quá trình, được biết, đến nay, với những, "
    "những năm, hiện có, tính đến, chặng đường, nhiều lần, về sau, liên tục, liên tiếp, năm liền, "
    "kì trước, kì qua, mỗi năm, hàng năm, hằng năm, tuần qua, tuần trước, tháng qua, tháng trước, năm trước, "
    "năm ngoái, năm đó, năm ấy, năm học, học kì, tính cả, thời điểm"
)
"""Words of sentences that tell of earlier times, or of no certain day."""
PAST_WORDS = frozenset({"từng", "luôn", "lượt"})
THIS_TIME = frozenset({"này", "thứ", "đầu"})
"""Words behind `lần` that tell of one time."""
HERE = phrases(
    "dịp này, tại buổi, tại lễ, tại hội, tại đại, tại đây, buổi lễ, hội nghị, hôm nay, sáng nay, chiều nay, "
    "tối nay, cùng ngày, cùng dịp, cùng đó, vừa trao, vừa tặng, vừa khen, lần này, đợt này, trong buổi"
)
"""Words that point to the event: `dịp này`, `tại buổi lễ`."""
BEGINNINGS = phrases(
    "tại đây, tại hội, tại buổi, tại lễ, tại đại, dịp này, nhân dịp này, cùng dịp này, cũng dịp này, cũng tại, "
    "cũng trong buổi, cũng trong dịp"
)
"""First words of sentences that tell of the event, whatever else they tell."""
GATHERINGS = phrases(
    "hội nghị, đại hội, buổi lễ, tổ chức, lễ kỉ, kỉ niệm, gặp mặt, họp mặt, tổng kết, sơ kết, chương trình, "
    "liên hoan, lễ tổng, lễ trao, lễ tuyên, lễ mừng, làm lễ, mở lễ, diễn ra, khai mạc, bế mạc, tề tựu, gặp nhau, "
    "ngày hội"
)
"""What is held where awards are given."""
CONFERS = frozenset({"give", "receive", "honour", "commend", "recognise"})
"""Kinds of verbs that tell of awards."""
GIVING = "clause.active"
FOR_DEEDS = phrases("ghi nhận")
DEEDS = phrases("thành tích, đóng góp, có công, cống hiến, công lao")
HELD = phrases("diễn ra, tổ chức")
ORGANISED = ("tổ", "chức")
CRIMES = frozenset("đánh sử mua vận đưa cho".split())
"""First syllables of crimes that somebody organises (`tổ chức đánh bạc`)."""
DECIDED = phrases("quyết định")
ANNOUNCED = phrases("công bố")
TAKERS = frozenset({"clause.receive", "clause.passive", "clause.commended"})
"""Clauses that tell what somebody got, now or long ago."""


class Events:
    """Knows the day of the event and which sentences may take it over."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], days: Days) -> None:
        """Look for the event among the days of the article."""
        self.tokens = tokens
        self._days = [m for m in days.dates if m.value.day]
        self.day = self._event(mentions, days)
        self._awards = self.day is not None and self._tells_of_awards(tokens.sentence[self.day.start], mentions)

    def _event(self, mentions: Sequence[Mention], days: Days) -> Mention | None:
        """The first day of the lead whose sentence tells of a gathering or an award, else its first day, unless that is
        the day of the news; no day of history.
        """
        year = int(days.published[:4]) if days.published else FIRST_YEAR
        lead = (m for m in days.dates if m.value.day and self.tokens.sentence[m.start] < LEAD and not self._of_birth(m))
        known = [m for m in lead if m.value.year is None or m.value.year >= year - 1]
        for m in known:
            s = self.tokens.sentence[m.start]
            if self._tells_of_awards(s, mentions) or self._gathers(s):
                return m
        return known[0] if known and not any(m.start < known[0].start for m in days.news) else None

    def _of_birth(self, m: Mention) -> bool:
        """`sinh ngày 7-8-1994`, `Sinh năm: 7/8/1994`."""
        return "sinh" in self.tokens.key[max(m.start - 4, 0) : m.start + 1]

    def _tells_of_awards(self, s: int, mentions: Sequence[Mention]) -> bool:
        a, b = self.tokens.sentences[s]
        if self._has(DECIDED, a, b) and self._has(ANNOUNCED, a, b):
            return True
        return any(
            a <= m.start < b and (m.label == "AWARD" or m.label == "VERB" and m.value.kind in CONFERS) for m in mentions
        )

    def upcoming_day(self) -> Mention | None:
        """The day of a ceremony that is still to be held: `Lễ trao giải sẽ diễn ra tối 11-10`."""
        key = self.tokens.key
        for m in self._days:
            a, _ = self.tokens.sentences[self.tokens.sentence[m.start]]
            will = next((i for i in range(a, m.start) if key[i] == "sẽ"), None)
            if will is not None and self._has(HELD, will, m.start) and not CEREMONIES.isdisjoint(key[a:will]):
                return m
        return None

    def is_past(self, a: int, b: int) -> bool:
        """Does the sentence of tokens `a`..`b` tell of earlier times, or of several (`từng được`, `trong 5 năm qua`,
        `nhiều lần`, `sau 9 năm`)?
        """
        keys = self.tokens.key[a:b]
        words = not PAST_WORDS.isdisjoint(keys) or any(k == "lần" and n not in THIS_TIME for k, n in pairwise(keys))
        return words or any(pair in PAST for pair in pairwise(keys)) or _over_years(keys)

    def day_for(self, a: int, b: int, rule: str, award: Mention) -> Mention | None:
        """The day of the event for the award of a clause `rule` in the sentence `a`..`b` behind it; None where the
        sentence tells of other times, or the event is not known to be one at which awards are given.
        """
        held = self.day is not None and self.day.start >= b and self._held_behind(b)
        if self.day is None or self.day.start >= b and not held:
            return None
        told = self._told_of(a, b, rule, award)
        if not self._begins_here(a) and self.is_past(*told):
            return None
        known = held or self._awards or self.points_here(a, b) or self._gathering(rule)
        return self.day if known else None

    def _told_of(self, a: int, b: int, rule: str, award: Mention) -> tuple[int, int]:
        """The tokens that tell when: not what an award is given for (`Ghi nhận nhiều năm gắn bó, G tặng A cho R có
        thành tích trong 5 năm qua`).
        """
        if rule != GIVING:
            return a, b
        comma = next((i for i in range(a, award.start) if self.tokens.key[i] == ","), a)
        first = comma if tuple(self.tokens.key[a : a + 2]) in FOR_DEEDS else a
        behind = (i for i in range(award.end, b - 1) if tuple(self.tokens.key[i : i + 2]) in DEEDS)
        return first, next(behind, b)

    def _held_behind(self, b: int) -> bool:
        """`G tặng R A. Lễ đón nhận diễn ra hôm 23-6`: is the event's day that of the ceremony in the next sentence?"""
        assert self.day is not None
        key, here = self.tokens.key, self.day.start
        if b >= len(key) or self.tokens.sentence[b] != self.tokens.sentence[here]:
            return False
        if tuple(key[b : b + 2]) in DECIDED and self._has(ANNOUNCED, b, here):
            return True
        held = any(tuple(key[i : i + 2]) in HELD for i in range(b, here))
        return held and (key[b] in CEREMONIES or tuple(key[b : b + 2]) in CEREMONY)

    def points_here(self, a: int, b: int) -> bool:
        """Does the sentence of tokens `a`..`b` point to the event (`dịp này`, `tại buổi lễ`)?"""
        return any(pair in HERE for pair in pairwise(self.tokens.key[a:b]))

    def _begins_here(self, a: int) -> bool:
        key = self.tokens.key
        return tuple(key[a : a + 2]) in BEGINNINGS or tuple(key[a : a + 3]) in BEGINNINGS

    def _gathers(self, s: int) -> bool:
        (a, b), key = self.tokens.sentences[s], self.tokens.key
        told = (i for i in range(a, b - 1) if (key[i], key[i + 1]) in GATHERINGS)
        return any((key[i], key[i + 1]) != ORGANISED or key[i + 2] not in CRIMES for i in told)

    def _has(self, pairs: Set[tuple[str, ...]], a: int, b: int) -> bool:
        return any(pair in pairs for pair in pairwise(self.tokens.key[a:b]))

    def _gathering(self, rule: str) -> bool:
        """Is the event a gathering, at which somebody gives (`G tặng R A`)? What somebody got may be long ago."""
        assert self.day is not None
        return rule not in TAKERS and self._gathers(self.tokens.sentence[self.day.start])


def _over_years(keys: Sequence[str]) -> bool:
    """`sau 9 năm`, `qua gần 20 năm`, `trong suốt 5 năm`."""
    for i, key in enumerate(keys[:-2]):
        if key in {"sau", "qua", "suốt", "gần", "hơn"} and keys[i + 1].isdigit() and keys[i + 2] == "năm":
            return True
    return False
