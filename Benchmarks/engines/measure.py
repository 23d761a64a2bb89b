#!/usr/bin/env python3
"""Times an export of claims and what an engine makes of it.

measure.py ALMANAC WORK EVENTS ENGINE…   (WORK/world/store.sqlite is there)
"""

import os
import subprocess
import sys
import time

import engines

VIEWS = {
    "timeline of a company": "SELECT * FROM timeline WHERE company = '{name}'",
    "its valuation steps": "SELECT * FROM valuation_steps WHERE company = '{key}'",
    "its funding totals": "SELECT * FROM funding_totals WHERE company = '{key}'",
    "its cadence": "SELECT * FROM cadence WHERE company = '{key}'",
    "all plans": "SELECT outcome, COUNT(*) FROM plans GROUP BY outcome",
    "events by company and year":
        "SELECT company, substr(earliest, 1, 4), COUNT(*) FROM resolved_event "
        "GROUP BY company, substr(earliest, 1, 4)",
}


def timed(what, events, work):
    start = time.time()
    work()
    seconds = time.time() - start
    print(f"{events:>9,} events  {what:34} {seconds:8.2f} s {seconds / events * 1e6:8.2f} µs an event",
          flush=True)


def size(folder):
    return sum(os.path.getsize(f"{folder}/{name}") for name in os.listdir(folder))


def main(almanac, work, events, names):
    store, claims = work + "/world/store.sqlite", work + "/claims"
    run = lambda *words: subprocess.run([almanac, *words, "--db", store, "-q"], check=True)
    print(f"{events:>9,} events  store {os.path.getsize(store) / 1e6:,.0f} MB")
    timed("export claims", events, lambda: run("export", "claims", "-o", claims))
    print(f"{events:>9,} events  tables {size(claims) / 1e6:,.0f} MB")
    for name in names:
        run("export", "sql", "--dialect", name, "-o", f"{work}/{name}")
        engine = engines.ALL[name](claims, work)
        try:
            for script in ("load", "resolve", "questions"):
                timed(f"{name}: {script}.sql", events,
                      lambda: engine.run(f"{work}/{name}/{script}.sql"))
            row = engine.rows("SELECT company, name FROM resolved_event ORDER BY event LIMIT 1")[0]
            for what, sql in VIEWS.items():
                query = sql.format(key=row["company"], name=row["name"])
                timed(f"{name}: {what}", events, lambda: engine.rows(query))
        finally:
            engine.close()


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
