"""The charts of old encodings that the corpus keeps, and its articles."""

import unicodedata
from pathlib import Path
from types import ModuleType

import pytest

from ..modules import module_of

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.fixture(scope="session")
def charts() -> ModuleType:
    return module_of(CORPUS / "old_encodings.py")


@pytest.fixture(scope="session")
def articles() -> dict[str, str]:
    """The corpus articles in NFC with the letter Đ, by name."""
    texts = {path.stem: path.read_bytes().decode() for path in sorted((CORPUS / "articles").glob("*.txt"))}
    return {name: unicodedata.normalize("NFC", text).translate({0xD0: "Đ", 0xF0: "đ"}) for name, text in texts.items()}
