"""Awards by number of records, from SQLite: `python from_sqlite.py records.db`. Standard library only."""

import sqlite3
import sys
from contextlib import closing

QUERY = """
SELECT award_name, count(*) FROM records
WHERE status = 'awarded' GROUP BY award_name ORDER BY count(*) DESC, award_name LIMIT 5
"""
with closing(sqlite3.connect(sys.argv[1])) as store:
    for award, records in store.execute(QUERY):
        print(f"{records:5}  {award}")
