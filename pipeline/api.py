"""The calls that all else stands on: one article, or a stream of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from vinhdanh import __version__
from vinhdanh.articles import to_article
from vinhdanh.errors import InputError, TooLongError
from vinhdanh.language import load
from vinhdanh.lexicon import load as load_lexicon
from vinhdanh.mentions import PUBLIC_LABELS, MentionFinder
from vinhdanh.mentions.base import Mention as TokenMention
from vinhdanh.models import SCHEMA_VERSION, Article, ExtractionResult, Mention, ProducedBy, Record, text_sha256
from vinhdanh.records import RecordBuilder
from vinhdanh.records.awards.sentences import award_sentences
from vinhdanh.records.clause import Clause
from vinhdanh.records.clauses.reader import read_clauses
from vinhdanh.records.gate.gate import Gate
from vinhdanh.records.gate.glance import may_tell
from vinhdanh.records.parties.reading import Reading
from vinhdanh.text.normal import lone_surrogate
from vinhdanh.text.parts import parts
from vinhdanh.tokens.table import Tokens, read_text

__all__ = ["MAX_CHARS", "Explanation", "Extractor", "Layers", "extract", "extract_many", "load"]

WORDS_KEPT = 50_000
"""So many different words stay in the vocabulary; those of later articles are forgotten behind each article."""

WORTH_A_GLANCE = 0.5
"""Where more of a text has cues, all of it is read at once."""

MAX_CHARS = 2_000_000
"""Longer articles are refused."""


@dataclass(frozen=True, slots=True)
class Layers:
    """All layers of one part of an article: tokens, every mention (internal ones too), clauses, records.

    Offsets count in the whole text; articles of at most `vinhdanh.text.parts.PART` characters are one part.
    """

    tokens: Tokens
    mentions: tuple[TokenMention, ...]
    clauses: tuple[Clause, ...]
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """An article and the layers of its parts."""

    article: Article
    parts: tuple[Layers, ...]


class Extractor:
    """Reads articles; the pipeline and the grammars are built once.

    lexicon: a folder of tables that lie over the built-in ones; max_chars: the longest article that is read.
    """

    def __init__(self, lexicon: Path | None = None, *, max_chars: int = MAX_CHARS) -> None:
        """Build the pipeline. Raises LexiconError where the user's tables are bad."""
        tables = load_lexicon(lexicon)
        self.gate = Gate(tables)
        self.max_chars = max_chars
        self.nlp = load()
        self.finder = MentionFinder(tables, self.nlp.vocab)
        self.builder = RecordBuilder(tables)
        self.produced_by = ProducedBy(vinhdanh=__version__, lexicon=tables.version, schema_=SCHEMA_VERSION)

    def extract(
        self, article: Article | Mapping[str, Any] | str, *, records_only: bool = False, gate: bool = True
    ) -> ExtractionResult:
        """Return the mentions and records of one article. Raises InputError where it cannot be read.

        records_only: leave out the mentions outside the sentences of records; texts that cannot have records are then
        skipped by the gate. gate: False reads them all the same, to the same result.
        """
        given = self._checked(article)
        mentions: list[Mention] = []
        records: list[Record] = []
        for start, end in parts(given.text):
            if records_only and gate and not self._may_tell(given.text[start:end]):
                continue
            with self._zone():
                tokens, found = self._mentions(given, start, end)
                new = self._records(given, tokens, found)
                public = (_public(m, tokens) for m in found if m.label in PUBLIC_LABELS)
                mentions.extend(_within(public, new) if records_only else public)
                records.extend(new)
        return ExtractionResult(
            id=given.id,
            source=given.source,
            published=given.published,
            text=given.text,
            mentions=tuple(mentions),
            records=tuple(records),
            text_sha256=text_sha256(given.text),
            extra=given.extra,
            produced_by=self.produced_by,
        )

    def explain(self, article: Article | Mapping[str, Any] | str) -> Explanation:
        """Return every layer of one article. Raises InputError where it cannot be read."""
        given = self._checked(article)
        return Explanation(given, tuple(self._layers(given, start, end) for start, end in parts(given.text)))

    @contextmanager
    def _zone(self) -> Iterator[None]:
        """Keep the words of articles while they are few, so that common ones are made once; then forget new ones."""
        if len(self.nlp.vocab) < WORDS_KEPT:
            yield
        else:
            with self.nlp.memory_zone():
                yield

    def _may_tell(self, text: str) -> bool:
        """May a text have records? Its letters are asked first, then the stretches with a cue, read alone."""
        if not self.gate.opens(text):
            return False
        lines = self.gate.lines(text)
        if len(lines) > WORTH_A_GLANCE * len(text):
            return True
        with self._zone():
            tokens = read_text(self.nlp.vocab, lines)
            return may_tell(tokens, self.finder.find(tokens))

    def _layers(self, article: Article, start: int, end: int) -> Layers:
        tokens, found = self._mentions(article, start, end)
        return Layers(tokens, found, clauses_of(tokens, found), self._records(article, tokens, found))

    def _checked(self, article: Article | Mapping[str, Any] | str) -> Article:
        given = to_article(article)
        if lone := lone_surrogate(given.text):
            reason = f"lone surrogate U+{ord(lone[0]):04X} at character {lone.start()}"
            raise InputError(reason, hint="repair the text's encoding")
        if len(given.text) > self.max_chars:
            reason = f"{len(given.text):,} characters, over the limit of {self.max_chars:,}"
            raise TooLongError(reason, hint="cut the article or raise --max-chars")
        return given

    def _mentions(self, article: Article, start: int, end: int) -> tuple[Tokens, tuple[TokenMention, ...]]:
        tokens = read_text(self.nlp.vocab, article.text[start:end], article.text, start)
        return tokens, tuple(self.finder.find(tokens))

    def _records(self, article: Article, tokens: Tokens, found: Sequence[TokenMention]) -> tuple[Record, ...]:
        return self.builder.build(tokens, found, published=article.published, article_id=article.id)


def clauses_of(tokens: Tokens, mentions: Sequence[TokenMention]) -> tuple[Clause, ...]:
    """Return the award clauses of all sentences, as the records are built from them."""
    told = award_sentences(Reading(tokens, mentions))
    return tuple(clause for _, sentence in told for clause in read_clauses(sentence))


def _public(m: TokenMention, tokens: Tokens) -> Mention:
    start, end = tokens.start[m.start], tokens.end[m.end - 1]
    words = tokens.raw[start:end]
    return Mention.model_validate({"type": m.label, "start": start, "end": end, "text": words, "rule": m.rule})


def _within(mentions: Iterable[Mention], records: Sequence[Record]) -> list[Mention]:
    """Mentions inside the sentences of records."""
    spans = {(record.evidence.start, record.evidence.end) for record in records}
    return [m for m in mentions if any(start <= m.start and m.end <= end for start, end in spans)] if spans else []


@lru_cache(maxsize=2)
def _extractor(lexicon: Path | None) -> Extractor:
    return Extractor(lexicon)


def extract(
    text: str,
    *,
    published: str | None = None,
    title: str | None = None,
    id: str | None = None,
    lexicon: Path | None = None,
) -> ExtractionResult:
    """Return the mentions and award records of one article.

    text: the article, its title as first line; published: ISO date or a part of it, which completes `ngày 4-3`;
    title: put in front where the text does not begin with it (offsets count in `result.text`); id: made from the text
    where it is missing; lexicon: a folder of tables that lie over the built-in ones.
    Raises InputError for a text that cannot be read, LexiconError for bad tables.
    """
    return _extractor(lexicon).extract({"text": text, "published": published, "title": title, "id": id})


def extract_many(
    articles: Iterable[Article | Mapping[str, Any] | str], *, lexicon: Path | None = None
) -> Iterator[ExtractionResult]:
    """Yield the result of each article, lazily; memory does not grow with their number.

    Raises InputError at the first article that cannot be read; `vinhdanh.archive` goes on behind such articles.
    """
    extractor = _extractor(lexicon)
    return map(extractor.extract, articles)
