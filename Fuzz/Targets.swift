import AlmanacArticles
import AlmanacCSV
import AlmanacDifferential
import AlmanacFiles
import AlmanacGenerator
import AlmanacModel
import AlmanacReading
import AlmanacStore
import AlmanacTables

/// The parsers with what they promise.
struct Targets {
  private let store: Store
  private let known: [Entity]
  private let map: TableMap

  init() throws {
    let register = SourceFile(path: "entities.yaml", bytes: Array(Samples.register.utf8))
    let articles = (0..<5).map { number in
      let (name, text) = Samples.world.article(number)
      return SourceFile(path: name, bytes: Array(text.utf8))
    }
    let library = LibraryReader().read([register] + articles).library
    known = library.entities
    store = try Store.inMemory()
    _ = try store.seed(library)
    let file = SourceFile(path: "map.yaml", bytes: Array(Samples.world.map(ofTable: 1).utf8))
    guard let map = TableMap.read(file, registry: Registry(known)).0 else { throw NoMap() }
    self.map = map
  }

  private struct NoMap: Error {}

  /// What an input breaks; nil where every promise holds.
  func broken(_ parser: Parser, _ input: [UInt8]) throws -> String? {
    let text = String(decoding: input, as: UTF8.self)
    switch parser {
    case .date: return date(text)
    case .amount: return amount(text)
    case .name: return name(text)
    case .csv: return csv(input)
    case .table: return table(input)
    case .map: return mapFile(input)
    case .json: return json(input)
    case .proposal: return proposal(input)
    case .article: return article(input)
    case .register:
      _ = LibraryReader().read([SourceFile(path: "entities.yaml", bytes: input)])
      return nil
    case .search:
      do {
        _ = try store.search([text], knownBy: nil, limit: 20)
      } catch StoreError.tooManyWords {
        return nil
      }
      _ = try store.names(ofAlias: text, isPart: true)
      return nil
    case .yaml: return YAMLDifferential.difference(text)
    }
  }

  private func date(_ text: String) -> String? {
    guard let date = try? EventDate(text) else { return nil }
    guard let again = try? EventDate(date.edtf), again == date, again.span == date.span else {
      return "what is written is not read again"
    }
    if let first = date.earliest, let last = date.latest, last < first {
      return "it ends before it starts"
    }
    return date.text.isEmpty ? "it has no words" : nil
  }

  private func amount(_ text: String) -> String? {
    guard let amount = try? WrittenAmount(text) else { return nil }
    if let low = amount.bounds.low, let high = amount.bounds.high, high < low {
      return "the upper bound is below the lower"
    }
    guard let currency = amount.currency else { return nil }
    return Money(currency, amount.bounds).text.isEmpty ? "it has no words" : nil
  }

  private func name(_ text: String) -> String? {
    if text.folded.folded != text.folded { return "the key of a key is another" }
    let slug = text.slug
    return slug.isEmpty || slug.utf8.count > 100 || EventKey.isPart(slug)
      ? nil : "the slug '\(slug)' is no part of a key"
  }

  private func csv(_ input: [UInt8]) -> String? {
    guard let whole = rows(CSVReader(input)) else { return nil }
    for size in [1, 3] {
      var rest = input[...]
      let pieces = CSVReader {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      if rows(pieces) != whole { return "in pieces it reads otherwise" }
    }
    var bytes: [UInt8] = []
    for row in whole { CSVWriter().append(row.map { .text($0) }, to: &bytes) }
    let again = rows(CSVReader(bytes))?.map { $0.map(Defusing.restored) }
    return again == whole ? nil : "what is written is not read again"
  }

  private func rows(_ reader: CSVReader) -> [[String]]? {
    var (reader, rows) = (reader, [[String]]())
    do {
      while let row = try reader.row() { rows.append(try row.texts()) }
      return rows
    } catch {
      return nil
    }
  }

  private func table(_ input: [UInt8]) -> String? {
    var csv = CSVReader(input)
    guard let header = try? csv.row(),
      var reader = try? TableReader(
        header: header,
        map: map,
        source: map.source,
        registry: Registry(known),
        file: "table.csv"
      )
    else { return nil }
    while let row = try? csv.row() {
      let reading = reader.read(row)
      if !reading.mistakes.isEmpty, !reading.claims.isEmpty { return "a wrong row gives claims" }
    }
    return nil
  }

  private func mapFile(_ input: [UInt8]) -> String? {
    let file = SourceFile(path: "map.yaml", bytes: input)
    let (map, diagnostics) = TableMap.read(file, registry: Registry(known))
    if map == nil, diagnostics.isEmpty { return "a map is refused without a reason" }
    return diagnostics.allSatisfy { !$0.description.contains("\n") && $0.line > 0 }
      ? nil : "a mistake takes several lines"
  }

  private func json(_ input: [UInt8]) -> String? {
    guard let whole = jsonRows(input, size: max(1, input.count)) else { return nil }
    return jsonRows(input, size: 1) == whole ? nil : "in pieces it reads otherwise"
  }

  private func jsonRows(_ input: [UInt8], size: Int) -> [[String]]? {
    var rest = input[...]
    do {
      var rows = try TableRows(.json, map: nil) {
        defer { rest = rest.dropFirst(size) }
        return rest.isEmpty ? nil : Array(rest.prefix(size))
      }
      var texts: [[String]] = []
      if let header = try rows.header() { texts.append(try header.texts()) }
      while let row = try rows.row() { texts.append(try row.texts()) }
      return texts
    } catch {
      return nil
    }
  }

  private func proposal(_ input: [UInt8]) -> String? {
    let proposal = try? Proposal(
      head: input,
      isWhole: true,
      form: .unknown,
      name: "a.csv",
      registry: Registry(known)
    )
    guard let yaml = proposal?.yaml else { return nil }
    let file = SourceFile(path: "map.yaml", bytes: Array(yaml.utf8))
    let mistakes = TableMap.read(file, registry: Registry(known)).1
    return mistakes.contains { $0.message.contains("YAML") } ? "the map is no YAML" : nil
  }

  private func article(_ input: [UInt8]) -> String? {
    let file = SourceFile(path: "a0.md", bytes: input)
    let (library, diagnostics) = LibraryReader(known: known).read([file])
    guard diagnostics.isEmpty else {
      return diagnostics.allSatisfy { !$0.description.contains("\n") && $0.line > 0 }
        ? nil : "a mistake takes several lines"
    }
    for article in library.articles {
      let text = Array((article.text ?? "").unicodeScalars)
      for quote in article.claims.compactMap(\.quote) {
        guard quote.start >= 0, quote.end <= text.count, quote.start < quote.end,
          Array(quote.text.unicodeScalars) == Array(text[quote.start..<quote.end])
        else { return "a quote is not at its place" }
      }
    }
    return nil
  }
}
