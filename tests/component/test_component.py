"""The spaCy component in pipelines that are not ours: any tokenizer, saved, pickled, in other processes, drawn."""

import json
import pickle
import re
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import spacy
from spacy import displacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin
from spacy.util import raise_error

import vinhdanh
import vinhdanh.component.awards  # registers the factory, as the entry point does
from vinhdanh.component.colours import OPTIONS
from vinhdanh.errors import InputError, LexiconError
from vinhdanh.models import ExtractionResult

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
ARTICLES = [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()][:8]
TEXT = "Sáng 4-3, Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Xí nghiệp May 5 và ông Trần Văn Tám."
STAR = "Tỉnh trao Giải thưởng Ngôi sao biển cho ông Trần Văn Tám."
ROW = "id\tname\tcategory\tsurfaces\nngoi-sao-bien\tGiải thưởng Ngôi sao biển\tgiai_thuong\tGiải thưởng Ngôi sao biển\n"


def split_at_spaces(nlp: Language) -> Callable[[str], Doc]:
    """Line breaks and punctuation are glued to words."""

    def tokenize(text: str) -> Doc:
        words = re.findall("[^ ]+| ", text)
        return Doc(nlp.vocab, words=words, spaces=[False] * len(words))

    return tokenize


def split_everywhere(nlp: Language) -> Callable[[str], Doc]:
    return lambda text: Doc(nlp.vocab, words=list(text), spaces=[False] * len(text))


def whole(nlp: Language) -> Callable[[str], Doc]:
    return lambda text: Doc(nlp.vocab, words=[text], spaces=[False])


PLAIN_VI = {"nlp": {"tokenizer": {"use_pyvi": False}}}
PIPELINES: dict[str, Callable[[], Language]] = {
    "vi": lambda: spacy.blank("vi", config=PLAIN_VI),
    "en": lambda: spacy.blank("en"),
    "xx": lambda: spacy.blank("xx"),
    "ours": vinhdanh.load,
    "spaces": lambda: with_tokenizer(split_at_spaces),
    "characters": lambda: with_tokenizer(split_everywhere),
    "one token": lambda: with_tokenizer(whole),
}


def with_tokenizer(make: Callable[[Language], Any]) -> Language:
    nlp = spacy.blank("xx")
    nlp.tokenizer = make(nlp)
    return nlp


@pytest.fixture(scope="module")
def expected() -> list[ExtractionResult]:
    return list(vinhdanh.extract_many({k: a[k] for k in ("id", "text", "published")} for a in ARTICLES))


@pytest.fixture(scope="module")
def nlp() -> Language:
    made = spacy.blank("xx")
    made.add_pipe("vinhdanh")
    return made


def doc_of(nlp: Language, article: dict[str, Any]) -> Doc:
    doc = nlp.make_doc(article["text"])
    doc._.article_id, doc._.published = article["id"], article["published"]
    return doc


@pytest.mark.parametrize("name", PIPELINES)
def test_records_do_not_depend_on_the_tokens(name: str, nlp: Language, expected: list[ExtractionResult]) -> None:
    theirs = PIPELINES[name]()
    theirs.add_pipe("vinhdanh")
    theirs.get_pipe("vinhdanh")._extractor = nlp.get_pipe("vinhdanh").extractor  # built once for all
    for doc, result in zip(theirs.pipe(doc_of(theirs, a) for a in ARTICLES), expected, strict=True):
        assert doc._.extraction.model_dump(exclude={"source"}) == result.model_dump(exclude={"source"})
        assert doc._.award_records == result.records
        spans = doc.spans["vinhdanh"]
        assert len(spans) == len(result.mentions)
        for span, m in zip(spans, result.mentions, strict=True):
            assert (span.label_, span.id_) == (m.type, m.rule)
            assert span.start_char <= m.start < m.end <= span.end_char
            assert m.text in span.text


def test_spans_are_exact_where_tokens_allow(nlp: Language) -> None:
    doc = nlp(TEXT)
    assert [(span.label_, span.text) for span in doc.spans["vinhdanh"]] == [
        ("AWARD", "Huân chương Lao động hạng Ba"),
        ("UNIT", "Xí nghiệp May 5"),
        ("PERSON", "Trần Văn Tám"),
    ]


@pytest.mark.parametrize("text", ["", " ", "\n", "Trời nắng.", "🎖️"])
def test_texts_without_awards(nlp: Language, text: str) -> None:
    doc = nlp(text)
    assert (doc._.award_records, list(doc.spans["vinhdanh"])) == ((), [])


def test_a_doc_that_the_component_has_not_seen() -> None:
    doc = spacy.blank("xx")(TEXT)
    assert (doc._.award_records, doc._.extraction) == ((), None)


@pytest.mark.parametrize("published", ["2020", "2020-03-05", date(2020, 3, 5)])
@pytest.mark.parametrize("place", ["extension", "user_data"])
def test_the_day_of_publication(nlp: Language, published: Any, place: str) -> None:
    doc = nlp.make_doc(TEXT)
    if place == "extension":
        doc._.published = published
    else:
        doc.user_data["published"] = published
    assert {record.date for record in nlp(doc)._.award_records} == {"2020-03-04"}


@pytest.mark.parametrize(("published", "reason"), [(2020, "doc._.published: 2020 is no "), ("4/3", "published: '4/3'")])
def test_a_bad_day_of_publication(nlp: Language, published: Any, reason: str) -> None:
    doc = nlp.make_doc(TEXT)
    doc._.published = published
    with pytest.raises(InputError) as caught:
        nlp(doc)
    assert str(caught.value).startswith(reason)


def test_a_doc_that_cannot_be_read_is_left_to_spacy_s_error_handler(nlp: Language) -> None:
    docs = [nlp.make_doc(TEXT) for _ in range(3)]
    docs[1]._.published = "4/3"
    told: list[str] = []
    nlp.set_error_handler(lambda _name, _proc, _docs, error: told.append(str(error)))
    try:
        read = list(nlp.pipe(docs))
    finally:
        nlp.set_error_handler(raise_error)
    assert read == [docs[0], docs[2]]
    assert told[0].startswith("published: '4/3' is no date")


def test_a_doc_keeps_its_result_on_its_way(nlp: Language, expected: list[ExtractionResult]) -> None:
    docs = [nlp(doc_of(nlp, article)) for article in ARTICLES[:2]]
    other = spacy.blank("xx").vocab
    packed = DocBin(docs=docs, store_user_data=True).to_bytes()
    unpacked = list(DocBin().from_bytes(packed).get_docs(other))
    for back in (unpacked, [Doc(other).from_bytes(doc.to_bytes()) for doc in docs]):
        assert [doc._.award_records for doc in back] == [result.records for result in expected[:2]]
        assert [len(doc.spans["vinhdanh"]) for doc in back] == [len(result.mentions) for result in expected[:2]]


def test_processes_give_the_same(expected: list[ExtractionResult]) -> None:
    nlp = spacy.blank("en")
    nlp.add_pipe("vinhdanh")
    docs = nlp.pipe([doc_of(nlp, article) for article in ARTICLES], n_process=2, batch_size=2)
    assert [doc._.award_records for doc in docs] == [result.records for result in expected]


def test_a_pickled_pipeline(nlp: Language) -> None:
    assert pickle.loads(pickle.dumps(nlp))(TEXT)._.award_records == nlp(TEXT)._.award_records


def test_only_the_mentions_of_records() -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vinhdanh", config={"records_only": True, "spans_key": "sc"})
    doc = nlp(f"Ông Lê Văn Bảy là giám đốc Xí nghiệp May 6.\n{TEXT}")
    assert [span.text for span in doc.spans["sc"]] == [
        "Huân chương Lao động hạng Ba",
        "Xí nghiệp May 5",
        "Trần Văn Tám",
    ]
    assert len(doc._.award_records) == 2


def test_a_user_s_tables_are_saved_with_the_pipeline(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    tables.mkdir()
    (tables / "awards.tsv").write_text(ROW, encoding="utf-8")
    nlp = spacy.blank("en")
    nlp.add_pipe("vinhdanh", config={"lexicon": str(tables)})
    found = nlp(STAR)._.extraction
    assert [record.award.name for record in found.records] == ["Giải thưởng Ngôi sao biển"]
    nlp.to_disk(tmp_path / "saved")
    data = nlp.to_bytes()
    shutil.rmtree(tables)
    loaded = spacy.load(tmp_path / "saved")
    shutil.rmtree(tmp_path / "saved")
    for back in (pickle.loads(pickle.dumps(loaded)), spacy.blank("en").from_config(nlp.config).from_bytes(data)):
        assert back(STAR)._.extraction == found


def test_our_own_pipeline_is_saved_with_the_component(nlp: Language, tmp_path: Path) -> None:
    ours = vinhdanh.load()
    ours.add_pipe("vinhdanh")
    ours.to_disk(tmp_path / "saved")
    loaded = spacy.load(tmp_path / "saved")
    assert loaded.pipe_names == ["vinhdanh_sentences", "vinhdanh"]
    assert loaded(TEXT)._.extraction == nlp(TEXT)._.extraction


def test_bad_tables_are_refused_when_the_component_is_added(tmp_path: Path) -> None:
    (tmp_path / "awards.tsv").write_text(ROW + "x\tX\tno_such_category\tX\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"awards\.tsv:3: "):
        spacy.blank("xx").add_pipe("vinhdanh", config={"lexicon": str(tmp_path)})


def test_a_folder_that_is_missing_is_told_at_the_first_doc(tmp_path: Path) -> None:
    nlp = spacy.blank("xx")
    nlp.add_pipe("vinhdanh", config={"lexicon": str(tmp_path / "none")})
    with pytest.raises(LexiconError, match="none: no such folder"):
        nlp(TEXT)


def test_displacy_draws_mentions_in_our_colours(nlp: Language) -> None:
    html = displacy.render(nlp(TEXT), style="span", options=OPTIONS, page=True, jupyter=False)
    for label in ("AWARD", "UNIT", "PERSON"):
        assert label in html
        assert OPTIONS["colors"][label] in html
