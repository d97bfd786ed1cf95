"""Each table of the worked example of docs/lexicon.md adds a recipient; its commands run in tests/docs."""

import re
from pathlib import Path

from vinhdanh.api import Extractor

PAGE = (Path(__file__).parents[2] / "docs" / "lexicon.md").read_text(encoding="utf-8")
BLOCK = re.compile(r'^```\w+(?: title="(?P<title>[^"]+)")?\n(?P<code>.*?)^```$', re.MULTILINE | re.DOTALL)
ARTICLE = re.compile(r"\$ echo '(.*)' > (.*)\n")
STEPS = [[], ["Trần Văn Tám"], ["Làng nghề Gốm Xanh", "Trần Văn Tám"]]
"""Who has a record with the first table, two, and three."""


def test_every_table_does_what_the_page_says(tmp_path: Path) -> None:
    (tmp_path / "my-tables").mkdir()
    text, tables, recipients = "", [], []
    for block in BLOCK.finditer(PAGE):
        if article := ARTICLE.fullmatch(block["code"]):
            text = article[1]
        elif block["title"] and block["title"].startswith("my-tables/"):
            (tmp_path / block["title"]).write_text(block["code"], encoding="utf-8")
            tables.append(block["title"])
            extractor = Extractor(tmp_path / "my-tables")
            recipients.append([record.recipient.name for record in extractor.extract(text).records])
    assert tables == [f"my-tables/{name}.tsv" for name in ("awards", "verbs", "unit_heads")]
    assert recipients == STEPS
