"""Awards by number of records, from DuckDB: `python from_duckdb.py records.duckdb`."""

import sys

import duckdb

QUERY = """
SELECT award_name, count(*) FROM records
WHERE status = 'awarded' GROUP BY award_name ORDER BY count(*) DESC, award_name LIMIT 5
"""
with duckdb.connect(sys.argv[1], read_only=True) as store:
    for award, records in store.execute(QUERY).fetchall():
        print(f"{records:5}  {award}")
