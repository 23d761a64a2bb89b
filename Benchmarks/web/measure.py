#!/usr/bin/env python3
"""Measures the promises about the web server's speed beside Datasette on the same database.

    measure.py ALMANAC DATASETTE DATABASE DOCUMENT
"""
import http.client
import math
import os
import platform
import re
import statistics
import subprocess
import sys
import time
from contextlib import contextmanager

PAGE = "/companies/openai"
# Rounds by turns, each of some seconds, so that a busy moment hits both alike.
ROUNDS = 5
SECONDS = 4
CONNECTIONS = 16


def get(port, path, headers={}):
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    start = time.monotonic()
    client.request("GET", path, headers=headers)
    answer = client.getresponse()
    body = answer.read()
    took = time.monotonic() - start
    client.close()
    return answer, body, took


@contextmanager
def running(command, port):
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(300):
            try:
                get(port, "/")
                break
            except OSError:
                time.sleep(0.1)
        yield process.pid
    finally:
        process.terminate()
        process.wait(timeout=30)


def hey(port, path, *options, connections=CONNECTIONS, status=200):
    """What a load gives: the requests a second, and the 99th percentile in milliseconds."""
    text = subprocess.run(
        ["hey", "-c", str(connections), *options, f"http://127.0.0.1:{port}{path}"],
        stdout=subprocess.PIPE, text=True, check=True,
    ).stdout
    statuses = set(re.findall(r"\[(\d+)\]\s+\d+ responses", text))
    if statuses != {str(status)} or "Error distribution" in text:
        sys.exit(f"{path} was not answered {status} throughout:\n{text}")
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
    # It gives no percentile of a handful of answers, as a slow peer has.
    slow = re.search(r"99% in ([\d.]+) secs", text)
    return rate, float(slow.group(1)) * 1000 if slow else math.nan


def memory(pid):
    with open(f"/proc/{pid}/status") as status:
        line = next(line for line in status if line.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def rates(port, path, *options, **settings):
    return hey(port, path, "-z", f"{SECONDS}s", *options, **settings)[0]


def measured(almanac, datasette, database):
    name = os.path.basename(database).split(".")[0]
    ours, theirs = 18750, 18751
    with running([almanac, "serve", "--port", str(ours), "--db", database], ours) as pid, running(
        [datasette, "serve", database, "--port", str(theirs)], theirs
    ):
        table = f"/{name}/events"
        first = [get(ours, f"{PAGE}?known_by=2026-{n:02}-{d:02}")[2]
                 for n in range(1, 9) for d in range(1, 6)]
        tag = get(ours, PAGE)[0].getheader("etag")
        get(theirs, table)
        pages, tables, ratios, known = [], [], [], []
        for _ in range(ROUNDS):
            pages.append(rates(ours, PAGE))
            tables.append(rates(theirs, table))
            ratios.append(pages[-1] / tables[-1])
            known.append(rates(ours, PAGE, "-H", f"If-None-Match: {tag}", status=304))
        rate = statistics.median(pages)
        half = max(1, int(rate / 2 / 64))
        p99 = [hey(ours, PAGE, "-z", f"{SECONDS}s", "-q", str(half), connections=64)[1]
               for _ in range(ROUNDS)]
        before = memory(pid)
        hey(ours, PAGE, "-n", "100000")
        grown = memory(pid) - before
    yield "company page, requests a second", f"{rate:,.0f}", spread(pages), "≥ 1,000"
    yield ("… beside Datasette’s page of the view `events`", f"{statistics.median(ratios):.0f}×",
           f"{min(ratios):.0f}–{max(ratios):.0f}", "≥ 10×")
    yield "Datasette’s page, requests a second", f"{statistics.median(tables):,.0f}", spread(tables), ""
    yield "company page that is known (304), requests a second", f"{statistics.median(known):,.0f}", \
        spread(known), "≥ 5,000"
    yield (f"99th percentile at {half * 64:,} a second over 64 connections",
           f"{statistics.median(p99):.1f} ms", f"{min(p99):.1f}–{max(p99):.1f}", "≤ 20 ms")
    yield "growth of the memory over 100,000 requests", f"{grown:.1f} MiB", f"from {before:.0f}", "flat"
    yield ("company page as of a day for the first time", f"{statistics.median(first) * 1000:.0f} ms",
           f"{min(first) * 1000:.0f}–{max(first) * 1000:.0f}", "")


def spread(values):
    return f"{min(values):,.0f}–{max(values):,.0f}"


def main():
    almanac, datasette, database, document = sys.argv[1:]
    rows = list(measured(almanac, datasette, database))
    place = f"Measured on {os.cpu_count()} cores, {platform.system()} {platform.machine()}; " \
        "the client ran on the same machine."
    table = "\n".join(
        ["| what | measured | spread | promised |", "|---|---|---|---|"]
        + [f"| {' | '.join(row)} |" for row in rows]
    )
    print(table)
    with open(document) as file:
        text = file.read()
    marks = "<!-- figures -->", "<!-- end of figures -->"
    start, end = text.index(marks[0]) + len(marks[0]), text.index(marks[1])
    with open(document, "w") as file:
        file.write(f"{text[:start]}\n{place}\n\n{table}\n{text[end:]}")


main()
