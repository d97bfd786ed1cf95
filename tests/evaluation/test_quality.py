"""Each component states its quality, and what it states is what is measured."""

import ast
import re
from pathlib import Path

import pytest

from vinhdanh.evaluation.guard import DATA, counts_of
from vinhdanh.evaluation.quality import COMPONENTS, DATA_SETS, stated, with_quality

ROOT = Path(__file__).parents[2]
FIGURE = re.compile(r"(?<= )(?:0\.\d\d|1\.00|–)")
ROUNDING = 0.0151


def docstring(module: str) -> str:
    return ast.get_docstring(ast.parse((ROOT / "pipeline" / module).read_text(encoding="utf-8"))) or ""


def test_a_line_is_written_and_written_anew() -> None:
    figures = {"corpus": {"strict:AWARD": 0.9}, "dev": {"strict:AWARD": None}}
    line = stated(figures, ["strict:AWARD"])
    assert line == "Quality (F1 on corpus, dev): strict:AWARD 0.90, –."
    once = with_quality('"""Reads awards."""\n\nimport re\n', line)
    assert once == f'"""Reads awards.\n\n{line}\n"""\n\nimport re\n'
    assert with_quality(once, line) == once
    assert with_quality(once, "Quality (F1 on corpus, dev): other 1.00, 1.00.").count("Quality") == 1


@pytest.mark.parametrize("module", COMPONENTS)
def test_every_component_states_its_quality(module: str) -> None:
    paths = {data: ROOT / DATA[data] for data in DATA_SETS}
    if not all(path.exists() for path in paths.values()):
        pytest.skip("the articles are not here")
    counts = {data: counts_of(path) for data, path in paths.items()}
    figures = {data: {name: count.f1 for name, count in found.items()} for data, found in counts.items()}
    line = " ".join(docstring(module).split("\n\n")[-1].split())
    now = stated(figures, COMPONENTS[module])
    assert FIGURE.sub("", line) == FIGURE.sub("", now)
    for then, measured in zip(FIGURE.findall(line), FIGURE.findall(now), strict=True):
        assert then == measured or float(then) == pytest.approx(float(measured), abs=ROUNDING)
