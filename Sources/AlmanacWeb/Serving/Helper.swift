import AlmanacAsking
public import AlmanacModel
import AlmanacStore
import Foundation

/// What the program that serves is told by the command line: one JSON object, its only argument.
public struct Helper: Codable, Sendable {
  /// The database file.
  public var database: String
  /// The version of the program that starts it.
  public var version: String
  /// Where to listen; nil where nothing is served.
  public var serve: Serving?
  /// What to write; nil where nothing is written.
  public var publish: Publishing?
  /// A statement to run for a server of this program; nil where none is run.
  public var statement: String?

  /// Where to listen, and for whom.
  public struct Serving: Codable, Sendable {
    /// The address.
    public var host: String
    /// The port.
    public var port: Int
    /// Further hosts that requests may be meant for.
    public var hosts: [String]
    /// Whether anybody who reaches it may run SQL that reads.
    public var sql: Bool
  }

  /// Where to write files, and where they will stand.
  public struct Publishing: Codable, Sendable {
    /// The folder.
    public var folder: String
    /// The address of the folder on the web; nil where it is not known.
    public var address: String?
    /// The days whose knowledge is shown too, in ISO 8601.
    public var days: [String]

    /// Writes to a folder.
    public init(folder: String, address: String? = nil, days: [String] = []) {
      self.folder = folder
      self.address = address
      self.days = days
    }

    /// The same days.
    private var known: [Day] { days.compactMap { (try? EventDate($0))?.latest } }

    /// Writes the files.
    ///
    /// - Parameters:
    ///   - database: the database file.
    ///   - version: the version of the program.
    ///   - today: the present day.
    ///   - say: told in a line what was done.
    /// - Throws: where the database cannot be read, or a file cannot be written.
    public func write(
      _ database: String,
      version: String,
      today: @escaping @Sendable () -> Day,
      say: (String) -> Void
    ) throws {
      let pool = try StorePool(database)
      let site = try Site(pool, hosts: nil, version: version, days: known, today: today)
      try StaticSite(site, self).write(say)
    }
  }

  /// Does what the arguments say.
  ///
  /// - Parameter arguments: the words after the program's name.
  /// - Returns: the exit status.
  public static func main(_ arguments: [String]) async -> Int32 {
    guard arguments.count == 1, let data = arguments.first?.data(using: .utf8),
      let helper = try? JSONDecoder().decode(Helper.self, from: data)
    else {
      complain("almanac-serve is a part of almanac, which starts it")
      return 64
    }
    do {
      return try await helper.run()
    } catch {
      complain(helper.words(of: error))
      return 74
    }
  }

  private func run() async throws -> Int32 {
    if let serve {
      let pool = try StorePool(database)
      let runner = StatementRunner(database, version: version)
      let run: @Sendable (String) throws -> StatementRows = { try runner.rows(of: $0) }
      let site = try Site(
        pool,
        hosts: serve.hosts,
        version: version,
        sql: serve.sql ? run : nil,
        today: { .today }
      )
      Limits.allowManyFiles()
      let server = Server(site, .init(host: serve.host, port: serve.port))
      let host = serve.host.contains(":") ? "[\(serve.host)]" : serve.host
      try await server.run { port in
        Helper.say("Almanac is at http://\(host):\(port)/ (Ctrl-C ends it)")
      }
    }
    if let publish {
      try publish.write(database, version: version, today: { .today }, say: Helper.say)
    }
    if let statement {
      Limits.ofStatement()
      let result = try StatementRows.Result {
        let store = try Store.reading(database)
        return try StatementRows(statement, in: store)
      }
      FileHandle.standardOutput.write(try result.encoded)
    }
    return 0
  }

  private func words(of error: any Error) -> String {
    if let error = error as? StoreError { return error.description }
    let text = "\(error)"
    if text.contains("EADDRINUSE") || text.contains("errno: 98"), let serve {
      return "port \(serve.port) is in use: choose another"
    }
    if text.contains("UnknownHost"), let serve {
      return
        "'\(serve.host)' is not an address of this machine, such as 127.0.0.1"
    }
    if text.contains("errno: 13"), let serve { return "port \(serve.port) may not be used" }
    return text.split(separator: "\n").first.map(String.init) ?? text
  }

  private static func say(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  private static func complain(_ text: String) {
    FileHandle.standardError.write(Data(("almanac: " + text + "\n").utf8))
  }
}
