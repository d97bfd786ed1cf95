"""The worked example of docs/lexicon.md, step by step as a reader would do it."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

from vinhdanh.api import Extractor

PAGE = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8")
BLOCK = re.compile(r"^```(console|tsv)[^\n]*\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CONFIDENCE = re.compile(r"(?<=confidence )[\d.]+")
"""It changes whenever the extractor is calibrated anew."""
ARTICLE = re.compile(r"\$ echo '(.*)' > (.*)\n")
STEPS = [[], [], ["Trần Văn Tám"], ["Làng nghề Gốm Xanh", "Trần Văn Tám"]]
"""Who has a record before the first table, and after each."""


def table_above(at: int) -> str:
    return re.findall(r"`(my-tables/\w+\.tsv)`", PAGE[:at])[-1]


def test_every_step_does_what_the_page_says(run: Callable, tmp_path: Path) -> None:
    (tmp_path / "my-tables").mkdir()
    text, tables, recipients = "", [], []
    for block in BLOCK.finditer(PAGE):
        if article := ARTICLE.fullmatch(block[2]):
            text = article[1]
            (tmp_path / article[2]).write_text(f"{text}\n", encoding="utf-8")
        elif block[1] == "tsv":
            tables.append(table_above(block.start()))
            (tmp_path / tables[-1]).write_text(block[2], encoding="utf-8")
        else:
            command, output = block[2].removeprefix("$ vinhdanh ").split("\n", 1)
            done = run(*shlex.split(command))
            assert (done.returncode, done.stderr) == (0, "")
            assert CONFIDENCE.sub("", done.stdout) == CONFIDENCE.sub("", output)
            extractor = Extractor(tmp_path / "my-tables" if "--lexicon" in command else None)
            recipients.append([record.recipient.name for record in extractor.extract(text).records])
    assert tables == [f"my-tables/{name}.tsv" for name in ("awards", "verbs", "unit_heads")]
    assert recipients == STEPS
