"""What the OpenAPI document shows."""

from typing import Any

TEXT = "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5."
ARTICLE: dict[str, Any] = {"id": "khen", "published": "2020", "text": TEXT}
PAGE = f"<html><body><article><h1>Tin khen thưởng</h1><p>{TEXT}</p></article></body></html>"


def _span(words: str) -> dict[str, int]:
    return {"start": TEXT.index(words), "end": TEXT.index(words) + len(words)}


def _mention(label: str, words: str) -> dict[str, Any]:
    return {"type": label, **_span(words), "text": words, "rule": None}


AWARD, UNIT = "Huân chương Lao động hạng Ba", "Xí nghiệp May 5"
RESULT: dict[str, Any] = {
    "id": "khen",
    "source": None,
    "published": "2020",
    "text": TEXT,
    "mentions": [_mention("AWARD", AWARD), _mention("UNIT", UNIT)],
    "records": [
        {
            "status": "awarded",
            "award": {"text": AWARD, "name": "Huân chương Lao động", "class": "ba", "category": "huan_chuong"},
            "recipient": {"kind": "collective", "name": UNIT},
            "grantor": "Chủ tịch nước",
            "date": "2020-03-04",
            "evidence": {"start": 0, "end": len(TEXT)},
            "spans": {"award": _span(AWARD), "name": _span(UNIT), "grantor": _span("Chủ tịch nước")},
        }
    ],
}
"""The result of `ARTICLE`, shortened to what it says."""
