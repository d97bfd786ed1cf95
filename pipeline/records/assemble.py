"""Facts to records: texts and spans of the slots, canonical keys, ids."""

from typing import Any

from vinhdanh.models import Award, Recipient, Record, Resolved, Span, record_id
from vinhdanh.records.facts import Fact, Range
from vinhdanh.text.slug import slug
from vinhdanh.tokens.table import Tokens

SLOTS = {
    "award": "award",
    "number": "count",
    "modifier": "count_modifier",
    "recipient": "name",
    "rank": "rank",
    "position": "position",
    "unit": "unit",
    "grantor": "grantor",
    "presenter": "presenter",
    "proposer": "proposer",
    "movement": "movement",
}
"""Fields of a fact that are ranges, and the slot of the record that each fills."""


def assemble(fact: Fact, tokens: Tokens, article_id: str) -> Record:
    """Return the record of one fact."""
    words = {slot: _words(tokens, getattr(fact, field)) for field, slot in SLOTS.items()}
    words["name"] = " ".join(filter(None, (*(_words(tokens, part) for part in fact.head), words["name"]))) or None
    spans = {slot: _span(tokens, at) for field, slot in SLOTS.items() if (at := getattr(fact, field)) is not None}
    named = fact.recipient is not None
    recipient = Recipient.model_validate(
        {
            "kind": fact.kind,
            "count": None if named else fact.count,
            "count_modifier": None if named else words["count_modifier"],
            **{slot: words[slot] for slot in ("name", "rank", "position", "unit")},
        }
    )
    name = fact.name
    award = Award.model_validate(
        {"text": words["award"], "name": name.name, "class": name.class_, "category": name.category}
    )
    a, b = tokens.sentences[fact.evidence]
    values: dict[str, Any] = {
        "status": fact.status,
        "award": award,
        "award_count": fact.award_count,
        "recipient": recipient,
        "period": fact.period,
        "date": fact.date,
        **{slot: words[slot] for slot in ("grantor", "movement", "presenter", "proposer")},
        "evidence": Span(start=tokens.start[a], end=tokens.end[b - 1]),
        "spans": spans,
        "rules": fact.rules,
        "resolved": _resolved(fact, recipient),
    }
    record = Record.model_validate(values)
    identity = record_id(
        article_id,
        status=record.status,
        kind=recipient.kind,
        award=spans["award"],
        recipient=next((spans[slot] for slot in ("name", "count", "position", "unit") if slot in spans), None),
        grantor=spans.get("grantor"),
    )
    return record.model_copy(update={"id": identity})


def _resolved(fact: Fact, recipient: Recipient) -> Resolved:
    body = recipient.name if recipient.kind == "collective" and recipient.name else recipient.unit
    person = recipient.name if recipient.kind == "individual" else None
    return Resolved(
        award_id=fact.name.award_id, unit=body, unit_key=slug(body), person_key=slug(person), date=fact.date
    )


def _words(tokens: Tokens, span: Range | None) -> str | None:
    """The words of a range, with layout reduced to single spaces."""
    return " ".join(tokens.text(*span).split()) if span else None


def _span(tokens: Tokens, span: Range) -> Span:
    return Span(start=tokens.start[span[0]], end=tokens.end[span[1] - 1])
