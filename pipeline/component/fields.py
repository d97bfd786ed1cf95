"""What the component reads from a Doc and leaves on it.

A result is kept in `doc.user_data` as JSON, so that it goes wherever the Doc goes: through `to_bytes`, a DocBin, and
from process to process.
"""

from datetime import date

from spacy.tokens import Doc

from vinhdanh.errors import InputError
from vinhdanh.models import ExtractionResult, Record

SPANS_KEY = "vinhdanh"
"""Default key of `doc.spans` for mentions."""
RESULT = "vinhdanh"
"""Key of `doc.user_data` for the result, a line of the gold format without the text."""


def register() -> None:
    """Add `doc._.award_records`, `doc._.extraction`, `doc._.published` and `doc._.article_id` to spaCy's Docs.

    A `published` or `article_id` that somebody else added stays as it is and is read.
    """
    Doc.set_extension("award_records", getter=award_records, force=True)
    Doc.set_extension("extraction", getter=extraction, force=True)
    for name in ("published", "article_id"):
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)


def extraction(doc: Doc) -> ExtractionResult | None:
    """Return the result of a Doc, with its text; None where the component has not seen it."""
    line = doc.user_data.get(RESULT)
    return None if line is None else ExtractionResult.model_validate_json(line).model_copy(update={"text": doc.text})


def award_records(doc: Doc) -> tuple[Record, ...]:
    """Return the award records of a Doc; offsets count in `doc.text`."""
    result = extraction(doc)
    return result.records if result else ()


def keep(doc: Doc, result: ExtractionResult) -> None:
    """Leave a result on its Doc."""
    doc.user_data[RESULT] = result.to_json_line(with_text=False)


def field(doc: Doc, name: str) -> str | None:
    """Return `published` or `article_id` of a Doc: from `doc._`, else from `doc.user_data`.

    Raises InputError for a value that is neither a string nor a day.
    """
    given = getattr(doc._, name, None)
    value = doc.user_data.get(name) if given is None else given
    if isinstance(value, date):
        return value.strftime("%Y-%m-%d")
    if value is None or isinstance(value, str):
        return value
    raise InputError(f"doc._.{name}: {value!r} is no string", hint='give a string such as "2020-03-04"')
