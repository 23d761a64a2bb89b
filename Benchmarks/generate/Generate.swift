import AlmanacGenerator
import ArgumentParser
import Foundation

@main
struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes a seed folder and tables of an invented world, the same for the same seed.",
    discussion: """
      FOLDER/seeds has a register of companies and the articles, FOLDER/table-1.csv a row for every \
      event, FOLDER/table-2.csv further claims about some of them, each with its map.
      """
  )

  @Argument(help: "Where to write.")
  var folder: String

  @Option(help: "How many companies there are.")
  var companies = 1000

  @Option(help: "How many events the first table has.")
  var events = 10_000

  @Option(help: "How many rows the second table has.")
  var rows = 0

  @Option(help: "How many articles there are.")
  var articles = 0

  @Option(help: "Another seed makes another world.")
  var seed: UInt64 = 1

  func run() throws {
    let world = World(companies: companies, events: max(events, 1000), seed: seed)
    let place = folder + "/seeds/articles"
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    try write(folder + "/seeds/entities.yaml") { file in
      try world.entities { try file.write(contentsOf: Data($0.utf8)) }
    }
    for number in 0..<articles {
      let (name, text) = world.article(number)
      try write(place + "/" + name) { try $0.write(contentsOf: Data(text.utf8)) }
    }
    for (table, rows) in [(1, events), (2, rows)] where rows > 0 {
      try write(folder + "/table-\(table).csv") { file in
        try world.table(table, rows: rows) { try file.write(contentsOf: Data($0)) }
      }
      try write(folder + "/table-\(table).yaml") {
        try $0.write(contentsOf: Data(world.map(ofTable: table).utf8))
      }
    }
  }

  private func write(_ path: String, _ body: (FileHandle) throws -> Void) throws {
    try Data().write(to: URL(filePath: path))
    let handle = try FileHandle(forWritingTo: URL(filePath: path))
    try body(handle)
    try handle.close()
  }
}
