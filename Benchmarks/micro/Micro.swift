import AlmanacArticles
import AlmanacCSV
import AlmanacFiles
import AlmanacGenerator
import AlmanacModel
import ArgumentParser

@main
struct Micro: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs one hot path some number of times, for a profiler to count."
  )

  /// The paths that every claim takes.
  enum Path: String, CaseIterable, ExpressibleByArgument {
    case date, amount, resolution, read, write, article
  }

  @Argument(help: "Which path.")
  var path: Path

  @Argument(help: "How often.")
  var times: Int

  func run() throws {
    let samples = Samples()
    var length = 0
    for time in 0..<times {
      switch path {
      case .date: length += try EventDate(samples.dates[time % samples.dates.count]).edtf.utf8.count
      case .amount:
        length += Int(
          try WrittenAmount(samples.amounts[time % samples.amounts.count]).bounds.low ?? 0
        )
      case .resolution: length += resolve(samples.claims)?.evidence.count ?? 0
      case .read:
        var reader = CSVReader(samples.row)
        length += try reader.row()?.texts().count ?? 0
      case .write:
        var bytes: [UInt8] = []
        CSVWriter().append(samples.cells, to: &bytes)
        length += bytes.count
      case .article:
        length += LibraryReader(known: samples.known).read([samples.article]).library.articles.count
      }
    }
    print(length)
  }
}

/// What the paths work on.
private struct Samples {
  let dates = ["2025-12-11", "2025-12", "2026-Q1", "2025-12~", "../2030", "2025-12-01/2025-12-03"]
  let amounts = ["$6.6B", "~€1.7B", "up to $830B", "$25B to $30B", "2,345,678 USD", "₹9.9Cr"]
  let cells: [CSVWriter.Cell]
  let row: [UInt8]
  let claims: [Claim]
  let known: [Entity]
  let article: SourceFile

  init() {
    let world = World(companies: 50, events: 1000)
    var bytes: [UInt8] = []
    world.table(1, rows: 1) { bytes += $0 }
    row = Array(bytes.drop { $0 != 0x0A }.dropFirst())
    cells = [
      .text("openai/release/gpt-5.2"), .text("=1+1"), .text("a, \"b\""), .plain("2025-12-11"),
    ]
    var register = ""
    world.entities { register += $0 }
    known =
      LibraryReader().read([SourceFile(path: "entities.yaml", bytes: Array(register.utf8))])
      .library.entities
    let (name, text) = world.article(0)
    article = SourceFile(path: name, bytes: Array(text.utf8))
    let read = LibraryReader(known: known).read([article]).library.articles
    claims = (0..<5).compactMap { number in
      guard var claim = read.first?.claims.first else { return nil }
      claim.ordinal = number
      claim.attributes.date = try? EventDate("2025-0\(number + 1)")
      return claim
    }
  }
}
