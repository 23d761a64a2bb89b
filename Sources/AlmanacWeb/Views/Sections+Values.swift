import AlmanacReports

extension Report {
  /// What the answer says, without its evidence, as the template takes it.
  ///
  /// - Parameters:
  ///   - view: where cells lead.
  ///   - heading: a heading that stands above already, and is not said again.
  ///   - rivals: whether notes about rival values are among them.
  /// - Returns: the values of the sections.
  func values(_ view: CellView, heading: String = "", rivals: Bool = true) -> [Values] {
    sections.filter { !$0.isEvidence }.map { section in
      let title = (section.heading ?? "").withDaysInWords
      let statements = section.statements.map { $0.trimmedSpaces }.filter { !$0.isEmpty }
      return [
        "heading": title,
        "headed": !title.isEmpty && title != heading,
        "table": section.table.map { [$0.values(view, caption: title.isEmpty ? heading : title)] }
          ?? [],
        "statements": statements.map { ["text": $0] },
        "notes": section.notes.filter { rivals || !$0.hasPrefix("≠") }.map { note in
          ["text": note, "rival": note.hasPrefix("≠")] as Values
        },
        "noted": !section.notes.isEmpty,
      ]
    }
  }

  /// The first sentence of the answer; empty where it has none.
  var lede: String {
    sections.lazy.filter { !$0.isEvidence }.flatMap(\.statements)
      .map { $0.trimmedSpaces }.first { !$0.isEmpty } ?? ""
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmedSpaces: String {
    let body = drop { $0 == " " }
    guard let last = body.lastIndex(where: { $0 != " " }) else { return "" }
    return String(body[...last])
  }
}
