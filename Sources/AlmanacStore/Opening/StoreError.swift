import AlmanacDisk
import AlmanacModel
import Foundation
import GRDB

/// Why the store could not be opened, read or written.
public enum StoreError: Error, Equatable {
  /// There is no file at the path.
  case missing(path: String)
  /// The text is no path: SQLite would read it as an address, or as a database in memory.
  case noPath(String)
  /// The path is where SQLite keeps the log of another database, whose path it goes on from.
  case besideAnother(path: String)
  /// The file is no SQLite database, or a folder.
  case notADatabase(path: String)
  /// The file is a database with nothing in it yet, as a run leaves it that ended at its start: no
  /// schema, or no article and no name.
  case empty(path: String)
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
  /// Changes that were not finished stand beside the file and can neither be undone nor be read.
  case unfinished(path: String)
  /// Another process kept the file locked.
  case busy(path: String)
  /// The disk is full.
  case full(path: String)
  /// The file or its folder may not be written.
  case readOnly(path: String)
  /// A file that is to be made is there already.
  case exists(path: String)
  /// Reading or writing failed.
  case failed(path: String, reason: String)
  /// The SQL that somebody wrote is wrong or not allowed.
  case badQuery(String)
  /// The SQL that somebody wrote took longer than it was given.
  case tooSlow(seconds: Double)
  /// A search has more words than are looked for at once.
  case tooManyWords(most: Int)
  /// A name or a title is longer than the schema allows.
  case tooLong(what: String, text: String, most: Int)
  /// A name or a title has a character that a terminal would obey.
  case forbidden(what: String, text: String, character: UInt32)
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
  /// An event, or a company, would be part of itself, by way of others.
  case circular(event: String)

  init(_ error: any Error, path: String) {
    if let known = error as? StoreError {
      self = known
    } else if StoreError.isDamage(error) {
      self = .corrupt(path: path)
    } else if let error = error as? DatabaseError {
      self.init(error, path: path)
    } else if let error = error as? DiskError {
      self.init(error, path: path)
    } else {
      self = .failed(path: path, reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
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

  private init(_ error: DiskError, path: String) {
    switch error.code {
    case EEXIST: self = .exists(path: path)
    case ENOSPC, EFBIG, EDQUOT: self = .full(path: path)
    case EACCES, EPERM, EROFS: self = .readOnly(path: path)
    default: self = .failed(path: path, reason: "it cannot be written; is its folder there?")
    }
  }
}

extension StoreError {
  /// What was written is always read again: what cannot be was changed since.
  private static func isDamage(_ error: any Error) -> Bool {
    error is RowReader.Damage || error is RowDecodingError || error is DateError
      || error is DecodingError
  }

  /// Whether the file can no longer be read as a database.
  var meansDamage: Bool {
    switch self {
    case .corrupt, .notADatabase: true
    default: false
    }
  }

  /// Whether an error comes from reading or writing the file, and not from what was done with it.
  static func isOfFile(_ error: any Error) -> Bool { error is DatabaseError || isDamage(error) }
}
