"""Models take what the gold format allows and refuse the rest."""

import json
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import vinhdanh.models
from vinhdanh.models import (
    Article,
    Award,
    ExtractionResult,
    Mention,
    Recipient,
    Record,
    Resolved,
    Span,
    article_id,
    record_id,
    text_sha256,
)

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
LINES = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]

AWARD = {"text": "Giấy khen", "name": "Giấy khen", "category": "giay_khen"}
EVIDENCE = {"start": 0, "end": 40}
RECORD: dict[str, Any] = {"status": "awarded", "award": AWARD, "recipient": {"kind": "mixed"}, "evidence": EVIDENCE}


@pytest.mark.parametrize("gold", LINES, ids=[line["id"] for line in LINES])
def test_gold_is_a_result_and_comes_back_with_its_keys_in_order(gold: dict[str, Any]) -> None:
    back = json.loads(ExtractionResult.model_validate(gold).to_json_line())
    assert list(back)[: len(gold)] == list(gold)
    for name in ("mentions", "records"):
        for given, found in zip(gold[name], back[name], strict=True):
            assert list(found)[: len(given)] == list(given)
            assert {key: found[key] for key in given} == given


def test_a_text_that_is_left_out_gives_no_key() -> None:
    result = ExtractionResult(id="a", text_sha256=text_sha256("x"))
    assert "text" not in result.to_dict()
    assert "text" not in json.loads(result.to_json_line())


BAD = [
    (Span, {"start": 3, "end": 3}),
    (Span, {"start": 3, "end": 2}),
    (Span, {"start": -1, "end": 2}),
    (Mention, {"type": "RANK", "start": 0, "end": 6, "text": "Đại"}),
    (Mention, {"type": "TITLE", "start": 0, "end": 3, "text": "ông"}),
    (Award, {**AWARD, "class": "hạng nhì"}),
    (Award, {**AWARD, "category": "bang khen"}),
    (Award, {**AWARD, "name": ""}),
    (Recipient, {"kind": "person"}),
    (Recipient, {"kind": "individual", "count": 0}),
    (Recipient, {"kind": "individual", "count": 1, "name": "Lê Hoa"}),
    (Record, {**RECORD, "status": "given"}),
    (Record, {**RECORD, "award_count": 0}),
    (Record, {**RECORD, "date": "2020-3-4"}),
    (Record, {**RECORD, "date": "2020-13"}),
    (Record, {**RECORD, "date": "4-3"}),
    (Record, {**RECORD, "period": "2015–2020"}),
    (Record, {**RECORD, "medal": "gold"}),
    (Record, {**RECORD, "spans": {"medal": {"start": 0, "end": 1}}}),
    (Resolved, {"date": "hôm qua"}),
    (Article, {"id": "", "text": "x"}),
]


@pytest.mark.parametrize(("model", "fields"), BAD)
def test_what_is_refused(model: type[vinhdanh.models.Model], fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        model.model_validate(fields)


@pytest.mark.parametrize("date", ["2020-03-04", "2020-03", "2020", "--03-04", None])
def test_dates_may_be_partial(date: str | None) -> None:
    assert Record.model_validate({**RECORD, "date": date}).date == date


@pytest.mark.parametrize("period", ["2015-2020", "2019", "2012, 2016", "2012, 2016, 2019", None])
def test_periods_are_spans_or_lists_of_years(period: str | None) -> None:
    assert Record.model_validate({**RECORD, "period": period}).period == period


def test_models_do_not_change() -> None:
    with pytest.raises(ValidationError):
        Record.model_validate(RECORD).status = "revoked"


def test_the_class_of_an_award_is_called_class_in_json() -> None:
    award = Award(text="Huân chương Sao Vàng", name="Huân chương Sao Vàng", class_="ba", category="huan_chuong")
    assert award.model_dump(by_alias=True)["class"] == "ba"
    assert Award.model_validate_json(award.model_dump_json(by_alias=True)) == award


def test_record_ids_are_stable_and_tell_records_apart() -> None:
    award, name, other = Span(start=3, end=9), Span(start=20, end=26), Span(start=30, end=36)
    ids = [
        record_id("a", status="awarded", kind="individual", award=award, recipient=name),
        record_id("b", status="awarded", kind="individual", award=award, recipient=name),
        record_id("a", status="revoked", kind="individual", award=award, recipient=name),
        record_id("a", status="awarded", kind="individual", award=award, recipient=other),
        record_id("a", status="awarded", kind="individual", award=award, grantor=name),
    ]
    assert len(set(ids)) == len(ids)
    assert ids[0] == record_id("a", status="awarded", kind="individual", award=award, recipient=name)
    assert ids[0] == "b58a21540e7b0500"


def test_article_ids_are_made_from_the_text() -> None:
    assert article_id("Khen thưởng") == text_sha256("Khen thưởng")[:16]
    assert article_id("\ud800") != article_id("\ud801")
