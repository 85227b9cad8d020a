"""Writes a shard as Common Crawl keeps the text of pages (WET): shard.py OUT COPIES PAGE... holds each page COPIES times.
Beside each page there is a record of another kind, which a crawl has, too."""

import io
import sys

from warcio.warcwriter import WARCWriter

out, copies, pages = sys.argv[1], int(sys.argv[2]), sys.argv[3:]
with open(out, "wb") as f:
    writer = WARCWriter(f, gzip=True)
    writer.write_record(writer.create_warcinfo_record(out, {"software": "newsdek"}))
    for copy in range(copies):
        for page in pages:
            with open(page, "rb") as text:
                data = text.read()
            url = f"https://example.org/{copy}/{page}"
            writer.write_record(writer.create_warc_record(url, "conversion", payload=io.BytesIO(data), warc_content_type="text/plain"))
