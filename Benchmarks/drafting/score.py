#!/usr/bin/env python3
"""Scores `almanac draft --format json` on articles with gold claims: recall of required claims, precision of
proposals, fields right, quotes located, false alarms, per language and kind.

usage: score.py GOLD_FOLDER ALMANAC_BINARY [DATABASE] [--verbose]

A folder an article: article.txt (headline, a line "Publisher, date", the text) and gold.json (language, publisher,
published, claims with the keys of the drafts). Without a database, one of the shipped articles is made.

A proposal matches a gold claim of the same kind and company whose main value is the same: the model's name of a
release, the amount of a funding, valuation or metric (or, where the gold has none, the date or the round), the
other party, amount or kind of a deal, the alert. Each gold claim is matched once. Names are compared through
names.tsv beside the gold (a line an entity, its writings divided by tabs), folded."""
import collections, json, os, pathlib, re, subprocess, sys, tempfile, unicodedata

words = [a for a in sys.argv[1:] if not a.startswith("--")]
gold_dir, binary = pathlib.Path(words[0]), words[1]
if len(words) > 2: db = words[2]
else:
    db = os.path.join(tempfile.mkdtemp(), "gold.sqlite")
    subprocess.run([binary, "seed", "-q", "--db", db], check=True)
verbose = "--verbose" in sys.argv
fold = lambda s: re.sub(r"[\W_]+", "", unicodedata.normalize("NFKC", s or "").casefold().replace("ё", "е"))
same = {}
names = gold_dir / "names.tsv"
if names.exists():
    for line in names.read_text(encoding="utf-8").splitlines():
        words = [fold(w) for w in line.split("\t") if w.strip()]
        for w in words: same[w] = words[0]
def entity(s):
    f = fold(s)
    f = same.get(f, f)
    for tail in ("ai", "inc", "corp", "labs", "technologies"):
        if f.endswith(tail) and len(f) > len(tail) + 2 and f not in same: f2 = f[:-len(tail)]; return same.get(f2, f2)
    return f

def amount(a):
    if not a: return None
    lo, hi = a.get("low"), a.get("high")
    return (lo, hi, a.get("currency"))
def near(a, b):
    """The same number up to rounding of the text; an open end matches its closed one, the qualifier is a field."""
    if not a or not b: return False
    x = {v for v in a[:2] if v is not None}; y = {v for v in b[:2] if v is not None}
    return bool(x and y) and any(abs(p - q) <= 0.001 * max(abs(p), abs(q)) for p in x for q in y) and (not a[2] or not b[2] or a[2] == b[2])
def party(c): return {entity(re.sub(r"^lead: ", "", i if isinstance(i, str) else i.get("name", ""))) for i in (c.get("investors") or c.get("parties") or [])}

def matches(g, d):
    if g["kind"] != d.get("kind") or entity(g["company"]) != entity(d.get("company")):
        if not (g["kind"] == "deal" and d.get("kind") == "deal" and entity(g["company"]) in party(d)): return False
    ga, da = amount(g.get("amount")), amount(d.get("amount"))
    if g["kind"] == "release":
        a, b = fold(g.get("subject")), fold(d.get("subject"))
        return bool(a and b) and (a == b or a in b or b in a)
    if g["kind"] == "alert": return True
    if g["kind"] in ("funding", "valuation", "metric"):
        if ga and (ga[0] is not None or ga[1] is not None): return near(ga, da)
        return (g.get("round") or "undisclosed") == (d.get("round") or "undisclosed") or (g.get("date") and g.get("date") == d.get("date"))
    if ga and da: return near(ga, da)
    return fold(g.get("subject")) == fold(d.get("subject")) or not d.get("subject")

FIELDS = ["date", "status", "qualifier", "basis", "round", "origin", "lead"]
def field(c, f, is_gold):
    if f == "qualifier":
        q = (c.get("amount") or {}).get("qualifier")
        return {"~": "about", ">=": "at-least", "<=": "up-to", "..": "range"}.get(q, q)
    if f == "lead":
        out = set()
        for i in c.get("investors") or []:
            if isinstance(i, str):
                if i.startswith("lead: "): out.add(entity(i[6:]))
            elif i.get("role") == "lead": out.add(entity(i.get("name")))
        return frozenset(out) or None
    v = c.get(f)
    if isinstance(v, dict): v = v.get("edtf")
    if f == "origin": return entity(v) if v else None
    if f == "date" and v:
        m = re.fullmatch(r"(\d{4})-(3[3-6])", v)
        if m: v = f"{m[1]}-Q{int(m[2]) - 32}"
        m = re.fullmatch(r"(\d{4})-(4[01])", v)
        if m: v = f"{m[1]}-H{int(m[2]) - 39}"
    return v

T = collections.defaultdict(lambda: collections.Counter())
wrong_quotes, alarms, empties, errors = [], collections.Counter(), collections.Counter(), []
for folder in sorted(p for p in gold_dir.iterdir() if (p / "gold.json").exists()):
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8")); lang = gold["language"]
    text = (folder / "article.txt").read_text(encoding="utf-8")
    r = subprocess.run([binary, "draft", str(folder / "article.txt"), "--language", lang, "--publisher", gold["publisher"], "--published",
                        gold["published"], "--format", "json"], capture_output=True, text=True, env=dict(os.environ, ALMANAC_DB=db), timeout=60)
    try: drafts = json.loads(r.stdout)["claims"]
    except Exception: errors.append(f"{folder.name}: exit {r.returncode}: {r.stderr.strip()[:120]}"); drafts = []
    left = list(drafts)
    for g in sorted(gold["claims"], key=lambda g: bool(g.get("optional"))):
        hit = next((d for d in left if matches(g, d)), None)
        if hit is not None: left.remove(hit)
        for key in (lang, "all", g["kind"]):
            T[key]["matched"] += hit is not None
            if not g.get("optional"):
                T[key]["required"] += 1; T[key]["found"] += hit is not None
        if hit is None:
            if verbose and not g.get("optional"): print(f"  missed {folder.name}: {g['kind']} {g['company']} {g.get('subject') or ''} {(g.get('amount') or {}).get('high') or (g.get('amount') or {}).get('low') or ''} «{g['quote'][:70]}»")
            continue
        for f in FIELDS:
            a, b = field(g, f, True), field(hit, f, False)
            if a is None and b is None: continue
            if f in ("round", "basis") and (a in (None, "undisclosed", "unspecified")) and (b in (None, "undisclosed", "unspecified")): continue
            T[lang]["fields"] += 1; T["all"]["fields"] += 1; T["field " + f]["fields"] += 1
            good = a == b
            T[lang]["right"] += good; T["all"]["right"] += good; T["field " + f]["right"] += good
            if verbose and not good: print(f"  field {folder.name}: {g['kind']} {g['company']}: {f} is {a}, drafted {b}")
    must = [d for d in left if not d.get("optional")]
    for key in (lang, "all"):
        T[key]["proposed"] += len(drafts) - (len(left) - len(must)); T[key]["false"] += len(must)
    for d in must:
        T[d.get("kind")]["false"] += 1
        if verbose: print(f"  false {folder.name}: {d.get('kind')} {d.get('company')} {d.get('subject') or ''} {d.get('amount') or ''} «{(d.get('quote') or '')[:70]}»")
    for d in drafts:
        q = d.get("quote") or ""
        if not q or q not in text: wrong_quotes.append(f"{folder.name}: {q[:60]!r}")
    if not gold["claims"]:
        empties[lang] += 1; alarms[lang] += bool(must); empties["all"] += 1; alarms["all"] += bool(must)

out = {}
print(f"{'':12} required  found  recall   proposed  precision   fields   empty with alarms")
for key in ["all", "en", "ru", "zh", "release", "funding", "valuation", "deal", "alert", "metric"]:
    c = T[key]
    rec = c["found"] / c["required"] if c["required"] else 0
    pre = 1 - c["false"] / c["proposed"] if c["proposed"] else 0
    fie = c["right"] / c["fields"] if c["fields"] else 0
    if key in ("all", "en", "ru", "zh"):
        out[key] = dict(recall=rec, precision=pre, fields=fie, alarms=alarms[key], empties=empties[key])
        print(f"{key:12} {c['required']:8} {c['found']:6} {rec:7.2f} {c['proposed']:10} {pre:10.2f} {fie:8.2f}   {alarms[key]} of {empties[key]}")
    else: print(f"{key:12} {c['required']:8} {c['found']:6} {rec:7.2f}            false: {c['false']}")
print("fields:", ", ".join(f"{f} {T['field ' + f]['right']}/{T['field ' + f]['fields']}" for f in FIELDS))
if wrong_quotes: print(f"{len(wrong_quotes)} quotes are not in the text, e.g. {wrong_quotes[0]}")
for e in errors[:5]: print(e)
out["wrong_quotes"], out["errors"] = len(wrong_quotes), len(errors)
if os.environ.get("SCORE_JSON"): pathlib.Path(os.environ["SCORE_JSON"]).write_text(json.dumps(out))
