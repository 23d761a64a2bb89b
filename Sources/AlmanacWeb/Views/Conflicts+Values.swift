import AlmanacQueries
import AlmanacReports

extension Answering {
  /// The conflicts of an answer by their type, each with its sides.
  func conflictGroups(_ payload: JSON) -> [Values] {
    guard case .array(let entries) = payload else { return [] }
    return ConflictType.allCases.compactMap { type in
      let found = entries.filter { $0["type"]?.text == type.rawValue }
      guard !found.isEmpty else { return nil }
      return [
        "title": type.text.prefix(1).uppercased() + type.text.dropFirst(),
        "count": counted(found.count, "conflict"),
        "meaning": type.meaning,
        "id": "type-\(type.rawValue)",
        "entries": found.map(conflict),
      ]
    }
  }

  private func conflict(_ entry: JSON) -> Values {
    let sides = entry["sides"]?.elements ?? []
    let isOpen = sides.contains { $0["undecided"] == .bool(true) }
    return [
      "title": "\(entry["company"]?.text ?? ""): \(entry["title"]?.text ?? "")",
      "href": links.event(entry["event"]?.text ?? "") ?? "",
      "attribute": (entry["attribute"]?.text ?? "").replacing("_", with: "-"),
      "sides": sides.map { side in
        let isChosen = side["chosen"] == .bool(true)
        let isRival = side["undecided"] == .bool(true)
        return [
          "value": side["value"]?.text ?? "",
          "chosen": isChosen,
          "preferred": isChosen && !isOpen,
          "undecided": isRival || isChosen && isOpen,
          "force": isChosen ? "shown, not preferred" : "equally strong",
          "voices": (side["voices"]?.elements ?? []).compactMap(\.text).joined(separator: ", "),
        ] as Values
      },
    ]
  }
}

extension JSON {
  /// The value under a key of an object.
  subscript(_ key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text; nil for what is none.
  var text: String? { if case .string(let text) = self { text } else { nil } }

  /// The elements; none of what is no list.
  var elements: [JSON] { if case .array(let values) = self { values } else { [] } }
}
