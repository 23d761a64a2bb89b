extension Report {
  /// The sections as GitHub-flavored Markdown.
  func markdown() -> [UInt8] {
    var blocks: [String] = []
    for section in sections {
      if let heading = section.heading { blocks.append("**\(heading.printable)**") }
      if let table = section.table, !table.rows.isEmpty {
        blocks.append(table.markdown.joined(separator: "\n"))
      }
      blocks += section.statements.map(\.printable)
      if !section.notes.isEmpty {
        blocks.append(section.notes.map(\.printable).joined(separator: "  \n"))
      }
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }
}

extension Table {
  /// The lines of the table as GitHub-flavored Markdown.
  fileprivate var markdown: [String] {
    func row(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let escape = { (text: String) in
      text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("<", with: "&lt;")
    }
    return [
      row(columns.map(\.name)), row(columns.map { $0.isNumber ? "---:" : "---" }),
    ] + rows.map { row($0.map { escape($0.text) }) }
  }
}
