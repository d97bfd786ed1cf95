"""The documentation site builds without a warning, knows the API, and fetches nothing from elsewhere."""

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).parents[1]
LINK = re.compile(r'href="(?![a-z]+:)([^"#?]+)')
FETCHED = re.compile(r"""<(?:script|img|link|iframe|source)\b[^>]*?\b(?:src|href)=["']?(https?:)?//""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(out)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return out


def test_every_page_is_in_the_site(site: Path) -> None:
    pages = {path.relative_to(ROOT / "docs") for path in (ROOT / "docs").rglob("*.md")}
    assert [page for page in sorted(pages) if not (site / page).with_suffix(".html").exists()] == []
    menu = (ROOT / "mkdocs.yml").read_text("utf-8")
    assert [page for page in sorted(pages) if f": {page.as_posix()}\n" not in menu] == []


def test_every_link_leads_to_a_file_of_the_site(site: Path) -> None:
    pages = [page for page in site.rglob("*.html") if page.name != "404.html"]
    links = ((page, unquote(link)) for page in pages for link in LINK.findall(page.read_text("utf-8")))
    assert [(page.name, link) for page, link in links if not (page.parent / link).exists()] == []


def test_tables_on_a_page_keep_their_tabs(site: Path) -> None:
    assert "id\tkind\tsurfaces" in re.sub("<[^>]*>", "", (site / "lexicon.html").read_text("utf-8"))


def test_each_step_of_the_walk_through_the_layers_leads_to_its_code() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    walk = page.split("## One article, layer by layer\n")[1].split("\n## ")[0]
    steps = {step.split("**")[0]: step for step in walk.split("\n\n**")[1:]}
    assert list(steps)[:2] == ["Decoding", "Text"]
    assert [name for name, step in steps.items() if "](../pipeline/" not in step] == []


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    assert [page.name for page in site.rglob("*.html") if FETCHED.search(page.read_text("utf-8"))] == []


def test_the_api_page_tells_of_parameters_and_errors(site: Path) -> None:
    page = (site / "api.html").read_text("utf-8")
    for name in ("vinhdanh.api.Extractor.extract", "vinhdanh.archive.batch.run.batch", "vinhdanh.errors.StoreError"):
        assert f'id="{name}"' in page
