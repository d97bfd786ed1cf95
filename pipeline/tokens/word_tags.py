"""underthesea's word tags from underthesea's own CRF weights, memoised: the same tags, many times faster.

The tagger of underthesea writes 43 strings for each token and looks each up. They depend on one, two or three
neighbouring tokens only, so their weights are summed once for each token, pair and triple, and remembered. There are
two labels, so one number says it all: how much better `I-W` scores than `B-W`.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import product
from operator import add
from pathlib import Path
from typing import NamedTuple

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


class One(NamedTuple):
    """A token: its weights at each of five places around another, its small letters, is it a title?"""

    weights: tuple[float, ...]
    lower: str
    title: bool


Two = tuple[float, float, float, float, bool, bool]
"""A pair of tokens: at each of four places the weights of the pair, of its tokens, and of a triple of which nothing is
known; are both titles? does a triple of which something is known, or a long word, begin like that?
"""


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
        self._leads = _beginnings(self._threes.named | self._long_words)
        self._plain, self._titles = (self._threes.of("", "", title, False) for title in (False, True))
        self._told = [TEMPLATES.index(f"T[0].{what}") for what in ("lower", "istitle", "isdigit", "is_in_dict")]
        self._one = lru_cache(maxsize=PAIRS)(self._one_token)
        self._two = lru_cache(maxsize=PAIRS)(self._two_tokens)
        self._before, self._behind = (One(self._ones.at_end(end), end, False) for end in (BOS, EOS))

    def tags(self, tokens: Sequence[str]) -> list[bool]:
        """Say of each token whether it goes on with a word (`I-W`)."""
        return self._best(self._scores(tokens)) if tokens else []

    def _scores(self, tokens: Sequence[str]) -> list[float]:
        """How much better each token scores as `I-W`."""
        twos = self._pairs(tokens)
        scores = [a[0] + b[1] + c[2] + d[3] for a, b, c, d in zip(twos, twos[1:], twos[2:], twos[3:], strict=False)]
        n = len(scores)
        for i, weights in self._triples(tokens, twos):
            for place, (weight, plain) in enumerate(zip(weights, self._plain, strict=True)):
                if 0 <= i - place < n:  # the triple is two places before a token, one before, or begins with it
                    scores[i - place] += weight - plain
        return scores

    def _pairs(self, tokens: Sequence[str]) -> list[Two]:
        """The pairs of a line, two places before and two behind it included."""
        first, last = self._one(tokens[0]), self._one(tokens[-1])
        before, behind = self._twos.at_end(BOS), self._twos.at_end(EOS)
        return [
            self._joined(self._before, self._before, before),
            self._joined(self._before, first, before),
            *map(self._two, tokens, tokens[1:]),
            self._joined(last, self._behind, behind),
            self._joined(self._behind, self._behind, behind),
        ]

    def _triples(self, tokens: Sequence[str], twos: Sequence[Two]) -> Iterator[tuple[int, tuple[float, ...]]]:
        """Where the triples begin of which something is known, and their weights at each of three places."""
        n = len(tokens)
        yield from ((i, self._threes.at_end(BOS)) for i in (0, 1))
        yield from ((i, self._threes.at_end(EOS)) for i in range(max(n, 2), n + 2))
        for i, (*_, title, leads) in enumerate(twos[2:n], 2):
            titles = title and twos[i + 1][4]
            if leads:
                a, b, c = tokens[i - 2 : i + 1]
                lower = f"{self._one(a).lower} {self._one(b).lower} {self._one(c).lower}"
                yield i, self._threes.of(f"{a} {b} {c}", lower, titles, lower in self._long_words)
            elif titles:
                yield i, self._titles

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

    def _one_token(self, word: str) -> One:
        features = self._featurizer([[[word]]])[0][0]
        lower, *flags = (features[told].partition("=")[2] for told in self._told)
        title, digit, known = (flag == "True" for flag in flags)
        return One(self._ones.of(word, lower, title, known, digit), lower, title)

    def _two_tokens(self, a: str, b: str) -> Two:
        one, other = self._one(a), self._one(b)
        raw, lower, title = f"{a} {b}", f"{one.lower} {other.lower}", one.title and other.title
        weights = self._twos.of(raw, lower, title, lower in self._dictionary)
        return self._joined(one, other, weights, title, leads=lower in self._leads or raw in self._leads)

    def _joined(self, one: One, other: One, pair: Sequence[float], title: bool = False, leads: bool = False) -> Two:
        """A pair with the weights of its tokens: of the first at each place, of the second at the last."""
        a, b, c, d, _ = one.weights
        x, y, z = self._plain
        return a + pair[0] + x, b + pair[1] + y, c + pair[2] + z, d + pair[3] + other.weights[4], title, leads


class Sums:
    """Weights of what stands at some places around a token: one number for each place."""

    def __init__(self, weight: Mapping[str, Mapping[str, float]], places: Sequence[str]) -> None:
        """Take the weights by template and value, and the places to sum for."""
        by_raw, by_lower, title, known, digit = (
            [weight.get(place + what, {}) for place in places]
            for what in ("", ".lower", ".istitle", ".is_in_dict", ".isdigit")
        )
        self._raw, self._lower = _by_value(by_raw), _by_value(by_lower)
        self.named = self._raw.keys() | self._lower.keys()
        columns = list(zip(by_raw, by_lower, title, known, digit, strict=True))
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
        sums = self._flags[title, known, digit]
        for more in (self._raw.get(raw), self._lower.get(lower)):
            if more is not None:
                sums = tuple(map(add, sums, more))
        return sums


def _by_value(columns: Sequence[Mapping[str, float]]) -> dict[str, tuple[float, ...]]:
    """The weights of a value in each of the columns."""
    return {value: tuple(column.get(value, 0.0) for column in columns) for value in frozenset().union(*columns)}


def _beginnings(runs: Iterable[str]) -> frozenset[str]:
    """What stands before any space of the runs."""
    return frozenset(run[:at] for run in runs for at, char in enumerate(run) if char == " ")


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
