"""Awards by number of records, from PostgreSQL: `python from_postgresql.py postgresql://me@localhost/awards`."""

import sys

import psycopg

QUERY = """
SELECT award_name, count(*) FROM records
WHERE status = 'awarded' GROUP BY award_name ORDER BY count(*) DESC, award_name COLLATE "C" LIMIT 5
"""
with psycopg.connect(sys.argv[1]) as store:
    for award, records in store.execute(QUERY):
        print(f"{records:5}  {award}")
