"""How Vietnamese a text is: the share of its words with marked letters that are possible syllables.

Possible are an onset and a rime of the orthography with at most one tone, an acute or a dot below before a stop. Of the
marked words of press articles 99.7 % are; of a text in a wrong encoding half at most. For telling encodings apart.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from vinhdanh.text.keys import TONES

ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split()
RIMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et ê êch
êm ên êng ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac oach oai oam oan oang oanh oao
oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt
""".split()
STOP_TONES = "\u0301\u0323"
SYLLABLE = re.compile(f"(?:{'|'.join(ONSETS)})?(?:{'|'.join(RIMES)})")
STOPPED = re.compile(r"(?:[ptck]|ch)$")
WORD = re.compile("[^\x00-\x40\x5b-\x60\x7b-\x7f\u00a0\u00ad\u2010-\u2026\u200b\ufeff]+")
"""Runs of letters, and of what a wrong encoding makes of letters: signs split no word, punctuation does."""
ENOUGH = 100_000
"""Characters of a text that are looked at."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Counts of words with letters beyond ASCII: how many there are, and how many of them are possible syllables."""

    words: int
    syllables: int

    @property
    def share(self) -> float:
        """The share of possible syllables; 0 where there are no words."""
        return self.syllables / self.words if self.words else 0.0

    @property
    def wrong(self) -> int:
        """Words that cannot be syllables."""
        return self.words - self.syllables


def evidence(text: str) -> Evidence:
    """Return how Vietnamese the beginning of a text is."""
    words = [w for w in WORD.findall(unicodedata.normalize("NFC", text[:ENOUGH])) if not w.isascii()]
    return Evidence(len(words), sum(map(is_syllable, words)))


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a word, in lower, upper or title case, could be a Vietnamese syllable."""
    if not (word.islower() or word.isupper() or word.istitle()):
        return False
    letters = unicodedata.normalize("NFD", word.lower())
    tones = [c for c in letters if c in TONES]
    base = unicodedata.normalize("NFC", "".join(c for c in letters if c not in TONES))
    if len(tones) > 1 or SYLLABLE.fullmatch(base) is None:
        return False
    return not STOPPED.search(base) or bool(tones and tones[0] in STOP_TONES)
