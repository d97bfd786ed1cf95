"""How many articles come back letter for letter from old encodings, mojibake and pages.

usage: python benchmarks/decoding.py [N]     (default 2000 articles)

Articles are taken in NFC and written in each form in memory: with the charts of
corpus/old_encodings.py, and into the page of corpus/formats.py. Those that a form has no letters for are left out.
"""

import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sample
from measured import measurement

CORPUS = Path(__file__).parents[1] / "corpus"
sys.path.insert(0, str(CORPUS))

from formats import page as as_page  # noqa: E402
from formats import with_references  # noqa: E402
from old_encodings import NAMES, TYPED, encode, mojibake  # noqa: E402

from vinhdanh.errors import InputError  # noqa: E402
from vinhdanh.text.decode import decode  # noqa: E402
from vinhdanh.text.html import page  # noqa: E402
from vinhdanh.text.repair import repair  # noqa: E402

ETH = {0xD0: "Đ", 0xF0: "đ"}
PIECE = 60
Form = tuple[Callable[[str], bytes], Callable[[bytes], str], Callable[[str], str]]


def articles(number: int) -> list[str]:
    """Return articles, each with its title as the first line."""
    drawn = ((" ".join((a["title"] or "Tin").split()), a["text"]) for a in sample.articles(number))
    return [unicodedata.normalize("NFC", f"{title}\n{text}").translate(ETH) for title, text in drawn]


def _read(data: bytes) -> str:
    return repair(decode(data, "article"))


def _page(data: bytes) -> str:
    found = page(_read(data))
    return "\n".join(filter(None, (found.title, found.text)))


def _same(text: str) -> str:
    return text


def _typed(text: str) -> str:
    return text.translate(TYPED)


def _lines(text: str) -> str:
    """As a page has it: white space collapsed; a line that repeats the title left out."""
    title, *lines = (" ".join(line.split()) for line in text.splitlines() if line.strip())
    return "\n".join((title, *(line for line in lines if line != title)))


def _half_broken(text: str) -> bytes:
    lines = text.split("\n")
    return "\n".join(mojibake(line) if n % 2 else line for n, line in enumerate(lines)).encode()


def _stored(name: str) -> Callable[[str], bytes]:
    return lambda text: encode(text, name).decode("latin-1").encode()


FORMS: dict[str, Form] = {
    "UTF-8": (str.encode, _read, _same),
    "UTF-16, no byte order mark": (lambda text: text.encode("utf-16-be"), _read, _same),
    **{
        name: (lambda text, name=name: encode(text, name), _read, _typed if name in ("viscii", "vps") else _same)  # type: ignore[misc]
        for name in NAMES
    },
    "tcvn3 stored as Unicode": (_stored("tcvn3"), _read, _same),
    "vni stored as Unicode": (_stored("vni"), _read, _same),
    "mojibake": (lambda text: mojibake(text).encode(), _read, _same),
    "mojibake of Windows-1252": (lambda text: mojibake(text, "sloppy-windows-1252").encode(), _read, _same),
    "mojibake twice": (lambda text: mojibake(mojibake(text)).encode(), _read, _same),
    "mojibake in every second line": (_half_broken, _read, _same),
    "page, paragraphs": (lambda text: as_page(text, "utf-8", "</p>\n<p>").encode(), _page, _lines),
    "page, references": (lambda text: with_references(as_page(text, "ascii", "</p><p>")).encode(), _page, _lines),
    "page, line breaks": (lambda text: as_page(text, "utf-8", "<br>\n").encode(), _page, _lines),
    "page in vni": (lambda text: encode(as_page(text, "x-user-defined", "</p><p>"), "vni"), _page, _lines),
}


def outcome(form: Form, text: str) -> str:
    """Return what becomes of an article: equal, capitals (equal but for these), refused, other, or unwritable."""
    write, read_, expected = form
    try:
        data = write(text)
    except UnicodeEncodeError:
        return "unwritable"
    try:
        found = read_(data)
    except InputError:
        return "refused"
    whole = expected(text)
    if found == whole:
        return "equal"
    return "capitals" if found.lower() == whole.lower() else "other"


def counted(name: str, form: Form, texts: list[str]) -> dict[str, Any]:
    """Return how many articles end how, and the processor time of each in milliseconds."""
    begun = time.process_time()
    counts = Counter(outcome(form, text) for text in texts)
    spent = (time.process_time() - begun) / len(texts) * 1000
    print(name, dict(counts), flush=True)
    ends = {kind: counts[kind] for kind in ("equal", "capitals", "refused", "other")}
    return {"articles": len(texts) - counts["unwritable"], **ends, "ms": round(spent, 1)}


def main() -> None:
    """Measure."""
    import ftfy.bad_codecs

    assert ftfy.bad_codecs, "registers sloppy-windows-1252"
    texts = articles(int(sys.argv[1]) if len(sys.argv) > 1 else 2000)
    pieces = [text[len(text) // 3 :][:PIECE] for text in texts]
    with measurement("decoding", seed=sample.SEED, source=sample.told(), piece=PIECE) as figures:
        figures["forms"] = {name: counted(name, form, texts) for name, form in FORMS.items()}
        figures["pieces"] = {name: counted(name, FORMS[name], pieces) for name in NAMES}


if __name__ == "__main__":
    main()
