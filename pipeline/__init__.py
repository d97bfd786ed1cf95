"""Award records from Vietnamese press articles: who was honoured with what, by whom, how many, when, where it is said.

>>> import vinhdanh
>>> result = vinhdanh.extract("Chủ tịch nước tặng Huân chương Lao động hạng Ba cho Trường THPT Ia Mơr.")
>>> result.records[0].award.name
'Huân chương Lao động'

Importing this package is cheap: spaCy and underthesea are imported at the first use of a name below.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vinhdanh.api import Explanation, Extractor, Layers, extract, extract_many, load
    from vinhdanh.errors import InputError, LexiconError, UsageError, VinhdanhError

__version__ = "0.1.0"

__all__ = [
    "Explanation",
    "Extractor",
    "InputError",
    "Layers",
    "LexiconError",
    "UsageError",
    "VinhdanhError",
    "__version__",
    "extract",
    "extract_many",
    "load",
]

_HOMES = {
    "vinhdanh.api": ("Explanation", "Extractor", "Layers", "extract", "extract_many", "load"),
    "vinhdanh.errors": ("InputError", "LexiconError", "UsageError", "VinhdanhError"),
}


def __getattr__(name: str) -> Any:
    """Import a public name from its home at its first use."""
    from importlib import import_module

    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
