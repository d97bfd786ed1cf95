"""spaCy DocBin in and out, CoNLL out: tokens whose edges include those of all mentions."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from pathlib import Path
from typing import Any

from spacy.tokens import Doc, DocBin
from spacy.util import filter_spans
from spacy.vocab import Vocab

from vinhdanh.formats.check import problems
from vinhdanh.formats.gold import Labelled

GROUP = "mentions"
"""Name of the span group, which holds overlapping mentions; `doc.ents` holds the longest of them."""
KEPT = "vinhdanh"
TOKEN = re.compile(r"\w+|\s|[^\w\s]")


def to_doc(article: Mapping[str, Any], vocab: Vocab) -> Doc:
    """Return a Doc with the text of the article, its mentions as spans and entities, all else in `user_data`."""
    words, spaces = _words(article["text"], article["mentions"])
    doc = Doc(vocab, words=words, spaces=spaces)
    spans = [doc.char_span(m["start"], m["end"], label=m["type"]) for m in article["mentions"]]
    doc.spans[GROUP] = [span for span in spans if span is not None]
    doc.ents = filter_spans(list(doc.spans[GROUP]))
    kept = {name: value for name, value in article.items() if name not in ("text", "mentions")}
    doc.user_data[KEPT] = json.dumps(kept)
    return doc


def write_spacy(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write a DocBin, as `spacy train` reads it."""
    vocab = Vocab()
    DocBin(docs=[to_doc(article, vocab) for article in articles], store_user_data=True).to_disk(path)


def read_spacy(path: Path) -> tuple[list[Labelled], list[str]]:
    """Return the articles of a DocBin and what is wrong with it; without our span group `doc.ents` are read."""
    articles: list[Labelled] = []
    wrong: list[str] = []
    try:
        docs = list(DocBin().from_disk(path).get_docs(Vocab()))
    except OSError:
        raise
    except Exception as error:  # whatever bytes mean to zlib, msgpack and spaCy
        return [], [f"{path}: this is no DocBin of spaCy: {error}"]
    for number, doc in enumerate(docs, start=1):
        kept = json.loads(doc.user_data.get(KEPT, "{}"))
        head = {"id": kept.pop("id", str(number)), "source": kept.pop("source", None)}
        head |= {"published": kept.pop("published", None), "text": doc.text}
        spans = doc.spans.get(GROUP, doc.ents)
        mentions = [{"type": s.label_, "start": s.start_char, "end": s.end_char, "text": s.text} for s in spans]
        articles.append(head | {"mentions": mentions, "records": kept.pop("records", [])} | kept)
        wrong += problems(articles[-1], doc.text, f"{path}: document {number}")
    return articles, wrong


def write_conll(articles: Iterable[Mapping[str, Any]], path: Path) -> None:
    """Write tokens with IOB2 labels, a line of the text as a sentence; of overlapping mentions the longest stays."""
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for article in articles:
            file.write(f"# id = {json.dumps(article['id'], ensure_ascii=False)[1:-1]}\n")
            file.writelines(_conll(article["text"], article["mentions"]))


def _conll(text: str, mentions: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    kept: list[Mapping[str, Any]] = []
    for one in sorted(mentions, key=lambda m: (m["start"] - m["end"], m["start"], m["type"])):
        if all(one["end"] <= k["start"] or k["end"] <= one["start"] for k in kept):
            kept.append(one)
    labels = {at: f"{'B' if at == m['start'] else 'I'}-{m['type']}" for m in kept for at in range(m["start"], m["end"])}
    empty = True
    for start, token in _tokens(text, {edge for m in kept for edge in (m["start"], m["end"])}):
        if not token.isspace():
            yield f"{token}\t{labels.get(start, 'O')}\n"
            empty = False
        elif token in "\r\n" and not empty:
            yield "\n"
            empty = True
    yield "\n"


def _tokens(text: str, edges: set[int]) -> Iterator[tuple[int, str]]:
    for found in TOKEN.finditer(text):
        cuts = [found.start(), *sorted(e for e in edges if found.start() < e < found.end()), found.end()]
        for start, end in pairwise(cuts):
            yield start, text[start:end]


def _words(text: str, mentions: Iterable[Mapping[str, Any]]) -> tuple[list[str], list[bool]]:
    """A space between tokens is no token, except where a mention begins or ends with it."""
    mentions = list(mentions)
    starts, ends = {m["start"] for m in mentions}, {m["end"] for m in mentions}
    words: list[str] = []
    spaces: list[bool] = []
    for start, token in _tokens(text, starts | ends):
        if token == " " and words and not spaces[-1] and start not in starts and start + 1 not in ends:
            spaces[-1] = True
        else:
            words.append(token)
            spaces.append(False)
    return words, spaces
