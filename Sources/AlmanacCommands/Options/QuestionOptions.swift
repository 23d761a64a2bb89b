import AlmanacAsking
public import AlmanacModel
import AlmanacQueries
import AlmanacStore
public import ArgumentParser

extension Basis: ExpressibleByArgument {}
extension Milestone: ExpressibleByArgument {}

extension EventDate {
  /// A date on the command line, read as EDTF.
  static func argument(_ text: String) throws -> EventDate {
    do {
      return try EventDate(text)
    } catch {
      throw ValidationError(error.description)
    }
  }
}

/// Words of a vocabulary, divided by commas.
struct WordList<Word: VocabularyWord>: Sendable {
  let words: [Word]

  /// - Throws: `ValidationError` with the words that there are.
  init(_ argument: String) throws {
    words = try argument.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let word = Word(rawValue: String(part)) else {
        throw ValidationError(Word.refusal(of: String(part)))
      }
      return word
    }
  }

  static var known: String { Word.words.joined(separator: ", ") }
}

/// As of when something is answered.
struct KnowledgeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Answer from what was known by this day: articles published later do not count.",
      valueName: "date"
    ),
    transform: EventDate.argument
  )
  var knownBy: EventDate?

  /// The last day whose knowledge answers; nil for all.
  var day: Day? {
    get throws {
      let day = knownBy?.latest
      if knownBy != nil, day == nil {
        throw Failure(.usage, "--known-by needs a date with an end, such as 2025-11-30 or 2025-11")
      }
      return day
    }
  }

  /// A question to a store, answered with events of these statuses only.
  func question(_ store: Store, statuses: Set<Status>? = nil) throws -> Question {
    Question(store: store, knownBy: try day, statuses: statuses, today: .today)
  }
}

/// What the events of an answer can be limited by.
struct EventOptions: ParsableArguments {
  @OptionGroup var knowledge: KnowledgeOptions

  @Option(
    help: ArgumentHelp(
      "Only events with these statuses, by commas: \(WordList<Status>.known).",
      valueName: "statuses"
    ),
    completion: .list(Status.allCases.map(\.rawValue)),
    transform: WordList<Status>.init
  )
  var status: [WordList<Status>] = []

  func question(_ store: Store) throws -> Question {
    let statuses = Set(status.flatMap(\.words))
    return try knowledge.question(store, statuses: statuses.isEmpty ? nil : statuses)
  }
}

/// Whether an answer shows what it rests on.
struct EvidenceOptions: ParsableArguments {
  @Flag(help: "Show the evidence: every claim with its quote, source and part in the answer.")
  var why = false
}

/// What every question about events can be limited by.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var events: EventOptions
  @OptionGroup var evidence: EvidenceOptions

  var why: Bool { evidence.why }

  func question(_ store: Store) throws -> Question { try events.question(store) }
}
