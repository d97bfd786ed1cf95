"""The code blocks of a page, with the output that is shown behind them.

Blocks that a reader can run are python, sh (commands) and console (commands behind `$ `, below each what it prints).
The output of a python or sh block is the text block behind it, in the same section. A block with `title="PATH"` is a
file. In an output `…` stands for what varies: a part of a line, or, alone on a line, any lines. What cannot be run has
a comment above it: `<!-- not run: REASON -->`, and what another test runs `<!-- run by PATH -->`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FENCE = re.compile(
    r"""(?:^<!--[ ](?P<mark>not[ ]run:|run[ ]by)[ ](?P<reason>[^\n]*)[ ]-->\n)?
        ^```(?P<language>\w+)(?:[ ]title="(?P<title>[^"\n]+)")?\n(?P<code>.*?)^```$""",
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
ESCAPED = re.compile(r"^[ \t]+```(?:python|sh|console)\b|^```(?:bash|shell|pycon|py)\b", re.MULTILINE)
"""Blocks that the pattern above would not see."""
HEADING = re.compile(r"^#", re.MULTILINE)
RUNNABLE = ("python", "sh", "console")


@dataclass(frozen=True)
class Shown:
    """An output in a page, and where it stands."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Step:
    """What is run at a time; None: no output is shown."""

    code: str
    shown: Shown | None


@dataclass(frozen=True)
class Block:
    """One block; reason: why it is not run; by: the test that runs it; title: the file that it is."""

    language: str
    line: int
    steps: tuple[Step, ...]
    title: str | None
    reason: str | None
    by: str | None


def blocks(page: Path) -> Iterator[Block]:
    """Yield the files and the blocks to run of a page, in their order."""
    text = page.read_text(encoding="utf-8")
    fences = list(FENCE.finditer(text))
    for at, fence in enumerate(fences):
        if fence["language"] in RUNNABLE or fence["title"]:
            behind = fences[at + 1] if at + 1 < len(fences) else None
            marks = {fence["mark"]: fence["reason"]}
            yield Block(
                fence["language"],
                text.count("\n", 0, fence.start("code")) + 1,
                tuple(_typed(fence) if fence["language"] == "console" else [_whole(text, fence, behind)]),
                fence["title"],
                marks.get("not run:"),
                marks.get("run by"),
            )


def _whole(text: str, fence: re.Match[str], behind: re.Match[str] | None) -> Step:
    shown = None
    if behind and behind["language"] == "text" and not HEADING.search(text[fence.end() : behind.start()]):
        shown = Shown(behind["code"], behind.start("code"), behind.end("code"))
    return Step(fence["code"], shown)


def _typed(fence: re.Match[str]) -> Iterator[Step]:
    """The commands of a console block; a line that ends with a backslash goes on."""
    for part in re.finditer(r"^\$ ((?:.*\\\n)*.*\n)((?:(?!\$ ).*\n)*)", fence["code"], re.MULTILINE):
        begin = fence.start("code")
        yield Step(part[1], Shown(part[2], begin + part.start(2), begin + part.end(2)))


def matches(shown: str, printed: str) -> bool:
    """Does an output agree with the one in the page, but for `…` and spaces at the ends of lines?"""
    return bool(re.fullmatch("".join(_patterns(_lines(shown))), "".join(_lines(printed)), re.DOTALL))


def _lines(text: str) -> list[str]:
    return [line.rstrip() + "\n" for line in text.splitlines()]


def _patterns(lines: list[str]) -> Iterator[str]:
    for line in lines:
        yield "(?:.*\n)?" if line == "…\n" else r"[^\n]*".join(map(re.escape, line.split("…")))
