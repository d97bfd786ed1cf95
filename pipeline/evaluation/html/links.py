"""Links from figures to the cases behind them, and escaped cells around them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import quote


@dataclass(frozen=True, slots=True)
class Links:
    """Links into the page's filter; known: the groups that have cases."""

    known: Collection[str]

    def href(self, *groups: str) -> str | None:
        """Return the link to the cases of any of the groups; None where there are none."""
        there = [f"in={quote(name)}" for name in groups if name in self.known]
        return f"#{'&'.join(there)}" if there else None

    def to(self, label: object, *groups: str) -> str:
        """Return a label in HTML, linked to its cases where there are any."""
        href = self.href(*groups)
        text = escape(str(label))
        return f'<a href="{escape(href)}" title="{escape(", ".join(groups))}">{text}</a>' if href else text


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], caption: str, classes: str = "") -> str:
    """Return a table; heads and caption are text, cells are HTML, the first of a row is its header.

    It scrolls by itself where the screen is narrow, by keyboard too.
    """
    top = "".join(f'<th scope="col">{escape(head)}</th>' for head in heads)
    body = "".join(f'<tr><th scope="row">{first}</th>{"".join(rest)}</tr>' for first, *rest in rows)
    return (
        f'<div class="wide" tabindex="0" role="region" aria-label="{escape(caption)}"><table class="{classes}">'
        f"<caption>{escape(caption)}</caption><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def cell(content: str, classes: str = "") -> str:
    """Return a cell of HTML content."""
    return f'<td class="{classes}">{content}</td>' if classes else f"<td>{content}</td>"


def folded(summary: str, content: str) -> str:
    """Return content that opens on demand."""
    return f"<details><summary>{escape(summary)}</summary>{content}</details>"
