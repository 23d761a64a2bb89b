import AlmanacGenerator
import ArgumentParser

/// What is fed.
enum Parser: String, CaseIterable, ExpressibleByArgument {
  case date, amount, name, csv, table, map, json, proposal, article, register, search, yaml

  /// Good input to start from.
  var samples: [[UInt8]] {
    switch self {
    case .date:
      bytes([
        "2025-12-11", "2025-12", "2025-Q4", "2025-H1", "2025", "2025-12~", "2025-12-11?", "202X",
        "2025-XX-XX", "../2030", "2025-12-01/2025-12-03", "[2025-12-01..2025-12-03,2026]",
        "2026-33%",
      ])
    case .amount:
      bytes([
        "$6.6B", "~€1.7B", "up to $830B", "$25B to $30B", "2,345,678 USD", "₹9.9Cr", "$25-30B",
        "29%",
        "NT$5M", "at least 1 trillion yen", "2E+11", "$2.0B+", "-5", "JPY 100",
      ])
    case .name:
      bytes(["GPT-5.2", "Сэм Альтман", "北辰智能 3", "Ёлка", "e\u{301}a", "ﬀ İ ß", "\u{1F3F3}\u{FE0F}"])
    case .csv:
      bytes(["a,b\r\n1,\"2, \"\"x\"\"\"\r\n", "\u{FEFF}a\nb\n", "\"two\r\nlines\",x\r", ",\n,,\n"])
    case .table, .proposal: [Samples.table]
    case .map: bytes([Samples.world.map(ofTable: 1), Samples.map])
    case .json:
      bytes([
        "[{\"company\": \"Acme\", \"round\": {\"amount\": 5.5e6, \"by\": [\"a\", \"b\"]}}, {}]",
        "{\"a\": \"\\u00e9\\ud83d\\ude00\"}\n{\"b\": null}\n",
      ])
    case .article: Samples.articles
    case .register: bytes([Samples.register])
    case .search:
      bytes(["Gemini", "\"code red\"", "красная тревога", "资金 план", "a AND b", "x*", "-y"])
    case .yaml: Samples.yaml
    }
  }

  private func bytes(_ texts: [String]) -> [[UInt8]] { texts.map { Array($0.utf8) } }
}

/// Samples from an invented world.
enum Samples {
  static let world = World(companies: 12, events: 1000)

  static let articles = (0..<9).map { Array(world.article($0).text.utf8) }

  static let table: [UInt8] = {
    var bytes: [UInt8] = []
    world.table(1, rows: 12) { bytes += $0 }
    return bytes
  }()

  /// A map that says everything that one can.
  static let map = """
    source: {key: a, title: A, publisher: Nobody, url: "file:a", published: 2026-01-15}
    kind: funding
    columns:
      company: {column: Company, split: [";", " and "]}
      date: [Closed, "{Year}-{Month}"]
      raised: "{Amount}M"
      currency: Currency
      investors: [{column: Leads, role: lead, split: ","}, Investors]
    words: {status: {Done: completed, "talk*": rumored}, round: {X: ""}}
    defaults: {status: completed}
    missing: {all: [N/A], raised: ["?"]}
    dates: [m/d/yyyy, Qq yyyy, excel]
    currency: {all: USD, post_money: EUR}
    scale: {raised: million}
    decimal: ","
    subject: "a {Id}"
    only: {Type: [Equity, Debt]}
    where: {Year: ">= 2020", Name: not empty}
    companies: register
    editions: replace
    bad_rows: skip
    delimiter: tab
    header_row: 2
    skip_rows: 1
    encoding: windows-1252

    """

  static let yaml: [[UInt8]] = {
    var generator = YAMLGenerator(seed: 1)
    return (0..<200).map { _ in Array(generator.document().utf8) }
  }()

  static let register: String = {
    var text = ""
    world.entities { text += $0 }
    return text
  }()
}
