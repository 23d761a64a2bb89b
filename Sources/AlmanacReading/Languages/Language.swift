/// What the reader has to know of a language: its words for numbers, money and time, and the order
/// in which it puts them.
struct Language: Sendable {
  /// The code of ISO 639-1.
  let code: String
  /// What stands around dates and amounts.
  let context: Context

  // MARK: Numbers

  let numerals: Numerals
  /// The sign before decimals; the other of `.` and `,` groups thousands.
  let decimalMark: Character
  /// Powers of ten, which stand behind a number and behind one another.
  let scales: Lexicon<Int>
  /// Scales that say one of them by themselves: `миллиард долларов`.
  var singleScales = Lexicon<ExactNumber>([])
  /// What stands before or inside a number and leaves it open: `several`, 数.
  let vague: Lexicon<Void>
  /// What stands between a number and its scale and says that it is more: 20多亿.
  var overflow = Lexicon<Void>([])

  // MARK: Amounts

  /// Currencies by the codes that the words can mean.
  let currencies: Lexicon<[String]>
  /// Those that stand before their number too.
  var currenciesBefore = Lexicon<[String]>([])
  /// A word for money that a currency before the number makes exact: 新台币30亿元.
  var genericCurrencies: Set<String> = []
  /// Names of currencies that are weights or else too, and need a scale before them.
  var ambiguousCurrencies: Set<String> = []
  /// Words between a direction and its number that say nothing.
  var fillers: Set<String> = []
  /// What money is told of, by the word for it in a unit, the `year` of `USD a year`.
  let rates: Lexicon<String>
  let percent: Lexicon<Void>
  /// What stands before a number and makes it a share, by the power of ten of its parts: 百分之.
  var percentBefore = Lexicon<Int>([])
  /// Parts of ten, 三成.
  var tenths = Lexicon<Void>([])
  /// Differences of shares, which are a number and a share.
  var points = Lexicon<Void>([])
  /// What is counted, and is no money.
  let countables: Lexicon<Mention.Thing>
  let directionsBefore: Lexicon<Direction>
  let directionsBehind: Lexicon<Direction>
  /// Verbs of reaching a number, which say the number as well as that it is more: `crossed $100 million`.
  var milestones = Lexicon<Void>([])
  /// What opens a range, and what joins its ends then; a dash joins them always.
  let rangeOpeners: Lexicon<Void>
  let rangeJoints: Lexicon<Void>
  /// What joins the ends of a range without an opener.
  let joints: Lexicon<Void>
  /// Verbs behind which "from … to …" is a change and no range.
  let changes: Lexicon<Void>

  // MARK: Dates

  let dates: DateGrammar
  /// Words that say that something lies ahead, or behind.
  let future: Lexicon<Void>
  let past: Lexicon<Void>
  /// How words end that say that something lies behind.
  var pastEndings: [String] = []
}

/// Which way an amount is open.
enum Direction: Sendable {
  case about, atLeast, atMost
  /// About the number, and below it, or above.
  case nearly, barely

  /// Whether the number itself is only near.
  var isVague: Bool { self == .about || self == .nearly || self == .barely }
}

extension Language {
  /// The codes of the languages that the reader knows.
  static let codes = ["en", "ru", "zh", "de"]

  /// The language of a code; each is made when it is first asked for.
  static func named(_ code: String) -> Language? {
    switch code {
    case "en": .english
    case "ru": .russian
    case "zh": .chinese
    case "de": .german
    default: nil
    }
  }
}
