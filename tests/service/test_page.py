"""The review page in headless Chromium: paste, light up, correct, reload; hostile text; a store; phone width."""

import contextlib
import json
import os
import threading
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import vinhdanh
from vinhdanh.service.examples import TEXT
from vinhdanh.service.settings import Settings

from ..browser import DESKTOP, PHONE
from .pages import HOSTILE, SAMPLE, SELECT, paste

sync = pytest.importorskip("playwright.sync_api")


def composed(words: str) -> str:
    """The sample is decomposed, as some papers are."""
    return unicodedata.normalize("NFC", words)


def gold(server: Any) -> list[dict[str, Any]]:
    path = server.folder / "gold.jsonl"
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_paste_light_up_correct_reload(tab: Any, server: Any) -> None:
    paste(tab, SAMPLE)
    expected = vinhdanh.extract(SAMPLE, published="2022-02-25")
    assert tab.locator("#cards .card").count() == len(expected.records)
    assert tab.locator("#text").inner_text() == SAMPLE
    assert tab.locator("#text [role=button]").count() == len(expected.mentions)

    slot = tab.locator("[data-slot=name]:not([disabled])").first
    slot.click()
    assert tab.locator("#text .lit").all_inner_texts() == [slot.locator("span").inner_text()]
    tab.locator("#cards summary").first.click()
    assert expected.records[0].rules[0] in tab.locator("#cards details").first.inner_text()

    tab.locator(".edit-record").first.click()
    tab.fill("#field-name", "Đinh Thị Blưu")
    tab.select_option("#field-status", "proposed")
    tab.click(".edit .save")
    tab.wait_for_selector(".edit", state="detached")

    tab.reload()
    card = tab.locator("#cards .card").first
    card.wait_for()
    assert "Đinh Thị Blưu" in composed(card.inner_text())
    assert "đề nghị" in card.inner_text()
    card.locator("[data-slot=name]").click()
    assert composed(tab.locator("#text .lit").inner_text()) == "Đinh Thị Blưu"
    saved = next(one for one in gold(server) if one["text"] == SAMPLE)
    name, span = saved["records"][0]["recipient"]["name"], saved["records"][0]["spans"]["name"]
    assert composed(name) == "Đinh Thị Blưu"
    assert SAMPLE[span["start"] : span["end"]] == name
    assert saved["records"][1:] == expected.to_dict()["records"][1:]

    tab.click("#discard")
    tab.wait_for_selector("#discard", state="hidden")
    assert "đề nghị" not in card.inner_text()


def test_mentions_are_corrected(tab: Any, server: Any) -> None:
    text = "Chủ tịch nước tặng Bằng khen cho ông Trần Văn Tám 🎖️ và bà Lý Thị Sáu, quê Quảng Trị."
    paste(tab, text)
    tab.locator("#text .PERSON").first.click()
    tab.locator("#mention button.UNIT").click()
    tab.wait_for_selector("#text .UNIT.chosen")
    tab.evaluate(SELECT, "Quảng Trị")
    tab.wait_for_selector("#marker:not([hidden])")
    tab.keyboard.press("3")
    sync.expect(tab.locator("#text .UNIT")).to_have_count(2)
    mentions = next(one for one in gold(server) if one["text"] == text)["mentions"]
    assert ("UNIT", "Quảng Trị") in [(m["type"], m["text"]) for m in mentions]
    assert all(text[m["start"] : m["end"]] == m["text"] for m in mentions)
    tab.locator("#text .UNIT").last.click()
    tab.click("#mention .remove")
    sync.expect(tab.locator("#text .UNIT")).to_have_count(1)


def test_selected_words_are_taken_over(tab: Any, server: Any) -> None:
    text = "Chủ tịch nước 🎖️ tặng Bằng khen cho ông Trần Văn Tám và các hộ ở xã Ia Mơ."
    paste(tab, text)
    tab.locator(".edit-record").first.click()
    tab.evaluate(SELECT, "các hộ ở xã Ia Mơ")
    tab.locator("#field-movement").focus()
    tab.locator("#field-unit + button").press("Enter")
    assert tab.input_value("#field-unit") == "các hộ ở xã Ia Mơ"
    tab.click(".edit .save")
    tab.wait_for_selector(".edit", state="detached")
    tab.locator(".card").first.locator("[data-slot=unit]").click()
    assert tab.locator("#text .lit").inner_text() == "các hộ ở xã Ia Mơ"
    tab.evaluate(SELECT, "các hộ")
    tab.locator("#marker button.UNIT").click()
    sync.expect(tab.locator("#text .UNIT", has_text="các hộ")).to_have_count(1)
    known = tab.locator("#cards .card").count()
    tab.evaluate(SELECT, "Bằng khen")
    tab.click("#add")
    tab.click(".edit .save")
    sync.expect(tab.locator("#cards .card")).to_have_count(known + 1)
    saved = next(one for one in gold(server) if one["text"] == text)
    assert saved["records"][-1]["award"]["text"] == "Bằng khen"
    assert saved["records"][-1]["evidence"] == {"start": 0, "end": len(text)}
    tab.click("#add")
    tab.keyboard.press("Escape")
    sync.expect(tab.locator("#cards .card")).to_have_count(known + 1)


def test_hostile_text_does_nothing(tab: Any) -> None:
    paste(tab, HOSTILE)
    assert tab.locator("#text").inner_text() == HOSTILE
    assert tab.locator("#main img, #main svg, #main iframe, #main script").count() == 0
    tab.locator("[data-slot=award]").first.click()
    assert tab.locator("#text .lit").inner_text() == "Huân chương Lao động hạng Ba"
    paste(tab, f"<div>{HOSTILE}</div>")
    assert "<img" not in tab.locator("#text").inner_text()
    assert tab.locator("#cards .card").count() == 0, "the parser takes all that follows an open <svg> for a drawing"
    assert tab.locator("#main img, #main svg, #main iframe, #main script").count() == 0
    paste(tab, HOSTILE)
    tab.locator(".edit-record").first.click()
    tab.fill("#field-name", '"><img src=x onerror=window.hit=8>')
    tab.click(".edit .save")
    tab.wait_for_selector(".edit", state="detached")
    tab.reload()
    tab.wait_for_selector("#cards .card")
    assert "window.hit=8" in tab.locator("#cards").inner_text()
    tab.click("#show-saved")
    tab.wait_for_selector("#list .card")
    tab.click("#show-store")
    tab.wait_for_selector("#rows .card")
    tab.locator("#rows .card", has_text="Lao động").first.locator("button").click()
    tab.wait_for_selector("#cards .card.current")
    assert "<script>" in tab.locator("#text").inner_text()


def test_a_store_is_browsed(tab: Any) -> None:
    tab.click("#show-store")
    tab.wait_for_selector("#rows .card")
    everything = tab.locator("#rows .card").count()
    assert tab.locator("[data-chart]").evaluate_all("all => all.map(one => one.dataset.chart)") == [
        "award",
        "unit",
        "year",
        "confidence",
    ]
    tab.locator("[data-chart=award] .barline", has_text="Thầy thuốc Ưu tú").click()
    sync.expect(tab.locator("#rows .card")).not_to_have_count(everything)
    assert {one.split("\n")[0] for one in tab.locator("#rows .card").all_inner_texts()} == {"Thầy thuốc Ưu tú"}
    tab.locator("[data-chart=confidence] .barline").first.click()
    assert tab.input_value("[name=min_confidence]") != ""
    with tab.expect_download() as csv:
        tab.click("#csv")
    assert Path(csv.value.path()).read_text(encoding="utf-8").startswith("article_id,")
    tab.locator("#rows .card button").first.click()
    tab.wait_for_selector("#cards .card.current")
    assert tab.locator("#text .evidence").count() > 0


def test_a_store_is_searched_by_what_is_typed(tab: Any) -> None:
    tab.click("#show-store")
    tab.wait_for_selector("#rows .card")
    tab.fill("[name=person]", "vo hong dieu")
    tab.keyboard.press("Enter")
    sync.expect(tab.locator("#total")).to_have_text("(1)")
    assert "Võ Hồng Điểu" in composed(tab.locator("#rows .card").inner_text())
    tab.fill("[name=year]", "1999")
    tab.locator("#filters button.main").click()
    sync.expect(tab.locator("#rows")).to_contain_text("Không có")
    assert tab.locator("#rows .card").count() == 0
    tab.fill("[name=year]", "")
    tab.fill("[name=person]", "")
    tab.select_option("[name=class]", "ba")
    tab.locator("#filters button.main").click()
    sync.expect(tab.locator("#rows .card").first).to_contain_text("hạng")


DROPPED = """text => {
  const dropped = new DataTransfer();
  dropped.items.add(new File([text], "b.txt"));
  return dropped;
}"""


def test_files_are_dropped_in(tab: Any) -> None:
    page = f"<html><body><article><p>{SAMPLE}</p></article></body></html>"
    tab.set_input_files("[name=file]", {"name": "a.html", "mimeType": "text/html", "buffer": page.encode()})
    tab.wait_for_selector("#cards .card")
    assert "<p>" not in tab.locator("#text").inner_text()
    tab.dispatch_event("#article", "drop", {"dataTransfer": tab.evaluate_handle(DROPPED, TEXT)})
    sync.expect(tab.locator("#text")).to_have_text(TEXT)


def test_keyboard_and_languages(tab: Any) -> None:
    assert tab.locator("html").get_attribute("lang") == "vi"
    paste(tab, SAMPLE)
    tab.locator("h1").click()
    for _ in range(2):
        tab.keyboard.press("j")
    assert tab.locator(".card.current").get_attribute("data-record") == "1"
    tab.keyboard.press("k")
    tab.keyboard.press("e")
    assert tab.evaluate("document.activeElement.id") == "field-status"
    tab.keyboard.press("Escape")
    assert tab.locator(".edit").count() == 0
    tab.click("#language")
    assert "Add a record" in tab.locator("main").inner_text()
    assert tab.locator("html").get_attribute("lang") == "en"
    tab.reload()
    assert tab.locator("#show-store").inner_text() == "Store"
    tab.click("#language")


@pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_nothing_is_wider_than_the_screen(tab: Any, size: dict[str, int], tmp_path: Path) -> None:
    tab.set_viewport_size(size)
    shots = Path(os.environ.get("VINHDANH_SHOTS", tmp_path))
    paste(tab, SAMPLE)
    tab.locator("[data-slot=name]:not([disabled])").first.click()
    for view in ("article", "edit", "store", "saved"):
        if view == "edit":
            tab.locator(".edit-record").first.click()
        else:
            tab.click(f"#show-{view}")
        tab.wait_for_timeout(500)
        tab.screenshot(path=shots / f"{size['width']}-{view}.png", full_page=True)
        assert tab.evaluate("document.documentElement.scrollWidth") <= size["width"]


@contextlib.contextmanager
def in_thread(settings: Settings) -> Iterator[str]:
    """The address of a service in a thread."""
    import uvicorn

    from vinhdanh.service.app import create_app

    server = uvicorn.Server(uvicorn.Config(create_app(settings), port=0, log_config=None))
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join()


def test_the_key_is_asked_for(browser: Any, tmp_path: Path) -> None:
    key = "0123456789abcdef0123456789abcdef"
    settings = Settings(workers=0, api_key=key, corrections=tmp_path / "gold.jsonl")
    with in_thread(settings) as url:
        tab = browser.new_page()
        tab.goto(url)
        tab.click("#show-saved")
        for given in ("wrong", key):
            sync.expect(tab.locator("#status")).to_contain_text("API key")
            tab.fill("[name=key]", given)
            tab.keyboard.press("Enter")
        sync.expect(tab.locator("#list")).to_contain_text("Không có")
        assert tab.locator("#key").is_hidden()
        tab.close()
