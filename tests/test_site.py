"""The documentation site builds without a warning, knows the API, and fetches nothing from elsewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
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


def test_nothing_is_fetched_from_elsewhere(site: Path) -> None:
    assert [page.name for page in site.rglob("*.html") if FETCHED.search(page.read_text("utf-8"))] == []


def test_the_api_page_tells_of_parameters_and_errors(site: Path) -> None:
    page = (site / "api.html").read_text("utf-8")
    for name in ("vinhdanh.api.Extractor.extract", "vinhdanh.archive.batch.run.batch", "vinhdanh.errors.StoreError"):
        assert f'id="{name}"' in page
