"""A hook of mkdocs: files of the project outside docs/ to which pages link become pages of the site, below source/.

Markdown stays what it is; other files are shown as code, folders as a list of their files. So every link of the site
leads to a page of it, and `mkdocs build --strict` finds those that do not.
"""

import ast
import os
import re
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
LINK = re.compile(r"(?<=\]\()(?![a-z]+:)([^)#\s]+)((?:#[^)]*)?)(?=\))")
SEARCHED_NOT = "---\nsearch:\n  exclude: true\n---\n"
LANGUAGES = {".py": "python", ".json": "json", ".js": "javascript", ".css": "css", ".html": "html"}


def on_files(files: Files, config: Any) -> Files:
    """Add a page for each file outside docs/ to which a page leads, directly or over others."""
    waiting = [Path(str(file.abs_src_path)) for file in files.documentation_pages()]
    known: set[Path] = set()
    while waiting:
        page = waiting.pop()
        for target in _targets(page):
            if target not in known and not target.is_relative_to(DOCS):
                known.add(target)
                files.append(File.generated(config, _address(target), content=_content(target)))
                waiting.extend([target] if target.suffix == ".md" else [])
    return files


def on_page_markdown(markdown: str, page: Page, config: Any, files: Files) -> str:
    """Turn links that leave docs/ to the pages that were made of their files, and links of those back."""
    address = page.file.src_uri
    origin = _origin(address)
    if origin.suffix != ".md" or not origin.is_file():
        return markdown

    def turned(link: re.Match[str]) -> str:
        target = (origin.parent / link[1]).resolve()
        if not target.is_relative_to(ROOT) or not target.exists():
            return link[0]
        return os.path.relpath(_address(target), os.path.dirname(address) or ".") + link[2]

    return LINK.sub(turned, markdown)


def _targets(page: Path) -> list[Path]:
    found = ((page.parent / link[1]).resolve() for link in LINK.finditer(page.read_text(encoding="utf-8")))
    return [path for path in found if path.is_relative_to(ROOT) and path.exists()]


def _address(path: Path) -> str:
    """Where a file of the project stands in the site's sources."""
    if path.is_relative_to(DOCS):
        return path.relative_to(DOCS).as_posix()
    name = path.relative_to(ROOT).as_posix()
    return f"source/{name}" if path.suffix == ".md" else f"source/{name}.md"


def _origin(address: str) -> Path:
    """The file of which a page was made."""
    return ROOT / address.removeprefix("source/") if address.startswith("source/") else DOCS / address


def _content(path: Path) -> str:
    name = path.relative_to(ROOT).as_posix()
    if path.is_dir():
        rows = "".join(f"| `{file.name}` | {_says(file)} |\n" for file in sorted(path.iterdir()) if file.is_file())
        return f"{SEARCHED_NOT}# `{name}/`\n\n| file | |\n| --- | --- |\n{rows}"
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".md":
        return text
    return f"{SEARCHED_NOT}# `{name}`\n\n`````{LANGUAGES.get(path.suffix, 'text')}\n{text}\n`````\n"


def _says(file: Path) -> str:
    """The first line of a module's docstring."""
    if file.suffix != ".py":
        return ""
    told = ast.get_docstring(ast.parse(file.read_text(encoding="utf-8"))) or ""
    return told.split("\n")[0].replace("|", "\\|")
