"""The dumb floor: the first award word and the first number of an article are its one record."""

import re
from collections.abc import Mapping
from typing import Any

from peers.regex_baseline import composed

CATEGORIES = {
    "huân chương": "huan_chuong",
    "huy chương": "huy_chuong",
    "bằng khen": "bang_khen",
    "giấy khen": "giay_khen",
    "kỷ niệm chương": "ky_niem_chuong",
    "cờ thi đua": "co_thi_dua",
    "danh hiệu": "danh_hieu",
    "giải thưởng": "giai_thuong",
    "khen thưởng": "khen_thuong",
    "tuyên dương": "tuyen_duong",
}
AWARD = re.compile("|".join(CATEGORIES), re.IGNORECASE)
NUMBER = re.compile(r"\d+")


def extract(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return at most one record; its evidence is the line of the award word."""
    text, at = composed(article["text"])
    award, number = AWARD.search(text), NUMBER.search(text)
    if not award:
        return {"id": article["id"], "mentions": [], "records": []}
    found = [("AWARD", award)] + ([("COUNT", number)] if number else [])
    end = text.find("\n", award.end())
    record = {
        "status": "awarded",
        "award": {"text": award[0], "name": award[0].capitalize(), "category": CATEGORIES[award[0].lower()]},
        "recipient": {"kind": "unspecified", "count": int(number[0]) if number else None},
        "evidence": {"start": at[text.rfind("\n", 0, award.start()) + 1], "end": at[end if end >= 0 else len(text)]},
    }
    spans = [(kind, at[m.start()], at[m.end()]) for kind, m in found]
    mentions = [{"type": t, "start": a, "end": b, "text": article["text"][a:b]} for t, a, b in spans]
    return {"id": article["id"], "mentions": mentions, "records": [record]}
