/// What SQLite keeps beside a database: its name is that of the database with an ending.
package enum Companion {
  /// The endings: of the journal, the log and the memory that processes share.
  package static let endings = ["-journal", "-wal", "-shm"]

  /// The path of the database that a path would stand beside; nil where it has none of the endings.
  package static func main(of path: String) -> String? {
    let ending = endings.first { path.hasSuffix($0) && !path.hasSuffix("/" + $0) && path != $0 }
    return ending.map { String(path.dropLast($0.count)) }
  }
}
