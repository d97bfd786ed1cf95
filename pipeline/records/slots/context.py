"""What the sentences before an award say: who `anh` or `bệnh viện` is, and whose award it is where the sentence is
silent.
"""

from collections import Counter
from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.records.facts import Range
from vinhdanh.records.parties.reading import Reading
from vinhdanh.tokens.table import Tokens

YOUNG = frozenset({"em", "cháu"})
OTHERS = {
    **{word: frozenset("ông bà cô thầy".split()) for word in YOUNG},
    **{word: frozenset("bà chị cô".split()) for word in ("ông", "anh", "thầy")},
    **{word: frozenset("ông anh thầy".split()) for word in ("bà", "chị", "cô")},
}
"""Titles of those whom a pronoun does not point to."""
SCHOOLS = frozenset({"trường", "đại", "học", "đh", "thpt", "tiểu"})
FIRMS = frozenset({"công", "tổng", "cty", "tcty"})
SPELLINGS = ([["cty"], ["công", "ti"]], [["nhà", "trường"], ["trường"]], [["tcty"], ["tổng", "công", "ti"]])
"""Head words of one kind of body."""
CONFERRING = (["bộ"], ["ubnd"], ["ủy", "ban"], ["chính", "phủ"], ["hđnd"], ["hội", "đồng"], ["tỉnh", "ủy"])
"""Heads of bodies that confer; `đơn vị` points to none of them where another body is told."""
LOCALITIES = (["xã"], ["huyện"], ["phường"], ["quận"], ["thị", "trấn"], ["thị", "xã"], ["tỉnh"])
"""Bare words for localities."""
NAMED_SOON = 3
"""Sentences in which a story names whom it first calls `bà`, `anh`."""
REACH = 6
"""Sentences back in which somebody is looked for whom a pronoun points to."""
MOURNING = 3
"""Sentences in which a death is told before the award for it."""
RITES = frozenset({("truy", "điệu"), ("lễ", "tang"), ("lễ", "viếng"), ("an", "táng")})
"""Words behind which the name of the dead stands."""
DEATHS = RITES | {("hi", "sinh"), ("hy", "sinh"), ("tử", "vong"), ("từ", "trần"), ("qua", "đời")}
UNIT = ["đơn", "vị"]
"""The word that points to a body of any kind."""
PREPOSITIONS = frozenset("của cho với tại từ do bởi theo nghiệp rời".split())
PORTRAIT = 3
"""How often the text names the body of its headline, where it is a portrait."""
SUBJECT = 2
"""Tokens that may stand before the subject of a sentence."""
OPENING = 7
"""Tokens that titles and a rank before the first name of a sentence may take."""


class Context:
    """Looks back from a token for the person or body that is talked about."""

    def __init__(self, tokens: Tokens, mentions: Sequence[Mention], reading: Reading) -> None:
        """Index persons and units outside credits, datelines and tag lines."""
        self.tokens, self.reading = tokens, reading
        aside = {i for m in mentions if m.label in {"CREDIT", "TAGLINE"} for i in range(m.start, m.end)}
        self.persons = [m for m in mentions if m.label == "PERSON" and m.start not in aside]
        self.units = [m for m in mentions if m.label == "UNIT" and m.start not in aside]
        self.places = [m for m in mentions if m.label == "PLACE" and m.start not in aside]
        self.persons_in = _by_sentence(tokens, self.persons)
        self.units_in = _by_sentence(tokens, self.units)
        self.offices = [m for m in mentions if m.label == "POSITION"]
        self.positions = {m.start for m in self.offices}
        self.award_ends = {m.end for m in mentions if m.label == "AWARD"}
        self.held = {m.end for m in self.offices}

    def person_before(self, i: int) -> Range | None:
        """The person that `anh`, `ông` … at token `i` points to: the nearest one before in the same sentence, else
        the first of the sentence before.
        """
        sentence = self.tokens.sentence[i]
        same = [m for m in self.persons_in.get(sentence, ()) if m.end <= i and self._agrees(i, m)]
        if same:
            return same[-1].start, same[-1].end
        for back in range(sentence - 1, max(sentence - REACH, -1), -1):
            if inside := [m for m in self.persons_in.get(back, ()) if self._agrees(i, m)]:
                return inside[0].start, inside[0].end
        return None

    def mourned_before(self, i: int) -> Range | None:
        """Of whose death the sentence of token `i` or those before tell (`X đã hy sinh`, `lễ truy điệu X`)."""
        sentence = self.tokens.sentence[i]
        for back in range(sentence, max(sentence - MOURNING, -1), -1):
            a, b = self.tokens.sentences[back]
            word = next((k for k in range(a, b - 1) if tuple(self.tokens.key[k : k + 2]) in DEATHS), None)
            inside = [m for m in self.persons_in.get(back, ()) if m.end <= i]
            if word is None or not inside:
                continue
            before, behind = [m for m in inside if m.end <= word], [m for m in inside if m.start > word]
            rites = tuple(self.tokens.key[word : word + 2]) in RITES
            hit = behind[0] if behind and (rites or not before) else before[-1]
            return hit.start, hit.end
        return None

    def _agrees(self, i: int, person: Mention) -> bool:
        """Can the pronoun at token `i` be for somebody called so? `em` is no `thầy X`, no `Hiệu trưởng X`, `bà` no `ông
        Y`.
        """
        if self.tokens.key[i] in YOUNG and person.start in self.held:
            return False
        return self.tokens.key[person.start - 1] not in OTHERS.get(self.tokens.key[i], ())

    def person_behind(self, i: int) -> Range | None:
        """The person whom a story first calls only `bà`, `anh` at token `i`, and by name soon (`bà Trần Thị Hoa`):
        who stands behind the same word, not as a source (`Nguồn: bà Trần Thị Hoa`).
        """
        sentence, word = self.tokens.sentence[i], self.tokens.key[i]
        for ahead in range(sentence, sentence + NAMED_SOON):
            for m in self.persons_in.get(ahead, ()):
                if m.start > i and self.tokens.key[m.start - 1] == word and self.tokens.key[m.start - 2] != ":":
                    return m.start, m.end
        return None

    def opener(self, sentence: int, i: int) -> Range | None:
        """The person that a sentence begins with, behind titles and rank: whom `anh`, `bà` at token `i` points to."""
        first = next(iter(self.persons_in.get(sentence, ())), None)
        if first is None or first.start - self.tokens.sentences[sentence][0] > OPENING or not self._agrees(i, first):
            return None
        return first.start, first.end

    def opener_called(self, i: int) -> Range | None:
        """`(Chị) X hy sinh năm 1951; chị được truy tặng A`: whom the sentence begins with, called as at token `i`."""
        first, key = self.opener(self.tokens.sentence[i], i), self.tokens.key
        if first is None or first[1] > i:
            return None
        opens = first[0] == self.tokens.sentences[self.tokens.sentence[i]][0] and key[i - 1] == ";"
        return first if opens or key[first[0] - 1] == key[i] else None

    def unit_before(self, i: int, head: Sequence[str]) -> Range | None:
        """The body that a bare head word (`bệnh viện`, `nhà trường`, `đơn vị`) at token `i` points to: the nearest
        before in the same sentence, else the one that the text before names most often.
        """
        words = list(head)
        if words in LOCALITIES:
            return self._place_before(i, words)
        before = [m for m in self.units if m.end <= i and (m.end - m.start > len(words) or words == UNIT)]
        fits = [m for m in before if self._same_kind(words, m)] or [m for m in before if self._fits(words, m)]
        if words == UNIT:
            fits = [m for m in fits if not self._confers(m)] or fits
        if not fits:
            return self._inside_name(i, words)
        inside = [m for m in fits if self.tokens.sentence[m.start] == self.tokens.sentence[i]]
        named = Counter(self._words(m) for m in fits)
        hit = inside[-1] if inside else max(fits, key=lambda m: (named[self._words(m)], -m.start))
        return hit.start, hit.end

    def _inside_name(self, i: int, words: list[str]) -> Range | None:
        """`Bộ Tư lệnh Quân đoàn 9` for `Quân đoàn`: the last name before token `i` that ends with the body in full."""
        for m in reversed([m for m in self.units if m.end <= i]):
            starts = range(m.start + 1, m.end - len(words))
            if head := next((k for k in starts if self.tokens.key[k : k + len(words)] == words), None):
                return head, m.end
        return None

    def _place_before(self, i: int, words: list[str]) -> Range | None:
        """The locality that `xã`, `huyện` points to: the last one of its level before."""
        n = len(words)
        fits = (m for m in reversed(self.places) if m.end <= i and list(self._words(m)[:n]) == words)
        hit = next((m for m in fits if m.end - m.start > n), None)
        return (hit.start, hit.end) if hit else None

    def _words(self, m: Mention) -> tuple[str, ...]:
        return tuple(self.tokens.key[m.start : m.end])

    def _same_kind(self, words: list[str], m: Mention) -> bool:
        """Does the name begin with the head word (`Cty X` for `cty`, rather than `Tổng Cty Y`)?"""
        head = next((family for family in SPELLINGS if words in family), [words])
        return any(list(self._words(m)[: len(one)]) == one for one in head)

    def _confers(self, m: Mention) -> bool:
        """A ministry, a government, the body of an office (`Giám đốc X`), a giver (`được X tặng`, `Bằng khen của X`):
        no `đơn vị`.
        """
        key = self.tokens.key
        office = any(p.end == m.start for p in self.offices)
        gives = (
            m.start > 0 and key[m.start - 1] == "được" or m.start - 1 in self.award_ends and key[m.start - 1] == "của"
        )
        return office or gives or any(key[m.start : m.start + len(head)] == head for head in CONFERRING)

    def _fits(self, words: list[str], m: Mention) -> bool:
        if words == UNIT:
            return True
        if words in (["cty"], ["công", "ti"]):
            return self.tokens.key[m.start] in FIRMS
        return words[0] in {"nhà", "trường"} and self.tokens.key[m.start] in SCHOOLS

    def topic(self, i: int) -> tuple[str, Range] | None:
        """Whose profile it is where a sentence names no recipient: the first person or unit of the nearest sentence
        before that has one.
        """
        if portrait := self._headlined(i):
            return portrait
        sentence = self.tokens.sentence[i]
        for back in range(sentence - 1, max(sentence - 4, -1), -1):
            if told := self._pointed_subject(back):
                return told
            persons = self.persons_in.get(back, ())
            units = [m for m in self.units_in.get(back, ()) if m.start - 1 not in self.positions and self._free(m)]
            hits = sorted(
                [(m.start, "person", m) for m in persons] + [(m.start, "unit", m) for m in units], key=lambda h: h[0]
            )
            if hits:
                _, kind, m = hits[0]
                return kind, (m.start, m.end)
        return None

    def _free(self, m: Mention) -> bool:
        """Behind a preposition (`lực lượng gìn giữ hòa bình của X`) a body is not what a sentence is about."""
        return m.start == 0 or self.tokens.key[m.start - 1] not in PREPOSITIONS

    def _headlined(self, i: int) -> tuple[str, Range] | None:
        """Whose portrait it is: the body that the headline begins with, where the text names it again and again."""
        first = next(iter(self.units_in.get(0, ())), None)
        if first is None or first.start > SUBJECT or self.tokens.key[first.end : first.end + 1] != [":"]:
            return None
        again = sum(self._words(m) == self._words(first) for m in self.units if first.end < m.start < i)
        return ("unit", (first.start, first.end)) if again >= PORTRAIT else None

    def _pointed_subject(self, sentence: int) -> tuple[str, Range] | None:
        """Whom the word points to that a sentence begins with (`Công ty cũng có được …`)."""
        first = next(iter(self.reading.parties(sentence)), None)
        if first is None or first.kind != "anaphor" or first.start > self.tokens.sentences[sentence][0] + SUBJECT:
            return None
        if not first.collective:
            return None
        span = self.unit_before(first.start, self.tokens.key[first.start : first.end])
        return ("unit", span) if span else None


def _by_sentence(tokens: Tokens, mentions: Sequence[Mention]) -> dict[int, list[Mention]]:
    out: dict[int, list[Mention]] = {}
    for m in mentions:
        out.setdefault(tokens.sentence[m.start], []).append(m)
    return out
