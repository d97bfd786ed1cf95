"""Element trees: HTML to a tree, and a tree to lines, one for each block (HTML's, or what trafilatura makes of it)."""

import html
import re
from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from vinhdanh.errors import InputError

INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font hi i ins kbd label mark nobr q ref s samp small span "
    "strike strong sub sup time tt u var".split()
)
"""Elements that stand inside a line; all others begin and end one."""
CELLS = frozenset({"td", "th", "cell"})
SKIPPED = frozenset("head script style noscript template iframe object svg select button textarea".split())
MAX_ELEMENTS = 20_000
"""Most elements of a page: pages of papers have some thousand."""
CELL_BREAK = " | "
SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
C1_REFERENCE = re.compile(r"&#(?:1[2-5][0-9]|[xX][89][0-9a-fA-F]);")
"""Numbers that mean Windows-1252 to all browsers (`&#150;` is a dash), and control characters to libxml2."""
INLINE_TAG = re.compile(rf"</?(?:{'|'.join(sorted(INLINE))})(?:\s[^<>]*)?>", re.IGNORECASE)


def parse(source: str) -> HtmlElement:
    """Return the tree of an HTML text, be it a page or a part of one, broken or not; comments are left out.

    libxml2 reads to a depth of 256 elements and drops what lies deeper. A page of that kind (unclosed `<font>` tags) is
    read without the tags inside its lines. Raises InputError where it is too deep even so, has more than MAX_ELEMENTS
    elements, or nothing is left.
    """
    text = C1_REFERENCE.sub(lambda m: html.unescape(m[0]), CONTROLS.sub(" ", source))
    tree, whole = _parsed(text)
    if not whole:
        tree, whole = _parsed(INLINE_TAG.sub("", text))
    if not whole:
        raise InputError("elements nested more than 250 deep", hint="mend the page, or give its text")
    if tree is not None and (count := sum(1 for _ in tree.iter())) > MAX_ELEMENTS:
        raise InputError(f"a page of {count} elements; the limit is {MAX_ELEMENTS}", hint="split it, or give its text")
    if tree is None:
        raise InputError("no text in this page", hint="remove it or give it a text")
    return tree


def _parsed(text: str) -> tuple[HtmlElement | None, bool]:
    """Return the tree, and whether libxml2 read all of it."""
    parser = HTMLParser(collect_ids=False, encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:
        return None, True
    return tree, not parser.error_log.filter_from_fatals()


def lines(root: etree._Element, skipped: frozenset[str] = SKIPPED) -> Iterator[str]:
    """Yield the lines of a tree in order, white space collapsed as a browser does; cells of a row stand in one line.

    skipped: elements that are left out with all that is in them. Empty lines are left out.
    """
    line: list[str] = []
    for piece in _pieces(root, skipped):
        if piece is not None:
            line.append(piece)
            continue
        if words := _joined(line):
            yield words
        line = []
    if words := _joined(line):
        yield words


def _pieces(root: etree._Element, skipped: frozenset[str]) -> Iterator[str | None]:
    """Texts in order; None where a line ends."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        tag = str(element.tag)
        if event == "start":
            depth += tag in skipped
            if not depth:
                yield from _break_before(element, tag)
                yield element.text or ""
            continue
        if not depth and tag not in INLINE and tag not in CELLS:
            yield None
        depth -= tag in skipped
        if not depth and element is not root:
            yield element.tail or ""


def _break_before(element: etree._Element, tag: str) -> Iterator[str | None]:
    if tag in CELLS:
        yield CELL_BREAK if element.getprevious() is not None else ""
    elif tag not in INLINE:
        yield None


def _joined(pieces: list[str]) -> str:
    return SPACES.sub(" ", "".join(pieces)).strip(" |")
