import AlmanacFiles
import AlmanacModel
import AlmanacReading
import Yams

extension TableMapReader {
  /// Reads `words:`, by attribute what the table's words mean.
  func readWords(_ map: inout TableMap) {
    for said in entries("words", map.kind) {
      guard let entry = reader.mapping(at: said.node) else {
        reader.report("`words:` gives '\(said.name)' a mapping of words", at: said.node)
        continue
      }
      var words: [String: String] = [:]
      var seen: [String: String] = [:]
      for (word, place) in entry.keys {
        let meaning = meaning(of: word, entry, place)
        if !meaning.isEmpty, let flaw = flaw(of: meaning, as: said.name, said.takes, map) {
          reader.report(flaw, at: entry.value(word))
        }
        let other = word.hasSuffix("*") ? nil : seen.updateValue(word, forKey: word.folded)
        if let other, words[other] != meaning {
          reader.report("'\(word)' and '\(other)' are one word with two meanings", at: place)
        }
        words[word] = meaning
      }
      reader.report(entry.diagnostics)
      map.fields[said.name, default: MapField()].words = words
    }
  }

  /// A word may mean nothing, but that has to be said: an empty text in quotes.
  private func meaning(of word: String, _ entry: MappingReader, _ place: Node) -> String {
    guard let node = entry.value(word) else {
      entry.report(
        "`words:` does not say what '\(shortened(word))' means; write \"\" where it means nothing",
        at: place
      )
      return ""
    }
    return node.scalar?.string == "" ? "" : entry.text(word, limit: 2000) ?? ""
  }

  /// Reads `defaults:`, by attribute the value where a row gives none.
  func readDefaults(_ map: inout TableMap) {
    for said in entries("defaults", map.kind) {
      let text = said.node.scalar?.string.trimming ?? ""
      if text.isEmpty {
        reader.report("`defaults:` gives '\(said.name)' one value", at: said.node)
      } else if case .investors = said.takes {
        reader.report("investors are named by a column", at: said.node)
      } else if let flaw = flaw(of: text, as: said.name, said.takes, map) {
        reader.report(flaw, at: said.node)
      } else {
        map.fields[said.name, default: MapField()].standard = text
      }
    }
  }

  /// Refuses what the map says of the cells of an attribute that no column gives: a forgotten column
  /// would make a rumor a fact.
  func refuseUnread(_ map: TableMap) {
    for key in ["words", "missing", "scale", "currency"] {
      guard let node = reader.value(key), let names = node.mapping?.keys else { continue }
      for place in names {
        guard let name = place.scalar?.string, name != "all",
          let takes = MapAttribute.takes(name, map.kind), !isRead(name, takes, map)
        else { continue }
        reader.report(
          "`\(key):` speaks of '\(name)', which no column gives: name its column in `columns:`",
          at: place
        )
      }
    }
  }

  private func isRead(_ name: String, _ takes: MapAttribute.Takes, _ map: TableMap) -> Bool {
    if case .investors = takes { return !map.investors.isEmpty }
    return map.fields[name].map { !$0.sources.isEmpty } ?? false
  }

  /// What a key of the map says of one attribute.
  private struct Entry {
    let name: String
    let takes: MapAttribute.Takes
    let node: Node
  }

  private func entries(_ key: String, _ kind: Kind?) -> [Entry] {
    guard let node = reader.value(key) else { return [] }
    guard let mapping = reader.mapping(at: node) else {
      reader.report("`\(key):` is a mapping by attribute", at: node)
      return []
    }
    var entries: [Entry] = []
    for (name, place) in mapping.keys {
      guard let takes = takes(name, in: key, at: place, kind) else { continue }
      if let value = mapping.value(name) {
        entries.append(Entry(name: name, takes: takes, node: value))
      } else {
        reader.report("`\(key):` says nothing of '\(name)'", at: place)
      }
    }
    return entries
  }

  /// What is wrong with a text that the map writes for an attribute; names have to be registered, or
  /// to be such as can be.
  func flaw(of text: String, as name: String, _ takes: MapAttribute.Takes, _ map: TableMap)
    -> String?
  {
    let kinds: Set<Entity.Kind>
    let registers = map.companies == .register
    switch takes {
    case .company: kinds = [.company]
    case .name, .investors: kinds = [.outlet, .company, .person]
    default: return takes.flaw(of: text, texts(map, name))
    }
    switch registry.meaning(of: text, kinds: kinds) {
    case .one: return nil
    case .several(let keys):
      return "'\(shortened(text))' can be \(keys.joined(separator: " or ")): write the key"
    case .none(let suggestion):
      if registers, !takes.isOfOutlets {
        return RefusedNames.flaw(of: text).map { "'\(shortened(text))' \($0)" }
      }
      let what = kinds.count == 1 ? "company" : "name"
      return "the \(what) '\(shortened(text))' is not registered in entities.yaml\(suggestion)"
    }
  }

  private func texts(_ map: TableMap, _ name: String) -> MapTexts {
    MapTexts(
      decimal: map.decimal,
      dates: map.dates,
      currency: map.fields[name]?.currency ?? map.currency,
      hasRowCurrency: ["columns", "defaults"].contains {
        reader.value($0)?.mapping?["currency"] != nil
      }
    )
  }
}

extension MapAttribute.Takes {
  /// Whether it is the name of an outlet, which a table never registers.
  fileprivate var isOfOutlets: Bool {
    if case .name = self { true } else { false }
  }
}
