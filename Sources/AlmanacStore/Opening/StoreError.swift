import AlmanacModel
import GRDB

/// Why the store could not be opened, read or written.
public enum StoreError: Error, Equatable {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is no SQLite database, or a folder.
  case notADatabase(path: String)
  /// The file is a SQLite database of another program.
  case foreign(path: String)
  /// The schema of the file is older than the program's.
  case older(path: String)
  /// The file was written by a newer version of the program.
  case newer(path: String, version: Int)
  /// A migration that was applied to the file differs from the program's.
  case edited(path: String, migration: String)
  /// The file is damaged.
  case corrupt(path: String)
  /// Another process kept the file locked.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// Reading or writing failed.
  case failed(path: String, reason: String)
  /// The SQL that somebody wrote is wrong or not allowed.
  case badQuery(String)
  /// The articles contradict the store: an edge points to an event that no claim names any more.
  case danglingRelation(from: String, to: String)
  /// The register gives the key of something to something else.
  case keyOfTwo(key: String, kind: String)
  /// The register gives the name of something to something else.
  case nameOfTwo(name: String, key: String, other: String)
  /// An event is of something that is no company here.
  case notACompany(key: String, kind: String)
  /// A table has the key of an article that is there, or an article that of a table; `stored` is
  /// what is there, `text` or `table`.
  case articleOfTwo(key: String, stored: String)
  /// An event would be part of itself, by way of others.
  case circular(event: String)

  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
      return
    }
    if StoreError.isDamage(error) {
      self = .corrupt(path: path)
      return
    }
    guard let error = error as? DatabaseError else {
      self = .failed(path: path, reason: "\(error)")
      return
    }
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .corrupt(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN:
      self = .failed(path: path, reason: "it cannot be opened or its folder cannot be written")
    case .SQLITE_IOERR:
      self = .failed(path: path, reason: "reading or writing failed; is the disk full?")
    default: self = .failed(path: path, reason: error.message ?? "SQLite error \(error.resultCode)")
    }
  }
}

extension StoreError {
  /// What was written is always read again: what cannot be was changed since.
  private static func isDamage(_ error: any Error) -> Bool {
    error is RowReader.Damage || error is RowDecodingError || error is DateError
      || error is DecodingError
  }

  /// Whether an error comes from reading or writing the file, and not from what was done with it.
  static func isOfFile(_ error: any Error) -> Bool { error is DatabaseError || isDamage(error) }
}

extension StoreError: CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .missing(let path):
      "there is no database at \(path)"
    case .notADatabase(let path):
      "\(path) is not a database"
    case .foreign(let path):
      "\(path) is a database of another program"
    case .older(let path): "the schema of \(path) is older"
    case .newer(let path, let version):
      "\(path) has schema \(version), which a newer almanac wrote: update almanac"
    case .edited(let path, let migration):
      "\(path) was made by another version of \(migration)"
    case .corrupt(let path):
      "\(path) is damaged"
    case .busy(let path):
      "\(path) is locked by another process: try again when it is done"
    case .full(let path): "the disk that holds \(path) is full: nothing was changed"
    case .readOnly(let path): "\(path) may not be written: check its permissions and its folder's"
    case .failed(let path, let reason): "\(path): \(reason)"
    case .badQuery(let reason): reason
    case .keyOfTwo(let key, let kind):
      "'\(key)' is the key of something else here and of a new \(kind) in the register: nothing was changed; give one another key"
    case .nameOfTwo(let name, let key, let other):
      "the name '\(shortened(name))' of '\(key)' is that of '\(other)' here: nothing was changed; give one another name"
    case .notACompany(let key, let kind):
      "'\(key)' is \("aeiou".contains(kind.prefix(1)) ? "an" : "a") \(kind) here and not a company: nothing was changed; give the company another key"
    case .articleOfTwo(let key, let stored):
      "'\(key)' is the key of \(stored == "text" ? "an article" : "a table") that is here: nothing was changed; give the \(stored == "text" ? "table" : "article") another key"
    case .circular(let event):
      "\(event) would be part of itself, by way of what it is part of: nothing was changed; mend `part-of:`"
    case .danglingRelation(let from, let to):
      "\(from) points to \(to), which no claim would name any more: nothing was changed; mend the articles first"
    }
  }
}
