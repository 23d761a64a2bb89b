import AlmanacModel

/// One row of an exported timeline while it is read.
struct TimelineRecord {
  let table: TimelineTable
  let cells: [String]
  private(set) var problems: [TableRow.Problem] = []

  init(table: TimelineTable, cells: [String]) {
    self.table = table
    self.cells = cells
  }

  /// The claim of the row; nil where it has no key.
  mutating func claim(number: Int, ordinal: Int, source: Source) -> Claim? {
    guard let key = EventKey(cells[0]), key.kind.rawValue == cells[1] else {
      note("'\(shortened(cells[0]))' is not an event key of a \(shortened(cells[1]))", 0)
      return nil
    }
    if cells[2].isEmpty { note("the company is empty", 2) }
    if cells[3].isEmpty { note("the title is empty", 3) }
    if let flaw = CellLine(cells[3]).flaw { note("the title \(flaw)", 3) }
    if let flaw = CellLine(cells[2]).flaw { note("the company \(flaw)", 2) }
    let status = status()
    var claim = Claim(
      event: key,
      company: cells[2],
      source: source,
      ordinal: ordinal,
      status: status,
      title: title
    )
    claim.locator = "row \(number)"
    claim.attributes.date = date()
    fill(&claim.attributes, key, status)
    claim.relations = relations(of: key)
    return claim
  }

  /// The title as it was exported: its lines and tabs are its own.
  private var title: String {
    let title = cells[3]
    guard title.utf8.contains(0x0D) else { return title }
    return title.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  mutating func note(_ text: String, _ column: Int?) {
    problems.append(TableRow.Problem(text, column: column))
  }

  /// What tells the row's event from others; a row of a phase may differ in more than the title from
  /// the event's others.
  func name(of claim: Claim) -> String {
    text(.phase).isEmpty ? claim.attributes.name(as: claim.event.kind) : claim.attributes.title
  }

  func text(_ column: TimelineTable.Further) -> String {
    table.place(of: column).map { cells[$0] } ?? ""
  }

  /// A row of a phase stands for what was said then.
  private mutating func status() -> Status {
    let phase = text(.phase)
    let word = phase.isEmpty ? cells[7] : phase
    let column: Int? = phase.isEmpty ? 7 : table.place(of: .phase)
    if let status = Status(rawValue: word) { return status }
    note(Status.refusal(of: word), column)
    return .completed
  }

  /// The edges, `because google/release/gemini-3-pro; follows …`, and what the event is part of.
  private mutating func relations(of key: EventKey) -> [Relation] {
    var relations: [Relation] = []
    for target in CellList.parts(text(.partOf), [";"]) where !target.isEmpty {
      relations.append(Relation(.partOf, target))
    }
    for edge in CellList.parts(text(.relations), [";"]) where !edge.isEmpty {
      let words = edge.split(separator: " ", maxSplits: 1).map(String.init)
      if words.count == 2, let type = RelationType(rawValue: words[0]) {
        relations.append(Relation(type, words[1]))
      } else {
        note("'\(shortened(edge))' is not a relation", table.place(of: .relations))
      }
    }
    for relation in relations {
      if EventKey(relation.target) == nil || relation.target == key.description {
        note(
          "'\(shortened(relation.target))' is not the key of another event",
          table.place(of: relation.type == .partOf ? .partOf : .relations)
        )
      }
    }
    return relations
  }
}
