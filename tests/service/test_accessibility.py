"""axe-core (MPL-2.0, from a test-only package) finds nothing wrong in any state of the review page."""

from typing import Any

import pytest

from ..browser import DESKTOP, PHONE
from .pages import SAMPLE, SELECT, paste

axe = pytest.importorskip("axe_playwright_python.sync_playwright")


def findings(tab: Any) -> list[str]:
    """What axe-core finds, serious or not: impact, rule and elements."""
    found = axe.Axe().run(tab).response["violations"]
    return [f"{one['impact']} {one['id']}: {[node['html'][:200] for node in one['nodes']]}" for one in found]


@pytest.mark.parametrize(
    ("size", "scheme", "language"),
    [(DESKTOP, "light", "vi"), (PHONE, "dark", "en")],
    ids=["desktop", "phone"],
)
def test_nothing_stands_in_the_way(tab: Any, size: dict[str, int], scheme: str, language: str) -> None:
    tab.set_viewport_size(size)
    tab.emulate_media(color_scheme=scheme)
    if tab.locator("html").get_attribute("lang") != language:
        tab.click("#language")
    found = {"empty": findings(tab)}
    paste(tab, SAMPLE)
    tab.locator("[data-slot=name]:not([disabled])").first.click()
    tab.locator("#cards summary").first.click()
    tab.locator("#text .PERSON").first.click()
    found["mention"] = findings(tab)
    tab.locator(".edit-record").first.click()
    tab.evaluate(SELECT, "BVCC")
    tab.wait_for_selector("#marker:not([hidden])")
    found["edit"] = findings(tab)
    for view in ("store", "saved"):
        tab.click(f"#show-{view}")
        tab.wait_for_selector("#rows .card" if view == "store" else "#saved h2")
        found[view] = findings(tab)
    assert {state: wrong for state, wrong in found.items() if wrong} == {}
