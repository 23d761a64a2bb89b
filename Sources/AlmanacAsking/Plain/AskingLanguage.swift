import AlmanacReading

/// What plain questions of a language are made of.
///
/// Cue words with what they ask, and words that ask nothing. Nothing of a language stands elsewhere.
struct AskingLanguage: Sendable {
  /// The code of ISO 639-1.
  let code: String
  /// Cue words; the longest that stands at a place counts.
  let cues: Lexicon<Cue>
  /// Words that ask nothing by themselves.
  let idle: Lexicon<Void>
  /// The words of a period that ends today: "the last three months".
  let recent: RecentWords
  /// Words for the start (false) and the end (true) of a year.
  let edges: Lexicon<Bool>
  /// What stands before the one to whom something is given: "into", «в», 向.
  let targets: Lexicon<Void>
  /// What stands before the one who does or gives something: "by", "from", «от», 从.
  let agents: Lexicon<Void>
  /// Words that join two things that are asked for: "and", «и», 和.
  let joints: Lexicon<Void>
  /// Words for a part of a month or a year: "early", "first half", 上旬.
  let parts: Lexicon<Void>
  /// What stands before a number of days that may pass: "within", «в течение».
  let withins: Lexicon<Void>

  /// The words before the number of a period that ends today, its number and its unit.
  struct RecentWords: Sendable {
    /// Whether the words need a number behind them: "last month" is one of the calendar.
    let openers: Lexicon<Bool>
    let numbers: Lexicon<Int>
    /// How long a unit is, in days or months.
    let units: Lexicon<Unit>

    /// A unit of time.
    enum Unit: Sendable {
      case days(Int)
      case months(Int)
    }
  }

  /// The language that a question is written in, by its letters.
  static func of(_ question: String) -> AskingLanguage {
    var (cyrillic, han) = (0, 0)
    for scalar in question.unicodeScalars {
      if (0x400...0x4FF).contains(scalar.value) { cyrillic += 1 }
      if (0x3400...0x9FFF).contains(scalar.value) { han += 1 }
    }
    // A Chinese word has two letters where a Russian one has six.
    return han * 3 >= max(cyrillic, 1) ? .chinese : cyrillic > 0 ? .russian : .english
  }
}
