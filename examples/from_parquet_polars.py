"""Awards by number of records, from Parquet with polars: `python from_parquet_polars.py records.parquet`."""

import sys

import polars as pl

records = pl.scan_parquet(sys.argv[1]).select("records").explode("records").drop_nulls().unnest("records")
awards = (
    records.filter(pl.col("status") == "awarded")
    .group_by(pl.col("award").struct.field("name"))
    .len()
    .sort(["len", "name"], descending=[True, False])
    .head(5)
    .collect()
)
for award, number in awards.iter_rows():
    print(f"{number:5}  {award}")
