"""Reads the pages of WET shards by newsdek, on Spark: articles.py NEWSDEK SHARDS OUT."""

import io
import json
import os
import sys

from pyspark.sql import SparkSession
from warcio.archiveiterator import ArchiveIterator


# README: begin
def pages(shard):
    for record in ArchiveIterator(io.BytesIO(shard[1])):
        if record.rec_type == "conversion":
            text = record.content_stream().read().decode(errors="replace")
            yield json.dumps({"url": record.rec_headers.get_header("WARC-Target-URI"), "text": text})
# README: end


if __name__ == "__main__":
    newsdek, shards, out = sys.argv[1:]
    workers = os.environ.get("WORKERS", "2")
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]").config("spark.ui.enabled", "false")
    spark = builder.getOrCreate()
    sc = spark.sparkContext
    sc.addFile(newsdek)
    sc.addPyFile(__file__)
    lines = sc.binaryFiles(shards, minPartitions=4).flatMap(pages)
    lines.pipe("./newsdek -i jsonl --keep-going", checkCode=True).saveAsTextFile(out)
    spark.stop()
