/// How a language writes dates.
struct DateGrammar: Sendable {
  let months: Lexicon<Int>
  /// Names of months that are other words too, and need a day, a year or a preposition beside them.
  var ambiguousMonths: Set<String> = []
  /// What such a name needs before it, where neither a day nor a year stands beside it.
  var monthPrepositions: Set<String> = []
  let weekdays: Lexicon<Int>
  /// Seasons by their codes in EDTF.
  let seasons: Lexicon<Int>
  /// First to thirty-first.
  let ordinals: Lexicon<Int>
  /// What stands behind digits to make them an ordinal.
  let ordinalSuffixes: Set<String>
  let units: Lexicon<DateParts.Unit>
  /// Last, this, next.
  let shifts: Lexicon<Int>
  /// Yesterday, today, tomorrow.
  let days: Lexicon<Int>
  /// Early, mid, late.
  let parts: Lexicon<Void>
  /// The last of the quarters or halves of a year.
  let last: Lexicon<Void>
  let decades: Lexicon<Int>
  /// Words for a unit before or after that of the publication: `Vormonat`.
  var unitWords = Lexicon<UnitWord>([])
  /// Words for whole years: 去年.
  var yearWords = Lexicon<Int>([])
  /// Words for the halves of a year: 上半年.
  var halves = Lexicon<Int>([])
  /// Phrases that begin like a date and are none: `среда разработки`.
  var lookalikes = Lexicon<Void>([])
  /// What makes the week of a day: `the week of 8 December`.
  var weekOf = Lexicon<Void>([])
  /// Seasons that are other words too, and need a preposition or a year.
  var ambiguousSeasons: Set<String> = []
  /// The first months of a year by their number: `the first nine months`.
  var firstMonths = Lexicon<Int>([])
  /// By, until, since, after.
  let edges: Lexicon<Edge>
  /// What stands behind a date and opens an end: 以来, 之前.
  var edgesBehind = Lexicon<Edge>([])
  /// What joins the first and the last date of a span.
  let joints: Lexicon<Void>
  /// What opens a span, whose joint may then be a plain "and".
  let openers: Lexicon<Void>
  let openedJoints: Lexicon<Void>
  /// What makes a quarter or a year one of a fiscal calendar, which is not known.
  let fiscal: Lexicon<Void>
  /// Whether a day stands before its month where dots or strokes divide them.
  let startsWithDay: Bool
  /// How dates are written: by themselves, counted back from the publication, and on from it.
  let trie: DateTrie

  /// A unit of the calendar, counted from that of the publication.
  struct UnitWord: Sendable {
    let unit: DateParts.Unit
    let shift: Int
  }

  /// Which end a word leaves open.
  enum Edge: Sendable {
    case by, before, since, after
  }
}
