"""Every rule of the mention grammars stands in a table of these tests."""

import re
from pathlib import Path

import pytest

from vinhdanh.lexicon import load

HERE = Path(__file__)
GRAMMARS = HERE.parents[2] / "pipeline" / "mentions"
RULE = re.compile(r'"([a-z]+\.[a-z_]+)"')
TABLES = "".join(path.read_text(encoding="utf-8") for path in HERE.parent.rglob("test_*.py") if path != HERE)


def rule_ids() -> set[str]:
    """Ids written in the grammars, and those made of the kinds in the tables `unit_heads` and `verbs`."""
    sources = (path.read_text(encoding="utf-8") for path in GRAMMARS.rglob("*.py"))
    lexicon = load()
    made = {f"verb.{row.kind}" for row in lexicon.verbs} | {f"unit.head.{row.domain}" for row in lexicon.unit_heads}
    return {rule for source in sources for rule in RULE.findall(source)} | made | {"rank", "position", "title", "place"}


@pytest.mark.parametrize("rule", sorted(rule_ids()))
def test_a_table_has_the_rule(rule: str) -> None:
    assert f'"{rule}"' in TABLES
