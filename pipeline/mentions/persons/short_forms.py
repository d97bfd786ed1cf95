"""Later mentions of persons: by given name (`ông Tám`, `của Tám`), by the last two words, by part of a foreign name."""

from collections.abc import Sequence

from vinhdanh.mentions.base import Mention, in_order
from vinhdanh.mentions.persons.name_leads import NOT_NAME_AFTER
from vinhdanh.mentions.persons.name_words import COMMON, NameWords
from vinhdanh.tokens.dictionary import is_word
from vinhdanh.tokens.split import vietnamese

NOT_REPEATED = frozenset({"person.uncle_ho", "person.credit"})
BY_ANY_PART = frozenset({"person.behind_cue", "person.foreign"})
OPENERS = frozenset("theo cả riêng với cùng gặp nhờ khi thấy nhìn nghe bởi do và còn nhưng rồi".split())
PLACE_LEADS = frozenset("sân tại ở tp tp. phố từ về đến ra vào thị xã".split())
LETTER = 2
"""`T.` alone stands for nobody."""
Words = tuple[str, ...]


class ShortForms:
    """Finds the short forms of the full names of one article."""

    def __init__(self, words: NameWords, full: Sequence[Mention]) -> None:
        """Take the article's words and its full names."""
        self.words = words
        self.inside = {i for m in full for i in range(m.start, m.end)}
        self.forms, self.free = self._forms(full)
        self.given = {
            (words.tokens.key[m.end - 1],) for m in full if m.rule == "person.surname" and m.end - m.start > 2
        }
        self.addressed = self._addressed()
        self.known = self.addressed | self._inside_sentences()

    def find(self) -> list[Mention]:
        """Return the short forms outside full names."""
        if not self.forms:
            return []
        places = (i for i in range(len(self.words.tokens.key)) if self._open_capital(i))
        return in_order(places, self._at)

    def _at(self, i: int) -> Mention | None:
        n = self._length(i)
        return Mention("PERSON", i, self._nickname_end(i + n), "person.short_form") if n else None

    def _nickname_end(self, j: int) -> int:
        """`Tám "Bạc"`: one or two words in quotation marks right behind a given name belong to it."""
        t = self.words.tokens
        spaced = t.key[j : j + 1] == ['"'] and not t.glued[j]
        named = spaced and (vietnamese(t.form[j - 1]) or self.words.capital(j + 1))
        close = next((k for k in (j + 2, j + 3) if named and t.key[k : k + 1] == ['"']), None)
        return j if close is None else close + 1

    def _forms(self, full: Sequence[Mention]) -> tuple[set[Words], set[Words]]:
        """All short forms, and those that need no rank, post or address before them."""
        forms: set[Words] = set()
        free: set[Words] = set()
        for m in full:
            words = tuple(self.words.tokens.key[m.start : m.end])
            if m.rule in NOT_REPEATED:
                continue
            if len(words) >= 2:
                forms.update((words[-1:], words[-2:]))
            if m.rule in BY_ANY_PART:
                forms.update((words[:1], words))
                free.update((words[:1], words[-1:]))
        return forms, free

    def _addressed(self) -> set[str]:
        """Given names that stand behind a rank, post or address somewhere: then they stand for the person anywhere."""
        t = self.words.tokens
        return {
            t.key[e]
            for e in self.words.cue_ends
            if self.words.capital(e)
            and (t.key[e],) in self.forms
            and not self.words.opens_word(e)
            and not self.words.capital(e + 1)
        }

    def _inside_sentences(self) -> set[str]:
        """Given names that stand alone inside a sentence, where only a name has a capital."""
        t, w = self.words.tokens, self.words
        return {
            key
            for i, key in enumerate(t.key)
            if (key,) in self.given and not w.begins_sentence(i) and self._stands_alone(i, i + 1)
        }

    def _length(self, i: int) -> int:
        key = self.words.tokens.key
        for n in (2, 1):
            form = tuple(key[i : i + n])
            sure = n == 2 or i in self.words.cue_ends or key[i] in self.known or form in self.free
            if n == 1 and len(key[i].rstrip(".")) < LETTER:
                continue
            if sure and form in self.forms and self._stands_alone(i, i + n):
                return n
        return 0

    def _stands_alone(self, a: int, b: int) -> bool:
        w, t = self.words, self.words.tokens
        if any(not self._open_capital(k) for k in range(a, b)) or w.opens_word(b - 1):
            return False
        titled = a in w.title_ends
        if not titled and (self._named_after(a) or w.places.get(a, 0) >= b and not self._person_like_place(a)):
            return False
        if w.in_pair(a) or tuple(t.key[a - 1 : b]) in w.place_names or tuple(t.key[a:b]) in w.place_names:
            return False
        cued = a in w.cue_ends
        left = w.same_sentence(a - 1, a) and self._open_capital(a - 1) and not cued and not self._opener(a - 1)
        right = w.same_sentence(a, b) and self._open_capital(b)
        if left or right:
            return False
        if cued or not w.begins_sentence(a):
            return True
        return t.key[a] not in COMMON

    def _named_after(self, a: int) -> bool:
        """Behind `đường`, `trường` …; `gia đình Tám`, `nhà Tám` name the person."""
        key = self.words.tokens.key
        if not a or key[a - 1] == "nhà" or key[max(a - 2, 0) : a] == ["gia", "đình"]:
            return False
        return key[a - 1] in NOT_NAME_AFTER

    def _person_like_place(self, a: int) -> bool:
        """`Vinh` in an article about `em Vinh`, where no word of place stands before it."""
        key = self.words.tokens.key
        return key[a] in self.addressed and (not a or key[a - 1] not in PLACE_LEADS)

    def _opener(self, i: int) -> bool:
        """`Theo` in `Theo Tám, …`: a word that opens sentences and makes neither a name nor a word with the next."""
        t, w = self.words.tokens, self.words
        if not w.begins_sentence(i):
            return False
        joined = is_word(t.key[i], t.key[i + 1]) or i in w.surnames or i in w.places or i in w.heads
        return t.key[i] in OPENERS or t.word_start[i + 1] and not joined

    def _open_capital(self, i: int) -> bool:
        return i not in self.inside and self.words.capital(i) and i not in self.words.taken
