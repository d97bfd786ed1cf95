"""underthesea's segmentation with its own parts: regular expression, token normalisation and CRF, each on spans of the line.

`word_tokenize` returns rewritten text; here the same regex gives spans and the same CRF gives tags, so nothing is lost.
Three repairs, all measured: the URL regex loses its inner `+` (exponential time), long lines are cut into chunks at
safe places, and no empty token reaches the CRF.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from os.path import dirname, join
from threading import Lock
from typing import Any

CHUNK = 4_000
PIECE = 200
SAFE_CUT = re.compile(r"(?<=[.!?…;])\s|\s")
MODEL = "ws_crf_vlsp2013_20230727"
_LOCK = Lock()


class Segmenter:
    """Segments lines; one instance serves a process."""

    def __init__(self) -> None:
        """Load regex, normalisation table and CRF of the installed underthesea."""
        from underthesea.models.fast_crf_sequence_tagger import FastCRFSequenceTagger
        from underthesea.pipeline import word_tokenize
        from underthesea.pipeline.text_normalize import token_normalize

        self.pattern = safe_pattern()
        self.token_normalize = token_normalize
        self.tagger: Any = FastCRFSequenceTagger()
        self.tagger.load(join(dirname(word_tokenize.__file__), "models", MODEL))

    def spans(self, line: str) -> list[tuple[int, int, bool]]:
        """Return (start, end, begins a word) of each token of `line`, a line in normal form without line breaks."""
        out: list[tuple[int, int, bool]] = []
        for a, b in chunks(line):
            out.extend((a + s, a + e, begins) for s, e, begins in self._chunk(line[a:b]))
        return out

    def _chunk(self, text: str) -> Iterator[tuple[int, int, bool]]:
        spans = [m.span() for m in self.pattern.finditer(text)]
        if not spans:
            return
        tags = self.tagger.predict([[self.token_normalize(text[a:b])] for a, b in spans])
        for i, ((a, b), tag) in enumerate(zip(spans, tags, strict=True)):
            yield a, b, i == 0 or tag != "I-W"


def chunks(line: str) -> Iterator[tuple[int, int]]:
    """Cut a line into ranges of at most `CHUNK` characters, at a sentence end or a space; unbroken runs into pieces of `PIECE`.

    The regular expression is superlinear on long runs without a space (`a.a.a.…`), hence the short pieces there.
    """
    start = 0
    while start < len(line):
        end = _cut(line, start)
        yield start, end
        start = end


def _cut(line: str, start: int) -> int:
    run = re.compile(rf"\S{{{PIECE + 1},}}").search(line, start, min(start + CHUNK, len(line)))
    if run:
        return run.start() if run.start() > start else min(start + PIECE, run.end())
    if len(line) - start <= CHUNK:
        return len(line)
    places = [m.end() for m in SAFE_CUT.finditer(line, start + CHUNK // 2, start + CHUNK)]
    sentence_ends = [p for p in places if line[p - 2] in ".!?…;"]
    return (sentence_ends or places or [start + CHUNK])[-1]


@lru_cache(maxsize=1)
def safe_pattern() -> re.Pattern[str]:
    """underthesea's token pattern with the linear URL part; raises RuntimeError where its source has changed."""
    from underthesea.pipeline.word_tokenize import regex_tokenize

    inner = r"[^\s()<>{}\[\]]+ "
    if regex_tokenize.url.count(inner) != 1:
        raise RuntimeError("underthesea's URL pattern has changed: check the repair in vinhdanh.tokens.segment")
    url = regex_tokenize.url.replace(inner, inner.replace("+ ", "  "))
    parts = [url if part == regex_tokenize.url else part for part in regex_tokenize.regex_patterns]
    return re.compile("(" + "|".join(parts) + ")", re.VERBOSE | re.UNICODE)


@lru_cache(maxsize=1)
def _segmenter() -> Segmenter:
    return Segmenter()


def segmenter() -> Segmenter:
    """Return the process's segmenter, loaded once (the first load is not safe between threads)."""
    with _LOCK:
        return _segmenter()
