"""No change may lower the recorded accuracy."""

from pathlib import Path

import pytest

from vinhdanh.evaluation.guard import DATA, TOLERANCE, fallen, measure, recorded

ROOT = Path(__file__).parents[1]
ACCURACY = ROOT / "docs" / "accuracy.md"

TABLE = """
| date | change | data | strict | award | slots | found | exact |
| --- | --- | --- | --- | --- | --- | --- | --- |
| 2026-01-01 | first | dev | 0.5000 | 0.5 | 0.5 | 0.5 | – |
| 2026-01-02 | second, with | dev | 0.6000 | 0.7 | 0.5 | 0.5 | – |
| 2026-01-02 | second | corpus | 1.0000 | 1.0 | 1.0 | 1.0 | 1.0 |
"""


@pytest.mark.parametrize("data", DATA)
def test_scores_do_not_fall(data: str) -> None:
    path = ROOT / DATA[data]
    if not path.exists():
        pytest.skip(f"{data} is not here")
    assert fallen(recorded(ACCURACY.read_text(encoding="utf-8"))[data], measure(path)) == []


def test_the_last_row_of_a_data_set_counts() -> None:
    assert recorded(TABLE)["dev"] == {"strict": 0.6, "award": 0.7, "slots": 0.5, "found": 0.5, "exact": None}
    assert set(recorded(TABLE)) == {"dev", "corpus"}


def test_a_fall_within_the_tolerance_is_noise() -> None:
    before = {"strict": 0.8, "exact": None}
    assert fallen(before, {"strict": 0.8 - TOLERANCE + 1e-9, "exact": 0.1}) == []
    assert fallen(before, {"strict": 0.79, "exact": None}) == ["strict 0.8000 -> 0.7900"]
    assert fallen(before, {"strict": None, "exact": None}) == ["strict 0.8000 -> 0.0000"]
