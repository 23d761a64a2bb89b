import GRDBSQLite

/// Ends a statement that takes too long.
final class Deadline {
  private let end: ContinuousClock.Instant
  /// After how many steps of SQLite's machine the clock is looked at: few, because one step may make
  /// a value of ten million bytes.
  private static let steps: Int32 = 200
  /// The longest time that is waited for, some thirty years.
  private static let longest = 1e9

  private init(seconds: Double) {
    let limit = seconds.isNaN ? 0 : min(max(0, seconds), Deadline.longest)
    end = ContinuousClock.now + Duration.seconds(limit)
  }

  private var isOver: Bool { ContinuousClock.now >= end }

  /// Runs something on a connection, whose statements end with `SQLITE_INTERRUPT` after some seconds.
  static func during(
    _ connection: OpaquePointer?,
    seconds: Double?,
    _ body: () throws -> Void
  ) throws {
    guard let seconds else { return try body() }
    let deadline = Deadline(seconds: seconds)
    sqlite3_progress_handler(
      connection,
      steps,
      { context in
        guard let context else { return 0 }
        return Unmanaged<Deadline>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
      },
      Unmanaged.passUnretained(deadline).toOpaque()
    )
    defer { sqlite3_progress_handler(connection, 0, nil, nil) }
    try withExtendedLifetime(deadline) { try body() }
  }
}
