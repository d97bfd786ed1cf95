"""What holds for every text, however it is printed: offsets, grounded records, the same result again."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.api import Extractor
from vinhdanh.evaluation.variants import VARIANTS, GoldArticle, Variant
from vinhdanh.models import ExtractionResult, text_sha256
from vinhdanh.text.keys import match_key
from vinhdanh.text.normal import normalize

GOLD = Path(__file__).parents[1] / "corpus" / "gold.jsonl"
ARTICLES = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
EXTRACTOR = Extractor()
SLOTS = ("status", "award_count", "grantor", "movement", "period", "date", "presenter", "proposer")

PIECES = (
    "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5",
    "ông Trần Văn Tám-Phó Giám đốc Công an tỉnh Gia Lai",
    "12 tập thể và hơn 30 lượt cá nhân được khen thưởng",
    "Đại tá H’Nga Niê nhận Kỷ niệm chương “Vì sự nghiệp giáo dục”",
    "(GLO)- Nhân dịp này, UBND huyện đề nghị truy tặng",
    "Ảnh: ĐỨC THỤY",
    "Bằng khen",
    "hạng Nhất, Nhì, Ba",
    "cho các tập thể",
    "\U0001f396\ufe0f",
    "Hoà\u0301a\u0300",
    "\u200b",
    "\u00a0",
    "\r\n",
    "\n",
    ". ",
    ", ",
    "; ",
    ": ",
    " ",
    "…",
    '"',
    "http://a.vn/x",
    "\u0301",
)
texts = st.lists(st.sampled_from(PIECES), max_size=14).map("".join) | st.text(max_size=60).filter(
    lambda text: not any("\ud800" <= c <= "\udfff" for c in text)
)


def extracted(article: GoldArticle) -> ExtractionResult:
    return EXTRACTOR.extract({key: article.get(key) for key in ("id", "text", "published")})


def spans(result: GoldArticle) -> list[tuple[str, int, int]]:
    """Where the mentions stand."""
    return [(m["type"], m["start"], m["end"]) for m in result["mentions"]]


def told(result: GoldArticle) -> Iterator[tuple[Any, ...]]:
    """What the records say and where, whatever the print: slots are compared by match key."""
    for record in result["records"]:
        slots = [*record["award"].values(), *record["recipient"].values(), *(record[slot] for slot in SLOTS)]
        keys = [match_key(normalize(slot).text) if isinstance(slot, str) else slot for slot in slots]
        yield (*keys, *record["evidence"].values())


def assert_grounded(result: ExtractionResult) -> None:
    text = result.text
    assert text is not None
    assert result.text_sha256 == text_sha256(text)
    for mention in result.mentions:
        assert text[mention.start : mention.end] == mention.text
    for record in result.records:
        assert record.rules
        assert record.id
        for span in (record.evidence, *record.spans.values()):
            assert text[span.start : span.end].strip()
        at = record.spans["award"]
        assert record.evidence.start <= at.start < at.end <= record.evidence.end


@pytest.mark.parametrize("variant", [v for v in VARIANTS if v.same], ids=lambda v: v.name)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a["id"])
def test_the_print_does_not_matter(variant: Variant, article: GoldArticle) -> None:
    """The result moved along with the text is the result of the moved text."""
    moved = variant.apply(extracted(article).to_dict())
    again = extracted(moved)
    assert_grounded(again)
    assert spans(again.to_dict()) == spans(moved)
    assert list(told(again.to_dict())) == list(told(moved))


@given(text=texts)
@settings(max_examples=150, deadline=None)
def test_any_text_gives_grounded_records_and_the_same_ones_again(text: str) -> None:
    result = EXTRACTOR.extract({"id": "x", "text": text})
    assert result.text == text
    assert_grounded(result)
    EXTRACTOR.extract(ARTICLES[0]["text"])
    assert EXTRACTOR.extract({"id": "x", "text": text}) == result


HOSTILE = {
    "one long line": "Huyện tặng giấy khen cho 3 hộ và ông Lê Văn Nam ở xã Ia Hrú, " * 800,
    "a URL of dots": "http://a.vn/x" + "." * 4_000,
    "letters and dots": "a." * 20_000,
    "quotation marks": '"' * 100_000,
    "brackets": "(" * 20_000,
    "capitals": "Lê Văn Nam " * 8_000,
    "numbers": "3 tập thể, " * 8_000,
    "awards": "Bằng khen, " * 8_000,
    "bodies": "Công an tỉnh Gia Lai, " * 5_000,
    "no spaces": "khen" * 20_000,
    "combining marks": "a" + "\u0301" * 20_000,
    "line breaks": "\n" * 50_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_read_to_its_end(name: str) -> None:
    """How the time grows is measured in `benchmarks/growth.py`."""
    assert_grounded(EXTRACTOR.extract({"id": name, "text": HOSTILE[name]}))
