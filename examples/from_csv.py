"""Awards by number of records, from CSV: `python from_csv.py records.csv`. Standard library only."""

import csv
import sys
from collections import Counter

with open(sys.argv[1], encoding="utf-8", newline="") as table:
    awards = Counter(row["award_name"] for row in csv.DictReader(table) if row["status"] == "awarded")

for award, records in sorted(awards.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{records:5}  {award}")
