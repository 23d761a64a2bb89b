#!/usr/bin/env python3
"""Makes a folder of articles with gold claims, as score.py reads it, of the articles that the tests keep.

usage: folders.py Tests/AlmanacDraftingTests/Articles OUTPUT [FIRST LAST]

There an article is en/01.txt (headline, a line "Publisher, date", the text) with en/01.gold: a claim a line, its parts
divided by bars: kind | company | subject | date | status | amount | basis or round | others | by origin | background.
Funding and valuations have no subject; what the text does not say is left out."""
import json, pathlib, re, sys

CURRENCIES = {"$": "USD", "¥": "JPY", "€": "EUR", "£": "GBP", "₽": "RUB", "HK$": "HKD"}
SCALES = {"": 1, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
STATUSES = {"rumored", "expected", "announced", "completed", "denied", "cancelled"}
BASES = {"pre-money", "post-money", "tender", "ask", "market-cap", "unspecified"}
NUMBER = r"(?:(HK\$|[$€£₽]|[A-Z]{3} ))?([\d.,]+)([KMBT]?)"

def amount(text):
    m = re.fullmatch(rf"(at least |up to |~)?{NUMBER}(?: to {NUMBER})?(?: .*)?", text)
    if not m: raise SystemExit(f"no amount: {text}")
    sign = m[2] and m[2].strip()
    value = lambda number, scale: round(float(number.replace(",", "")) * SCALES[scale])
    first, second = value(m[3], m[4]), value(m[6], m[7]) if m[6] else None
    low, high, qualifier = {
        "at least ": (first, None, "at-least"), "up to ": (None, first, "up-to"), "~": (first, first, "about"),
    }.get(m[1], (first, second or first, "range" if second else "exact"))
    return {"low": low, "high": high, "currency": CURRENCIES.get(sign, sign) if sign else None, "qualifier": qualifier}

def claim(line):
    parts = [p.strip() for p in line.split("|")]
    made = dict(kind=parts[0], company=parts[1], subject=None, date=None, status=None, amount=None, target=False,
                basis=None, round=None, investors=[], origin=None, quote=line, optional=False)
    rest = parts[2:]
    if made["kind"] not in ("funding", "valuation"): made["subject"] = rest.pop(0)
    place = next(i for i, p in enumerate(rest) if p in STATUSES)
    made["status"] = rest[place]
    if place: made["date"] = rest[0]
    for p in rest[place + 1:]:
        if p == "background": made["optional"] = True
        elif p.startswith("by "): made["origin"] = p[3:]
        elif made["kind"] == "valuation" and p in BASES: made["basis"] = p
        elif made["amount"] is None and re.match(rf"(at least |up to |~)?{NUMBER}", p) and not re.match(r"\d+(X|AI)\b", p):
            made["amount"] = amount(p)
        elif made["kind"] == "funding" and made["round"] is None and re.fullmatch(r"[a-z-]+", p): made["round"] = p
        else: made["investors"] = [re.sub("^lead ", "lead: ", n.strip()) for n in p.split(" + ")]
    return made

if __name__ == "__main__":
    source, target = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    first, last = (int(n) for n in sys.argv[3:5]) if len(sys.argv) > 4 else (0, 99)
    for path in sorted(source.glob("*/*.gold")):
        if not first <= int(path.stem) <= last: continue
        text = path.with_suffix(".txt").read_text(encoding="utf-8")
        publisher, day = text.splitlines()[1].rsplit(", ", 1)
        folder = target / f"{path.stem}-{path.parent.name}"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "article.txt").write_text(text, encoding="utf-8")
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        gold = dict(language=path.parent.name, publisher=publisher, published=day, claims=[claim(l) for l in lines])
        (folder / "gold.json").write_text(json.dumps(gold, ensure_ascii=False, indent=1), encoding="utf-8")
    names = source / "names.tsv"
    if names.exists(): (target / "names.tsv").write_text(names.read_text(encoding="utf-8"), encoding="utf-8")
