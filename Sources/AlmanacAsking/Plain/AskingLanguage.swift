import AlmanacModel
import AlmanacReading

/// What plain questions of a language are made of.
///
/// Cue words with what they ask, and words that ask nothing. Nothing of a language stands elsewhere.
struct AskingLanguage: Sendable {
  /// The code of ISO 639-1.
  let code: String
  /// Cue words; the longest that stands at a place counts.
  let cues: WordList<Cue>
  /// Words that ask nothing by themselves.
  let idle: WordList<Void>
  /// The words of a period that ends today: "the last three months".
  let recent: RecentWords
  /// What stands before the one to whom something is given: "into", «в», 向.
  let targets: Lexicon<Void>
  /// What stands before the one who does or gives something: "by", "from", «от», 从.
  let agents: Lexicon<Void>
  /// Words that join two things that are asked for: "and", «и», 和.
  let joints: Lexicon<Void>
  /// Words between two of which one is chosen: "or", «или», 还是.
  let choices: Lexicon<Void>
  /// Words for a part of a month or a year: "early", "first half", 上旬.
  let parts: Lexicon<PartOfTime>
  /// What stands before a number of days that may pass: "within", «в течение».
  let withins: Lexicon<Void>
  /// What stands behind a span that lies before today: "ago", «назад», 前.
  let agos: Lexicon<Void>
  /// The same day of last year; whether it is the day, and not only about then.
  let yearAgo: Lexicon<Bool>
  /// The period that began with this year: "year to date".
  let yearToDate: Lexicon<Void>
  /// What stands behind the first date of a period that lasts until now: "to date", 至今.
  let untilNow: Lexicon<Void>
  /// What stands behind a year of two digits: 年, «году».
  let shortYears: Lexicon<Void>

  /// A part of a month or of a year.
  enum PartOfTime: Equatable, Sendable {
    case early, middle, late, firstHalf, secondHalf
    case week(Int)
    case lastWeek
  }

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

  /// A question with its months as texts write them: English ones with a capital letter.
  func readable(_ question: String, _ tokens: Tokens) -> String {
    guard code == "en", let reader = TextReader(language: code) else { return question }
    var scalars = Array(question.unicodeScalars)
    for index in tokens.indices {
      guard let token = tokens[index], token.kind == .word, !token.isCapitalized,
        (3...9).contains(token.text.count), reader.month(named: token.text) != nil
      else { continue }
      let beside = [tokens[index - 1], tokens[index + 1]].compactMap(\.self)
      let isDated =
        beside.contains { $0.kind == .number }
        || ["in", "since", "by", "until", "between", "from", "of", "early", "mid", "late"]
          .contains(tokens[index - 1]?.text)
      // "May" and "march" are other words too.
      guard isDated || !["may", "march", "mar"].contains(token.text),
        let upper = token.text.uppercased().unicodeScalars.first
      else { continue }
      scalars[token.place.lowerBound] = upper
    }
    return String(String.UnicodeScalarView(scalars))
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
