"""Prints the lines of WET shards: lines.py SHARD..."""

import sys

from articles import pages

for name in sys.argv[1:]:
    with open(name, "rb") as shard:
        for line in pages((name, shard.read())):
            print(line)
