"""The questions: what the program answers, and what an engine's view gives, as rows by a key."""

import random

from answers import bounds, cents, money, same, span


def timeline(program, engine):
    path = program.work + "/timeline.csv"
    program.run("export", "timeline", "--raw", "-q", "-o", path)
    from answers import table

    mine = []
    for row in table(path):
        for name in ("amount_low", "amount_high"):
            row[name] = cents(row[name])
        if row["unit"]:
            row["currency"], row["basis"] = "", ""
        mine.append(tuple(row.values()))
    theirs = engine.rows(
        "SELECT event, kind, company, title, date, earliest, latest, status, low, high, "
        "CASE WHEN unit IS NULL THEN currency END AS currency, "
        "CASE WHEN unit IS NULL THEN basis END AS basis, claims, articles, phase, qualifier, "
        "round, unit, part_of, relations, outcome FROM timeline "
        "ORDER BY undated, start, finish, event, phase"
    )
    return dict(enumerate(mine)), dict(enumerate(tuple(row.values()) for row in theirs))


def valuations(program, engine):
    rows = engine.rows("SELECT * FROM valuation_steps")
    theirs = {}
    for row in rows:
        counts = row["exclusion"] is None and row["before_event"] is not None
        has = counts and (row["change_low"] is not None or row["change_high"] is not None)
        pick = lambda *names: tuple(row[name] if has else None for name in names)
        theirs[row["company"], row["event"]] = (
            row["place"], row["basis"], row["amount_low"], row["amount_high"],
            row["exclusion"], pick("change_low", "change_high"),
            pick("multiple_low", "multiple_high"), pick("days_min", "days_max"),
            pick("annualized_low", "annualized_high"),
            (row["before_basis"] or "") if has else "",
            row["rounds"] if has else None,
            (row["pre_multiple_low"], row["pre_multiple_high"]) if counts else (None, None),
        )
    mine = {}
    companies = sorted({row["company"] for row in rows})
    for answer in program.several("valuation", companies):
        for place, point in enumerate(answer["points"], 1):
            change = point["change"] or {}
            amount = point.get("amount") or point.get("post_money")
            key = point["event"].split("/")[0], point["event"]
            mine[key] = (
                place, point["basis"], cents(amount["low"]), cents(amount["high"]),
                point["excluded"],
                tuple(cents(end) for end in bounds(change.get("amount"))),
                bounds(change.get("multiple")), span(change.get("days")),
                bounds(change.get("annualized")), point["previous_basis"] or "",
                point["rounds"] if point["previous_basis"] else None,
                bounds(point["pre_over_previous_post"]),
            )
    return mine, theirs


def cadences(program, engine):
    theirs, mine = {}, {}
    rows = engine.rows("SELECT * FROM cadence")
    steps = {}
    for row in engine.rows("SELECT * FROM cadence_steps ORDER BY measure, company, place"):
        steps.setdefault((row["measure"], row["company"]), []).append(
            (row["gap_min"], row["gap_max"]) if row["step"] > 1 else (None, None))
    for row in rows:
        key = row["measure"], row["company"]
        theirs[key] = (
            row["releases"], row["days"], (row["median_min"], row["median_max"]),
            (row["shortest_min"], row["shortest_max"]), (row["longest_min"], row["longest_max"]),
            (row["since_min"], row["since_max"]), tuple(steps[key]),
        )
    names = {row["name"]: row["entity"] for row in engine.rows(
        "SELECT entity, name FROM entities WHERE kind = 'company'")}
    for measure in sorted({row["measure"] for row in rows}):
        companies = sorted(row["company"] for row in rows if row["measure"] == measure)
        for answer in program.several("cadence", companies, "--milestone", measure):
            gaps = tuple(span(release["gap"]) for release in answer["releases"])
            key = measure, names.get(answer["company"], answer["company"])
            mine[key] = (
                answer["count"], answer["days"], span(answer["median"]), span(answer["shortest"]),
                span(answer["longest"]), span(answer["since_last"]), days(answer, gaps),
            )
    return mine, theirs


def days(answer, gaps):
    """The gap of each day: of the releases of one day the first has it."""
    if len(gaps) == answer["days"]:
        return gaps
    found = []
    for gap, release in zip(gaps, answer["releases"]):
        date = release["date"]
        open_ = any(rival["attribute"] == "date" and rival["undecided"]
                    for rival in release["rivals"])
        is_day = date["earliest"] == date["latest"] and not open_
        if found and is_day and date["earliest"] == found[-1][1]:
            continue
        found.append((gap, date["earliest"] if is_day else None))
    return tuple(gap for gap, _ in found)


def fundings(program, engine):
    theirs = {}
    for row in engine.rows("SELECT * FROM funding_unknown"):
        theirs[row["company"], "unknown"] = (row["unknown"], row["missing"])
    for row in engine.rows("SELECT * FROM funding_totals ORDER BY company, total, currency"):
        key = row["company"], row["total"]
        theirs.setdefault(key, []).append(
            (row["currency"], row["low"], row["high"], row["qualifier"]))
    mine = {}
    companies = sorted({key[0] for key in theirs})
    names = {row["name"]: row["entity"] for row in engine.rows(
        "SELECT entity, name FROM entities WHERE kind = 'company'")}
    for answer in program.several("funding", companies):
        key = names.get(answer["company"], answer["company"])
        totals = answer["totals"]
        mine[key, "unknown"] = (totals["unknown"], "; ".join(totals["missing"]))
        for total in ("completed", "announced", "expected", "rumored", "debt", "committed"):
            if totals[total]:
                mine[key, total] = money(totals[total])
        if answer["secondary"]:
            mine[key, "secondary"] = money(answer["secondary"])
    return mine, theirs


def plans(program, engine):
    """A row a claim: of claims that say the same the program shows one and names the others."""
    outcomes = "overdue,open,came,lapsed,cancelled,denied,unconfirmed"
    mine, theirs, others = {}, {}, set()
    for entry in program.json("plans", "--outcome", outcomes) or []:
        change = entry["difference"] or {}
        row = (
            entry["outcome"], entry["came_as"], span(entry["slip"]),
            entry["overdue"]["min"] if entry["overdue"] else None,
            tuple(cents(end) for end in bounds(change.get("amount"))),
            bounds(change.get("multiple")),
        )
        mine.setdefault((entry["event"], entry["plan"]["article"]), []).append(row)
        others |= {(entry["event"], other["article"]) for other in entry["plan"].get("others", [])}
    for row in engine.rows("SELECT * FROM plans ORDER BY event, article, claim"):
        has = row["difference_low"] is not None or row["difference_high"] is not None
        pick = lambda *names: tuple(row[name] if has else None for name in names)
        theirs.setdefault((row["event"], row["article"]), []).append((
            row["outcome"], row["came_as"], (row["slip_min"], row["slip_max"]), row["overdue"],
            pick("difference_low", "difference_high"), pick("multiple_low", "multiple_high"),
        ))
    for key in others & theirs.keys():
        # Claims that say the same are one plan there, also those of one article.
        shown = mine.get(key, [])
        theirs[key] = distinct(row for row in theirs[key] if any(same(row, one) for one in shown))
        if not theirs[key]:
            del theirs[key]
        if shown:
            mine[key] = distinct(shown)
    for rows in (mine, theirs):
        for key in rows:
            rows[key].sort(key=str)
    return mine, theirs


def distinct(rows):
    return list({str(row): row for row in rows}.values())


def gaps(program, engine, count=200):
    events = [row["event"] for row in engine.rows(
        "SELECT event FROM resolved_event WHERE date IS NOT NULL ORDER BY event")]
    choice = random.Random(1)
    pairs = sorted({tuple(choice.sample(events, 2)) for _ in range(count)})
    values = " OR ".join(f"from_event = '{one}' AND to_event = '{other}'" for one, other in pairs)
    theirs = {
        (row["from_event"], row["to_event"]): ((row["days_min"], row["days_max"]), row["sequence"])
        for row in engine.rows(f"SELECT * FROM gap WHERE {values}")
    }
    mine = {}
    for one, other in pairs:
        answer = program.json("gap", one, other)
        mine[one, other] = (span(answer["days"]), answer["order"])
    return mine, theirs


def responses(program, engine, count=200):
    ties = [(row["company"], row["move"]) for row in engine.rows(
        "SELECT DISTINCT reaction.company, q_tie.move FROM q_tie "
        "JOIN q_reaction AS reaction ON reaction.event = q_tie.event "
        "JOIN r_event AS move ON move.event = q_tie.move AND move.company <> reaction.company "
        "AND move.date IS NOT NULL")]
    companies = [row["company"] for row in engine.rows(
        "SELECT DISTINCT company FROM q_reaction ORDER BY company")]
    moves = [row["event"] for row in engine.rows(
        "SELECT event FROM resolved_event WHERE date IS NOT NULL ORDER BY event")]
    choice = random.Random(2)
    sampled = [(choice.choice(companies), choice.choice(moves)) for _ in range(count)]
    pairs = sorted(set(choice.sample(sorted(ties), min(count, len(ties))) + [
        pair for pair in sampled if not pair[1].startswith(pair[0] + "/")]))
    values = " OR ".join(f"company = '{company}' AND move = '{move}'" for company, move in pairs)
    theirs = {pair: [] for pair in pairs}
    for row in engine.rows(f"SELECT * FROM response WHERE {values} ORDER BY place"):
        theirs[row["company"], row["move"]].append(
            (row["answer"], row["event"], (row["days_min"], row["days_max"])))
    mine = {}
    for company, move in pairs:
        answer = program.json("response", company, "--to", move)
        mine[company, move] = sorted(
            (kind, reaction["event"]["event"], span(reaction["days"]))
            for kind in ("stated", "next") for reaction in (answer or {}).get(kind, []))
    return mine, {key: sorted(rows) for key, rows in theirs.items()}


ALL = {
    "timeline": timeline, "valuation": valuations, "cadence": cadences, "funding": fundings,
    "plans": plans, "gap": gaps, "response": responses,
}
