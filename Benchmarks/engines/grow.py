#!/usr/bin/env python3
"""Times how the resolution grows in DuckDB: on an export, and on many copies of its companies.

grow.py CLAIMS SCRIPTS WORK COPIES…   (CLAIMS and SCRIPTS of `export claims` and `export sql`)

Counted are the seconds of the processor, whatever else the machine does. A copy is the same claims of other companies about other events in other articles. Set THREADS to
what the engine may use; 1 where it is not set.
"""

import os
import resource
import sys
import time

import engines

COPIED = {
    "claims": ["event", "company", "article"],
    "relations": ["event", "article", "target"],
    "ways": ["article"],
    "articles": ["article"],
    "entities": ["entity"],
}


def main(claims, scripts, work, copies):
    os.makedirs(work, exist_ok=True)
    engine = engines.DuckDB(claims, work)
    try:
        engine.execute(f"SET threads = {os.environ.get('THREADS', '1')}")
        engine.execute("SET preserve_insertion_order = false")
        engine.execute("SET memory_limit = '12GB'")
        engine.run(scripts + "/load.sql")
        for table, keys in COPIED.items():
            if copies > 1:
                names = ", ".join(f"'c' || copy || '-' || {key} AS {key}" for key in keys)
                engine.execute(
                    f"CREATE TABLE copied AS SELECT {table}.* REPLACE ({names}) FROM {table}, "
                    f"range({copies}) AS copies (copy)")
                engine.execute(f"DROP TABLE {table}")
                engine.execute(f"ALTER TABLE copied RENAME TO {table}")
        rows = engine.rows("SELECT COUNT(*) AS rows, COUNT(DISTINCT event) AS events FROM claims")[0]
        events = rows["events"]
        print(f"{events:,} events, {rows['rows']:,} rows", flush=True)
        for script in ("resolve", "questions"):
            start = time.process_time()
            engine.run(f"{scripts}/{script}.sql")
            report(f"{script}.sql", time.process_time() - start, events)
        company = engine.rows("SELECT name FROM resolved_event ORDER BY event LIMIT 1")[0]["name"]
        for what, sql in {
            "timeline of a company": f"SELECT * FROM timeline WHERE company = '{company}'",
            "all funding totals": "SELECT COUNT(*) FROM funding_totals",
            "all valuation steps": "SELECT COUNT(*) FROM valuation_steps",
        }.items():
            start = time.process_time()
            engine.rows(sql)
            report(what, time.process_time() - start, events)
        print(f"  {os.path.getsize(engine.file) / 1e6:,.0f} MB on disk, "
              f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:,.0f} MB of memory")
    finally:
        engine.close()


def report(what, seconds, events):
    print(f"  {what:24} {seconds:8.2f} s {seconds / events * 1e6:8.2f} µs an event", flush=True)


if __name__ == "__main__":
    for copies in sys.argv[4:]:
        main(os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), os.path.abspath(sys.argv[3]),
             int(copies))
