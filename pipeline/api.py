"""The calls that all else stands on: one article, or a stream of them."""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from spacy.language import Language

from vinhdanh import __version__
from vinhdanh.errors import InputError
from vinhdanh.language import load
from vinhdanh.lexicon import Lexicon
from vinhdanh.lexicon import load as load_lexicon
from vinhdanh.mentions import PUBLIC_LABELS, MentionFinder
from vinhdanh.mentions.base import Mention as TokenMention
from vinhdanh.models import Article, ExtractionResult, Mention, ProducedBy, Record
from vinhdanh.records import build_records
from vinhdanh.text.published import published_of
from vinhdanh.tokens.table import Tokens, read

MAX_CHARS = 2_000_000
"""Articles longer than this many code points are refused; memory grows with the length of one article."""

FIELDS = frozenset({"id", "text", "published", "title", "source", "extra"})


@dataclass(frozen=True, slots=True)
class Explanation:
    """All layers of one article, for people who ask why: tokens, every mention (internal ones too), records."""

    article: Article
    tokens: Tokens
    mentions: tuple[TokenMention, ...]
    records: tuple[Record, ...]


class Extractor:
    """Reads articles; holds the pipeline and the grammars, built once.

    lexicon: a folder with tables that lie over the built-in ones; max_chars: the longest article that is read.
    """

    def __init__(self, lexicon: Path | None = None, *, max_chars: int = MAX_CHARS) -> None:
        """Build the pipeline; raises LexiconError where the user's tables are bad."""
        self.lexicon: Lexicon = load_lexicon(lexicon)
        self.nlp: Language = load()
        self.finder = MentionFinder(self.lexicon, self.nlp.vocab)
        self.max_chars = max_chars

    def extract(self, article: Article | Mapping[str, Any] | str) -> ExtractionResult:
        """Return mentions and records of one article; raises InputError where it cannot be read."""
        layers = self.explain(article)
        tokens, given = layers.tokens, layers.article
        mentions = tuple(_public(m, tokens) for m in layers.mentions if m.label in PUBLIC_LABELS)
        return ExtractionResult(
            id=given.id, source=given.source, published=given.published, text=given.text, mentions=mentions, records=layers.records,
            text_sha256=hashlib.sha256(given.text.encode()).hexdigest(), extra=given.extra,
            produced_by=ProducedBy(vinhdanh=__version__, lexicon=self.lexicon.version))

    def explain(self, article: Article | Mapping[str, Any] | str) -> Explanation:
        """Return every layer of one article."""
        given = to_article(article)
        if len(given.text) > self.max_chars:
            raise InputError(f"{given.id}: {len(given.text):,} characters, the limit is {self.max_chars:,}", hint="raise --max-chars or cut the article")
        published = published_of(given.text, given.published)
        given = given.model_copy(update={"published": published})
        with self.nlp.memory_zone():
            tokens = read(self.nlp(given.text))
            mentions = tuple(self.finder.find(tokens))
            records = build_records(tokens, mentions, published=published, article_id=given.id)
        return Explanation(given, tokens, mentions, records)


def _public(m: TokenMention, tokens: Tokens) -> Mention:
    start, end = tokens.start[m.start], tokens.end[m.end - 1]
    return Mention.model_validate({"type": m.label, "start": start, "end": end, "text": tokens.raw[start:end], "rule": m.rule})


def to_article(value: Article | Mapping[str, Any] | str) -> Article:
    """Make an Article of a text, or of a mapping with `text` and maybe `id`, `published`, `title`, `source`; other fields are kept in `extra`.

    A title that is not the text's first line is put in front of it. A missing id is derived from the text.
    """
    if isinstance(value, Article):
        return value
    data: Mapping[str, Any] = {"text": value} if isinstance(value, str) else value
    text = data.get("text")
    if not isinstance(text, str):
        raise InputError(f"text is {'missing' if text is None else type(text).__name__}", hint='give "text" as a string')
    title = data.get("title")
    if isinstance(title, str) and title.strip() and not text.lstrip().startswith(title.strip()):
        text = f"{title.strip()}\n{text}"
    identity = data.get("id")
    published = data.get("published")
    source = data.get("source")
    return Article(
        id=str(identity) if identity is not None else hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16], text=text,
        published=str(published) if published is not None else None, source=dict(source) if isinstance(source, Mapping) else None,
        extra={**_extra(data, source), **dict(data.get("extra") or {})})


def _extra(data: Mapping[str, Any], source: Any) -> dict[str, Any]:
    kept = {k: v for k, v in data.items() if k not in FIELDS}
    return kept if source is None or isinstance(source, Mapping) else {**kept, "source": source}


@lru_cache(maxsize=2)
def _extractor(lexicon: Path | None) -> Extractor:
    return Extractor(lexicon)


def extract(text: str, *, published: str | None = None, title: str | None = None, id: str | None = None, lexicon: Path | None = None) -> ExtractionResult:
    """Return the mentions and award records of one article.

    text: the article, its title as first line; published: ISO date or a part of it, gives the year of `ngày 4-3`;
    title: put in front where the text does not begin with it (offsets then count in `result.text`); id: the article's
    id, derived from the text where it is missing; lexicon: a folder of tables over the built-in ones.
    Raises InputError for text that cannot be read, LexiconError for bad tables.
    """
    return _extractor(lexicon).extract({"text": text, "published": published, "title": title, "id": id})


def extract_many(articles: Iterable[Article | Mapping[str, Any] | str], *, lexicon: Path | None = None) -> Iterator[ExtractionResult]:
    """Yield the result of each article in turn; memory does not grow with their number."""
    extractor = _extractor(lexicon)
    return (extractor.extract(article) for article in articles)
