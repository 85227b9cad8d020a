"""Prints the lines that stand in Parquet files, and fails where one stands under a month that is not its own."""

import json
import sys

import pyarrow.dataset as dataset

months = set()
for row in dataset.dataset(sys.argv[1], partitioning="hive").to_table(columns=["value", "updated", "month"]).to_pylist():
    updated = json.loads(row["value"]).get("updated")
    assert row["updated"] == updated and row["month"] == (updated and updated[:7]), row
    months.add(row["month"])
    print(row["value"])
assert len(months) > 12, months
