"""The component `vinhdanh`: award records and mentions of any Doc.

The Doc's own tokens may be anything: the text is read by a pipeline of ours, and spans go back to the Doc's tokens.
"""

from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import srsly
from spacy.language import Language
from spacy.tokens import Doc, Span, SpanGroup

from vinhdanh.api import Extractor
from vinhdanh.component.fields import SPANS_KEY, field, keep, register
from vinhdanh.lexicon import load as load_lexicon
from vinhdanh.models import Mention

register()


class AwardComponent:
    """Adds `doc._.award_records`, `doc._.extraction` and `doc.spans[spans_key]` to a Doc.

    A user's tables are part of the component: they are read once and saved with it.
    """

    def __init__(self, lexicon: Path | None = None, *, records_only: bool = False, spans_key: str = SPANS_KEY) -> None:
        """Read the tables in folder `lexicon`; see `Extractor.extract` for `records_only`.

        A folder that is missing is no error before the first Doc: a saved pipeline brings its tables along.
        Raises LexiconError for bad tables.
        """
        self.lexicon = lexicon
        self.records_only = records_only
        self.spans_key = spans_key
        self.tables: dict[str, bytes] = {}
        self._extractor: Extractor | None = None
        if lexicon and lexicon.is_dir():
            load_lexicon(lexicon)
            self.tables = _read(lexicon)

    def __call__(self, doc: Doc) -> Doc:
        """Read a Doc. Raises InputError where its text or day of publication cannot be read, LexiconError."""
        fields = {"id": field(doc, "article_id"), "text": doc.text, "published": field(doc, "published")}
        result = self.extractor.extract(fields, records_only=self.records_only)
        keep(doc, result)
        doc.spans[self.spans_key] = SpanGroup(doc, name=self.spans_key, spans=_spans(doc, result.mentions))
        return doc

    @property
    def extractor(self) -> Extractor:
        """What reads the texts; built at the first use, in each process anew."""
        if self._extractor is None:
            self._extractor = self._built()
        return self._extractor

    def _built(self) -> Extractor:
        if not self.tables:
            return Extractor(self.lexicon)
        with TemporaryDirectory() as folder:
            _write(self.tables, Path(folder))
            return Extractor(Path(folder))

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_extractor": None}

    def to_bytes(self, **_: Any) -> bytes:
        """Return the user's tables; the rest is configuration."""
        return bytes(srsly.msgpack_dumps(self.tables))

    def from_bytes(self, data: bytes, **_: Any) -> "AwardComponent":
        """Take the tables that `to_bytes` gave, in place of those of the configuration."""
        return self._with(srsly.msgpack_loads(data))

    def to_disk(self, path: Path | str, **_: Any) -> None:
        """Write the user's tables into folder `path`."""
        folder = Path(path)
        folder.mkdir(parents=True, exist_ok=True)
        _write(self.tables, folder)

    def from_disk(self, path: Path | str, **_: Any) -> "AwardComponent":
        """Take the tables in folder `path`, in place of those of the configuration."""
        return self._with(_read(Path(path)))

    def _with(self, tables: dict[str, bytes]) -> "AwardComponent":
        self.lexicon, self.tables, self._extractor = None, tables, None
        return self


@Language.factory(
    "vinhdanh",
    assigns=["doc._.award_records", "doc._.extraction", "doc.spans"],
    default_config={"lexicon": None, "records_only": False, "spans_key": SPANS_KEY},
)
def create(nlp: Language, name: str, lexicon: str | None, records_only: bool, spans_key: str) -> AwardComponent:
    """Return the component for `nlp.add_pipe("vinhdanh")`.

    lexicon: folder of tables that lie over the built-in ones; records_only: leave out mentions outside the sentences of
    records, which skips texts without awards; spans_key: where in `doc.spans` the mentions go.
    """
    return AwardComponent(Path(lexicon) if lexicon else None, records_only=records_only, spans_key=spans_key)


def _spans(doc: Doc, mentions: Iterable[Mention]) -> list[Span]:
    """The tokens that each mention touches; `span.id_` is the rule that found it."""
    found = (
        doc.char_span(m.start, m.end, label=m.type, span_id=m.rule or "", alignment_mode="expand") for m in mentions
    )
    return [span for span in found if span is not None]


def _read(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.glob("*.tsv"))}


def _write(tables: dict[str, bytes], folder: Path) -> None:
    for name, data in tables.items():
        (folder / name).write_bytes(data)
