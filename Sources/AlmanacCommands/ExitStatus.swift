import AlmanacArticles
import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacStore
import ArgumentParser
import Foundation

/// What the program's exit status says.
enum ExitStatus: Int32 {
  /// The question is answered.
  case answered = 0
  /// There is nothing to answer with, or `check` found something.
  case nothing = 1
  /// The command line is wrong (EX_USAGE).
  case usage = 64
  /// The input is wrong (EX_DATAERR).
  case badData = 65
  /// The input is not there (EX_NOINPUT).
  case missingInput = 66
  /// Another process holds the database (EX_UNAVAILABLE).
  case busy = 69
  /// Reading or writing failed: a full disk, no database, a newer schema (EX_IOERR).
  case io = 74
}

/// An error with the status that the program exits with.
struct Failure: Error {
  let status: ExitStatus
  let message: String

  init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  /// What an error of the libraries means to the command line.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case let error as QuestionError: self.init(error.exitStatus, error.description + error.advice)
    case let error as RequestError: self.init(.usage, error.description)
    case let error as StoreError: self.init(error.exitStatus, error.description + error.advice)
    case let error as DateError: self.init(.usage, error.description)
    case let error as AmountError: self.init(.usage, error.description)
    case let error as RateError: self.init(.usage, error.description)
    case let error as CocoaError: self.init(.io, error.localizedDescription)
    default: self.init(.io, "\(error)")
    }
  }
}

extension QuestionError {
  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .reversed, .unbounded, .wrongName: .usage
    case .unknown, .ambiguous, .several, .nothing, .empty: .nothing
    }
  }
}

extension QuestionError {
  /// What to do about it on the command line.
  fileprivate var advice: String { self == .empty ? ": run `almanac seed`" : "" }
}

extension StoreError {
  /// What to do about it on the command line.
  fileprivate var advice: String {
    switch self {
    case .missing: ": run `almanac seed` first, or name another with --db"
    case .empty: ": run `almanac seed`, or name another with --db"
    case .noPath: ": name one with --db, such as ./almanac.sqlite"
    case .tooSlow: "; allow more with --timeout, or ask for less"
    case .besideAnother, .notADatabase, .foreign: ": name another file with --db"
    case .edited: ": seed a new file with --db"
    case .corrupt: ": take back a copy with `almanac restore`, or seed a new file with --db"
    case .older: ": run `almanac seed` to bring it up to date"
    default: ""
    }
  }

  fileprivate var exitStatus: ExitStatus {
    switch self {
    case .missing: .missingInput
    case .busy: .busy
    case .badQuery, .noPath, .besideAnother, .tooManyWords: .usage
    case .empty, .tooSlow: .nothing
    case .danglingRelation, .keyOfTwo, .nameOfTwo, .notACompany, .articleOfTwo, .circular, .tooLong,
      .forbidden:
      .badData
    default: .io
    }
  }
}
