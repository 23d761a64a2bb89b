import AlmanacFiles
import AlmanacModel
import Yams

/// Reads `via:`, what the curator had before them where it was not the original.
struct ViaReader {
  let reader: MappingReader
  let names: ArticleNames

  private let kinds: Set<Entity.Kind> = [.outlet, .company]

  /// The outlets and data sets in their order, each with the place in it.
  func read() -> [Via] { reader.list("via").compactMap(via) }

  private func via(_ node: Node) -> Via? {
    if node.scalar != nil {
      return names.entity(at: node, reader, kinds: kinds).map {
        Via(outlet: $0.name, outletKey: $0.key)
      }
    }
    guard let entry = reader.mapping(at: node) else {
      reader.report("`via:` is an outlet, or a mapping with `source:` and `at:`", at: node)
      return nil
    }
    let outlet = names.entity("source", entry, kinds: kinds, required: true)
    let place = entry.text("at")
    entry.reportUnknownKeys()
    reader.report(entry.diagnostics)
    return outlet.map { Via(outlet: $0.name, outletKey: $0.key, place: place) }
  }
}
