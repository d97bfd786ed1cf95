"""The calls that all else stands on: one article, or a stream of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from vinhdanh import __version__
from vinhdanh.articles import to_article
from vinhdanh.errors import InputError
from vinhdanh.language import load
from vinhdanh.lexicon import load as load_lexicon
from vinhdanh.mentions import PUBLIC_LABELS, MentionFinder
from vinhdanh.mentions.base import Mention as TokenMention
from vinhdanh.models import SCHEMA_VERSION, Article, ExtractionResult, Mention, ProducedBy, Record, text_sha256
from vinhdanh.records import RecordBuilder
from vinhdanh.tokens.table import Tokens, read

__all__ = ["MAX_CHARS", "Explanation", "Extractor", "extract", "extract_many", "load"]

MAX_CHARS = 2_000_000
"""Longer articles are refused: memory grows by about 2 KB a character of an article."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """All layers of one article: its tokens, every mention (internal ones too) and the records."""

    article: Article
    tokens: Tokens
    mentions: tuple[TokenMention, ...]
    records: tuple[Record, ...]


class Extractor:
    """Reads articles; the pipeline and the grammars are built once.

    lexicon: a folder of tables that lie over the built-in ones; max_chars: the longest article that is read.
    """

    def __init__(self, lexicon: Path | None = None, *, max_chars: int = MAX_CHARS) -> None:
        """Build the pipeline. Raises LexiconError where the user's tables are bad."""
        tables = load_lexicon(lexicon)
        self.max_chars = max_chars
        self.nlp = load()
        self.finder = MentionFinder(tables, self.nlp.vocab)
        self.builder = RecordBuilder(tables)
        self.produced_by = ProducedBy(vinhdanh=__version__, lexicon=tables.version, schema_=SCHEMA_VERSION)

    def extract(self, article: Article | Mapping[str, Any] | str) -> ExtractionResult:
        """Return the mentions and records of one article. Raises InputError where it cannot be read."""
        given = to_article(article)
        with self.nlp.memory_zone():
            layers = self._read(given)
            mentions = tuple(_public(m, layers.tokens) for m in layers.mentions if m.label in PUBLIC_LABELS)
        return ExtractionResult(
            id=given.id,
            source=given.source,
            published=given.published,
            text=given.text,
            mentions=mentions,
            records=layers.records,
            text_sha256=text_sha256(given.text),
            extra=given.extra,
            produced_by=self.produced_by,
        )

    def explain(self, article: Article | Mapping[str, Any] | str) -> Explanation:
        """Return every layer of one article. Raises InputError where it cannot be read."""
        return self._read(to_article(article))

    def _read(self, article: Article) -> Explanation:
        if len(article.text) > self.max_chars:
            reason = f"{len(article.text):,} characters, over the limit of {self.max_chars:,}"
            raise InputError(reason, hint="cut the article or raise --max-chars")
        tokens = read(self.nlp(article.text))
        mentions = tuple(self.finder.find(tokens))
        records = self.builder.build(tokens, mentions, published=article.published, article_id=article.id)
        return Explanation(article, tokens, mentions, records)


def _public(m: TokenMention, tokens: Tokens) -> Mention:
    start, end = tokens.start[m.start], tokens.end[m.end - 1]
    return Mention.model_validate({"type": m.label, "start": start, "end": end, "text": tokens.raw[start:end], "rule": m.rule})


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
