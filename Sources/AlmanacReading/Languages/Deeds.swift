import AlmanacModel

/// The words by which a language tells what came of a deed, and what a sum is.
struct Deeds: Sendable {
  /// Verbs of what the claims of a kind tell.
  let acts: [Kind: Lexicon<Void>]
  /// Those of them whose form alone says that they lie ahead: «выйдет».
  var futures = Lexicon<Void>([])
  /// Nouns for the same, which only count where they are denied or planned.
  let nouns: [Kind: Lexicon<Void>]
  /// What says that the act behind it did not happen; false where it only seems to: "not only".
  let negations: Lexicon<Bool>
  /// The same where it stands behind the act.
  var negationsBehind = Lexicon<Bool>([])
  /// What says by itself that nothing came of it: "called off".
  let ends: Lexicon<Void>
  /// What says by itself that it lies ahead: "is raising", "is expected".
  let pending: [Kind: Lexicon<Void>]
  /// Words that may stand between such words and the act.
  let fillers: Set<String>
  /// Verbs of denying, before what is denied.
  let denials: Lexicon<Void>
  /// What denies all that its sentence tells: "was denied", 不实.
  let denialsAnywhere: Lexicon<Void>
  /// What makes the act behind it one that lies ahead: "plans to".
  let plans: Lexicon<Void>
  /// The same, directly before the act: 将.
  var plansDirectly = Lexicon<Void>([])
  /// How many words may stand between a plan and its act.
  let reach: Int
  /// Conjunctions that end what is denied.
  let contrasts: Set<String>
  /// What a worth rests on.
  let bases: Lexicon<Basis>
  /// Rounds by their words of the vocabulary.
  let rounds: Lexicon<String>
  /// Sales, profits and losses.
  let measures: Lexicon<Measure>
}

/// What a sum of money is to a company.
package enum Measure: String, Sendable {
  case sales, profit, loss
}

extension Deeds {
  /// The words of a language.
  static func named(_ code: String) -> Deeds {
    switch code {
    case "ru": .russian
    case "zh": .chinese
    case "de": .german
    default: .english
    }
  }

  /// Series A to Z by the words before or behind their letters.
  static func series(
    _ more: [(phrases: [String], meaning: String)],
    _ name: (String) -> [String]
  ) -> Lexicon<String> {
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(Unicode.Scalar($0)) }
    return Lexicon(letters.map { (phrases: name($0), meaning: "series-\($0)") } + more)
  }
}
