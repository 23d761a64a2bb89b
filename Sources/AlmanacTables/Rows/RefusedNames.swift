import AlmanacModel

/// Names that no company bears, but cells of tables do: words for nothing, for sums and for others,
/// amounts, dates, the errors of spreadsheets, and pieces of names.
enum RefusedNames {
  /// A text of nothing but these, and of others beside them, is no name.
  private static let words: Set<String> = [
    "na", "none", "null", "nan", "nil", "unknown", "undisclosed", "unnamed", "unspecified",
    "anonymous", "confidential", "stealth", "tbd", "tba", "tbc", "total", "totals", "subtotal",
    "subtotals", "sum", "sums", "average", "avg", "mean", "median", "count", "other", "others",
    "various", "multiple", "several", "misc", "miscellaneous", "all", "company", "companies",
    "startup", "startups", "name", "names", "organization", "organizations", "organisation",
    "organisations", "investor", "investors", "source", "sources", "note", "notes", "test",
    "example", "true", "false", "yes", "no",
  ]

  /// Words that say no more beside those.
  private static let beside: Set<String> = [
    "grand", "overall", "running", "raised", "funding", "amount", "and", "the", "of", "more",
    "existing", "new", "private", "individual", "angel", "strategic", "mode", "not", "usd", "eur",
  ]

  private static let forms: Set<String> = [
    "inc", "ltd", "llc", "corp", "co", "gmbh", "plc", "limited", "ag", "sa", "bv",
  ]

  private static let quarters: Set<String> = ["q1", "q2", "q3", "q4", "h1", "h2"]

  private static let phrases: Set<String> = [
    "n a", "to be announced", "to be confirmed", "to be determined", "not available",
    "not applicable", "not disclosed", "not known", "no data", "no name", "and more", "et al",
    "и др", "и другие", "итого", "всего", "неизвестно", "нет данных", "summe", "gesamt",
    "unbekannt",
    "insgesamt", "总计", "合计", "小计", "未知", "未披露", "其他",
  ]

  /// Why a text can be no company's name, as the end of a sentence; nil where it can be one.
  static func flaw(of name: String) -> String? {
    if isNothing(name) || isValue(name) || isError(name) || isAddress(name) {
      return "is not a company's name"
    }
    return isPiece(name) ? "is only a part of a name" : nil
  }

  private static func isNothing(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard name.contains(where: \.isLetter), !words.isEmpty else { return true }
    if phrases.contains(words.joined(separator: " ")) { return true }
    if words.allSatisfy({ forms.contains($0) }) { return true }
    return words.contains { RefusedNames.words.contains($0) }
      && words.allSatisfy {
        RefusedNames.words.contains($0) || beside.contains($0) || $0.allSatisfy(\.isNumber)
      }
  }

  /// `$5M`, `29%`, `2024-Q1`, `May 2024`.
  private static func isValue(_ name: String) -> Bool {
    if name.contains(where: \.isNumber), (try? CellAmount(name)) != nil { return true }
    if (try? EventDate(name)) != nil { return true }
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.contains { $0.allSatisfy(\.isNumber) }
      && words.allSatisfy {
        $0.allSatisfy(\.isNumber) || MonthNames.month($0) != nil || quarters.contains($0)
      }
  }

  /// `#REF!`, `#N/A`, `=A1`.
  private static func isError(_ name: String) -> Bool {
    if name.hasPrefix("=") { return true }
    return name.hasPrefix("#") && !name.contains(where: \.isLowercase)
      && name.contains { "!?/".contains($0) }
  }

  private static func isAddress(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return name.contains("://") || lowered.hasPrefix("www.")
      || name.contains("@") && name.contains(".") && !name.contains(" ")
  }

  /// A name that was cut in its middle, or that still has the marks of its page.
  private static func isPiece(_ name: String) -> Bool {
    if let last = name.last, ",;:([{".contains(last) { return true }
    if let first = name.first, ",;:)]}•·*–—-".contains(first) { return true }
    if name.contains("&amp;") || name.contains("&#") || name.contains("</") { return true }
    return !closes(name)
  }

  /// Whether every bracket of a text closes, and none closes that did not open.
  private static func closes(_ text: String) -> Bool {
    let pairs: [Character: Character] = [
      ")": "(", "]": "[", "}": "{", "）": "（", "»": "«", "”": "“",
    ]
    var open: [Character] = []
    for sign in text {
      if pairs.values.contains(sign) { open.append(sign) }
      if let wanted = pairs[sign], open.popLast() != wanted { return false }
    }
    return open.isEmpty && text.count { $0 == "\"" }.isMultiple(of: 2)
  }
}
