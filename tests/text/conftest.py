"""The charts of old encodings that the corpus keeps, and its articles."""

import importlib.util
import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.fixture(scope="session")
def charts() -> ModuleType:
    spec = importlib.util.spec_from_file_location("corpus_encodings", CORPUS / "old_encodings.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def articles() -> dict[str, str]:
    """The corpus articles in NFC with the letter Đ, by name."""
    texts = {path.stem: path.read_bytes().decode() for path in sorted((CORPUS / "articles").glob("*.txt"))}
    return {name: unicodedata.normalize("NFC", text).translate({0xD0: "Đ", 0xF0: "đ"}) for name, text in texts.items()}
