"""Measures the promises beside their peers: measure.py WORK SCALE PAGE."""

import os
import platform
import statistics
import subprocess
import sys

from peers import *  # noqa: F403

WORK, SCALE, PAGE = sys.argv[1], float(sys.argv[2]), sys.argv[3]
ALMANAC, GENERATE, MICRO = (f"{WORK}/{tool}" for tool in ("almanac", "generate", "micro"))
PYTHON, SQLITE_UTILS = f"{WORK}/venv/bin/python", f"{WORK}/venv/bin/sqlite-utils"
SMALL, LARGE, EVENTS = f"{WORK}/small.sqlite", f"{WORK}/large.sqlite", int(1_000_000 * SCALE)
QUESTIONS = {
    "gap": ["gap", "GPT-5.2", "GPT-5.2-Codex"],
    "valuation": ["valuation", "OpenAI"],
    "cadence": ["cadence", "OpenAI", "--family", "GPT"],
}
rows = []


def note(what, figure, target, spread=""):
    rows.append(f"| {what} | {figure} | {spread} | {target} |")
    print(rows[-1], flush=True)


def note_ratio(what, times, one, other, target):
    middle, low, high = ratio(times, one, other)
    digits = 3 if middle < 0.1 else 2
    note(what, f"{middle:.{digits}f}×", target, f"{low:.{digits}f}–{high:.{digits}f}")


def ask(words, database):
    return lambda: Run([ALMANAC, *words, "--db", database])


def prepare():
    os.environ.update(NO_COLOR="1", ALMANAC_TODAY="2026-11-23")
    Run([ALMANAC, "seed", "-q", "--db", SMALL])
    world = [GENERATE, f"{WORK}/world", "--companies", str(max(100, EVENTS // 100))]
    Run(world + ["--events", str(EVENTS), "--rows", str(EVENTS * 3 // 10)])
    Run([ALMANAC, "seed", "-q", "--db", LARGE])
    Run([ALMANAC, "seed", f"{WORK}/world/seeds/entities.yaml", "-q", "--db", LARGE])
    for table in (1, 2):
        import_table(table, LARGE)


def import_table(table, database):
    place = f"{WORK}/world/table-{table}"
    words = ["import", f"{place}.csv", "--map", f"{place}.yaml", "-q", "--db", database]
    return Run([ALMANAC, *words])


def cold():
    duck = f"{WORK}/small.duckdb"
    subprocess.run(
        [SQLITE_UTILS, "rows", SMALL, "releases", "--csv"],
        stdout=open(f"{WORK}/releases.csv", "w"), check=True,
    )
    Run(duckdb(PYTHON, f"duckdb.connect('{duck}').sql(\"CREATE TABLE releases AS FROM '{WORK}/releases.csv'\")"))
    commands = {
        "sqlite3": lambda: Run(["sqlite3", "-readonly", SMALL, ONE_RELEASE]),
        "sqlite-utils": lambda: Run([SQLITE_UTILS, SMALL, ONE_RELEASE]),
        "DuckDB": lambda: Run(
            duckdb(PYTHON, f"print(duckdb.connect('{duck}', read_only=True).sql(\"\"\"{ONE_RELEASE}\"\"\"))")
        ),
    }
    commands["start"] = lambda: Run([ALMANAC, "--version"])
    for name, words in QUESTIONS.items():
        commands[name] = ask(words, SMALL)
        commands[name + " in the large store"] = ask(words, LARGE)
    commands["timeline"] = ask(["timeline", "OpenAI"], LARGE)
    commands["timeline known by"] = ask(["timeline", "OpenAI", "--known-by", "2026-06-30"], LARGE)
    times = interleaved(commands, 60)
    for name in QUESTIONS:
        note_ratio(f"cold `{name}`, shipped store, beside `sqlite3`", times, name, "sqlite3", "≤ 2.5×")
        note_ratio("… beside `sqlite-utils`", times, name, "sqlite-utils", "≤ 0.0625× (1/16)")
        note_ratio(f"… beside DuckDB in Python", times, name, "DuckDB", "")
    note_ratio("`almanac --version`, the start alone, beside `sqlite3`", times, "start", "sqlite3", "")
    note_ratio("`sqlite3` beside `sqlite-utils`", times, "sqlite3", "sqlite-utils", "")
    for name in QUESTIONS:
        what = f"`{name}` in {EVENTS:,} events beside the shipped store"
        note_ratio(what, times, name + " in the large store", name, "≤ 1.5×")
    what = "`timeline OpenAI --known-by` there beside the same without"
    note_ratio(what, times, "timeline known by", "timeline", "≤ 2×")


def bulk():
    table = f"{WORK}/world/table-1.csv"
    mine, theirs, duck = f"{WORK}/mine.sqlite", f"{WORK}/theirs.sqlite", f"{WORK}/theirs.duckdb"
    memory = []

    def fresh(*paths):
        for path in paths:
            for suffix in ("", "-wal", "-shm", ".wal"):
                if os.path.exists(path + suffix):
                    os.remove(path + suffix)

    def almanac():
        fresh(mine)
        Run([ALMANAC, "seed", f"{WORK}/world/seeds/entities.yaml", "-q", "--db", mine])
        run = import_table(1, mine)
        memory.append(run.mebibytes)
        return run

    def sqlite():
        fresh(theirs)
        create = f"CREATE TABLE row ({', '.join(c + ' TEXT' for c in COLUMNS)});{INDEXES}"
        Run(["sqlite3", theirs], text=create + "PRAGMA journal_mode = WAL;")
        return Run(["sqlite3", theirs, f".import --csv --skip 1 {table} row"])

    def sqlite_with_search():
        run = sqlite()
        run.seconds += Run(["sqlite3", theirs], text=SEARCH).seconds
        return run

    def duck_import():
        fresh(duck)
        script = f"c = duckdb.connect('{duck}')\nc.sql(\"CREATE TABLE row AS FROM read_csv('{table}', all_varchar = true)\")\n"
        return Run(duckdb(PYTHON, script + "".join(f"c.sql('{i}')\n" for i in INDEXES.strip().split(";\n") if i)))

    def utils_import():
        fresh(theirs)
        return Run([SQLITE_UTILS, "insert", theirs, "row", table, "--csv"])

    times = interleaved(
        {"almanac": almanac, "sqlite3": sqlite, "with search": sqlite_with_search,
         "DuckDB": duck_import, "sqlite-utils": utils_import}, 2, warm=False)
    what = f"import of {EVENTS:,} rows, time beside `sqlite3 .import`"
    note_ratio(what + " with five of the indexes and the search", times, "almanac", "with search", "≤ 2×")
    note_ratio("… with five of the indexes and no search", times, "almanac", "sqlite3", "")
    note_ratio("… beside DuckDB with the same five indexes", times, "almanac", "DuckDB", "")
    note_ratio("… beside `sqlite-utils insert`, no index", times, "almanac", "sqlite-utils", "")
    note("its memory", f"{max(memory):.0f} MiB", "≤ 64 MiB")
    fresh(mine)


def export():
    memory = []

    def almanac():
        run = Run([ALMANAC, "export", "timeline", "--db", LARGE], open(f"{WORK}/e.csv", "w"))
        memory.append(run.mebibytes)
        return run

    times = interleaved(
        {"almanac": almanac,
         "sqlite3": lambda: Run(["sqlite3", "-readonly", "-csv", LARGE, TIMELINE], open(f"{WORK}/e.csv", "w")),
         "sqlite-utils": lambda: Run([SQLITE_UTILS, LARGE, TIMELINE, "--csv"], open(f"{WORK}/e.csv", "w"))}, 3, warm=False)
    what = f"CSV export of {EVENTS:,} events, time beside `sqlite3 -csv`"
    note_ratio(what, times, "almanac", "sqlite3", "≤ 1×")
    note_ratio("… beside `sqlite-utils --csv`", times, "almanac", "sqlite-utils", "")
    note("its memory", f"{max(memory):.0f} MiB", "≤ 64 MiB")
    evidence = Run([ALMANAC, "export", "evidence", "--db", LARGE])
    note("memory of `export evidence` there", f"{evidence.mebibytes:.0f} MiB", "≤ 64 MiB")


def seeding():
    firsts = {}
    for articles in (int(1000 * SCALE), int(10_000 * SCALE), int(100_000 * SCALE)):
        folder, database = f"{WORK}/a{articles}", f"{WORK}/a{articles}.sqlite"
        words = ["--companies", "1000", "--events", str(articles * 10), "--articles", str(articles)]
        Run([GENERATE, folder, *words])
        for table in (1, 2):
            if os.path.exists(f"{folder}/table-{table}.csv"):
                os.remove(f"{folder}/table-{table}.csv")
        seed = lambda: Run([ALMANAC, "seed", f"{folder}/seeds", "-q", "--db", database])
        firsts[articles], again = seed().seconds, [seed().seconds for _ in range(3)]
        if len(firsts) == 2:
            low, high = list(firsts)
            growth = firsts[high] / firsts[low]
            note(f"`seed` of {high:,} articles beside {low:,}", f"{growth:.1f}×", "about 10×: linear")
            faster = firsts[high] / statistics.median(again)
            note("… a second run with nothing changed", f"1/{faster:.0f}", "≤ 1/20")
    for words in ("report", "план", "资金", "Aster Labs 7"):
        times = [Run([ALMANAC, "search", words, "--db", database]).seconds for _ in range(9)]
        middle = statistics.median(times) * 1000
        spread = f"{min(times) * 1000:.0f}–{max(times) * 1000:.0f} ms"
        note(f"`search {words}` in {articles:,} articles", f"{middle:.0f} ms", "≤ 50 ms", spread)


def counted(path, times):
    words = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", MICRO, path, str(times)]
    text = subprocess.run(words, capture_output=True, text=True).stderr
    return int(text.split("refs:")[1].split()[0].replace(",", ""))


def micro():
    lines = []
    for path in ("date", "amount", "resolution", "read", "write", "article"):
        times = 20 if path == "article" else 1000
        lines.append(f"| {path} | {(counted(path, 3 * times) - counted(path, times)) // (2 * times):,} |")
        print(lines[-1], flush=True)
    return lines


def write(page, mark, lines):
    start, end = f"<!-- {mark} -->\n", f"<!-- end of {mark} -->"
    text = open(page).read()
    head, rest = text.split(start)
    open(page, "w").write(head + start + "\n".join(lines) + "\n" + end + rest.split(end)[1])


for step in (prepare, cold, bulk, export, seeding):
    step()
instructions = micro()
if SCALE == 1:
    head = ["| what | measured | spread | promised |", "|---|---|---|---|"]
    write(PAGE, "figures", head + rows)
    write(PAGE, "counts", ["| path | instructions |", "|---|---|"] + instructions)
    version = subprocess.run(["sqlite3", "--version"], capture_output=True, text=True).stdout.split()[0]
    where = f"{os.cpu_count()} cores, {platform.system()} {platform.machine()}, SQLite {version}"
    write(PAGE, "place", [f"Measured on {where}, Python {platform.python_version()}."])
