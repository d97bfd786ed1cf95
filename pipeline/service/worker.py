"""What runs in a worker process. Nothing heavy is imported before `prepare`, the service itself stays small."""

import gc
import os
import signal
import threading
from dataclasses import dataclass
from multiprocessing import parent_process
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vinhdanh.archive.parse import html_article, json_article, text_article
from vinhdanh.articles import to_article
from vinhdanh.errors import InputError
from vinhdanh.models import Article

if TYPE_CHECKING:
    from vinhdanh.api import Extractor

WARM_UP = "Chủ tịch nước tặng Huân chương Lao động hạng Ba cho ông Trần Văn Tám."

_extractor: "Extractor | None" = None


@dataclass(frozen=True, slots=True)
class Upload:
    """The bytes of an article, text or a page, which the worker decodes."""

    data: bytes
    html: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """One article to extract: an upload, or the fields of an object in JSON.

    pointer: where in the body it stands; published: its day where it has none of its own; min_confidence: see
    `ExtractionResult.confident`; verbatim: take the fields word for word, not as a file of JSON is read.
    """

    article: dict[str, Any] | Upload
    pointer: str = "#"
    published: str | None = None
    min_confidence: float = 0
    with_text: bool = True
    verbatim: bool = False


def prepare(lexicon: Path | None, max_chars: int) -> None:
    """Build the extractor of this process, and end with the service, whatever ends it."""
    global _extractor
    for ends in (signal.SIGINT, signal.SIGTERM):
        signal.signal(ends, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from vinhdanh.api import Extractor

    _extractor = Extractor(lexicon, max_chars=max_chars)
    _extractor.extract(WARM_UP)
    gc.freeze()


def run(job: Job) -> str:
    """Return the result as JSON. Raises InputError where the article cannot be read."""
    assert _extractor
    article = _read(job)
    if article.published is None:
        article = article.model_copy(update={"published": job.published})
    result = _extractor.extract(article).confident(job.min_confidence)
    return result.to_json_line(with_text=job.with_text)


def process_id() -> int:
    """Return the id of this process."""
    return os.getpid()


def _read(job: Job) -> Article:
    given = job.article
    if isinstance(given, Upload):
        return (html_article if given.html else text_article)(given.data, job.pointer)
    if not job.verbatim:
        return json_article(given, job.pointer)
    try:
        return to_article(given)
    except InputError as error:
        raise error.at(job.pointer) from error


def _end_with_parent() -> None:
    if parent := parent_process():
        parent.join()
        os._exit(1)
