"""The error report in headless Chromium: from a figure to a case, filter, search, keys, narrow and dark screens."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from vinhdanh.evaluation.evaluate import evaluate
from vinhdanh.evaluation.guard import results
from vinhdanh.evaluation.html.page import page as written

from ..browser import DESKTOP, PHONE

pytest.importorskip("playwright.sync_api")

ROOT = Path(__file__).parents[2]
CORPUS, DEV = ROOT / "corpus" / "gold.jsonl", ROOT / ".." / "shared" / "gold" / "dev.jsonl"
ARTICLES = 48
OPEN = ".card:has(.body:not([hidden]))"
SHOWN = ".card:not([hidden])"


def report(gold: list[dict[str, Any]], found: list[dict[str, Any]], folder: Path) -> Path:
    path = folder / "report.html"
    path.write_text(written(gold, found, evaluate(gold, found, resamples=20)), encoding="utf-8")
    return path


@pytest.fixture(scope="module", params=[CORPUS, DEV], ids=["corpus", "dev"])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    if not request.param.exists():
        pytest.skip("the gold file is not here")
    gold = [json.loads(line) for line in request.param.read_text(encoding="utf-8").splitlines()[:ARTICLES]]
    return report(gold, results(gold), tmp_path_factory.mktemp("report"))


@pytest.fixture
def watched(browser: Any) -> Iterator[Any]:
    """A tab that fails the test on a console message, a script error, or a request for anything but the page."""
    tab, wrong, requests = browser.new_page(), [], []
    tab.set_viewport_size(DESKTOP)
    tab.set_default_timeout(10_000)
    tab.on("console", lambda message: wrong.append(message.text))
    tab.on("pageerror", lambda error: wrong.append(str(error)))
    tab.on("dialog", lambda dialog: (wrong.append(dialog.message), dialog.dismiss()))
    tab.on("request", lambda request: requests.append(request.url.split("#")[0]))
    yield tab
    assert wrong == []
    assert {re.sub(r".*/", "", url) for url in requests} == {"report.html"}
    assert all(url.startswith("file:") for url in requests)
    tab.close()


@pytest.fixture
def tab(watched: Any, path: Path) -> Any:
    watched.goto(path.as_uri())
    return watched


def follow(tab: Any, link: Any) -> None:
    link.click()
    tab.locator("#group").wait_for(state="visible")


def number(words: str) -> int:
    return int(words.split()[0].replace(",", ""))


def focused(tab: Any, selector: str) -> bool:
    return bool(tab.evaluate("selector => document.activeElement.matches(selector)", selector))


def test_a_click_on_a_figure_opens_its_first_case(tab: Any) -> None:
    link = tab.locator("#classes table").first.locator("a").first
    expected = number(link.inner_text())
    follow(tab, link)
    assert number(tab.inner_text("#status")) == expected
    assert focused(tab, ".case, [data-cases]")
    assert tab.locator(OPEN).count() == 1
    assert tab.inner_text("#place") == f"1 of {expected}"
    in_view = "document.activeElement.getBoundingClientRect()"
    assert tab.evaluate(f"0 < {in_view}.top && {in_view}.top < innerHeight")


def test_figures_of_the_plots_are_links_too(tab: Any) -> None:
    follow(tab, tab.locator(".scores a", has_text="slot:grantor"))
    assert tab.inner_text("#group span") == "slot:grantor spurious or slot:grantor missed"
    assert focused(tab, ".record")
    assert "grantor" in tab.evaluate("document.activeElement.innerText")


def test_every_link_shows_articles_and_back_shows_all_again(tab: Any) -> None:
    empty = """links => links.map(a => a.getAttribute('href')).filter(href => {
        const asked = new URLSearchParams(href.slice(1));
        return asked.has('in') && !select({in: asked.getAll('in'), q: '', class: '', what: '', slot: ''}).length;
    })"""
    assert tab.locator("a").evaluate_all(empty) == []
    whole = tab.locator(SHOWN).count()
    follow(tab, tab.locator("#confusion a[title*='>']").last)
    assert tab.locator(SHOWN).count() < whole
    tab.go_back()
    tab.locator("#group").wait_for(state="hidden")
    assert tab.locator(SHOWN).count() == whole


def test_filters_and_search_narrow_each_other(tab: Any) -> None:
    whole = number(tab.inner_text("#status"))
    tab.select_option("#class", "wrong slot")
    wrong = number(tab.inner_text("#status"))
    tab.select_option("#slot", "unit")
    unit = number(tab.inner_text("#status"))
    assert 0 < unit < wrong < whole
    tab.fill("#q", "no article has these words")
    assert tab.inner_text("#status") == "0 cases in 0 articles"
    tab.click("#filter button")
    assert number(tab.inner_text("#status")) == whole
    assert tab.input_value("#class") == ""


def test_search_needs_no_marks_and_shows_where(tab: Any) -> None:
    shown = {}
    for query in ("Bằng Khen", "bang khen"):
        tab.fill("#q", query)
        shown[query] = tab.locator(SHOWN).count()
        tab.keyboard.press("Escape")
        tab.keyboard.press("j")
        assert tab.evaluate("CSS.highlights.get('search').size") > 0
    assert tab.input_value("#q") == "bang khen"
    assert 0 < shown["Bằng Khen"] <= shown["bang khen"] < tab.locator(".card").count()


def test_keys(tab: Any) -> None:
    press = tab.keyboard.press
    press("j")
    press("j")
    second = tab.locator(".card").nth(1)
    assert second.locator("h3 button").evaluate("button => button === document.activeElement")
    press("Enter")
    assert second.locator(".body").is_hidden()
    press("k")
    assert tab.locator(".card h3 button").first.evaluate("button => button === document.activeElement")
    press("n")
    first = tab.evaluate("document.activeElement.id")
    press("n")
    assert focused(tab, ".case")
    assert tab.evaluate("document.activeElement.id") != first
    press("p")
    assert tab.evaluate("document.activeElement.id") == first
    outline = "getComputedStyle(document.activeElement).outlineStyle"
    assert tab.evaluate(outline) == "solid"
    press("/")
    assert focused(tab, "#q")
    press("j")
    assert tab.input_value("#q") == "j"
    press("Escape")
    press("?")
    assert tab.locator("#help").is_visible()
    press("Escape")
    assert tab.locator("#help").is_hidden()


def test_an_address_leads_to_a_case(tab: Any, path: Path) -> None:
    tab.keyboard.press("n")
    tab.keyboard.press("n")
    address, case = tab.url, tab.evaluate("document.activeElement.id")
    assert "at=" in address
    tab.goto("about:blank")
    tab.goto(address)
    assert tab.evaluate("document.activeElement.id") == case


def test_a_phone_needs_no_sideways_scrolling(tab: Any) -> None:
    tab.set_viewport_size(PHONE)
    for _ in range(5):
        tab.keyboard.press("j")
    tab.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })")
    assert tab.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    tab.click("#next")
    assert focused(tab, ".case")


def test_a_dark_screen_has_a_dark_page(tab: Any) -> None:
    back = "getComputedStyle(document.body).backgroundColor"
    light = tab.evaluate(back)
    tab.emulate_media(color_scheme="dark")
    assert tab.evaluate(back) != light


def test_what_articles_say_stays_text(watched: Any, tmp_path: Path) -> None:
    evil = '<script>alert(1)</script> "><img src=x onerror=alert(1)> Bằng khen 😀 của'
    award = {"text": evil, "name": evil, "class": None, "category": "bang_khen"}
    where = {"start": 0, "end": len(evil)}
    record = {"status": "awarded", "award": award, "recipient": {"kind": "individual", "name": evil}, "evidence": where}
    mention = {"type": "UNIT", "start": len(evil) - 3, "end": len(evil), "text": "của"}
    gold = {"id": evil, "text": evil, "mentions": [mention], "records": [record]}
    watched.goto(report([gold], [], tmp_path).as_uri())
    watched.keyboard.press("n")
    assert watched.inner_text(".text .m.gold.t-UNIT") == "của"
    assert evil in watched.inner_text(".record")
    assert watched.locator("img, script:not(#data) + script + script").count() == 0
