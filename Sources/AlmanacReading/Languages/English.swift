extension Language {
  static let english = Language(
    code: "en",
    context: .english,
    numerals: Numerals(
      values: [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
        "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
        "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
        "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90,
      ],
      multipliers: ["hundred": 100],
      joints: ["and"],
      added: Lexicon([
        "and a half": ExactNumber(5, power: -1), "and a quarter": ExactNumber(25, power: -2),
      ]),
      fractions: Lexicon([
        "half a, half an, half of a, half, a half": ExactNumber(5, power: -1),
        "a quarter of a, quarter of a, a quarter, quarter": ExactNumber(25, power: -2),
        "three quarters of a, three-quarters of a, three quarters": ExactNumber(75, power: -2),
        "a, an": ExactNumber(1),
      ]),
      point: ["point"]
    ),
    decimalMark: ".",
    scales: Lexicon([
      "hundred": 2, "thousand, k": 3, "million, millions, m, mn, mm, mln, mio": 6,
      "billion, billions, b, bn, bln": 9, "trillion, trillions, t, tn, trn": 12, "lakh, lakhs": 5,
      "crore, crores, cr": 7,
    ]),
    vague: Lexicon([
      "several, some, a few, few, a couple, a couple of, many, dozens of, tens of, hundreds of, thousands of, millions of, billions of, multiple, one in, two in, three in, four in, one out of, single digit, single-digit, low, mid, high, double-digit, triple-digit":
        ()
    ]),
    currencies: Lexicon([
      "dollar*, u.s. dollar*, us dollar*, american dollar*": ["USD"], "canadian dollar*": ["CAD"],
      "australian dollar*": ["AUD"], "hong kong dollar*": ["HKD"], "singapore dollar*": ["SGD"],
      "taiwan dollar*, new taiwan dollar*": ["TWD"], "new zealand dollar*": ["NZD"],
      "euro, euros": ["EUR"],
      "pound sterling, pounds sterling, pound, pounds, british pound*": ["GBP"],
      "yuan, renminbi, chinese yuan": ["CNY"], "yen, japanese yen": ["JPY"],
      "won, korean won, south korean won": ["KRW"], "swiss franc*, franc*": ["CHF"],
      "dirham*, uae dirham*, emirati dirham*": ["AED"], "moroccan dirham*": ["MAD"],
      "swedish kron*, kronor, krona": ["SEK"], "norwegian kron*": ["NOK"], "danish kron*": ["DKK"],
      "kroner": ["NOK", "DKK"], "krone": ["NOK", "DKK"], "rupee*, indian rupee*": ["INR"],
      "ruble*, rouble*, russian ruble*": ["RUB"], "riyal*, saudi riyal*": ["SAR"],
      "shekel*, israeli shekel*": ["ILS"], "reais, brazilian real*": ["BRL"], "rand": ["ZAR"],
      "mexican peso*": ["MXN"], "ringgit": ["MYR"], "baht": ["THB"], "zloty*": ["PLN"],
      "turkish lira*, lira": ["TRY"], "rupiah": ["IDR"], "dong": ["VND"],
    ]),
    ambiguousCurrencies: ["pound", "pounds"],
    fillers: ["a", "an", "the", "of", "in", "to"],
    rates: Lexicon([
      "a year, per year, each year, every year, annual, annually, annualized, annualised, yearly, per annum, arr, run rate, run rates, runrate":
        "year",
      "a quarter, per quarter, each quarter, every quarter, quarterly": "quarter",
      "a month, per month, each month, every month, monthly, mrr": "month",
      "a week, per week, each week, every week, weekly": "week",
      "a day, per day, each day, every day, daily": "day",
    ]),
    percent: Lexicon(["percent, per cent, pct, pc": ()]),
    points: Lexicon(["percentage point*, pp, pps": ()]),
    countables: Lexicon([
      "user*, customer*, client*, subscriber*": .users,
      "employee*, worker*, staff, job*, layoff*": .staff,
      "request*, query, queries, prompt*, message*, conversation*": .messages,
      "token, tokens": .tokens, "parameter, parameters": .parameters,
      "gpu, gpus, chip, chips, processor*, accelerator*": .chips,
      "hour, hours, minute, minutes, second, seconds, day, days, week, weeks, month, months, year, years":
        .time,
      "megawatt*, gigawatt*, watt*, mw, gw, kwh": .power,
      "people, person*, engineer*, researcher*, developer*, member*, download*, install*, visit*, visitor*, view*, chat*, image*, video*, song*, word*, server*, card*, unit*, device*, robot*, car*, vehicle*, ride*, order*, case*, share*, vote*, star*, page*, document*, file*, line*, time, times, mile*, kilometer*, acre*, square, company, companies, startup*, country, countries, city, cities, language*, school*, student*, teacher*, patient*, hospital*, model*, app*, basis point*, seat*, site*, store*, account*, business*, team*, lawsuit*, complaint*, book*, article*":
        .other,
    ]),
    directionsBefore: Lexicon([
      "up to, as much as, as many as, as high as, at most, no more than, not more than, less than, fewer than, lower than, under, below, a maximum of, maximum of, at the most, capped at, max":
        .atMost,
      "at least, more than, over, above, no less than, not less than, no fewer than, upwards of, upward of, north of, in excess of, a minimum of, minimum of, exceeding, exceeds, exceed, exceeded, topped, tops, topping, surpassed, surpasses, surpassing, greater than, well over, beyond, better than":
        .atLeast,
      "about, around, roughly, approximately, some, circa, c., ca., an estimated, estimated, approx, approx.":
        .about,
      "nearly, almost, close to, near, just under, just shy of, shy of, a little under, a little less than, slightly under, slightly less than, slightly below, just below, approaching":
        .nearly,
      "just over, a little over, a little more than, slightly over, slightly more than, slightly above, just above, a bit more than, a bit over":
        .barely,
    ]),
    directionsBehind: Lexicon([
      "or more, or above, and more, and above, plus, or higher, and up, at least, at a minimum":
        .atLeast,
      "or less, or fewer, or under, at most, at the most, or below, tops": .atMost,
      "or so, approximately, roughly, give or take": .about,
    ]),
    milestones: Lexicon(["passed, crossed, breached": ()]),
    rangeOpeners: Lexicon(["between, from, anywhere from, somewhere between": ()]),
    rangeJoints: Lexicon(["to, and": ()]),
    joints: Lexicon(["to": ()]),
    changes: Lexicon([
      "leapt, leap*, swell*, swelled, balloon*, shot, quadrupl*, expanded, went, rose, rise*, rising, grew, grow*, increase*, jump*, climb*, fell, fall*, drop*, cut, lower*, raise, raised, went, moved, up, down, doubl*, tripl*, slid, soar*, surg*, declin*, shrank, shrink*, swung, changed":
        ()
    ]),
    dates: DateGrammar(
      months: Lexicon([
        "january, jan, jan.": 1, "february, feb, feb.": 2, "march, mar, mar.": 3,
        "april, apr, apr.": 4,
        "may": 5, "june, jun, jun.": 6, "july, jul, jul.": 7, "august, aug, aug.": 8,
        "september, sep, sep., sept, sept.": 9, "october, oct, oct.": 10, "november, nov, nov.": 11,
        "december, dec, dec.": 12,
      ]),
      ambiguousMonths: ["may", "march", "mar", "august", "april", "june", "jan", "sep"],
      monthPrepositions: [
        "in", "by", "since", "until", "during", "of", "from", "through", "before", "after", "early",
        "throughout", "till", "late", "mid", "and", "to", "for", "through", "-", "between",
        "around",
      ],
      weekdays: Lexicon([
        "monday, mon.": 1, "tuesday, tue., tues.": 2, "wednesday, wed.": 3,
        "thursday, thu., thurs.": 4,
        "friday, fri.": 5, "saturday": 6, "sunday": 7,
      ]),
      seasons: Lexicon(["spring": 21, "summer": 22, "autumn, fall": 23, "winter": 24]),
      ordinals: Lexicon([
        "first, opening": 1, "second, latter": 2, "third": 3, "fourth, final, closing": 4,
        "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
        "nineteenth": 19, "twentieth": 20, "twenty first": 21, "twenty second": 22,
        "twenty third": 23, "twenty fourth": 24, "twenty fifth": 25, "twenty sixth": 26,
        "twenty seventh": 27, "twenty eighth": 28, "twenty ninth": 29, "thirtieth": 30,
        "thirty first": 31,
      ]),
      ordinalSuffixes: ["st", "nd", "rd", "th"],
      units: Lexicon([
        "day, days": .day, "week, weeks, wk, wks": .week, "fortnight, fortnights": .fortnight,
        "month, months": .month, "quarter, quarters, qtr": .quarter,
        "year, years, yr, yrs, calendar year": .year,
        "decade, decades": .decade,
      ]),
      shifts: Lexicon([
        "last, past, previous, preceding, prior": -1, "this, current, the current": 0,
        "next, coming, following, upcoming": 1,
      ]),
      days: Lexicon([
        "today, tonight, this morning, this evening, this afternoon": 0,
        "yesterday, last night": -1, "tomorrow": 1,
        "the day before yesterday, day before yesterday": -2,
        "the day after tomorrow, day after tomorrow": 2,
      ]),
      parts: Lexicon([
        "early, mid, middle of, the middle of, late, later, later in, earlier, earlier in, start of, the start of, beginning of, the beginning of, end of, the end of, the close of, close of, early in, late in, the first days of, the first week of, the last days of":
          ()
      ]),
      last: Lexicon(["last": ()]),
      decades: Lexicon(["seventies": 1970, "eighties": 1980, "nineties": 1990]),
      unitWords: Lexicon([
        "year-end, the year's end, year's end": .init(unit: .year, shift: 0),
        "month-end, the month's end": .init(unit: .month, shift: 0),
        "the year before last": .init(unit: .year, shift: -2),
        "the month before last": .init(unit: .month, shift: -2),
        "the quarter before last": .init(unit: .quarter, shift: -2),
        "the week before last": .init(unit: .week, shift: -2),
        "the year after next": .init(unit: .year, shift: 2),
        "the month after next, the month after the next": .init(unit: .month, shift: 2),
        "the week after next": .init(unit: .week, shift: 2),
      ]),
      halves: Lexicon([
        "first six months, first 6 months": 1,
        "last six months, final six months, second six months": 2,
      ]),
      lookalikes: Lexicon([
        "quarter-final*, half of the keynote, first half of a, second half of a, the first half of a, the second half of a, the first half of its, the second half of its, first half of its, second half of its, half of the round, third quarter of a, the second largest, the third largest, the fourth largest, the fifth largest, the second biggest, the third biggest, the first ever, the second time, the third time, the first time, the second most":
          ()
      ]),
      weekOf: Lexicon([
        "the week of, the week beginning, the week starting, the week commencing, the week beginning on, the week starting on, week of, w/c, in the week of":
          ()
      ]),
      ambiguousSeasons: ["fall", "spring"],
      firstMonths: Lexicon([
        "first nine months, first 9 months, first three quarters": 9, "first three months": 3,
        "first two months": 2,
      ]),
      edges: Lexicon([
        "by, until, till, up to, no later than, not later than, through, by the time of": .by,
        "before, prior to, ahead of": .before,
        "since, from, starting, starting in, starting on, beginning on, beginning in, beginning, as of":
          .since,
        "after, no earlier than, not earlier than, not before, no sooner than": .after,
      ]),
      joints: Lexicon(["to, through, until, till, thru": ()]),
      openers: Lexicon(["between, from": ()]),
      openedJoints: Lexicon(["and, to, through, until": ()]),
      fiscal: Lexicon(["fiscal, fy, financial year, fiscal year": ()]),
      startsWithDay: false,
      trie: DateTrie(
        rules: [
          "YR": [DatePattern](lines: "{Y}\n[the] {SY} year"),
          "Q": [DatePattern](lines: "{OQ} quarter|qtr|qtr_.\nq {OQ}\n{OQ} q"),
          "H": [DatePattern](lines: "{OH} half\nh {OH}\n{OH} h\n{HW}"),
        ],
        plain: [DatePattern](
          lines: """
            {ISO}
            {R}
            {D} [of] {M} [,|of] {YR}
            {D} [of] {M}
            {M} [the] {D} [,|of] {YR}
            {M} [the] {D}
            {D} -|to|through|or|and [the] {D2} [of] {M} [,|of] {YR}
            {D} -|to|through|or|and [the] {D2} [of] {M}
            {M} {D} -|to|through|or|and [the] {D2} [,|of] {YR}
            {M} {D} -|to|through|or|and [the] {D2}
            {M} [,|of|in] {YR}
            [in] {P} [of] {M} [,|of] {YR}
            {P} [of] {M}
            {SX} {M}
            {MC}
            the {DO} [of] {SM} month
            the {DO}
            {Q} [of|in] [the] {YR}
            {Q} [,|/] {YR}
            {Q} ' {YY}
            {Q} {YY}
            {YR} -|/ {Q}
            {Y} {Q}
            {LQ} quarter of|in [the] {YR}
            {Q}
            {H} [of|in] [the] {YR}
            {H} ' {YY}
            {H} {YY}
            {NM} of {YR}
            {VW}
            {Y} {M}
            {P} [of] [the|this] {U}
            [the] {EC}
            {Y} -|/ {H}
            {Y} {H}
            {H} of the year
            {OH} half of the year
            the {H}
            {E} [of|,] {YR}
            {SX} {E}
            in|by|this|since [the] {E}
            {P} [of|in] [the] {YR}
            {P} [of|in] [the] year
            {P} this year
            {SY} year
            {YR}
            {S} {U}
            {SX} {W}
            {W}
            {W} {SW} week
            {DEC}
            the {DEC}
            {P} [the] {DEC}
            """
        ),
        ago: [DatePattern](
          lines: """
            {N} {U} ago|earlier|back
            a|an|one {U} ago|earlier|back
            """
        ),
        ahead: [DatePattern](
          lines: """
            in {N} {U}
            in a|an|one {U}
            {N} {U} from_now|hence|from_today
            a|an|one {U} from_now|hence
            """
        )
      )
    ),
    future: Lexicon([
      "will, would, shall, to be, is due, are due, set to, plan*, expected, expects, going to, has to, have to, aims, intends, scheduled, slated, upcoming":
        ()
    ]),
    past: Lexicon([
      "said, was, were, met, struck, rose, fell, made, told, won, began, sold, bought, put, came, went, had, did, took, gave, got, left, saw, has, have, broke, shut, held, ran, wrote, grew, lost, sent, cut, hit, paid, built, spent, showed, withdrew, drew, chose":
        ()
    ]),
    pastEndings: ["ed"]
  )
}
