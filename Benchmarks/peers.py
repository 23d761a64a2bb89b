"""The same work done by sqlite3, sqlite-utils and DuckDB."""

import os
import resource
import statistics
import subprocess
import time

COLUMNS = (
    "event company kind title date status family round raised amount basis value unit note".split()
)

# The indexes that a question about one company needs, over the columns of the imported table.
INDEXES = """
CREATE UNIQUE INDEX row_event ON row (event);
CREATE INDEX row_company ON row (company, kind, date);
CREATE INDEX row_time ON row (date, event);
CREATE INDEX row_title ON row (title);
CREATE INDEX row_model ON row (company, title);
"""

SEARCH = """
CREATE VIRTUAL TABLE search USING fts5 (title, body, tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO search (rowid, title, body)
SELECT rowid, title, company || ' ' || kind || ' ' || event FROM row;
"""

TIMELINE = """
SELECT event.key, event.kind, company.name, event.title, event.date_edtf, event.earliest,
  event.latest, event.status,
  coalesce(event.value_low, event.amount_low, event.raised_low, event.target_low) / 100.0,
  coalesce(event.value_high, event.amount_high, event.raised_high, event.target_high) / 100.0,
  coalesce(event.amount_currency, event.raised_currency, event.target_currency, event.unit),
  coalesce(event.basis, event.unit), event.claims, event.articles,
  coalesce(event.value_qualifier, event.amount_qualifier, event.raised_qualifier,
    event.target_qualifier),
  event.round, event.unit, edges.part_of, edges.relations
FROM event JOIN entity AS company ON company.id = event.company_id
LEFT JOIN (
  SELECT claim.event_id,
    group_concat(CASE WHEN relation.type = 'part-of' THEN target.key END, '; ') AS part_of,
    group_concat(CASE WHEN relation.type <> 'part-of' THEN relation.type || ' ' || target.key END,
      '; ') AS relations
  FROM relation JOIN claim ON claim.id = relation.claim_id
  JOIN event AS target ON target.id = relation.target_id GROUP BY claim.event_id
) AS edges ON edges.event_id = event.id
WHERE event.status IS NOT NULL
ORDER BY event.date_edtf IS NULL, coalesce(event.earliest, event.latest),
  coalesce(event.latest, event.earliest), event.key
"""

ONE_RELEASE = "SELECT date, earliest, latest FROM releases WHERE event = 'openai/release/gpt-5.2'"


class Run:
    """One run of a command: its seconds and its largest resident memory in MiB."""

    def __init__(self, command, output=subprocess.DEVNULL, text=None):
        start = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdout=output,
            stderr=subprocess.DEVNULL,
            stdin=subprocess.PIPE if text else None,
        )
        if text:
            process.stdin.write(text.encode())
            process.stdin.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        self.seconds = time.perf_counter() - start
        self.mebibytes = usage.ru_maxrss / 1024
        if process.returncode != 0:
            raise SystemExit(f"{command} ended with {process.returncode}")


def interleaved(commands, rounds, warm=True):
    """Runs every command in turn, so that a busy moment hits all of them alike."""
    times = {name: [] for name in commands}
    for command in commands.values() if warm else []:
        command()
    for _ in range(rounds):
        for name, command in commands.items():
            times[name].append(command().seconds)
    return times


def ratio(times, one, other):
    """The ratio of the medians, and the quartiles of the ratios of single rounds."""
    single = sorted(a / b for a, b in zip(times[one], times[other]))
    low, high = single[len(single) // 4], single[(3 * len(single)) // 4]
    return statistics.median(times[one]) / statistics.median(times[other]), low, high


def duckdb(python, script):
    return [python, "-c", "import duckdb, sys\n" + script]
