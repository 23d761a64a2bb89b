import AlmanacFiles
import AlmanacModel
import Yams

extension TableMapReader {
  /// Reads `only:` and `where:`, which rows are read at all.
  func readRows(_ map: inout TableMap) {
    for (column, node) in byColumn("only") {
      let nodes: [Node] = node.sequence.map { Array($0) } ?? [node]
      let values = nodes.compactMap { $0.scalar?.string.trimming }
      guard values.count == nodes.count, !values.isEmpty else {
        reader.report("`only:` takes one value or a list of them", at: node)
        continue
      }
      map.only[column] = values
    }
    for (column, node) in byColumn("where") {
      do throws(CellError) {
        map.conditions[column] = try RowCondition(
          node.scalar?.string ?? "",
          map.reading(ofColumn: column)
        )
      } catch {
        reader.report(error.text, at: node)
      }
    }
  }

  private func byColumn(_ key: String) -> [(column: String, node: Node)] {
    guard let node = reader.value(key) else { return [] }
    guard case .mapping(let mapping) = node else {
      reader.report("`\(key):` is a mapping by column", at: node)
      return []
    }
    return mapping.map { (($0.key.string ?? "").trimming, $0.value) }
  }

  /// Reads how the cells are laid out in the file.
  func readShape(_ map: inout TableMap) {
    if let text = isTab ? "\t" : reader.text("delimiter") {
      map.shape.delimiter = TableShape.delimiter(text)
      if map.shape.delimiter == nil {
        reader.report(
          "`delimiter:` is one sign, such as \";\" or \"|\", or tab",
          at: reader.value("delimiter")
        )
      }
    }
    if let row = count("header_row", from: 1) { map.shape.headerRow = row }
    if let rows = count("skip_rows", from: 0) { map.shape.skippedRows = rows }
    if let text = reader.text("encoding") {
      if let encoding = TableEncoding.named(text) {
        map.shape.encoding = encoding
      } else {
        reader.report(TableEncoding.refusal(of: text), at: reader.value("encoding"))
      }
    }
  }

  /// A tab is white space, which a text must not be alone.
  private var isTab: Bool { reader.value("delimiter")?.scalar?.string == "\t" }

  private func count(_ key: String, from least: Int) -> Int? {
    guard let text = reader.text(key) else { return nil }
    if let number = Int(text), (least...1000).contains(number) { return number }
    reader.report("`\(key):` is a number from \(least) to 1000", at: reader.value(key))
    return nil
  }
}
