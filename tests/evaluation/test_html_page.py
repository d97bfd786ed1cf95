"""The page of the error report: it holds nothing but its own code, whatever the articles say."""

import base64
import hashlib
import json
import re
from collections.abc import Sequence
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from vinhdanh.cli.evaluate import evaluate_files
from vinhdanh.errors import UsageError
from vinhdanh.evaluation.evaluate import evaluate
from vinhdanh.evaluation.html.page import page

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
EVIL = '<script>alert(1)</script> "><img src=x onerror=alert(1)> &lt; ]]> <!-- </style> Bằng khen'


class Seen(HTMLParser):
    """All start tags with their attributes, and what stands inside style and script elements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.code: dict[str, str] = {}
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._inside = str(dict(attrs).get("id") or tag) if tag in {"script", "style"} else ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.code[self._inside] = self.code.get(self._inside, "") + data

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""


def evil() -> list[dict[str, Any]]:
    """An article whose text, id and every slot are attacks; gold and result differ in each."""
    award = {"text": EVIL, "name": EVIL, "class": EVIL, "category": EVIL}
    recipient = {"kind": EVIL, "name": EVIL, "unit": EVIL}
    record = {
        "status": "awarded",
        "award": award,
        "recipient": recipient,
        "grantor": EVIL,
        "evidence": {"start": 0, "end": len(EVIL)},
        "rules": [EVIL],
        "warnings": [{"reason": EVIL}],
    }
    return [{"id": EVIL, "text": EVIL, "published": EVIL, "mentions": [], "records": [record]}]


@pytest.mark.parametrize("found", [[], evil()], ids=["missed", "right"])
def test_what_articles_say_is_text(found: list[dict[str, Any]]) -> None:
    seen = Seen(page(evil(), found, evaluate(evil(), found, resamples=2)))
    assert [tag for tag, _ in seen.tags if tag == "script"] == ["script"] * 2
    assert not {"img", "iframe", "object", "embed", "base"} & {tag for tag, _ in seen.tags}
    assert not [name for _, attributes in seen.tags for name in attributes if name.startswith("on") or name == "style"]
    assert json.loads(seen.code["data"])["articles"][0]["text"] == EVIL


def test_only_its_own_code_may_run() -> None:
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()][:2]
    seen = Seen(page(gold, gold, evaluate(gold, gold, resamples=2)))
    (policy,) = [a["content"] for tag, a in seen.tags if tag == "meta" and "content-security" in str(a).lower()]
    digests = (base64.b64encode(hashlib.sha256(seen.code[name].encode()).digest()) for name in ("style", "script"))
    style, script = (f"'sha256-{digest.decode()}'" for digest in digests)
    assert f"default-src 'none'; style-src {style}; script-src {script}; " in str(policy)
    assert "unsafe" not in str(policy)


def test_nothing_is_loaded_and_every_link_leads_to_cases() -> None:
    gold = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()][:8]
    found = [{**one, "records": one["records"][1:], "mentions": one["mentions"][::2]} for one in gold]
    seen = Seen(page(gold, found, evaluate(gold, found, resamples=2)))
    groups = set(json.loads(seen.code["data"])["groups"])
    targets = {attributes.get("id") for _, attributes in seen.tags}
    hrefs = [str(attributes["href"]) for tag, attributes in seen.tags if tag == "a"]
    assert not [a for tag, a in seen.tags if "src" in a or tag == "link" and a["href"] != "data:,"]
    assert len(hrefs) > 100
    for href in hrefs:
        asked = parse_qsl(href[1:])
        assert href.startswith("#")
        assert {value for _, value in asked} <= groups if asked else href[1:] in targets


def test_the_command_writes_the_page(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.html"
    assert evaluate_files(GOLD, GOLD, html=report, resamples=2)
    assert "record:exact" in capsys.readouterr().out
    text = report.read_text(encoding="utf-8")
    assert re.search(r"\d+ articles, \d+ gold records", text)
    assert "Huân chương" in text


@pytest.mark.parametrize("options", [{"against": GOLD, "html": Path("a.html")}, {"html": Path("no-folder", "a.html")}])
def test_a_report_without_place_or_with_two_results_is_refused(options: dict[str, Path]) -> None:
    with pytest.raises(UsageError, match="--html"):
        evaluate_files(GOLD, GOLD, **options)
