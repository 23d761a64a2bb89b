package import AlmanacModel

/// Writes names as the register from which they would be read again, `entities.yaml`.
package enum RegisterWriter {
  /// The register of some entities and of further names of events.
  ///
  /// - Parameters:
  ///   - entities: the registered companies, people, outlets and models.
  ///   - events: the further names of events.
  /// - Returns: the contents of the file.
  package static func text(of entities: [Entity], events: [EventNames]) -> String {
    var lines = YAMLLines()
    for (name, kind) in EntitiesReader.sections {
      lines.add(name, entries: entities.filter { $0.kind == kind }.map(\.lines))
    }
    lines.add(
      "events",
      entries: events.map { event in
        var lines = YAMLLines()
        lines.add("key", event.event.description)
        lines.add("aliases", entries: event.aliases.map(\.lines))
        return lines
      }
    )
    return lines.text
  }
}

extension Entity {
  fileprivate var lines: YAMLLines {
    var lines = YAMLLines()
    lines.add("key", key)
    lines.add("name", name)
    lines.add("company", company)
    lines.add("kind", outletKind?.rawValue)
    lines.add("founded", founded?.edtf)
    lines.add("ended", ended?.edtf)
    if let partOf {
      var part = YAMLLines()
      part.add("company", partOf.company)
      part.add("since", partOf.since?.edtf)
      lines.add("part-of", mapping: part)
    }
    lines.add("aliases", entries: aliases.map(\.lines))
    return lines
  }
}

extension Alias {
  fileprivate var lines: YAMLLines {
    var lines = YAMLLines()
    guard language != nil || !isUnscoped else {
      lines.add(scalar: text)
      return lines
    }
    lines.add("text", text)
    lines.add("language", language)
    lines.add("with", with)
    lines.add("in", inArticle)
    return lines
  }
}
