"""Words of two syllables, from the word list that underthesea brings along."""

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from vinhdanh.text.keys import match_key

WORD_LIST = Path("corpus", "data", "Viet74K.txt")


@lru_cache(maxsize=1)
def two_syllable_words() -> frozenset[tuple[str, str]]:
    """All words of two syllables, as pairs of match keys."""
    spec = find_spec("underthesea")
    if spec is None or not spec.submodule_search_locations:  # pragma: no cover - underthesea is a dependency
        return frozenset()
    lines = (Path(spec.submodule_search_locations[0]) / WORD_LIST).read_text(encoding="utf-8").splitlines()
    pairs = (line.split(" ") for line in lines if line.count(" ") == 1)
    return frozenset((match_key(first), match_key(second)) for first, second in pairs)


def is_word(first: str, second: str) -> bool:
    """Do two syllables (match keys) make a word of the list? `an toàn`, `hội đồng` do, `ngọc lớp` does not."""
    return (first, second) in two_syllable_words()
