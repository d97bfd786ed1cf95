"""Names in a list of persons: `ca sĩ Cẩm Vân, Thanh Nguyên, Quốc Đại và Thảo Trang`.

Stage names and short names have no surname; between persons, behind a comma, two capitals are a person. A list that
holds a place tells nothing.
"""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention
from vinhdanh.mentions.persons.name_words import NameWords

LINKS = frozenset({",", ";", "và", "cùng", "-", "–"})
WORDS = 2
"""How many words such a name has."""
SURE_ITEMS = 3
"""A list of two names tells only where `và` joins them."""


def list_names(words: NameWords, persons: Sequence[Mention]) -> list[Mention]:
    """Return the names in the lists that the `persons` begin."""
    starts = {m.start: m.end for m in persons}
    out: list[Mention] = []
    for end in sorted(starts.values()):
        if not out or out[-1].end < end:
            out.extend(_following(words, starts, end))
    return out


def _following(words: NameWords, starts: dict[int, int], i: int) -> list[Mention]:
    """The names without a surname in the list that goes on at token `i`, none where the list is not one of persons."""
    t = words.tokens
    out: list[Mention] = []
    items, last = 1, ""
    while words.same_sentence(i, i + 1) and t.key[i] in LINKS:
        j = i + 1
        while _titled(words, j):
            j += 1
        end = starts.get(j) or _name_end(words, j)
        if end is None:
            break
        if j not in starts:
            out.append(Mention("PERSON", j, end, "person.list"))
        items, last, i = items + 1, t.key[i], end
    place = i + 1 < len(t.key) and t.key[i] in LINKS and (i + 1 in words.places or words.capital(i + 1))
    return [] if place or items < SURE_ITEMS and last != "và" else out


def _titled(words: NameWords, j: int) -> bool:
    """Do small words at token `j` lead to the end of a title (`nhạc sĩ`)?"""
    return words.small(j) and j not in words.cue_ends and not words.cue_ends.isdisjoint(range(j + 1, j + 4))


def _name_end(words: NameWords, i: int) -> int | None:
    t = words.tokens
    end = i + WORDS
    run = range(i, end)
    if not all(words.capital(k) and t.shape[k] == "Xx" and k not in words.taken for k in run) or words.capital(end):
        return None
    if i in words.heads or i in words.places or words.opens_word(end - 1):
        return None
    return end
