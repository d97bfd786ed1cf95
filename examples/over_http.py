"""Awards by number of records, from a running service: `python over_http.py http://127.0.0.1:8765 articles/`."""

import sys
from collections import Counter
from pathlib import Path

import httpx

awards: Counter[str] = Counter()
with httpx.Client(base_url=sys.argv[1], timeout=60) as service:
    for article in sorted(Path(sys.argv[2]).glob("*.txt")):
        head = {"Content-Type": "text/plain; charset=utf-8"}
        answer = service.post("/v1/extract", content=article.read_bytes(), headers=head).raise_for_status()
        for record in answer.json()["records"]:
            if record["status"] == "awarded":
                awards[record["award"]["name"]] += 1

for award, records in sorted(awards.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{records:5}  {award}")
