"""HTML to text: the main text of a page with its title, day of publication and author, and parts of pages to lines.

The main text is found by trafilatura, the day by htmldate in what the page says of itself (meta elements, JSON-LD,
`<time>`); what is printed in the text is no evidence for it. Nothing is loaded from elsewhere.
"""

import html
import logging
import re
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from vinhdanh.errors import InputError, VinhdanhError

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MAX_PAGE = 5_000_000
"""Longest page in characters."""
BLOCKS = (
    "address article aside blockquote body br center dd div dl dt figure footer h[1-6] head header hr html li main nav "
    "ol p pre section table tbody td th title tr ul"
)
BLOCK = f"(?:{'|'.join(BLOCKS.split())})"
INLINE = r"(?:a|b|em|font|i|img|meta|link|script|small|span|strong|style|sub|sup|u)"
BEGINNING = re.compile(rf"\s*(?:<!--|<!doctype\s+html|<\?xml\s|</?(?:{BLOCK}|{INLINE})(?:\s[^<>]*)?/?>)", re.IGNORECASE)
TAG_WITHIN = re.compile(rf"</{BLOCK}\s*>|</(?:span|strong|em|b|a|font)\s*>|<br\s*/?>", re.IGNORECASE)
BLOCK_TAG = re.compile(rf"</?{BLOCK}(?:\s[^<>]*)?/?>", re.IGNORECASE)
PAGE_TAG = re.compile(r"<!doctype\s+html|<(?:html|head|title|body)(?:\s[^<>]*)?>", re.IGNORECASE)
PAGE_HEAD = 4_000
"""Characters at the beginning of a page in which it shows that it is one."""
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}[0-9]{0,2}|#[0-9]{2,6}|#[xX][0-9A-Fa-f]{2,5});")
LATEST = "2100-01-01"
"""htmldate's own limit is today: the same page would give another day of publication tomorrow."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: title, main text (a paragraph a line, without the title), day as ISO date, author."""

    title: str | None
    text: str
    published: str | None = None
    author: str | None = None


def looks_like_html(text: str) -> bool:
    """Whether `text` is HTML: it begins with a tag, or has closing tags or line breaks in it."""
    return BEGINNING.match(text) is not None or "<" in text and TAG_WITHIN.search(text) is not None


def is_markup(text: str) -> bool:
    """Whether `text` is HTML, or has character references that HTML knows (`&agrave;`, `&#7853;`)."""
    return looks_like_html(text) or "&" in text and any(html.unescape(m[0]) != m[0] for m in ENTITY.finditer(text))


def is_page(text: str) -> bool:
    """Whether `text` is a page of its own, with head or body, not a part of one."""
    return BEGINNING.match(text) is not None and PAGE_TAG.search(text[:PAGE_HEAD]) is not None


def page(source: str, url: str | None = None) -> Page:
    """Return what a page says; `url` may tell its day where the page does not.

    Raises InputError for a page that is longer than MAX_PAGE, nested too deep, or without text.
    """
    tree = _tree(source)
    found = _bare(tree, url)
    title = _title(tree, found)
    text = _text(found.body, title, skipped=frozenset()) if found is not None else ""
    text = text or _text(tree, title)
    if not text and not title:
        raise InputError("no text in this page", hint="remove it or give it a text")
    return Page(title, text, _published(tree, url), _one_line(found.author) if found is not None else None)


def fragment(source: str) -> str:
    """Return the text of a part of a page: all of it, a block a line.

    Line breaks count where no block element tells lines; a text without tags only has its character references resolved
    (where that gives tags, as in a feed, these are read, too). Raises InputError as `page` does.
    """
    if not looks_like_html(source):
        plain = html.unescape(source)
        return fragment(plain) if looks_like_html(plain) else plain
    if not BLOCK_TAG.search(source):
        source = "<br>".join(source.splitlines())
    return _text(_tree(source), None)


def _tree(source: str) -> "HtmlElement":
    if len(source) > MAX_PAGE:
        raise InputError(f"a page of {len(source)} characters; the limit is {MAX_PAGE}", hint="split it or cut it")
    from vinhdanh.text.markup import parse

    return parse(source)


def _text(tree: Any, title: str | None, skipped: frozenset[str] | None = None) -> str:
    from vinhdanh.text.markup import SKIPPED, lines

    return "\n".join(line for line in lines(tree, SKIPPED if skipped is None else skipped) if line != title)


def _bare(tree: "HtmlElement", url: str | None) -> Any:
    """What trafilatura finds: a document with `body`, `title` and `author`, or None."""
    try:
        from trafilatura import bare_extraction
        from trafilatura.settings import use_config
    except ImportError as error:
        reason = f"HTML is read with trafilatura, which cannot be imported ({str(error).splitlines()[0]})"
        raise VinhdanhError(reason, hint="pip install trafilatura lxml-html-clean") from error
    from vinhdanh.text.paragraphs import with_paragraphs

    _quiet()
    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "0")  # a shorter text it would replace by all of the page in one line
    dates = {"original_date": True, "extensive_search": False, "max_date": LATEST}
    return bare_extraction(
        with_paragraphs(tree),
        url,
        fast=True,
        favor_recall=True,
        include_comments=False,
        with_metadata=True,
        date_extraction_params=dates,
        config=settings,
    )


@cache
def _quiet() -> None:
    """Keep the libraries' own remarks off standard error, unless somebody asked for them by setting their level."""
    for name in ("trafilatura", "htmldate"):
        logger = logging.getLogger(name)
        if logger.level == logging.NOTSET:
            logger.setLevel(logging.CRITICAL + 1)


def _title(tree: "HtmlElement", found: Any) -> str | None:
    """The title that the page tells, as its heading has it: without the name of the paper behind it."""
    told = _one_line(found.title) if found is not None else None
    for heading in tree.iter("h1"):
        words = _one_line(heading.text_content())
        if words and (told is None or told.startswith(words)):
            return words
    return told


def _published(tree: "HtmlElement", url: str | None) -> str | None:
    """The day that the page tells of itself: the same tree without its text is searched."""
    from htmldate import find_date
    from lxml.html.builder import BODY, HEAD, HTML

    told = tree.xpath(
        "//meta | //link[@rel='canonical'] | //script[@type='application/ld+json']"
        " | //time[@itemprop='datePublished' or @pubdate]"
    )
    times = [_without_tail(e) for e in told if e.tag == "time"]
    rest = [_without_tail(e) for e in told if e.tag != "time"]
    day = find_date(
        HTML(HEAD(*rest), BODY(*times)),
        extensive_search=False,
        original_date=True,
        url=url,
        max_date=LATEST,
        deferred_url_extractor=True,
    )
    return str(day) if day else None


def _without_tail(element: "HtmlElement") -> "HtmlElement":
    bare = deepcopy(element)
    bare.tail = None
    return bare


def _one_line(words: str | None) -> str | None:
    return " ".join(words.split()) or None if words else None
