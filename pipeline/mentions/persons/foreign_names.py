"""Foreign names: runs of capitals with words that are no Vietnamese syllables (`Lee Jae Hwan`, `Jean-Paul Martin`).

Names of contests, cups, firms and products look the same. Their words and what stands before them tell; a run that is
told to be no person once is none in the whole article.
"""

from vinhdanh.mentions.asides import INITIALLED
from vinhdanh.mentions.persons.name_words import COMMON, NameWords
from vinhdanh.tokens.split import vietnamese

WORDS = (2, 3)
"""How many words a foreign name has that neither rank nor address introduces."""
NOT_BEHIND = frozenset(
    """
    clb đội tuyển giải league công ty hãng sân bay báo tờ trường tại ở động cúp cup vòng bảng phim album thi
    hiệu mềm u20 u23 u19 u22 fifa uefa afc microsoft google sách xe
    tàu sàn chợ bang đảo vịnh tòa
    """.split()
)
"""Words behind which no foreign person stands: places, clubs, contests, works, firms."""
TWO_NOT_BEHIND = (["vô", "địch"], ["ngôi", "vị"], ["đề", "cử"])
NOT_IN_NAMES = frozenset(
    """
    league liga serie cup champion champions championship master masters open world grand prix premier national
    international united real club stadium arena bridge park city town street river beach hotel resort tower
    center centre plaza images press news times post daily media network studio studios publishing records
    company corporation group holdings bank finance capital insurance motor motors electronics system systems
    office word excel power point software windows store app phone online university college school institute
    academy foundation council games olympic olympics sport sports final finals awards award prize oscar show
    idol star stars talent contest miss the and of for your los las san new york angeles vegas francisco saint
    fashion design music dance cover concert festival tour travel airlines airways air force navy marine police
    army security youth women food coffee super green blue blues red black white golden smart global asia asian
    europe european america american pacific vietnam viet hanoi saigon science technology tech robot challenge
    economics math test program project
    """.split()
)
"""Words of contests, firms, products, media and places."""


class ForeignNames:
    """The foreign names of one article."""

    def __init__(self, words: NameWords) -> None:
        """Take the article's words."""
        self.words = words
        self.others: set[tuple[str, ...]] = set()

    def is_name(self, i: int, end: int) -> bool:
        """Is the run of capitals `i`..`end` a foreign name? What is none once is none later."""
        t = self.words.tokens
        if not WORDS[0] <= self._count(i, end) <= WORDS[1] or self.words.capital(end):
            return False
        if not all(map(self._free_word, range(i, end))) or all(map(vietnamese, t.form[i:end])):
            return False
        key = tuple(t.key[i:end])
        if self._behind_other(i):
            self.others.add(key)
        return key not in self.others

    def _behind_other(self, i: int) -> bool:
        """Behind a word of a place, contest or firm, or at the beginning of a quotation?"""
        t = self.words.tokens
        if not self.words.same_sentence(i - 1, i):
            return False
        opens_quotation = t.key[i - 1] == '"' and t.glued[i]
        return opens_quotation or t.key[i - 1] in NOT_BEHIND or t.key[i - 2 : i] in TWO_NOT_BEHIND

    def _count(self, i: int, end: int) -> int:
        return sum(self.words.tokens.key[k] != "-" for k in range(i, end))

    def _free_word(self, k: int) -> bool:
        """A word of letters that is none of a body, place or contest; a Vietnamese one has to be a surname."""
        t, w = self.words.tokens, self.words
        if t.key[k] == "-":
            return True
        word = t.shape[k] == "Xx" and len(t.form[k]) >= 3 and (t.form[k].isalpha() or INITIALLED.fullmatch(t.form[k]))
        if not word or k in w.heads or k in w.places or t.key[k] in COMMON or t.key[k] in NOT_IN_NAMES:
            return False
        return t.form[k].isascii() or not vietnamese(t.form[k]) or k in w.surnames
