"""The spaCy pipeline: our tokenizer and sentence boundaries in a blank Vietnamese Language."""

import spacy
from spacy.language import Language

import vinhdanh.tokens.sentences
import vinhdanh.tokens.tokenizer  # noqa: F401  (both register themselves with spaCy)

CONFIG = {"nlp": {"tokenizer": {"@tokenizers": "vinhdanh.SyllableTokenizer.v1"}}}


def load() -> Language:
    """Return a new Language; it saves with `to_disk`, loads with `spacy.load` and pickles."""
    nlp = spacy.blank("vi", config=CONFIG)
    nlp.max_length = 100_000_000
    nlp.add_pipe("vinhdanh_sentences")
    return nlp
