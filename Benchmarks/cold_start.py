"""Whole-process times of single-company questions beside sqlite3 and sqlite-utils.

Every command is run in turn, so that a busy moment hits all of them alike; the ratio is that of
the medians, the spread the quartiles of the ratios of single rounds.
"""

import os
import statistics
import subprocess
import sys
import time

ALMANAC, DATABASE, SQLITE_UTILS = sys.argv[1:4]
ROUNDS = 60
QUERY = "SELECT date, earliest, latest FROM releases WHERE event = 'openai/release/gpt-5.2'"

COMMANDS = {
    "sqlite3": ["sqlite3", "-readonly", DATABASE, QUERY],
    "sqlite-utils": [SQLITE_UTILS, DATABASE, QUERY],
    "almanac gap": [ALMANAC, "gap", "GPT-5.2", "GPT-5.2-Codex", "--db", DATABASE],
    "almanac valuation": [ALMANAC, "valuation", "OpenAI", "--db", DATABASE],
    "almanac cadence": [ALMANAC, "cadence", "OpenAI", "--family", "GPT", "--db", DATABASE],
}


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main():
    os.environ["NO_COLOR"] = "1"
    times = {name: [] for name in COMMANDS}
    for name, command in COMMANDS.items():
        seconds(command)
    for _ in range(ROUNDS):
        for name, command in COMMANDS.items():
            times[name].append(seconds(command))
    median = {name: statistics.median(values) for name, values in times.items()}
    print(f"{'command':20}{'median ms':>10}{'× sqlite3':>12}{'spread':>14}{'1/× sqlite-utils':>18}")
    for name, values in times.items():
        ratios = sorted(a / b for a, b in zip(values, times["sqlite3"]))
        low, high = ratios[len(ratios) // 4], ratios[3 * len(ratios) // 4]
        print(
            f"{name:20}{median[name] * 1000:10.1f}{median[name] / median['sqlite3']:12.2f}"
            f"{f'{low:.2f}–{high:.2f}':>14}{median['sqlite-utils'] / median[name]:18.1f}"
        )


main()
