"""Optional: a language model behind an OpenAI-compatible endpoint. Every article is SENT to that endpoint.

Runs where VINHDANH_LLM_URL (`http://127.0.0.1:8080/v1`) and VINHDANH_LLM_MODEL are set; VINHDANH_LLM_KEY is sent as
bearer token where it is set. The model quotes, and we look the quotes up: a quote that is not in the text is dropped.
An answer that is no JSON counts as empty.
"""

import json
import os
import re
from collections.abc import Iterator, Mapping
from typing import Any

import httpx

TIMEOUT = 300.0
TYPES = ("RANK", "PERSON", "UNIT", "AWARD", "COUNT")
PROMPT = """\
Extract award records (khen thưởng) from the Vietnamese press article below. Answer with one JSON object:
{"mentions": [{"type": "RANK|PERSON|UNIT|AWARD|COUNT", "text": "..."}],
 "records": [{"status": "awarded|posthumous|proposed|planned|revoked",
  "award": {"text": "...", "name": "...", "class": "nhất|nhì|ba|null", "category": "huan_chuong|huy_chuong|danh_hieu|\
giai_thuong|ky_niem_chuong|huy_hieu|co_thi_dua|bang_khen|giay_khen|khen_thuong|tuyen_duong"},
  "award_count": null, "recipient": {"kind": "collective|individual|mixed|unspecified", "count": null,
  "count_modifier": null, "name": null, "rank": null, "position": null, "unit": null},
  "grantor": null, "movement": null, "period": null, "date": null, "evidence": "the sentence that states it"}]}
mentions: every occurrence, in the order of the text, quoted verbatim. RANK: ranks of army and police. PERSON: names
without rank and title. UNIT: named bodies. AWARD: names of awards with class and motto. COUNT: the bare number of
recipients or awards.
records: one for each award with class and each recipient (a named person, a named body, or a counted group); a fact
told twice is one record. award.name: without class, quotation marks and grantor, abbreviations written out. A named
recipient has no count. award_count: where awards are counted and not recipients. unit: the body of the recipients, in
its fullest form. grantor: who confers, not who hands over. date: ISO. Null for what is not stated. No gifts, money,
sports medals, placings in contests.
Published: %s

%s"""


def missing() -> str | None:
    """Return why this cannot run here, in a line. Asks the endpoint for its models; sends no article."""
    if unset := [name for name in ("VINHDANH_LLM_URL", "VINHDANH_LLM_MODEL") if not os.environ.get(name)]:
        return f"language_model: not run, {' and '.join(unset)} not set"
    try:
        answer = httpx.get(f"{_url()}/models", headers=_key(), timeout=TIMEOUT)
    except (httpx.TransportError, httpx.InvalidURL) as error:
        return f"language_model: not run, {_url()} does not answer: {str(error) or type(error).__name__}"
    refused = answer.status_code in (httpx.codes.UNAUTHORIZED, httpx.codes.FORBIDDEN)
    return f"language_model: not run, {_url()} wants another key (VINHDANH_LLM_KEY)" if refused else None


def extract(article: Mapping[str, Any]) -> dict[str, Any]:
    """Return the mentions and records of an article (id, text, published). Raises httpx.HTTPError."""
    text, answer = article["text"], _answer(PROMPT % (article.get("published"), article["text"]))
    records = [record for record in _objects(answer, "records") if isinstance(record.get("award"), dict)]
    return {
        "id": article["id"],
        "mentions": list(_mentions(text, answer)),
        "records": [record | {"evidence": _evidence(text, record.get("evidence"))} for record in records],
    }


def _answer(prompt: str) -> dict[str, Any]:
    reply = httpx.post(
        f"{_url()}/chat/completions",
        headers=_key(),
        json={
            "model": os.environ["VINHDANH_LLM_MODEL"],
            "messages": [{"role": "user", "content": prompt}],
            "response_format": {"type": "json_object"},
            "temperature": 0,
            "seed": 0,
        },
        timeout=TIMEOUT,
    )
    content = reply.raise_for_status().json()["choices"][0]["message"]["content"] or ""
    try:
        answer = json.loads(re.sub(r"^```(?:json)?|```$", "", content.strip()))
    except json.JSONDecodeError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _url() -> str:
    return os.environ["VINHDANH_LLM_URL"].rstrip("/")


def _key() -> dict[str, str]:
    key = os.environ.get("VINHDANH_LLM_KEY")
    return {"Authorization": f"Bearer {key}"} if key else {}


def _objects(answer: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    values = answer.get(name)
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []


def _mentions(text: str, answer: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the mentions where they stand: each quote behind the one before it with the same words."""
    behind: dict[tuple[str, str], int] = {}
    for mention in _objects(answer, "mentions"):
        kind, words = str(mention.get("type")), str(mention.get("text") or "")
        start = text.find(words, behind.get((kind, words), 0)) if words and kind in TYPES else -1
        if start >= 0:
            behind[kind, words] = end = start + len(words)
            yield {"type": kind, "start": start, "end": end, "text": words}


def _evidence(text: str, sentence: object) -> dict[str, int] | None:
    start = text.find(str(sentence)) if sentence else -1
    return {"start": start, "end": start + len(str(sentence))} if start >= 0 else None
