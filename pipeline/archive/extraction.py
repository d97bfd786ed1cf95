"""A stream of articles to a stream of results; an article that cannot be read is an error in the stream."""

from collections.abc import Iterable, Iterator

from vinhdanh.api import Extractor
from vinhdanh.archive.read import Found
from vinhdanh.errors import InputError
from vinhdanh.models import ExtractionResult


def results(
    extractor: Extractor, items: Iterable[Found | InputError], *, published: str | None = None
) -> Iterator[ExtractionResult | InputError]:
    """Yield a result or an error for each item, in order; `published` dates articles that have no day of their own."""
    for item in items:
        yield _extracted(extractor, item, published) if isinstance(item, Found) else item


def _extracted(extractor: Extractor, found: Found, published: str | None) -> ExtractionResult | InputError:
    article = found.article
    if article.published is None:
        article = article.model_copy(update={"published": published})
    try:
        return extractor.extract(article)
    except InputError as error:
        return error.at(found.place)
