extension Language {
  static let german = Language(
    code: "de",
    context: .german,
    numerals: Numerals(
      values: [
        "ein": 1, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "eins": 1, "zwei": 2, "drei": 3,
        "vier": 4, "fünf": 5,
        "sechs": 6, "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12,
        "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17,
        "achtzehn": 18, "neunzehn": 19, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40,
        "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90,
      ],
      multipliers: ["hundert": 100, "tausend": 1000],
      joints: ["und"],
      added: Lexicon(["und eine halbe, einhalb, und ein halb": ExactNumber(5, power: -1)]),
      fractions: Lexicon([
        "eine halbe, einer halben, einem halben, einen halben, ein halbes, halbe, halben, halb":
          ExactNumber(5, power: -1),
        "anderthalb, eineinhalb, einundeinhalb": ExactNumber(15, power: -1),
        "zweieinhalb": ExactNumber(25, power: -1),
        "dreieinhalb": ExactNumber(35, power: -1), "viereinhalb": ExactNumber(45, power: -1),
        "fünfeinhalb": ExactNumber(55, power: -1), "sechseinhalb": ExactNumber(65, power: -1),
        "siebeneinhalb": ExactNumber(75, power: -1), "achteinhalb": ExactNumber(85, power: -1),
        "neuneinhalb": ExactNumber(95, power: -1), "zehneinhalb": ExactNumber(105, power: -1),
        "dreiviertel, drei viertel, eine dreiviertel, einer dreiviertel": ExactNumber(
          75,
          power: -2
        ),
        "eine viertel, einer viertel, viertel": ExactNumber(25, power: -2),
      ]),
      point: ["komma"],
      isJoined: true
    ),
    decimalMark: ",",
    scales: Lexicon([
      "hundert": 2, "tausend, tsd, tsd., k": 3, "million, millionen, mio, mio., m": 6,
      "milliarde, milliarden, mrd, mrd., mia., bn": 9, "billion, billionen, bio, bio.": 12,
      "billiarde, billiarden, brd.": 15,
    ]),
    singleScales: Lexicon([
      "viertelmilliarde": ExactNumber(25, power: 7),
      "dreiviertelmilliarde": ExactNumber(75, power: 7),
      "viertelmillion": ExactNumber(25, power: 4), "dreiviertelmillion": ExactNumber(75, power: 4),
    ]),
    vague: Lexicon([
      "mehrere, mehreren, mehrerer, einige, einigen, einiger, etliche, etlichen, zig, viele, vielen, dutzende, hunderte, hunderten, tausende, wenige, wenigen, ein paar, paar, zweistelliger, zweistelligen, dreistelliger, dreistelligen, einstelliger, einstelligen":
        ()
    ]),
    currencies: Lexicon([
      "dollar, dollars, us-dollar, us dollar, us-dollars, amerikanische* dollar": ["USD"],
      "kanadische dollar, kanadischen dollar, kanadischer dollar, kanada-dollar": ["CAD"],
      "australische dollar, australischen dollar, australischer dollar, austral-dollar": ["AUD"],
      "hongkong-dollar, hongkong dollar": ["HKD"],
      "singapur-dollar, singapur dollar, singapurische dollar": ["SGD"],
      "taiwan-dollar, neue taiwan-dollar, taiwan dollar": ["TWD"],
      "neuseeland-dollar, neuseeländische dollar": ["NZD"],
      "euro, euros": ["EUR"], "pfund, pfund sterling, britische pfund, britischen pfund": ["GBP"],
      "yuan, renminbi, chinesische yuan": ["CNY"], "yen, japanische yen, japanischen yen": ["JPY"],
      "won, südkoreanische won, südkoreanischen won, koreanische won": ["KRW"],
      "franken, schweizer franken": ["CHF"], "dirham, emiratische dirham, vae-dirham": ["AED"],
      "schwedische kronen, schwedischen kronen, schwedischer kronen": ["SEK"],
      "norwegische kronen, norwegischen kronen, norwegischer kronen": ["NOK"],
      "dänische kronen, dänischen kronen, dänischer kronen": ["DKK"],
      "tschechische kronen": ["CZK"],
      "rupien, indische rupien, indischen rupien": ["INR"], "rubel, russische rubel": ["RUB"],
      "schekel": ["ILS"], "rial, saudi-rial, riyal": ["SAR"], "zloty": ["PLN"],
      "real, reais": ["BRL"], "türkische lira, lira": ["TRY"],
    ]),
    ambiguousCurrencies: ["pfund", "franken"],
    fillers: ["auf", "die", "der", "den", "von", "eine", "einen"],
    rates: Lexicon([
      "im jahr, pro jahr, je jahr, jährlich*, annualisiert*, jahresumsatz*, arr": "year",
      "im quartal, pro quartal, je quartal, quartalsumsatz*, vierteljährlich*": "quarter",
      "im monat, pro monat, je monat, monatlich*, monatsumsatz*, mrr": "month",
      "pro woche, je woche, wöchentlich*": "week", "am tag, pro tag, je tag, täglich*": "day",
    ]),
    percent: Lexicon(["prozent, prozentige*, prozentiger, prozentigen, vom hundert": ()]),
    points: Lexicon(["prozentpunkt*": ()]),
    countables: Lexicon([
      "nutzer*, nutzerinnen, anwender*, kunden, kundinnen, abonnent*": .users,
      "mitarbeiter*, mitarbeitende*, beschäftigte*, angestellte*, stellen, jobs, arbeitsplätze*":
        .staff,
      "anfrage*, nachricht*": .messages, "token*": .tokens, "parameter*": .parameters,
      "chips, prozessor*, gpus, grafikkarten, beschleuniger*": .chips,
      "stunde, stunden, minute, minuten, sekunde, sekunden, tag, tage, tagen, woche, wochen, monat, monate, monaten, jahr, jahre, jahren":
        .time,
      "megawatt, gigawatt, watt": .power,
      "menschen, personen, leute, entwickler*, ingenieur*, forscher*, mitglieder*, download*, gespräch*, unterhaltung*, bilder*, videos, wörter*, karten, geräte*, roboter*, autos, fahrzeuge*, fahrten, bestellung*, fälle*, aktien, stimmen, sterne*, seiten, dokument*, dateien, zeilen, mal, kilometer*, firmen, unternehmen, länder*, städte*, sprachen, schulen, schüler*, studenten, studierende*, patienten, modelle*, apps, konten, besucher*, aufrufe*, basispunkt*, haushalte*":
        .other,
    ]),
    directionsBefore: Lexicon([
      "bis zu, höchstens, maximal, weniger als, unter, nicht mehr als, unterhalb von, bis": .atMost,
      "mehr als, über, mindestens, wenigstens, nicht weniger als, ab, minimal, gut, übersteigt, überstieg, oberhalb von, überschritt, überschreitet, zumindest":
        .atLeast,
      "rund, etwa, circa, ca, ca., ungefähr, zirka, geschätzt, schätzungsweise, um die, in etwa":
        .about,
      "knapp, fast, nahezu, beinahe, annähernd, beinah, etwas weniger als, knapp unter, kurz vor":
        .nearly,
      "etwas mehr als, knapp über, etwas über": .barely,
    ]),
    directionsBehind: Lexicon([
      "oder mehr, und mehr, oder darüber, plus, aufwärts": .atLeast,
      "oder weniger, oder darunter": .atMost,
      "ungefähr, etwa": .about,
    ]),
    rangeOpeners: Lexicon(["zwischen, von": ()]),
    rangeJoints: Lexicon(["und, bis, auf": ()]),
    joints: Lexicon(["bis": ()]),
    changes: Lexicon([
      "stieg*, steig*, wuchs*, wachs*, erhöh*, kletter*, fiel*, fall*, sank*, sink*, kürz*, senk*, ging, legte, verdoppel*, verdreifach*, schrumpf*, sprang, hob, änder*":
        ()
    ]),
    dates: DateGrammar(
      months: Lexicon([
        "januar, jänner, jan, jan., januars": 1, "februar, feber, feb, feb., februars": 2,
        "märz, mär, mär., mrz, mrz.": 3,
        "april, apr, apr., aprils": 4, "mai": 5, "juni, jun, jun., junis": 6,
        "juli, jul, jul., julis": 7, "august, aug, aug., augusts": 8,
        "september, sept, sept., sep, sep., septembers": 9, "oktober, okt, okt., oktobers": 10,
        "november, nov, nov., novembers": 11,
        "dezember, dez, dez., dezembers": 12,
      ]),
      ambiguousMonths: ["mai", "juni", "juli", "april", "august", "märz"],
      monthPrepositions: [
        "im", "in", "seit", "bis", "ab", "vom", "von", "zum", "des", "ende", "anfang", "mitte",
        "dieses", "diesen", "und", "oder", "vor", "nach", "für", "zwischen", "-", "diesem",
      ],
      weekdays: Lexicon([
        "montag, montags, montagmorgen, montagabend, montagvormittag, montagnachmittag, montagmittag":
          1,
        "dienstag, dienstags, dienstagmorgen, dienstagabend, dienstagvormittag, dienstagnachmittag, dienstagmittag":
          2,
        "mittwoch, mittwochs, mittwochmorgen, mittwochabend, mittwochvormittag, mittwochnachmittag":
          3,
        "donnerstag, donnerstags, donnerstagmorgen, donnerstagabend, donnerstagvormittag, donnerstagnachmittag":
          4,
        "freitag, freitags, freitagmorgen, freitagabend, freitagvormittag, freitagnachmittag": 5,
        "samstag, sonnabend, samstagmorgen, samstagabend": 6,
        "sonntag, sonntagmorgen, sonntagabend": 7,
      ]),
      seasons: Lexicon([
        "frühjahr, frühling, frühlings, frühjahrs": 21,
        "sommer, sommers, spätsommer, frühsommer, hochsommer": 22, "herbst, herbsts": 23,
        "winter, winters": 24,
      ]),
      ordinals: Lexicon([
        "erste, ersten, erstes, erster": 1, "zweite, zweiten, zweites, zweiter": 2,
        "dritte, dritten, drittes": 3,
        "vierte, vierten, viertes, letzte, letzten, letztes": 4, "fünfte, fünften": 5,
        "sechste, sechsten": 6, "siebte, siebten, siebente": 7,
        "achte, achten": 8, "neunte, neunten": 9, "zehnte, zehnten": 10, "elfte, elften": 11,
        "zwölfte, zwölften": 12,
        "dreizehnte, dreizehnten": 13, "vierzehnte, vierzehnten": 14, "fünfzehnte, fünfzehnten": 15,
        "sechzehnte, sechzehnten": 16,
        "siebzehnte, siebzehnten": 17, "achtzehnte, achtzehnten": 18, "neunzehnte, neunzehnten": 19,
        "zwanzigste, zwanzigsten": 20,
        "einundzwanzigste, einundzwanzigsten": 21, "zweiundzwanzigste, zweiundzwanzigsten": 22,
        "dreiundzwanzigste, dreiundzwanzigsten": 23,
        "vierundzwanzigste, vierundzwanzigsten": 24, "fünfundzwanzigste, fünfundzwanzigsten": 25,
        "sechsundzwanzigste, sechsundzwanzigsten": 26,
        "siebenundzwanzigste, siebenundzwanzigsten": 27,
        "achtundzwanzigste, achtundzwanzigsten": 28, "neunundzwanzigste, neunundzwanzigsten": 29,
        "dreißigste, dreißigsten, dreißigster": 30, "einunddreißigste, einunddreißigsten": 31,
      ]),
      ordinalSuffixes: [".", "te", "ten", "tes", "ter"],
      units: Lexicon([
        "tag, tage, tagen": .day, "woche, wochen": .week, "monat, monate, monaten, monats": .month,
        "quartal, quartale, quartalen, quartals": .quarter,
        "halbjahr, halbjahre, halbjahren": .half, "jahr, jahre, jahren, jahres": .year,
        "jahrzehnt, jahrzehnte, jahrzehnten": .decade,
      ]),
      shifts: Lexicon([
        "vergangen*, letzt*, vorig*, vorige*, verwichen*": -1,
        "diese, dieser, dieses, diesem, diesen, laufend*, aktuell*": 0,
        "nächst*, kommend*, folgend*": 1,
      ]),
      days: Lexicon([
        "heute, heute morgen, heute abend": 0, "gestern": -1, "morgen": 1, "vorgestern": -2,
        "vorvorgestern": -3, "übermorgen": 2,
      ]),
      parts: Lexicon([
        "anfang, mitte, ende, zu beginn, beginn, zum ende, gegen ende, zu anfang, spätestens ende":
          ()
      ]),
      last: Lexicon(["schlussquartal, schlussquartals": ()]),
      decades: Lexicon([
        "neunzigerjahre, neunzigerjahren, neunziger": 1990,
        "achtzigerjahre, achtzigerjahren, achtziger": 1980, "nullerjahre, nullerjahren": 2000,
      ]),
      unitWords: Lexicon([
        "vortag": .init(unit: .day, shift: -1), "heuer": .init(unit: .year, shift: 0),
        "vorletzte woche, vorletzter woche, vorletzten woche": .init(unit: .week, shift: -2),
        "übernächsten monat, übernächster monat": .init(unit: .month, shift: 2),
        "übernächstes quartal, übernächsten quartal": .init(unit: .quarter, shift: 2),
        "übernächstes jahr, übernächsten jahr, übernächsten jahres": .init(unit: .year, shift: 2),
        "übernächste woche, übernächster woche": .init(unit: .week, shift: 2),
        "vorvergangenes jahr, vorletztes jahr": .init(unit: .year, shift: -2),
        "vorwoche": .init(unit: .week, shift: -1),
        "vormonat, vormonats": .init(unit: .month, shift: -1),
        "vorquartal, vorquartals": .init(unit: .quarter, shift: -1),
        "vorjahr, vorjahres": .init(unit: .year, shift: -1),
      ]),
      lookalikes: Lexicon([
        "heute-journal, guten morgen, am morgen, der morgen, jeden morgen, morgen für morgen": ()
      ]),
      edges: Lexicon([
        "bis, bis zum, bis spätestens, spätestens, spätestens im, bis ins, bis in den": .by,
        "vor, vor dem": .before,
        "seit, ab, seit dem, ab dem": .since,
        "nach, nach dem, nicht vor, nicht vor dem, frühestens, frühestens im, frühestens am":
          .after,
      ]),
      joints: Lexicon(["bis, bis zum": ()]),
      openers: Lexicon(["vom, von, zwischen, zwischen dem, vom": ()]),
      openedJoints: Lexicon(["bis, bis zum, und": ()]),
      fiscal: Lexicon(["geschäftsjahr*, fiskaljahr*, bilanzjahr*": ()]),
      startsWithDay: true,
      trie: DateTrie(
        rules: [
          "YR": [DatePattern](lines: "{Y}\n[des] jahres|jahr {Y}\n{SY} jahr|jahres|jahre"),
          "Q": [DatePattern](lines: "{OQ} quartal|quartals|quartale\nq {OQ}\n{OQ} q"),
          "H": [DatePattern](
            lines: "{OH} halbjahr|halbjahrs|halbjahres|jahreshälfte|hälfte\nh {OH}"
          ),
        ],
        plain: [DatePattern](
          lines: """
            {ISO}
            {R}
            {D} {M} {YR}
            {D} {M}
            {DO} {M} {YR}
            {DO} {M}
            {DM}
            {DM} {YR}
            {D} -|bis|und|oder [zum|dem] {D2} {M} {YR}
            {D} -|bis|und|oder [zum|dem] {D2} {M}
            {D} bis_zum|und_dem {D2} {M} {YR}
            {D} bis_zum|und_dem {D2} {M}
            {M} [des] {YR}
            {P} {M} [des] {YR}
            {P} {M}
            {SX} {M}
            {MC}
            {Q} [des|im|von|,] {YR}
            {Q} ' {YY}
            {Y} -|/ {Q}
            {Q}
            {H} [des|im|von] {YR}
            {H}
            {E} [des] {YR}
            im {E}
            {LQ} {YR}
            {P} der|dieser|des|dieses|diesen {U}
            {SX} {E}
            {P} [des] {YR}
            {P} des jahres
            {YR}
            {S} {U}
            {SX} {W}
            {W} {SW} woche
            {W} der {SW} woche
            {W}
            {DEC} jahre|jahren
            {DEC} - jahre|jahren
            {VW}
            """
        ),
        ago: [DatePattern](lines: "vor {N} {U}\nvor einem|einer {U}"),
        ahead: [DatePattern](lines: "in {N} {U}\nin einem|einer {U}\nbinnen {N} {U}")
      )
    ),
    future: Lexicon([
      "wird, werden, soll, sollen, will, wollen, plant, planen, voraussichtlich, möchte": ()
    ]),
    past: Lexicon([
      "wurde, wurden, hat, haben, hatte, hatten, war, waren, gab, ging, lief, stellte, kam, nahm, fiel, brach, teilte, sagte, mitteilte, unterzeichnete, übernahm, zog, trat, schloss, verließ, begann":
        ()
    ]),
    pastEndings: ["te", "ten"]
  )
}
