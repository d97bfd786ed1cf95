"""underthesea's segmentation by its own parts: regular expression, token normalisation and CRF, on spans of the line.

`word_tokenize` returns rewritten text; here the same regex gives spans and the same CRF gives tags, so nothing is lost.
Three repairs, all measured: the URL regex loses its inner `+` (exponential time), long lines are cut into chunks at
safe places (the regex is quadratic on runs like `a.a.a.…`), and no empty token reaches the CRF, which would panic.
Tags come from underthesea's weights by way of `word_tags`, which remembers sums.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from threading import Lock

from vinhdanh.tokens.word_tags import WordTagger

CHUNK = 4_000
"""Longest part of a line that is segmented at once, in characters."""
RUN = 1_000
"""Longest part of a run without spaces; at this length the regex costs 10 µs a character at worst, at 4,000 36 µs."""
LONG_RUN = re.compile(rf"(?<!\S)\S{{{RUN + 1},}}")
SAFE_CUT = re.compile(r"\s+")
MODEL = "ws_crf_vlsp2013_20230727"
URL_RUN = r"[^\s()<>{}\[\]]+ "
"""The part of underthesea's URL regex that is repeated inside a repetition."""
WORD_ALONE = r"(?!Th.[Ss])[^\W\d_]\w*+(?![&.'’:@+\-])"
"""A run of letters and digits that ends before a sign which no part of underthesea's pattern joins to letters: there
all parts but the plain word fail (only `Th.S`, whose stop is any character, would not), so it is tried before them.
"""
WARM_UP = "Xin chào"
RUNS = 50_000
"""Runs without a space of which the tokens are remembered; as many tokens' normalised texts."""
ACROSS_SPACE = re.compile(r"Th [Ss]")
"""The only part of underthesea's pattern that matches a space: the stop of `Th.S` is any character."""


_LOCK = Lock()


class Segmenter:
    """Segments lines; one instance serves a process."""

    def __init__(self) -> None:
        """Load regex, normalisation table and CRF of the installed underthesea, and use them once."""
        from joblib import load
        from underthesea.models.fast_crf_sequence_tagger import FastCRFSequenceTagger
        from underthesea.pipeline import word_tokenize
        from underthesea.pipeline.text_normalize import token_normalize
        from underthesea_core import CRFFeaturizer

        self._pattern = re.compile(f"{WORD_ALONE}|{safe_pattern().pattern}", re.VERBOSE)
        self._normalized = lru_cache(maxsize=RUNS)(token_normalize)
        self._remembered = lru_cache(maxsize=RUNS)(self._run)
        files = FastCRFSequenceTagger()
        folder = Path(word_tokenize.__file__).parent / "models" / MODEL
        features, dictionary = (load(folder / file) for file in (files.path_features, files.path_dictionary))
        ask = CRFFeaturizer(features, dictionary).process
        self._tagger = WordTagger(folder / files.path_model, features, dictionary, ask)
        self.spans(WARM_UP)

    def spans(self, line: str) -> list[tuple[int, int, bool]]:
        """Return (start, end, begins a word) of each token of `line`, a line in normal form without line breaks."""
        found = [(at, self._chunk(line[at:to])) for at, to in chunks(line)]
        if len(found) == 1:
            return found[0][1]
        return [(at + start, at + end, begins) for at, spans in found for start, end, begins in spans]

    def _chunk(self, text: str) -> list[tuple[int, int, bool]]:
        spans, words = self._at_once(text) if ACROSS_SPACE.search(text) else self._by_runs(text)
        if not spans:
            return []
        inside = self._tagger.tags(words)
        inside[0] = False
        return [(a, b, not goes_on) for (a, b), goes_on in zip(spans, inside, strict=True)]

    def _by_runs(self, text: str) -> tuple[list[tuple[int, int]], list[str]]:
        """The tokens of a text, run by run; only what ends the text is read without a space behind it."""
        *runs, last = text.split(" ")
        spans: list[tuple[int, int]] = []
        words: list[str] = []
        at = 0
        for run in runs:
            for a, b, word in self._remembered(run):
                spans.append((at + a, at + b))
                words.append(word)
            at += len(run) + 1
        ends, more = self._at_once(last)
        return spans + [(at + a, at + b) for a, b in ends], words + more

    def _at_once(self, text: str) -> tuple[list[tuple[int, int]], list[str]]:
        """The tokens that underthesea's pattern finds, and their normalised text."""
        found = list(self._pattern.finditer(text))
        return [m.span() for m in found], [self._normalized(m[0]) for m in found]

    def _run(self, run: str) -> tuple[tuple[int, int, str], ...]:
        """The tokens of a run that a space follows."""
        spans, words = self._at_once(f"{run} ")
        return tuple((a, b, word) for (a, b), word in zip(spans, words, strict=True))


def chunks(line: str) -> Iterator[tuple[int, int]]:
    """Cut a line into ranges of at most `CHUNK` characters that are segmented apart.

    Cuts fall at a sentence end, else at a space; a run without spaces that is longer than `RUN` is cut hard.
    """
    start = 0
    for run in LONG_RUN.finditer(line):
        yield from _safe_chunks(line, start, run.start())
        yield from ((at, min(at + RUN, run.end())) for at in range(run.start(), run.end(), RUN))
        start = run.end()
    yield from _safe_chunks(line, start, len(line))


def _safe_chunks(line: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while end - start > CHUNK:
        gaps = list(SAFE_CUT.finditer(line, start + RUN, start + CHUNK))
        after_stop = [gap for gap in gaps if line[gap.start() - 1] in ".!?…"]
        cut = (after_stop or gaps)[-1].end()
        yield start, cut
        start = cut
    if start < end:
        yield start, end


@lru_cache(maxsize=1)
def safe_pattern() -> re.Pattern[str]:
    """Return underthesea's token pattern with a linear URL part.

    Raises RuntimeError where its source is not the one that was measured: the pinned release has changed.
    """
    from underthesea.pipeline.word_tokenize import regex_tokenize

    parts: list[str] = regex_tokenize.regex_patterns
    if parts.count(regex_tokenize.url) != 1 or regex_tokenize.url.count(URL_RUN) != 1:
        raise RuntimeError("underthesea's URL pattern has changed: check the repair in vinhdanh.tokens.segment")
    url = regex_tokenize.url.replace(URL_RUN, URL_RUN.replace("+ ", "  "))
    return re.compile("(" + "|".join(url if part == regex_tokenize.url else part for part in parts) + ")", re.VERBOSE)


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()


def segmenter() -> Segmenter:
    """Return the process's segmenter, loaded once: its first load and first use are not safe between threads."""
    with _LOCK:
        return _segmenter()
