import Foundation

/// What the system lets this process take.
enum Limits {
  /// The most memory of a process that runs a statement, in bytes.
  private static let memory: rlim_t = 1 << 30
  /// How many files and connections a server wants to open at once.
  private static let files: rlim_t = 8192

  /// Bounds a process that runs one statement: the system ends it where the store does not.
  static func ofStatement() {
    let seconds = UInt32(StatementRows.seconds) + 1
    alarm(seconds)
    #if os(Linux)
      var memory = rlimit(rlim_cur: Limits.memory, rlim_max: Limits.memory)
      setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &memory)
    #endif
  }

  /// Lets a server have a file for each of its connections.
  static func allowManyFiles() {
    #if os(Linux)
      let kind = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let kind = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    guard getrlimit(kind, &limit) == 0, limit.rlim_cur < files else { return }
    limit.rlim_cur = min(files, limit.rlim_max)
    setrlimit(kind, &limit)
  }
}
