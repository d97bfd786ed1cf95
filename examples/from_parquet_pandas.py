"""Awards by number of records, from Parquet with pandas: `python from_parquet_pandas.py records.parquet`."""

import sys

import pandas as pd

lists = pd.read_parquet(sys.argv[1], columns=["id", "records"]).explode("records").dropna()
records = pd.json_normalize(lists["records"].tolist())
awards = records[records["status"] == "awarded"].groupby("award.name").size().reset_index(name="number")
for award, number in awards.sort_values(["number", "award.name"], ascending=[False, True]).head(5).to_numpy():
    print(f"{number:5}  {award}")
