"""The folder in which the blocks of a page run: the project's sample corpus, and files that pages take for granted."""

import csv
import json
import os
import shutil
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
COPIED = ("corpus/articles", "corpus/formats", "corpus/gold.jsonl", "examples", "tasks.py", "pyproject.toml")
FIRST = 6
"""So many articles of the corpus stand for somebody's archive."""
VINHDANH = """#!/bin/sh
exec {python} -IS {call} vinhdanh "$@"
"""
CURL = """#!/bin/bash
[ -e "$HOME/port" ] || {python} -IS {call} service || exit 1
exec {curl} "${{@/127.0.0.1:8765/127.0.0.1:$(cat "$HOME/port")}}"
"""
PIP = """#!{python}
import re, sys, tomllib
project = tomllib.load(open("{root}/pyproject.toml", "rb"))["project"]
wanted = re.fullmatch(r"install vinhdanh(?:\\[(.*)\\])?|install \\.(?:\\[(.*)\\])?", " ".join(sys.argv[1:]))
extras = {{*(wanted[1] or wanted[2] or "").split(",")}} - {{""}}
sys.exit(bool(extras - {{*project["optional-dependencies"]}}))
"""
"""pip installs nothing: it tells whether the extras are there."""


def fill(folder: Path) -> None:
    """Put the files into a new folder."""
    for name in COPIED:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        copy(ROOT / name, folder / name)
    _programs(folder)
    lines = (ROOT / "corpus" / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    articles = [{name: json.loads(line)[name] for name in ("id", "published", "text")} for line in lines]
    _archive(folder, lines, articles[:FIRST])
    _forms(folder, articles[FIRST : 2 * FIRST])


def _programs(folder: Path) -> None:
    """An environment as `python3 tasks.py` makes it, with `vinhdanh`, `pip`, `curl`, Python."""
    folder = folder / ".venv" / "bin"
    folder.mkdir(parents=True)
    words = {
        "python": sys.executable,
        "call": Path(__file__).with_name("call.py"),
        "curl": shutil.which("curl"),
        "root": ROOT,
    }
    for name, script in {"vinhdanh": VINHDANH, "curl": CURL, "pip": PIP, "activate": ""}.items():
        (folder / name).write_text(script.format(**words), encoding="utf-8")
        (folder / name).chmod(0o755)
    for name in ("python", "python3"):
        (folder / name).write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
        (folder / name).chmod(0o755)


def _archive(folder: Path, gold: list[str], articles: list[dict[str, str]]) -> None:
    """An archive as a folder and as JSON Lines, and a labelled sample."""
    (folder / "archive").mkdir()
    for article in articles:
        (folder / "archive" / f"{article['id']}.txt").write_text(article["text"], encoding="utf-8")
    archive = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in articles)
    for name in ("archive.jsonl", "articles.jsonl", "more.jsonl"):
        (folder / name).write_text(archive, encoding="utf-8")
    for name in ("gold.jsonl", "labelled.jsonl"):
        (folder / name).write_text("\n".join(gold[:FIRST]) + "\n", encoding="utf-8")


def _forms(folder: Path, articles: list[dict[str, str]]) -> None:
    """One article as text and page; some as CSV, zip and JSON Lines with other fields."""
    first = articles[0]["text"]
    (folder / "article.txt").write_text(first, encoding="utf-8")
    (folder / "page.html").write_text(
        "<html><body>" + "".join(f"<p>{line}</p>" for line in first.splitlines()) + "</body></html>", encoding="utf-8"
    )
    (folder / "articles").mkdir()
    with (folder / "news.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("id", "day", "body"), *(tuple(one.values()) for one in articles)])
    with zipfile.ZipFile(folder / "2004.zip", "w") as file:
        for one in articles:
            (folder / "articles" / f"{one['id']}.txt").write_text(one["text"], encoding="utf-8")
            file.writestr(f"{one['id']}.txt", one["text"])
    crawl = ({"meta": {"url": f"https://x.vn/{one['id']}"}, "content": {"text": one["text"]}} for one in articles)
    import zstandard

    lines = "".join(json.dumps(one) + "\n" for one in crawl)
    (folder / "crawl.jsonl.zst").write_bytes(zstandard.compress(lines.encode()))


def environment(folder: Path, server: Path) -> dict[str, str]:
    """The environment variables of the blocks: a plain terminal, no settings of the user."""
    kept = {name: value for name, value in os.environ.items() if name in ("PYTHONPATH", "TMPDIR", "LD_LIBRARY_PATH")}
    path = f"{folder / '.venv' / 'bin'}:{os.environ['PATH']}"
    home = str(folder / ".home")
    locale = {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "1"}
    return {**kept, **locale, "PATH": path, "HOME": home, "TERM": "xterm", "NO_COLOR": "1", "DOCS_SOCKET": str(server)}
