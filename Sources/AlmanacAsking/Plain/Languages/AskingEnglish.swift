import AlmanacReading

extension AskingLanguage {
  /// English.
  static let english = AskingLanguage(
    code: "en",
    cues: Lexicon(
      englishQuestions + englishManner
        + letters("series #, series-# round, series # round, series-#")
    ),
    idle: Lexicon([
      """
      biggest news, notable, noteworthy, significant, important, interesting, share, wait, waited, we, gone, \
      a, an, the, of, for, to, in, on, at, by, with, from, into, onto, as, about, and, or, but, is, \
      are, was, were, be, been, being, am, do, does, did, done, doing, has, have, had, having, will, \
      would, could, can, may, might, shall, must, it, its, it's, s, 's, ', i, i'm, me, my, we, us, our, \
      you, your, they, them, their, theirs, he, she, his, her, him, this, that, these, those, there, \
      here, then, than, so, too, also, just, only, ever, yet, already, still, even, please, pls, \
      kindly, hi, hello, hey, thanks, thank, what, what's, whats, how, how's, any, some, all, each, \
      every, both, either, one, ones, other, others, another, same, such, very, much, many, more or \
      less, really, actually, exactly, roughly, approximately, precisely, like, want, wanted, need, \
      know, wondering, wonder, curious, interested, question, answer, tell me, tell, say, said, says, \
      let, let's, go, going, get, got, getting, gets, give, gives, gave, make, made, makes, take, took, \
      takes, taken, come, came, comes, put, set, look, looks, looked, see, seen, think, thought, thinks, ai, \
      artificial intelligence, startup, startups, lab, labs, firm, firms, industry, sector, world, \
      business, businesses, inc, corp, ltd, company's, companies', sum, amount, number, figure, \
      figures, value of all, level, size, total, overall, altogether, in total, combined, cumulative, \
      so far, to date, until now, up to now, up, out, off, over, under, down, away, back, own, its own, \
      own money, money, cash, capital, dollars, dollar, usd, eur, euros, bucks, billion, billions, \
      million, millions, during, within, throughout, across, through, between, among, per, via, date, \
      dates, day, days, week, month, months, year, years, time, times, quarter, period, moment, point, \
      when it comes to, in terms of, terms, regarding, concerning, respect, according, according to, \
      available, currently known, publicly, officially, official, public, private, data, information, \
      if, whether, because, while, though, while, which one, kind, sort, type, types, kinds, way, ways, \
      thing, things, something, anything, everything, nothing, first, last, since then, recent, \
      different, various, certain, particular, specific, main, major, big, large, small, new, old, \
      called, named, known as, so-called, event, show, shows, showing, display, displayed, print, \
      versions, version, generation, generations, again, once, twice, apart, together, per company, \
      take place, took place, being asked, knowledge, picture, our, exact, quick, quickly please, short, brief, briefly, \
      mr, ms, would you, could you, can you, do you, are there, is there, was there, were there, \
      were the, where, whose, whom, without, against, around, near, toward, towards, per year, \
      latest, most recent, most recently, lately, far, long, great, good, well, ok, okay, lot, lots, \
      stand, stands, stood, hit, hits, reach, reached, reaches, total of, eventually, ultimately, \
      initially, originally, finally, given, using, use, used, work, works, worked, went, gone, goes
      """: ()
    ]),
    recent: RecentWords(
      openers: Lexicon([
        "the last, the past, in the last, over the last, over the past, in the past, during the last, during the past, within the last, past, these past, the previous":
          false,
        "last, previous": true,
      ]),
      numbers: Lexicon([
        "couple of": 2, "few": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "one": 1,
      ]),
      units: Lexicon([
        "day, days": .days(1), "week, weeks": .days(7), "fortnight": .days(14),
        "month, months": .months(1), "quarter, quarters": .months(3), "year, years": .months(12),
      ])
    ),
    edges: Lexicon(["end, late, close": true, "start, beginning, early": false]),
    targets: Lexicon(["in, into, to, at, on, of": ()]),
    agents: Lexicon(["by, from": ()]),
    joints: Lexicon(["and, plus, as well as, along with, together with, &": ()]),
    parts: Lexicon([
      "early, mid, middle, late, first half, second half, first week, second week, third week, fourth week, last week, first days, last days, beginning, start, end":
        ()
    ]),
    withins: Lexicon(["within, within the, inside, in the, in": ()])
  )

  /// The rounds that are called by a letter, in phrases where `#` stands for it.
  static func letters(_ phrases: String) -> [(phrases: [String], meaning: Cue)] {
    "abcdefghijk".map { letter in
      let text = phrases.split(separator: "#", omittingEmptySubsequences: false)
        .joined(separator: String(letter))
      return (text.listedPhrases, .round("series-\(letter)"))
    }
  }

  /// The phrases of some cues, each list divided by commas.
  static func words(_ entries: [(Cue, String)]) -> [(phrases: [String], meaning: Cue)] {
    entries.map { cue, text in (text.listedPhrases, cue) }
  }
}
