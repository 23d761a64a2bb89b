import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// Why a request is not answered, as RFC 9457 has it.
struct Problem: Error, Equatable {
  /// What is wrong.
  let kind: Kind
  /// One line: what is wrong and what to do.
  let detail: String
  /// What was meant perhaps.
  var candidates: [String] = []
  /// The page that says so; nil for the one of all problems.
  var page: String?

  /// The kinds of problems, each with its status.
  enum Kind: Int, Sendable {
    case malformed = 400
    case unknown = 404
    case method = 405
    case ambiguous = 409
    case tooLong = 414
    case misdirected = 421
    case broken = 500
    case busy = 503

    /// The kind in words.
    var title: String {
      switch self {
      case .malformed: "Bad request"
      case .unknown: "Not found"
      case .method: "Method not allowed"
      case .ambiguous: "Ambiguous"
      case .tooLong: "Address too long"
      case .misdirected: "Misdirected request"
      case .broken: "Internal error"
      case .busy: "Busy"
      }
    }
  }

  init(_ kind: Kind, _ detail: String, candidates: [String] = []) {
    self.kind = kind
    self.detail = detail
    self.candidates = candidates
  }

  /// What an error of the rooms below means to who asked.
  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case let error as QuestionError: self.init(error)
    case let error as StoreError: self.init(error)
    case let error as RequestError: self.init(error)
    case let error as DateError: self.init(.malformed, error.description)
    case let error as AmountError: self.init(.malformed, error.description)
    case let error as RateError: self.init(.malformed, error.description)
    default: self.init(.broken, "the answer failed")
    }
  }

  private init(_ error: QuestionError) {
    switch error {
    case .unknown(_, _, let nearest): self.init(.unknown, error.description, candidates: nearest)
    case .ambiguous(_, let candidates):
      self.init(.ambiguous, error.description, candidates: candidates)
    case .several(let errors):
      let problems = errors.map { Problem($0) }
      let isAmbiguous = problems.allSatisfy { $0.kind == .ambiguous }
      self.init(
        isAmbiguous ? .ambiguous : .unknown,
        error.description,
        candidates: problems.flatMap(\.candidates)
      )
    case .wrongName, .reversed, .unbounded: self.init(.malformed, error.description)
    case .empty, .nothing: self.init(.unknown, error.description)
    }
  }

  private init(_ error: StoreError) {
    switch error {
    case .busy: self.init(.busy, "the database is busy; try again")
    case .badQuery, .tooManyWords, .tooSlow: self.init(.malformed, error.description)
    default: self.init(.broken, "the database cannot be read")
    }
  }

  private init(_ error: RequestError) { self.init(.malformed, "\(error)") }

  /// The status.
  var status: Int { kind.rawValue }

  /// The problem as JSON.
  var json: [UInt8] { Array((JSON(encoding: Payload(self)).pretty + "\n").utf8) }

  private struct Payload: Encodable, Sendable {
    let type = "about:blank"
    let title: String
    let status: Int
    let detail: String
    let candidates: [String]

    init(_ problem: Problem) {
      title = problem.kind.title
      status = problem.status
      detail = problem.detail
      candidates = problem.candidates
    }
  }
}
