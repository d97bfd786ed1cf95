"""Pages made ready for trafilatura: what it would drop as no paragraph is one, what never is text is gone."""

from copy import deepcopy

from lxml.html import HtmlElement
from lxml.html.builder import P

from vinhdanh.text.markup import INLINE

CONTAINERS = ("body", "div", "td", "article", "section", "main", "center", "blockquote", "form", "dd")
WITHIN_LINES = INLINE | {"br", "img"}
AROUND = ("nav", "footer")
LONGEST_CELL = 300
"""A table cell of more characters holds a text, not a datum."""


def with_paragraphs(page: HtmlElement) -> HtmlElement:
    """Return a copy of a page in which all text stands in elements of its own.

    Words that stand loose in a `<div>` or `<td>`, as old pages have them between `<br>`, become paragraphs, captions
    too (they tell who got what); navigation and footer are left out.
    """
    tree = deepcopy(page)
    for element in list(tree.iter(*AROUND)):
        element.drop_tree()
    for element in tree.iter("figure", "figcaption"):
        element.tag = "div" if element.tag == "figure" else "p"
    for element in list(tree.iter(*CONTAINERS)):
        if element.tag != "td" or _is_layout(element):
            _wrap(element)
    return tree


def _is_layout(cell: HtmlElement) -> bool:
    return any(child.tag not in WITHIN_LINES for child in cell) or len(cell.text_content()) > LONGEST_CELL


def _wrap(container: HtmlElement) -> None:
    """Put every run of loose words and the inline elements among them into a paragraph."""
    run = P(container.text or "")
    container.text = None
    children = list(container)
    for child in children:
        if child.tag in WITHIN_LINES:
            run.append(child)
            continue
        _insert(run, container, child)
        run = P(child.tail or "")
        child.tail = None
    _insert(run, container, None)


def _insert(run: HtmlElement, container: HtmlElement, before: HtmlElement | None) -> None:
    """Insert a run as a paragraph, or as it was where it has no words but links."""
    for element in [run] if _has_words(run) else list(run):
        if before is None:
            container.append(element)
        else:
            before.addprevious(element)


def _has_words(run: HtmlElement) -> bool:
    loose = [run.text or "", *(child.tail or "" for child in run)]
    styled = [child.text_content() for child in run if child.tag not in {"a", "img", "br"}]
    return any(words.strip(" \t\r\n\u00a0|·•-–»›>") for words in (*loose, *styled))
