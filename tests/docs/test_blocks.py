"""Every Python and shell block of README.md and docs/ runs, and prints what the page shows.

With DOCS_UPDATE=1 outputs that differ are written into the pages instead, where they have no `…`.
"""

import os
import pty
import re
import shutil
import struct
import subprocess
import sys
import termios
from collections.abc import Iterator
from fcntl import ioctl
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from .blocks import ESCAPED, Block, Step, blocks, matches
from .folder import ROOT, environment, fill

for module in ("duckdb", "fastapi", "pandas", "polars", "pyarrow", "scipy"):
    pytest.importorskip(module)

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
COLUMNS = 120
STYLES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")
NOT_RUN = 12
"""Most blocks that may be left out in all pages."""
UPDATE = bool(os.environ.get("DOCS_UPDATE"))


def name(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


@pytest.fixture(scope="session")
def server() -> Iterator[Path]:
    """The socket of the process that carries out commands."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "socket")
        command = [sys.executable, str(Path(__file__).with_name("commands.py")), str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
            assert process.stdout
            assert process.stdout.readline() == b"ready\n"
            yield path
            process.kill()


def printed(command: list[str], folder: Path, variables: dict[str, str]) -> tuple[int, str]:
    """Exit code and output of a command on a terminal."""
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    streams = {"stdin": subprocess.DEVNULL, "stdout": theirs, "stderr": theirs}
    with subprocess.Popen(command, cwd=folder, env=variables, **streams) as process:
        os.close(theirs)
        out = b"".join(iter(lambda: _read(ours), b""))
    os.close(ours)
    return process.returncode, STYLES.sub("", out.decode().replace("\r\n", "\n"))


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 1 << 16)
    except OSError:  # the other end is closed
        return b""


def run(block: Block, step: Step, page: Path, folder: Path, variables: dict[str, str]) -> str:
    """What a step prints; it must succeed."""
    if block.language == "python":
        (folder / ".home" / "block.py").write_text(step.code, encoding="utf-8")
        call = [sys.executable, "-IS", str(Path(__file__).with_name("call.py")), "python"]
        command = [*call, str(folder / ".home" / "block.py"), name(page), str(block.line - 1)]
    else:
        command = ["bash", "-e", "-o", "pipefail", "-c", step.code]
    code, out = printed(command, folder, variables)
    if code:
        pytest.fail(f"{name(page)}:{block.line}: exit code {code}\n{step.code}\n{out}", pytrace=False)
    return out


@pytest.mark.parametrize("page", [p for p in PAGES if any(True for _ in blocks(p))], ids=name)
def test_blocks_run_and_print_what_the_page_shows(page: Path, server: Path, tmp_path: Path) -> None:
    if missing := [tool for tool in ("curl", "sqlite3") if not shutil.which(tool)]:
        pytest.skip(f"{missing} not installed")
    fill(tmp_path)
    (tmp_path / ".home").mkdir()
    variables = environment(tmp_path, server)
    new: list[tuple[int, int, str]] = []
    try:
        for block in blocks(page):
            if block.title:
                (tmp_path / block.title).parent.mkdir(parents=True, exist_ok=True)
                (tmp_path / block.title).write_text(block.steps[0].code, encoding="utf-8")
            elif not (block.reason or block.by):
                new.extend(differing(block, page, tmp_path, variables))
    finally:
        if (pid := tmp_path / ".home" / "pid").exists():
            os.kill(int(pid.read_text()), 15)
    if new and UPDATE:
        write(page, new)
    elif new:
        pytest.fail("\n".join(f"{name(page)} shows another output than\n{out}" for *_, out in new), pytrace=False)


def differing(block: Block, page: Path, folder: Path, variables: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    """Run a block; yield range and true text of outputs that differ from what is shown."""
    for step in block.steps:
        out = run(block, step, page, folder, variables)
        if step.shown and not matches(step.shown.text, out):
            yield step.shown.start, step.shown.end, out
        if out and block.language == "python" and not step.shown:
            pytest.fail(f"{name(page)}:{block.line} prints, and the page does not show it:\n{out}", pytrace=False)


def write(page: Path, new: list[tuple[int, int, str]]) -> None:
    """Put outputs into the page."""
    text = page.read_text(encoding="utf-8")
    for start, end, out in reversed(new):
        if "…" in text[start:end]:
            pytest.fail(f"{name(page)}: mend this by hand\n{text[start:end]}\n{out}", pytrace=False)
        else:
            text = text[:start] + "".join(line.rstrip() + "\n" for line in out.splitlines()) + text[end:]
    page.write_text(text, encoding="utf-8")


def test_few_blocks_are_left_out() -> None:
    found = [(page, block) for page in PAGES for block in blocks(page)]
    left_out = [f"{name(page)}:{block.line}: {block.reason}" for page, block in found if block.reason]
    assert len(left_out) <= NOT_RUN, left_out
    assert [b.by for _, b in found if b.by and not (ROOT / b.by).is_file()] == []


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_no_block_escapes(page: Path) -> None:
    assert ESCAPED.findall(page.read_text(encoding="utf-8")) == []
