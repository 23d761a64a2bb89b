#!/usr/bin/env python3
"""Replicates a store in use with Litestream, restores it, and compares.

replicate.py ALMANAC LITESTREAM [WORK]

A store is seeded and replicated while a table is imported into it; `almanac check` has to accept
the tables that Litestream keeps there, and the restored store has to export the same.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time


def main(almanac, litestream, work):
    store, restored = work + "/store.sqlite", work + "/restored.sqlite"
    run = lambda *words: subprocess.run([almanac, *words], check=True, stdout=subprocess.PIPE).stdout
    run("seed", "-q", "--db", store)
    with open(work + "/litestream.yml", "w") as file:
        file.write(f"dbs:\n  - path: {store}\n    replica:\n      type: file\n"
                   f"      path: {work}/replica\n      sync-interval: 100ms\n")
    server = subprocess.Popen([litestream, "replicate", "-config", work + "/litestream.yml"],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    start = time.time()
    try:
        wait(lambda: tables(store) >= {"_litestream_seq", "_litestream_lock"})
        print(f"replicated after {time.time() - start:.1f} s; its tables stand in the store")
        for number in range(5):
            text = (
                "event,company,kind,title,date\r\n"
                f"openai/milestone/replica-{number},OpenAI,milestone,Replica {number},2026-01-0{number + 1}\r\n"
            )
            with open(f"{work}/table.csv", "w") as file:
                file.write(text)
            with open(f"{work}/table.yaml", "w") as file:
                file.write(MAP.format(number=number))
            run("import", f"{work}/table.csv", "--map", f"{work}/table.yaml", "-q", "--db", store)
        run("check", "--db", store)
        print("check accepts the store while it is replicated")
        time.sleep(2)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)
    subprocess.run([litestream, "restore", "-config", work + "/litestream.yml", "-o", restored, store],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    run("check", "--db", restored)
    for table in ("timeline", "evidence"):
        if run("export", table, "--db", store) != run("export", table, "--db", restored):
            print(f"the restored store exports another {table}")
            return 1
    print("the restored store is equal, and passes the check")
    return 0


MAP = """source:
  key: replica-{number}
  title: Replica {number}
  publisher: Epoch AI
  url: https://example.com/replica-{number}.csv
  published: 2026-02-01
columns:
  event: event
  company: company
  kind: kind
  title: title
  date: date
"""


def tables(store):
    import sqlite3

    connection = sqlite3.connect(f"file:{store}?mode=ro", uri=True)
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    connection.close()
    return found


def wait(is_done, seconds=30):
    end = time.time() + seconds
    while not is_done():
        if time.time() > end:
            raise TimeoutError("Litestream made no tables")
        time.sleep(0.1)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="almanac-litestream.") as folder:
        work = sys.argv[3] if len(sys.argv) > 3 else folder
        sys.exit(main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), work))
