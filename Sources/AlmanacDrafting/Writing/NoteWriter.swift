import AlmanacArticles
import AlmanacModel

/// Writes the comments of a draft.
struct NoteWriter {
  let draft: Draft

  var notes: DraftNotes { DraftNotes(above: draft.notes.map(above), below: below) }

  private func above(_ note: Draft.Note) -> [String] {
    var lines = [standing(note)]
    if note.isOptional { lines.append("background: delete it where it does not matter") }
    lines += note.remarks
    if let model = note.model { lines.append("drafted-by: \(model)") }
    return lines
  }

  private func standing(_ note: Draft.Note) -> String {
    let why = note.why.map { " (\($0))" } ?? ""
    return switch note.standing {
    case .new: "new"
    case .agrees(let key): "agrees with \(key)\(why)"
    case .contradicts(let key, let there): "contradicts \(key)\(why): \(there)"
    case .outcome(let key): "what came of the plan \(key)\(why)"
    }
  }

  private var below: [String] {
    var lines: [String] = []
    if !draft.unknown.isEmpty {
      lines += ["", "not registered yet, for entities.yaml:"]
      lines += RegisterWriter.text(of: draft.unknown, events: []).split(separator: "\n").map {
        "  " + $0
      }
    }
    if !draft.refused.isEmpty {
      lines += ["", "proposed and refused:"]
      lines += draft.refused.map { refusal in
        "  \(refusal.claim.event.kind.rawValue) of \(refusal.claim.company): \(refusal.reason)"
      }
    }
    for kind in ["amount", "date", "name"] {
      let words = draft.unused.filter { $0.kind == kind }.map(\.words)
      guard !words.isEmpty else { continue }
      lines += ["", "\(kind)s that no claim uses:", "  " + words.joined(separator: " · ")]
    }
    return lines
  }
}
