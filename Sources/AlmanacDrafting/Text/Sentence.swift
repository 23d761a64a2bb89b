import AlmanacModel
import AlmanacReading

/// A sentence of a text: its pieces, and the numbers and dates that it mentions.
struct Sentence: Sendable {
  /// Its place among the sentences, from 0.
  let number: Int
  /// The paragraph that it stands in, from 0.
  let paragraph: Int
  /// Its pieces among those of the text.
  let pieces: Range<Int>
  /// Its place in the text, in code points.
  let place: Range<Int>
  let amounts: [Amount]
  let dates: [DateWords]
  /// What it opens: a part of the text, as its heading or in its first words; nil for most.
  var opens: Opening?

  /// How a sentence opens a part of a text.
  enum Opening: Sendable {
    /// It stands alone on its line, as a heading does.
    case heading
    /// It is set in bold at the start of a paragraph: an entry of a list of news.
    case lead
    /// It is the first of an entry of a list.
    case entry
  }

  /// A number with what it can mean.
  struct Amount: Sendable {
    let pieces: Range<Int>
    let mention: Mention
  }

  /// Words that say a date.
  struct DateWords: Sendable {
    let pieces: Range<Int>
    let values: [EventDate]
  }
}

extension Sentence.Amount {
  /// The amount as money; where no currency is written, in the one that stands beside it.
  func money(in other: Currency?) -> Money? {
    for value in mention.values {
      switch value {
      case .money(let money): return money
      case .number(let bounds, .unsaid):
        guard let other, (bounds.high ?? bounds.low ?? 0) >= 100_000_000 else { continue }
        return Money(other, bounds)
      case .date, .number, .share: continue
      }
    }
    return nil
  }

  /// Whether a currency is written.
  var isMoney: Bool {
    mention.values.contains { if case .money = $0 { true } else { false } }
  }

  /// Whether it is a share of something that is less than the whole.
  var isPart: Bool {
    mention.values.contains { if case .share = $0 { true } else { false } } && !isWhole
  }

  /// Whether it is a hundred percent.
  var isWhole: Bool {
    mention.values.contains { value in
      if case .share(let bounds) = value {
        bounds.low == 10_000 && bounds.high == 10_000
      } else {
        false
      }
    }
  }

  /// The number of what is counted; nil for money and shares.
  var count: Bounds? {
    for value in mention.values {
      if case .number(let bounds, _) = value { return bounds }
      if case .money = value { return nil }
    }
    return nil
  }
}
