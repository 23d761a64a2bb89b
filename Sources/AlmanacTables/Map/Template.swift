/// A text with columns in braces, `{amount_usd_m}M`.
enum Template {
  /// A part of a template.
  enum Part: Equatable, Sendable {
    case text(String)
    case column(String)
  }

  /// The parts of a text; nil where a brace opens and never closes.
  ///
  /// A brace that is doubled stands for itself.
  static func parts(_ text: String) -> [Part]? {
    var parts: [Part] = []
    var plain = ""
    var rest = text[...]
    while let next = rest.first {
      if (next == "{" || next == "}") && rest.dropFirst().first == next {
        plain.append(next)
        rest = rest.dropFirst(2)
      } else if next == "{" {
        guard let close = rest.firstIndex(of: "}") else { return nil }
        if !plain.isEmpty { parts.append(.text(plain)) }
        plain = ""
        parts.append(.column(String(rest[rest.index(after: rest.startIndex)..<close])))
        rest = rest[rest.index(after: close)...]
      } else {
        plain.append(next)
        rest = rest.dropFirst()
      }
    }
    return plain.isEmpty ? parts : parts + [.text(plain)]
  }

  /// The columns of a template; nil where a text is none.
  static func columns(_ text: String) -> [String]? {
    let columns = (parts(text) ?? []).compactMap { part -> String? in
      switch part {
      case .text: nil
      case .column(let name): name
      }
    }
    return columns.isEmpty ? nil : columns
  }
}
