#!/usr/bin/env python3
"""Compares what engines resolve and answer with what the program does: equal, all of it.

compare.py ALMANAC STORE [--engines sqlite,duckdb,postgresql,spark] [--known-by DAY …] [--work DIR]

Ends with 1 and the differences where anything is not equal.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time

import engines
import questions
from answers import Almanac, same, table

TABLES = {
    "events": ("resolved_event", ["event"], [
        "kind", "name", "title", "status", "date", "earliest", "latest", "day_min", "day_max",
        "low", "high", "qualifier", "currency", "hand", "claims", "articles", "voices", "newest",
        "is_disputed"]),
    "phases": ("resolved_phase", ["event", "phase"], [
        "date", "earliest", "latest", "day_min", "day_max", "low", "high", "qualifier", "currency",
        "day", "looks_ahead", "is_bounded", "hand", "claims", "voices", "is_present", "is_listed"]),
    "event_values": ("resolved_value", ["event", "contest"], [
        "attribute", "value", "earliest", "latest", "low", "high", "qualifier", "unit", "investor",
        "role", "state"]),
}


def resolution(folder, engine, name):
    """The rows of a table that the program resolved, and those of the engine's view."""
    view, key, columns = TABLES[name]
    mine = {tuple(row[part] for part in key): row for row in table(f"{folder}/{name}.csv")}
    theirs = {}
    for row in engine.rows(f"SELECT {', '.join(key + columns)} FROM {view}"):
        theirs[tuple(row[part] for part in key)] = [row[column] for column in columns]
    names = ["company" if column == "name" else column for column in columns]
    return {key: [row[column] for column in names] for key, row in mine.items()}, theirs


def differences(mine, theirs):
    for key in sorted(mine.keys() | theirs.keys(), key=str):
        if key not in theirs:
            yield f"{key}: the engine has none; the program {mine[key]}"
        elif key not in mine:
            yield f"{key}: the program has none; the engine {theirs[key]}"
        elif not same(mine[key], theirs[key]):
            yield f"{key}:\n    program {mine[key]}\n    engine  {theirs[key]}"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("almanac")
    parser.add_argument("store")
    parser.add_argument("--engines", default=",".join(engines.ALL))
    parser.add_argument("--known-by", action="append", default=[])
    parser.add_argument("--today", default="2026-11-23")
    parser.add_argument("--questions", default=",".join(questions.ALL))
    parser.add_argument("--work")
    options = parser.parse_args()
    work = os.path.abspath(options.work or tempfile.mkdtemp(prefix="almanac-engines."))
    os.makedirs(work, exist_ok=True)
    failed = 0
    base = Almanac(os.path.abspath(options.almanac), os.path.abspath(options.store), None,
                   options.today)
    claims = work + "/claims"
    # What a run before has exported to the same folder is taken as it is.
    if not os.path.exists(claims + "/datapackage.json"):
        base.run("export", "claims", "-q", "-o", claims)
    days = [None, *options.known_by]
    for day in options.known_by:
        known = Almanac(base.binary, base.store, day, options.today)
        if not os.path.exists(f"{work}/claims-{day}/datapackage.json"):
            known.run("export", "claims", "-q", "-o", f"{work}/claims-{day}")
    for name in options.engines.split(","):
        start = time.time()
        engine = engines.ALL[name](claims, work)
        try:
            scripts = f"{work}/{name}"
            base.run("export", "sql", "--dialect", name, "-q", "-o", scripts)
            engine.run(scripts + "/load.sql")
            print(f"{name}: loaded in {time.time() - start:.1f} s", flush=True)
            for day in days:
                program = Almanac(base.binary, base.store, day, options.today)
                program.work = work
                engine.execute(asked(name, day, options.today))
                start = time.time()
                engine.run(scripts + "/resolve.sql")
                resolved = time.time() - start
                engine.run(scripts + "/questions.sql")
                made = time.time() - start - resolved
                as_of = f" as known by {day}" if day else ""
                print(f"{name}{as_of}: resolved in {resolved:.1f} s, asked in {made:.1f} s", flush=True)
                folder = f"{work}/claims-{day}" if day else claims
                checks = [(table_, lambda t=table_: resolution(folder, engine, t)) for table_ in TABLES]
                checks += [(question, lambda q=question: questions.ALL[q](program, engine))
                           for question in options.questions.split(",") if question]
                for what, check in checks:
                    mine, theirs = check()
                    found = list(differences(mine, theirs))
                    print(f"{name}{as_of}: {what}: {len(mine)} compared, "
                          f"{len(found)} different", flush=True)
                    for line in found[:10]:
                        print("  " + line)
                    failed += len(found)
        finally:
            engine.close()
    if not options.work:
        shutil.rmtree(work)
    print("equal" if failed == 0 else f"{failed} differences")
    return 1 if failed else 0


def asked(engine, day, today):
    known = f"'{day}'" if day else "NULL"
    if engine == "spark":
        return f"INSERT OVERWRITE asked SELECT CAST({known} AS STRING), '{today}'"
    return f"UPDATE asked SET known_by = {known}, today = '{today}'"


if __name__ == "__main__":
    sys.exit(main())
