"""What the tests of the review page show and do."""

from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
SAMPLE = (ROOT / "corpus" / "articles" / "benh-vien-ngay-thay-thuoc.txt").read_text(encoding="utf-8")
HOSTILE = (
    "Tin <script>window.hit = 1</script> \"><img src=x onerror='window.hit = 2'> <svg onload=window.hit=3> "
    "javascript:window.hit=4 Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5"
    '"><img src=x onerror=window.hit=5> và ông Trần Văn Tám. 🎖️ <iframe srcdoc="<script>parent.hit=6</script>">'
)

SELECT = """words => {
  for (const piece of document.querySelectorAll('#text span')) {
    const at = piece.textContent.indexOf(words);
    if (at >= 0) return getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + words.length);
  }
}"""


def paste(tab: Any, text: str, published: str = "2022-02-25") -> None:
    """Paste an article and wait until it is shown; it may have no record."""
    tab.fill("textarea", text)
    tab.fill("[name=published]", published)
    with tab.expect_response(lambda one: "/v1/extract" in one.url):
        tab.click("#paste button.main")
    tab.wait_for_selector(r"#status:text-matches('^(Xong|Done)\.$')")
