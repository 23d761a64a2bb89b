import AlmanacReading

extension AskingLanguage {
  /// English.
  static let english = AskingLanguage(
    code: "en",
    cues: WordList(
      englishQuestions + englishManner
        + letters("series #, series-# round, series # round, series-#")
    ),
    idle: WordList([
      """
      biggest news, notable, noteworthy, significant, important, interesting, share, wait, waited, we, gone, a, an, the, of, for, to, in, on, at, by, with, from, into, onto, as, about, and, or, but, is, are, was, were, be, been, being, am, do, does, did, done, doing, has, have, had, having, will, would, could, can, may, might, shall, must, it, its, it's, s, 's, ', i, i'm, me, my, we, us, our, you, \
      your, they, them, their, theirs, he, she, his, her, him, this, that, these, those, there, here, then, than, so, too, also, just, only, ever, yet, already, still, even, please, pls, kindly, hi, hello, hey, thanks, thank, what, what's, whats, how, how's, any, some, all, each, every, both, either, one, ones, other, others, another, same, such, very, much, many, more or \
      less, really, actually, \
      exactly, roughly, approximately, precisely, like, want, wanted, need, know, wondering, wonder, curious, interested, question, answer, tell me, tell, say, said, says, let, let's, go, going, get, got, getting, gets, give, gives, gave, make, made, makes, take, took, takes, taken, come, came, comes, put, set, look, looks, looked, see, seen, think, thought, thinks, ai, artificial intelligence, startup, \
      startups, lab, labs, firm, firms, industry, sector, world, business, businesses, inc, corp, ltd, company's, companies', sum, amount, number, figure, figures, value of all, level, size, total, overall, altogether, in total, cumulative, so far, to date, until now, up to now, up, out, off, over, under, down, away, back, own, its own, own money, money, cash, capital, dollars, dollar, usd, eur, euros, \
      bucks, billion, billions, million, millions, during, within, throughout, across, through, between, among, per, via, date, dates, day, days, week, month, months, year, years, time, times, quarter, period, moment, point, when it comes to, in terms of, terms, regarding, concerning, respect, according, according to, available, currently known, publicly, officially, official, public, private, data, \
      information, if, whether, because, while, though, while, which one, kind, sort, type, types, kinds, way, ways, thing, things, something, anything, everything, nothing, first, last, since then, recent, different, various, certain, particular, specific, main, major, big, large, small, new, old, called, named, known as, so-called, event, show, shows, showing, display, displayed, print, versions, \
      version, generation, generations, again, once, twice, apart, together, per company, take place, took place, being asked, knowledge, picture, our, exact, quick, quickly please, short, brief, briefly, mr, ms, would you, could you, can you, do you, are there, is there, was there, were there, were the, where, whose, whom, without, against, around, near, toward, towards, per year, latest, most recent, \
      most recently, lately, far, long, great, good, well, ok, okay, lot, lots, stand, stands, stood, hit, hits, reach, reached, reaches, total of, eventually, ultimately, initially, originally, finally, given, using, use, used, work, works, worked, went, gone, goes, anyone, anybody, someone, somebody, merely, app, application, included, maybe, perhaps, simply, basically, whole, entire, anywhere, everyone, \
      everybody, else, itself, themselves, himself, herself, folks, people, countries, country, end up, ended up, seem, seems, appear, appears, quite, rather, right now please, course, bit, little, turn, turned, saw, sees, keep track, by anyone, compile, collect, pull together, show me, give me, i'd like, i would like, would like, looking at, let me know, remind me, help me, just tell me, kindly tell, \
      ever since it, happen to, whatever, wondering about, say me, can you say, do we, did we, have we, we've, you've, they've, it has, between them, of them, in all, all in all, all of, all time, of all time, latterly, in general, general, in detail, at all, by now, already been, by any, any of, major ones, set of, group, groups, inside, outside, along, along with, once more, ago, upon, full, name, \
      names, naming, mean, means, meant, back in, way back, back then, btw, gimme, lemme, yo, y'all, any chance, please tell, commands, command, carries, boasts, enjoys, holds, usually, normally, typically, generally, ten, five, twenty, re, 're, ve, 've, ll, 'll, d, 'd, m, 'm, give us, service, services, tool, tools, systems, apps, sites, platform, platforms
      """: ()
    ]),
    recent: RecentWords(
      openers: Lexicon([
        "the last, the past, in the last, over the last, over the past, in the past, during the last, during the past, within the last, past, these past, the previous":
          false,
        "last, previous": true,
      ]),
      numbers: Lexicon([
        "couple of, a couple of": 2, "few, a few": 3, "a, an": 1, "half a, half an": 0, "two": 2,
        "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "one": 1,
      ]),
      units: Lexicon([
        "day, days": .days(1), "week, weeks": .days(7), "fortnight": .days(14),
        "half year, half-year, half years": .months(6), "month, months": .months(1),
        "quarter, quarters": .months(3), "year, years": .months(12),
      ])
    ),
    targets: Lexicon(["in, into, to, at, on, of": ()]),
    agents: Lexicon(["by, from": ()]),
    joints: Lexicon(["and, plus, as well as, along with, together with, &": ()]),
    choices: Lexicon(["or": ()]),
    parts: Lexicon([
      "early, beginning of, start of, the beginning of, the start of, at the beginning of, at the start of, first days of, first third of":
        .early,
      "mid, middle of, the middle of, midway through": .middle,
      "late, end of, the end of, at the end of, close of, the close of, last days of, tail end of":
        .late,
      "first half of, the first half of": .firstHalf,
      "second half of, the second half of, latter half of, last half of": .secondHalf,
      "first week of, 1st week of": .week(1), "second week of, 2nd week of": .week(2),
      "third week of, 3rd week of": .week(3), "fourth week of, 4th week of": .week(4),
      "last week of, final week of": .lastWeek,
    ]),
    withins: Lexicon(["within, within the, inside, in the, in": ()]),
    agos: Lexicon(["ago, back, earlier than today, before today": ()]),
    yearAgo: Lexicon([
      "a year ago today, one year ago today, exactly one year ago, exactly a year ago, today last year, this day last year, same day last year":
        true,
      "this time last year, same time last year, this time a year ago": false,
    ]),
    yearToDate: Lexicon(["year to date, year-to-date, ytd, since new year": ()]),
    untilNow: Lexicon([
      "to date, to now, to today, until now, until today, till now, up to now, up to today, to the present, to present, to this day, through now, through today, and later, and after, onward, onwards, and onward":
        ()
    ]),
    shortYears: Lexicon([])
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
