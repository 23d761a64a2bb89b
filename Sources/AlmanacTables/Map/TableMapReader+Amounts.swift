import AlmanacFiles
import AlmanacModel
import Yams

extension TableMapReader {
  /// Reads what holds for all amounts: the currency, the scale, the decimal sign, and the words that
  /// mean no value.
  func readAmounts(_ map: inout TableMap) {
    if let sign = reader.word("decimal", DecimalSign.self) { map.decimal = sign }
    if let node = reader.value("currency"), node.mapping == nil { map.currency = currency(node) }
    if let node = reader.value("scale"), node.mapping == nil { map.scale = scale(node) ?? 0 }
    if let node = reader.value("missing"), node.mapping == nil { map.missing = missing(node) }
  }

  /// Reads `currency:`, `scale:` and `missing:` where they are mappings by attribute, `all` for those
  /// that are not named.
  func readByAttribute(_ map: inout TableMap) {
    for (name, node) in byAttribute("currency", map.kind) {
      let currency = currency(node)
      if name == "all" {
        map.currency = currency
      } else if isAmount(name, in: "currency", map.kind, at: node) {
        map.fields[name, default: MapField()].currency = currency
      }
    }
    for (name, node) in byAttribute("scale", map.kind) {
      let scale = scale(node)
      if name == "all" {
        map.scale = scale ?? 0
      } else if isAmount(name, in: "scale", map.kind, at: node) {
        map.fields[name, default: MapField()].scale = scale
      }
    }
    for (name, node) in byAttribute("missing", map.kind) {
      let words = missing(node)
      if name == "all" {
        map.missing = words
      } else {
        map.fields[name, default: MapField()].missing = words
      }
    }
  }

  private func byAttribute(_ key: String, _ kind: Kind?) -> [(name: String, node: Node)] {
    guard let node = reader.value(key), node.mapping != nil,
      let entry = reader.mapping(at: node)
    else { return [] }
    var found: [(name: String, node: Node)] = []
    for (name, place) in entry.keys {
      guard name == "all" || takes(name, in: key, at: place, kind) != nil else { continue }
      if let value = entry.value(name) {
        found.append((name, value))
      } else {
        reader.report("`\(key):` says nothing of '\(name)'", at: place)
      }
    }
    return found
  }

  private func isAmount(_ name: String, in key: String, _ kind: Kind?, at node: Node) -> Bool {
    switch MapAttribute.takes(name, kind) {
    case .money, .figure, .investors: return true
    default:
      reader.report("`\(key):` is for amounts, and '\(name)' is none", at: node)
      return false
    }
  }

  private func currency(_ node: Node) -> Currency? {
    do throws(CellError) {
      return try Currency(said: node.scalar?.string ?? "")
    } catch {
      reader.report(error.text, at: node)
      return nil
    }
  }

  private func scale(_ node: Node) -> Int? {
    let text = node.scalar?.string ?? ""
    if let power = ScaleWords.named(text) { return power }
    reader.report(
      "'\(shortened(text))' is not a scale: write thousand, million, billion or a number such as 1000",
      at: node
    )
    return nil
  }

  private func missing(_ node: Node) -> [String] {
    let nodes: [Node] = node.sequence.map { Array($0) } ?? [node]
    return nodes.compactMap { item in
      guard let text = item.scalar?.string else {
        reader.report("`missing:` takes words", at: item)
        return nil
      }
      return text.isEmpty ? nil : text.trimming
    }
  }
}
