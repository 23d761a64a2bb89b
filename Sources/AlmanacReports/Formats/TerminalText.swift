extension Report {
  /// The charts in the letters of a terminal.
  func drawing(_ looks: Looks) -> [UInt8] {
    let charts = charts.map { $0.lines(width: looks.width, colors: looks.colors) }
    return Array((charts.joined(separator: [""]).joined(separator: "\n") + "\n").utf8)
  }

  /// The sections in the lines of a terminal.
  func lines(_ looks: Looks) -> [UInt8] {
    var blocks: [String] = []
    for section in sections {
      var lines: [String] = []
      var foot: [String] = []
      if let heading = section.heading {
        lines += heading.printable.wrapped(to: looks.width)
          .map { Style.bold.applied(to: $0, looks.colors) }
      }
      if let table = section.table, !table.rows.isEmpty {
        if section.heading != nil { lines.append("") }
        let printed = table.printed(
          width: looks.width,
          headers: looks.headers,
          colors: looks.colors
        )
        lines += printed.lines
        foot = printed.foot
      }
      for statement in section.statements { lines += indented(statement, looks) }
      foot += section.notes.flatMap { indented($0, looks) }
      if !foot.isEmpty {
        if !lines.isEmpty { lines.append("") }
        lines += foot.map { Style.dim.applied(to: $0, looks.colors) }
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return Array((blocks.joined(separator: "\n\n") + "\n").utf8)
  }

  /// A line wrapped so that what follows stands below the first letter.
  private func indented(_ text: String, _ looks: Looks) -> [String] {
    let margin = String(text.prefix { $0 == " " })
    let wrapped = String(text.dropFirst(margin.count)).printable
      .wrapped(to: looks.width - margin.count)
    return wrapped.map { margin + $0 }
  }
}
