"""underthesea's word tags from underthesea's own CRF weights, memoised: the same tags, many times faster.

The tagger of underthesea writes 43 strings for each token and looks each up. They depend on one, two or three
neighbouring tokens only, so their weights are summed once for each token, pair and triple, and remembered. There are
two labels, so one number says it all: how much better `I-W` scores than `B-W`.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import product
from pathlib import Path

from vinhdanh.tokens.crf import CrfWeights, read_crf

TEMPLATES = (
    "T[-2] T[-1] T[0] T[1] T[2] T[-2,-1] T[-1,0] T[0,1] T[1,2] T[-2,0] T[-1,1] T[0,2] T[-2].lower T[-1].lower "
    "T[0].lower T[1].lower T[2].lower T[-2,-1].lower T[-1,0].lower T[0,1].lower T[1,2].lower T[-1].isdigit "
    "T[0].isdigit T[1].isdigit T[-2].istitle T[-1].istitle T[0].istitle T[1].istitle T[2].istitle T[0,1].istitle "
    "T[0,2].istitle T[-2].is_in_dict T[-1].is_in_dict T[0].is_in_dict T[1].is_in_dict T[2].is_in_dict "
    "T[-2,-1].is_in_dict T[-1,0].is_in_dict T[0,1].is_in_dict T[1,2].is_in_dict T[-2,0].is_in_dict "
    "T[-1,1].is_in_dict T[0,2].is_in_dict"
).split()
"""The features of the pinned release; the sums below are written for them."""
ONE = ("T[-2]", "T[-1]", "T[0]", "T[1]", "T[2]")
TWO = ("T[-2,-1]", "T[-1,0]", "T[0,1]", "T[1,2]")
THREE = ("T[-2,0]", "T[-1,1]", "T[0,2]")
BOS, EOS = "BOS", "EOS"
TIE = 1e-9
"""Scores that differ by less are equal but for rounding; of equal paths CRFsuite takes the one from `B-W`."""
PAIRS = 100_000
"""Pairs remembered; about 30 MB."""

Featurizer = Callable[[list[list[list[str]]]], list[list[list[str]]]]


class Begin(str):
    """The place before a line; a type of its own, as a text may hold the word `BOS`."""


class End(str):
    """The place behind a line."""


class WordTagger:
    """Tags the tokens of a line; remembers what it has summed, which changes speed and never a tag."""

    def __init__(self, model: Path, features: Sequence[str], dictionary: set[str], featurizer: Featurizer) -> None:
        """Take the files of underthesea's model. Raises RuntimeError where its features are not `TEMPLATES`.

        featurizer: underthesea's own; what it says of a single token (title case, digits) is asked, not imitated.
        """
        if list(features) != TEMPLATES:
            raise RuntimeError("underthesea's features have changed: check vinhdanh.tokens.word_tags")
        weights = read_crf(model)
        weight = _by_template(weights)
        self._moves = _moves(weights)
        self._dictionary = dictionary
        self._long_words = frozenset(word for word in dictionary if word.count(" ") == 2)
        self._featurizer = featurizer
        self._ones, self._twos, self._threes = (Sums(weight, places) for places in (ONE, TWO, THREE))
        self._one = lru_cache(maxsize=PAIRS)(self._one_token)
        self._two = lru_cache(maxsize=PAIRS)(self._two_tokens)

    def tags(self, tokens: Sequence[str]) -> list[bool]:
        """Say of each token whether it goes on with a word (`I-W`)."""
        return self._best(self._scores(tokens)) if tokens else []

    def _scores(self, tokens: Sequence[str]) -> list[float]:
        words = [Begin(BOS), Begin(BOS), *tokens, End(EOS), End(EOS)]
        kinds = [type(word) for word in words]
        ones = [self._one(word, kind) for word, kind in zip(words, kinds, strict=True)]
        twos = [self._two(words[i], words[i + 1], kinds[i], kinds[i + 1]) for i in range(len(words) - 1)]
        threes = [self._three(words, kinds, ones, i) for i in range(len(words) - 2)]
        return [
            ones[i][0][0] + ones[i + 1][0][1] + ones[i + 2][0][2] + ones[i + 3][0][3] + ones[i + 4][0][4]
            + twos[i][0] + twos[i + 1][1] + twos[i + 2][2] + twos[i + 3][3]
            + threes[i][0] + threes[i + 1][1] + threes[i + 2][2]
            for i in range(len(tokens))
        ]  # fmt: skip

    def _best(self, scores: Sequence[float]) -> list[bool]:
        """Viterbi over two labels; `ahead` is how far the best path that ends in I is ahead of the one in B."""
        bb, bi, ib, ii = self._moves
        ahead = scores[0]
        back: list[tuple[bool, bool]] = []
        for score in scores[1:]:
            to_b, to_i = ahead + ib, ahead + ii
            from_i = to_b > bb + TIE, to_i > bi + TIE
            back.append(from_i)
            ahead = (to_i if from_i[1] else bi) - (to_b if from_i[0] else bb) + score
        inside = ahead > TIE
        out = [inside]
        for step in reversed(back):
            inside = step[inside]
            out.append(inside)
        return out[::-1]

    # sums of weights

    def _one_token(self, word: str, kind: type) -> tuple[tuple[float, ...], str, bool]:
        """Weights of a token at each of five places; its small letters; is it a title?"""
        if kind is not str:
            return self._ones.at_end(word), word, False
        said = dict(feature.split("=", 1) for feature in self._featurizer([[[word]]])[0][0])
        lower, title = said["T[0].lower"], said["T[0].istitle"] == "True"
        digit, known = said["T[0].isdigit"] == "True", said["T[0].is_in_dict"] == "True"
        return self._ones.of(word, lower, title, known, digit), lower, title

    def _two_tokens(self, a: str, b: str, kind_a: type, kind_b: type) -> tuple[float, ...]:
        """Weights of a pair at each of four places."""
        if kind_a is Begin or kind_b is End:
            return self._twos.at_end(BOS if kind_a is Begin else EOS)
        (_, lower_a, title_a), (_, lower_b, title_b) = self._one(a, str), self._one(b, str)
        lower = f"{lower_a} {lower_b}"
        return self._twos.of(f"{a} {b}", lower, title_a and title_b, lower in self._dictionary)

    def _three(
        self, words: Sequence[str], kinds: Sequence[type], ones: Sequence[tuple[object, str, bool]], i: int
    ) -> tuple[float, ...]:
        """Weights of a triple at each of three places; hardly any comes twice, so nothing is remembered."""
        if kinds[i] is Begin or kinds[i + 2] is End:
            return self._threes.at_end(BOS if kinds[i] is Begin else EOS)
        (_, lower_a, title_a), (_, lower_b, title_b), (_, lower_c, title_c) = ones[i : i + 3]
        lower = f"{lower_a} {lower_b} {lower_c}"
        raw = f"{words[i]} {words[i + 1]} {words[i + 2]}"
        return self._threes.of(raw, lower, title_a and title_b and title_c, lower in self._long_words)


class Sums:
    """Weights of what stands at some places around a token: one number for each place."""

    def __init__(self, weight: Mapping[str, Mapping[str, float]], places: Sequence[str]) -> None:
        """Take the weights by template and value, and the places to sum for."""
        self._raw, self._lower, title, known, digit = (
            [weight.get(place + what, {}) for place in places]
            for what in ("", ".lower", ".istitle", ".is_in_dict", ".isdigit")
        )
        self._named = frozenset().union(*self._raw, *self._lower)
        columns = list(zip(self._raw, self._lower, title, known, digit, strict=True))
        self._ends = {end: tuple(sum(t.get(end, 0.0) for t in column) for column in columns) for end in (BOS, EOS)}
        self._flags = {
            flags: tuple(sum(t.get(str(f), 0.0) for t, f in zip(column[2:], flags, strict=True)) for column in columns)
            for flags in product((False, True), repeat=3)
        }

    def at_end(self, end: str) -> tuple[float, ...]:
        """Sums where a place lies before (`BOS`) or behind (`EOS`) the line."""
        return self._ends[end]

    def of(self, raw: str, lower: str, title: bool, known: bool, digit: bool = False) -> tuple[float, ...]:
        """Sums of tokens: their text, its small letters, title case, in the dictionary, digits."""
        flags = self._flags[title, known, digit]
        if raw not in self._named and lower not in self._named:
            return flags
        columns = zip(flags, self._raw, self._lower, strict=True)
        return tuple(sum_ + by_raw.get(raw, 0.0) + by_lower.get(lower, 0.0) for sum_, by_raw, by_lower in columns)


def _by_template(weights: CrfWeights) -> dict[str, dict[str, float]]:
    """How much each feature speaks for `I-W`, by its template and its value."""
    out: dict[str, dict[str, float]] = {}
    for name, (begins, inside) in weights.state.items():
        template, _, value = name.partition("=")
        out.setdefault(template, {})[value] = inside - begins
    return out


def _moves(weights: CrfWeights) -> tuple[float, float, float, float]:
    """Weights of B→B, B→I, I→B, I→I."""
    bb, bi, ib, ii = (weights.transition.get(move, 0.0) for move in ((0, 0), (0, 1), (1, 0), (1, 1)))
    return bb, bi, ib, ii
