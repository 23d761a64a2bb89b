import AlmanacAsking
import AlmanacDisk
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import Foundation

extension ExportCommand {
  /// Writes the claims with what resolves them, and their description beside them.
  func writeClaims(_ question: Question) throws {
    let folder = output ?? "."
    let tables = try ClaimTables(question: question, companies: company)
    var resources = engine.partitioned ? try tables.partitions() + tables.common : tables.resources
    if engine.files.isParquet {
      try ParquetSink.requireProgram()
      for index in resources.indices { resources[index].form = .parquet }
    }
    for name in Set(resources.compactMap { $0.path.split(separator: "/").dropLast().first })
      .sorted()
    {
      guard FileKind(at: "\(folder)/\(name)") != .nothing else { continue }
      throw Failure(
        .io,
        "\(folder)/\(name) is already there and may hold other companies: name another folder"
      )
    }
    try OutputFile.makeFolder(folder)
    let names = try Resources(question: question, companies: company).sources()
    // A description of tables that are about to change would vouch for a mixture of old and new.
    let description = "\(folder)/datapackage.json"
    if unlink(description) != 0, errno != ENOENT { throw OutputFile.failure(description) }
    try DataPackage(resources: resources, sources: names).write(raw: true) { path, resource in
      let place = "\(folder)/\(path)"
      if path.contains("/") {
        try OutputFile.makeFolder(
          place.split(separator: "/", omittingEmptySubsequences: false)
            .dropLast().joined(separator: "/")
        )
      }
      guard let table = resource?.table, engine.files.isParquet else {
        return try FileSink(to: place)
      }
      return try ParquetSink(table, to: place)
    }
    guard !quiet else { return }
    Console.talk(
      "almanac: wrote \(counted(resources.count, "table")) and datapackage.json to \(folder)"
    )
  }

  /// Writes the scripts by which an engine resolves the claims.
  func writeSQL() throws {
    guard let dialect = engine.dialect else { return }
    let folder = output ?? "."
    let script = Script(dialect)
    let knownBy = try asked.knowledge.day
    let scripts = [
      "load.sql": script.load(engine.files, knownBy: knownBy, today: knownBy ?? .today),
      "resolve.sql": script.resolve, "questions.sql": script.questions,
    ]
    try OutputFile.makeFolder(folder)
    for (name, text) in scripts.sorted(by: { $0.key < $1.key }) {
      try OutputFile.write(Array(text.utf8), to: "\(folder)/\(name)")
    }
    guard !quiet else { return }
    Console.talk("almanac: wrote load.sql, resolve.sql and questions.sql to \(folder)")
  }
}
