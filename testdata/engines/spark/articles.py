"""Reads records by newsdek on two workers, each a process of its own, and kills one in the middle.

articles.py NEWSDEK SHARDS OUT: SHARDS are files *.jsonl.gz; OUT/pipe gets the lines of RDD.pipe, OUT/pandas and
OUT/parquet those of mapInPandas. Lines on standard output tell the seconds that each took. Nobody is killed unless there is a file $KILL.
"""

import glob
import os
import signal
import subprocess
import sys
import threading
import time

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

newsdek, shards, out = sys.argv[1:]
workers = os.environ.get("WORKERS", "2")
spark = (
    SparkSession.builder.master(f"local-cluster[{workers},1,1024]")
    .config("spark.ui.enabled", "false")
    .config("spark.executor.memory", "1g")
    .config("spark.sql.session.timeZone", "UTC")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)


def executors():
    """The processes that are workers of this program: its children's children that say so."""
    parents, found = {}, []
    for stat in glob.glob("/proc/[0-9]*/stat"):
        try:
            pid = int(stat.split("/")[2])
            parents[pid] = int(open(stat).read().rpartition(")")[2].split()[1])
            if "CoarseGrainedExecutorBackend" in open(f"/proc/{pid}/cmdline").read():
                found.append(pid)
        except (OSError, ValueError):
            pass  # it ended meanwhile

    def ours(pid):
        while pid > 1 and pid != os.getpid():
            pid = parents.get(pid, 0)
        return pid == os.getpid()

    return [pid for pid in found if ours(pid)]


wanted = os.path.exists(os.environ.get("KILL", ""))  # to be killed
killed = []


def kill_one(group):
    """Kills a worker when two tasks of the group are done and others run."""
    tracker = spark.sparkContext.statusTracker()
    while not killed:
        for job in tracker.getJobIdsForGroup(group):
            for stage in tracker.getJobInfo(job).stageIds:
                info = tracker.getStageInfo(stage)
                if info and info.numCompletedTasks >= 2 and info.numActiveTasks > 0:
                    killed.append(executors()[0])
                    os.kill(killed[0], signal.SIGKILL)
                    return
        time.sleep(0.01)


def by_pipe():
    articles = f"{out}/pipe"
    # README: begin
    sc = spark.sparkContext
    sc.addFile(newsdek)  # a path on this machine; each worker finds the program in its own folder
    lines = sc.textFile(shards).pipe("./newsdek -i jsonl --keep-going", checkCode=True)
    lines.saveAsTextFile(articles)
    # README: end


def by_pandas():
    def read(batches):
        for batch in batches:
            done = subprocess.run(
                ["./newsdek", "-i", "jsonl", "--keep-going", "-q"],
                input=b"".join(line + b"\n" for line in batch["value"]),
                stdout=subprocess.PIPE,
                check=True,
            )
            lines = done.stdout.decode().split("\n")[:-1]
            yield batch.assign(value=lines)

    records = spark.read.text(shards).select(F.col("value").cast("binary"))  # the bytes, also where they are not UTF-8
    lines = records.mapInPandas(read, "value string").cache()
    lines.write.text(f"{out}/pandas")
    article = F.from_json("value", "headline string, updated string, error struct<code:string>")
    month = F.substring(F.col("article.updated"), 1, 7)
    (
        lines.withColumn("article", article)
        .select("value", "article.headline", "article.updated", "article.error.code", month.alias("month"))
        .write.partitionBy("month")
        .parquet(f"{out}/parquet")
    )


def timed(name, run):
    start = time.time()
    run()
    print(name, round(time.time() - start, 1), flush=True)


spark.sparkContext.parallelize(range(4), 4).count()
if wanted:
    spark.sparkContext.setJobGroup("pipe", "pipe")
    threading.Thread(target=kill_one, args=("pipe",), daemon=True).start()
timed("pipe", by_pipe)
if wanted and not killed:
    sys.exit("no worker was killed: the run was over too soon")
timed("pandas", by_pandas)
spark.stop()
