"""Awards by number of records, from JSON Lines: `python from_jsonl.py records.jsonl`. Standard library only."""

import json
import sys
from collections import Counter

awards: Counter[str] = Counter()
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        for record in json.loads(line)["records"]:
            if record["status"] == "awarded":
                awards[record["award"]["name"]] += 1

for award, records in sorted(awards.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{records:5}  {award}")
