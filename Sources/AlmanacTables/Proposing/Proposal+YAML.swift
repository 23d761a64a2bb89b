import AlmanacModel

extension Proposal {
  /// The map, with a remark `decide:` wherever a person has to.
  package var yaml: String {
    var lines = [
      "# A map for \(shortened(name)), proposed from its first \(sample.rows.count) rows.",
      "# Read every line, and decide where a remark says so.",
    ]
    lines += source
    lines += shape
    lines.append(YAMLText.line("kind: \(kind.rawValue)", "decide: is every row one?"))
    lines += columnLines
    lines += dateLines
    lines += amountLines
    lines += wordLines
    lines += missingLines
    lines += companyLines
    lines.append(YAMLText.line("bad_rows: stop", "or skip: rows that cannot be read are left out"))
    return YAMLText.cleaned(lines.joined(separator: "\n") + "\n")
  }

  private var source: [String] {
    let stem = name.split(separator: ".").first.map(String.init) ?? name
    let key = stem.slug
    return [
      "source:",
      YAMLText.line("  key: " + key, "decide: the table's own name, for ever"),
      YAMLText.line("  title: " + YAMLText.quoted(name), "decide: what it is called"),
      YAMLText.line("  publisher:", "decide: a registered outlet or company"),
      YAMLText.line("  url:", "decide: where it was published"),
      YAMLText.line("  published:", "decide: the day from which its rows are known, as 2025-12-31"),
    ]
  }

  private var shape: [String] {
    var lines: [String] = []
    if let sign = sample.shape.delimiter {
      let text = sign == 0x09 ? "tab" : "\"\(Character(Unicode.Scalar(sign)))\""
      lines.append("delimiter: " + text)
    }
    if sample.shape.encoding != .utf8 {
      lines.append("encoding: \(sample.shape.encoding.rawValue)")
    }
    if sample.shape.headerRow != 1 { lines.append("header_row: \(sample.shape.headerRow)") }
    return lines
  }

  private var columnLines: [String] {
    var lines = ["columns:"]
    for (attribute, places) in columns where attribute != "investors" {
      let names = places.map { profiles[$0].name }
      let line = "  \(attribute): " + YAMLText.list(names)
      lines.append(YAMLText.line(line, remark(attribute, places)))
    }
    if !columns.contains(where: { $0.attribute == "company" }) {
      lines.append(YAMLText.line("  company:", "decide: which column names the company"))
    }
    if kind == .release || kind == .metric || kind == .milestone,
      !columns.contains(where: { $0.attribute == "title" })
    {
      lines.append(YAMLText.line("  title:", "decide: which column names the event"))
    }
    lines += investorLines
    let rest = unused.map { $0.isEmpty ? "\"\"" : $0.replacing("\n", with: " ") }
    if !rest.isEmpty { lines.append("  # not used: " + rest.joined(separator: ", ")) }
    return lines
  }

  private func remark(_ attribute: String, _ places: [Int]) -> String? {
    if places.count > 1 { return "decide: the first that is not empty counts" }
    let profile = profiles[places[0]]
    if attribute == "company" {
      return "\(profile.companies) of \(profile.values.count) values are registered"
    }
    return profile.header.attribute == nil ? "decide: is it?" : nil
  }

  private var investorLines: [String] {
    let all = columns.first { $0.attribute == "investors" }?.places ?? []
    guard !all.isEmpty || !leads.isEmpty else { return [] }
    let lines = leads.map { (place: $0, role: ", role: lead") } + all.map { (place: $0, role: "") }
    return ["  investors:"]
      + lines.map { line in
        let profile = profiles[line.place]
        let signs = [";", ",", "|", "/"]
        let sign = signs.first { sign in profile.values.contains { $0.contains(sign) } } ?? ";"
        return "    - {column: \(YAMLText.quoted(profile.name)), split: \"\(sign)\"\(line.role)}"
      }
  }
}
