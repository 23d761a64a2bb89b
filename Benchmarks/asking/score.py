#!/usr/bin/env python3
"""Scores `almanac ask` on questions with the commands they mean: recall and wrong answers, per language and question.

usage: score.py ALMANAC_BINARY TABLE... [--verbose]

A table has a line a question, its parts divided by tabs: the question and the command, or the question, the
language and the command; a table without languages is named by its own (en.tsv). NONE stands for a question that
is to be declined, ` || ` between commands that are equally right. Names are compared by what they name.

As one question count `funding --investor X` and `investor X`, a period of one day and `on`, and the state of a
series at its end (`--on` today, `--status completed`, or neither). Any other command is wrong."""
import collections, json, os, pathlib, shlex, subprocess, sys, tempfile, unicodedata, re

words = [a for a in sys.argv[1:] if not a.startswith("--")]
binary, tables = words[0], words[1:]
verbose = "--verbose" in sys.argv
today = os.environ.setdefault("ALMANAC_TODAY", "2026-11-23")
if "ALMANAC_DB" not in os.environ:
    os.environ["ALMANAC_DB"] = os.path.join(tempfile.mkdtemp(), "asked.sqlite")
    subprocess.run([binary, "seed", "-q"], check=True)
fold = lambda s: re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", s).casefold().replace("ё", "е"))
listed = subprocess.run([binary, "sql", "SELECT alias.text, entity.key FROM alias JOIN entity ON entity.id = alias.entity_id",
                         "--format", "json"], capture_output=True, text=True, check=True).stdout
same = {fold(row["text"]): row["key"] for row in json.loads(listed)}
flags = {"--why", "--chart", "--annualized", "--certain"}

def meaning(argv):
    question, places, options, rest = argv[0], [], {}, list(argv[1:])
    while rest:
        word = rest.pop(0)
        if word in flags: options[word] = True
        elif word.startswith("--") or word == "-o": options[word] = rest.pop(0)
        else: places.append(same.get(fold(word), fold(word)))
    if question == "funding" and "--investor" in options:
        question, places = "investor", [same.get(fold(options["--investor"]), "")] + places
        del options["--investor"]
    if question == "timeline" and not places and options.get("--from", "") == options.get("--to", "-") \
            and len(options["--from"]) == 10:
        question, places, options = "on", [fold(options["--from"])], {k: v for k, v in options.items() if k not in ("--from", "--to")}
    if question == "valuation":
        if options.get("--on") == today: del options["--on"]
        if options.get("--status") == "completed": del options["--status"]
        if "--to" in options and "--from" not in options: options["--on"] = options.pop("--to")
    if "--to" in options and question == "response": options["--to"] = same.get(fold(options["--to"]), fold(options["--to"]))
    return question, tuple(places), tuple(sorted((k, fold(v) if isinstance(v, str) else v) for k, v in options.items()))

right, wrong, count = (collections.Counter() for _ in range(3))
for table in tables:
    for line in pathlib.Path(table).read_text(encoding="utf-8").splitlines():
        parts = line.split("\t")
        language = parts[1] if len(parts) > 2 else pathlib.Path(table).stem
        wanted = [shlex.split(c.removeprefix("almanac ")) for c in parts[-1].split(" || ")]
        asked = subprocess.run([binary, "ask", "--format", "json", parts[0]], capture_output=True, text=True)
        said = re.search(r"^> almanac (.*)$", asked.stderr, re.M)
        got = shlex.split(said.group(1)) if said else ["NONE"]
        question = wanted[0][0]
        for key in ((language, question), (language, "all")):
            count[key] += 1
            if meaning(got) in map(meaning, wanted): right[key] += 1
            elif said: wrong[key] += 1
        if verbose and meaning(got) not in map(meaning, wanted):
            print(f"{parts[0]}\n  wanted {parts[-1]}\n  got    {shlex.join(got)}")
languages = sorted({language for language, _ in count})
print("| question | " + " | ".join(languages) + " |\n|---|" + "---|" * len(languages))
names = sorted({q for _, q in count} - {"all", "NONE"}) + ["NONE", "all"]
for question in names:
    cells = [f"{right[l, question]} of {count[l, question]}" if count[l, question] else "" for l in languages]
    title = {"NONE": "declined", "all": "**all**"}.get(question, f"`{question}`")
    print(f"| {title} | " + " | ".join(cells) + " |")
print("| wrong without notice | " + " | ".join(f"{wrong[l, 'all']}" for l in languages) + " |")
