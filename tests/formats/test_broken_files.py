"""Whatever stands in a file of labels, reading ends with articles or with lines of problems, never otherwise."""

import json
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vinhdanh.errors import VinhdanhError
from vinhdanh.formats.convert import READERS, read, write

from ..odd_values import changed, places

GOLD = Path(__file__).parents[2] / "corpus" / "gold.jsonl"
ARTICLE = min(
    (json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()), key=lambda a: len(a["text"])
)
ODD = st.sampled_from((None, True, -1, 10**9, 0.5, "", "x", [], [None], [[]], {}, {"a": 1}, {"text": "x"}))


def survives(path: Path, form: str) -> None:
    with suppress(VinhdanhError):
        read(path, form)


@pytest.mark.parametrize("form", ["gold", "label-studio", "doccano", "prodigy"])
@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_odd_values_in_json(form: str, data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        write([ARTICLE], path, form)
        value = json.loads(path.read_text(encoding="utf-8"))
        place = data.draw(st.sampled_from(places(value)))
        path.write_text(json.dumps(changed(value, place, data.draw(ODD))), encoding="utf-8")
        survives(path, form)


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_odd_lines_of_standoff(data: st.DataObject) -> None:
    with TemporaryDirectory() as folder:
        write([ARTICLE], Path(folder), "brat")
        [path] = Path(folder).glob("*.ann")
        lines = path.read_text(encoding="utf-8").split("\n")
        at = data.draw(st.integers(0, len(lines) - 1))
        words = lines[at].split(data.draw(st.sampled_from("\t :;")))
        words[data.draw(st.integers(0, len(words) - 1))] = data.draw(
            st.sampled_from(("", "-1", "T1", "E1", "x", "9999", "{", "é "))
        )
        lines[at] = data.draw(st.sampled_from("\t :;")).join(words)
        path.write_text("\n".join(lines), encoding="utf-8")
        survives(Path(folder), "brat")


@pytest.mark.parametrize("form", READERS)
@given(data=st.binary(max_size=40))
@settings(max_examples=40, deadline=None)
def test_bytes(form: str, data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.ann"
        path.write_bytes(data)
        path.with_suffix(".txt").write_bytes(b"x")
        survives(Path(folder) if form == "brat" else path, form)
