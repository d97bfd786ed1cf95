"""The same article printed in other ways: decomposed, with other line ends, spaces, quotes or tone placement.

Each function takes an article in the gold format and gives a new one whose offsets and quoted slots have moved along,
so that its gold still holds. What is put into normal form (`award.name`, `class`, numbers, dates) stays as it is.
The functions are pure and say nothing about what an extractor should make of the result: `Variant.same` does.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from vinhdanh.text.keys import TONES
from vinhdanh.text.published import PREFIX

GoldArticle = dict[str, Any]
Edit = tuple[int, int, str]
"""Replace text[start:end]; an empty range inserts. Edits are in text order and do not overlap."""

ZERO_WIDTH = "\u200b"
NBSP = "\u00a0"
EMOJI = "\U0001f396\ufe0f"

_CLUSTER = re.compile(rf"[^\W\d_][{TONES}\u0302\u0306\u031b]*")
_WORD = re.compile(rf"(?:[^\W\d_][{TONES}\u0302\u0306\u031b]*)+")
_OPEN_RIME = re.compile(rf"(o(?=[{TONES}][ae]\Z)|u(?=[{TONES}]y\Z))([{TONES}])(\w)\Z", re.IGNORECASE)
_SENTENCE_GAP = re.compile(r"(?<=\w\w\w[.!?…]) (?=[^\W\d_])")
_SLOTS = ("name", "rank", "position", "unit", "count_modifier")


def to_nfd(article: GoldArticle) -> GoldArticle:
    """Letters with their marks as separate code points (NFD), as some sites and macOS file names have them."""
    text = article["text"]
    return _edited(article, ((i, i + 1, unicodedata.normalize("NFD", c)) for i, c in enumerate(text)))


def to_crlf(article: GoldArticle) -> GoldArticle:
    """Windows line ends."""
    return _replaced(article, re.compile(r"(?<!\r)\n"), "\r\n")


def with_nbsp(article: GoldArticle) -> GoldArticle:
    """Every space is a no-break space."""
    return _replaced(article, re.compile(" "), NBSP)


def with_zero_width(article: GoldArticle) -> GoldArticle:
    """A zero-width space (U+200B) after the second letter of each word and after each comma; a date prefix is left."""
    text = article["text"]
    places = {m.end() for m in re.finditer(",", text)}
    prefix = PREFIX.match(text)
    for word in _WORD.finditer(text, prefix.end() if prefix else 0):
        letters = [m.end() for m in _CLUSTER.finditer(text, *word.span())]
        places.update(letters[1:2] if len(letters) > 2 else ())
    return _edited(article, ((i, i, ZERO_WIDTH) for i in sorted(places)))


def with_emoji(article: GoldArticle) -> GoldArticle:
    """An emoji of two code points beyond the basic plane between sentences and at line ends."""
    text = article["text"]
    gaps = [(m.end(), f"{EMOJI} ") for m in _SENTENCE_GAP.finditer(text)]
    ends = [(m.start(), f" {EMOJI}") for m in re.finditer(r"(?<=\S)$", text, re.MULTILINE)]
    return _edited(article, ((i, i, words) for i, words in sorted(gaps + ends)))


def old_tone_placement(article: GoldArticle) -> GoldArticle:
    """The tone mark on the last letter of open `oa`, `oe`, `uy`: `hòa`, `khỏe`, `ủy` become `hoà`, `khoẻ`, `uỷ`."""
    return _edited(article, ((*m.span(), _moved_tone(m[0])) for m in _WORD.finditer(article["text"])))


def straight_quotes(article: GoldArticle) -> GoldArticle:
    """Typewriter quotation marks and apostrophes for the curly ones."""
    plain = {"“": '"', "”": '"', "‘": "'", "’": "'"}
    return _edited(article, ((m.start(), m.end(), plain[m[0]]) for m in re.finditer("[“”‘’]", article["text"])))


def d_with_stroke_eth(article: GoldArticle) -> GoldArticle:
    """The Icelandic capital Ð (U+00D0) for Đ (U+0110), which looks the same in print."""
    return _replaced(article, re.compile("Đ"), "Ð")


def without_paragraph_breaks(article: GoldArticle) -> GoldArticle:
    """All in one line, as main-text extractors leave it: title, captions and paragraphs run into each other."""
    return _replaced(article, re.compile(r"[ \t]*[\r\n]+(?=\S)"), " ")


def lower_award_names(article: GoldArticle) -> GoldArticle:
    """Award names in small letters: `huân chương chiến công hạng nhì`, `bằng khen`."""
    text = article["text"]
    awards = (range(m["start"], m["end"]) for m in article["mentions"] if m["type"] == "AWARD")
    return _edited(article, ((i, i + 1, text[i].lower()) for award in awards for i in award))


def title_in_capitals(article: GoldArticle) -> GoldArticle:
    """The first line in capitals, as some papers print headlines."""
    end = article["text"].find("\n")
    line = article["text"][: max(end, 0)]
    return _edited(article, ((i, i + 1, c.upper()) for i, c in enumerate(line) if len(c.upper()) == 1))


@dataclass(frozen=True, slots=True)
class Variant:
    """A way to print an article, its name, and whether extraction must give the same mentions and records.

    `same` compares by content: offsets move, and verbatim slots are written as the variant prints them.
    """

    name: str
    apply: Callable[[GoldArticle], GoldArticle]
    same: bool


VARIANTS: tuple[Variant, ...] = (
    Variant("to_nfd", to_nfd, True),
    Variant("to_crlf", to_crlf, True),
    Variant("with_nbsp", with_nbsp, True),
    Variant("with_zero_width", with_zero_width, True),
    Variant("with_emoji", with_emoji, True),
    Variant("old_tone_placement", old_tone_placement, True),
    Variant("straight_quotes", straight_quotes, True),
    Variant("d_with_stroke_eth", d_with_stroke_eth, True),
    Variant("without_paragraph_breaks", without_paragraph_breaks, False),
    Variant("lower_award_names", lower_award_names, False),
    Variant("title_in_capitals", title_in_capitals, False),
)


def _moved_tone(word: str) -> str:
    spelled = unicodedata.normalize("NFD", word)
    moved = _OPEN_RIME.sub(r"\1\3\2", spelled)
    if moved == spelled:
        return word
    return unicodedata.normalize("NFC", moved) if unicodedata.is_normalized("NFC", word) else moved


def _replaced(article: GoldArticle, pattern: re.Pattern[str], words: str) -> GoldArticle:
    return _edited(article, ((*m.span(), words) for m in pattern.finditer(article["text"])))


def _edited(article: GoldArticle, edits: Iterable[Edit]) -> GoldArticle:
    old = article["text"]
    done = _Edits(old, [edit for edit in edits if old[edit[0] : edit[1]] != edit[2]])
    mentions = [_quoted(mention, done) for mention in article["mentions"]]
    records = [_moved_record(record, old, done) for record in article["records"]]
    return {**article, "text": done.text, "mentions": mentions, "records": records}


class _Edits:
    """A text after its edits, and where each old offset is now."""

    def __init__(self, old: str, edits: Sequence[Edit]) -> None:
        self._edits = edits
        self._starts = [start for start, _, _ in edits]
        self._ends = [end for _, end, _ in edits]
        self._shifts = [0, *_running(len(words) - (end - start) for start, end, words in edits)]
        self.text = "".join(_pieces(old, edits))

    def start(self, offset: int) -> int:
        """A span that starts at `offset` starts behind what is inserted there, and takes in what it begins inside."""
        i = bisect_right(self._ends, offset)
        inside = i < len(self._edits) and self._starts[i] < offset
        return (self._starts[i] if inside else offset) + self._shifts[i]

    def end(self, offset: int) -> int:
        """A span that ends at `offset` ends before what is inserted there, and takes in what it ends inside."""
        i = bisect_left(self._starts, offset)
        inside = i > 0 and self._ends[i - 1] > offset
        return (self._ends[i - 1] if inside else offset) + self._shifts[i]

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.start(start), self.end(end)


def _running(numbers: Iterable[int]) -> Iterator[int]:
    total = 0
    for number in numbers:
        total += number
        yield total


def _pieces(old: str, edits: Iterable[Edit]) -> Iterator[str]:
    done = 0
    for start, end, words in edits:
        yield old[done:start]
        yield words
        done = end
    yield old[done:]


def _quoted(mention: dict[str, Any], done: _Edits) -> dict[str, Any]:
    start, end = done.span(mention["start"], mention["end"])
    return {**mention, "start": start, "end": end, "text": done.text[start:end]}


def _moved_record(record: dict[str, Any], old: str, done: _Edits) -> dict[str, Any]:
    evidence = record["evidence"]

    def printed(slot: str | None) -> str | None:
        return slot and _printed(slot, old, evidence, done)

    start, end = done.span(evidence["start"], evidence["end"])
    award, recipient = record["award"], record["recipient"]
    return {
        **record,
        "award": {**award, "text": printed(award["text"])},
        "recipient": {**recipient, **{key: printed(recipient[key]) for key in _SLOTS}},
        "grantor": printed(record["grantor"]),
        "movement": printed(record["movement"]),
        "evidence": {**evidence, "start": start, "end": end},
    }


def _printed(slot: str, old: str, evidence: dict[str, int], done: _Edits) -> str:
    """The slot as the new text prints it where the old one had it: in the evidence, else at its first place.

    Raises ValueError where the old text has it nowhere.
    """
    at = old.find(slot, evidence["start"], evidence["end"])
    at = at if at >= 0 else old.index(slot)
    start, end = done.span(at, at + len(slot))
    return done.text[start:end]
