import AlmanacReading

/// Tells which sentences open a part of a text.
struct Headings {
  let cuts: [SentenceCutter.Cut]
  let tokens: Tokens
  let scalars: [Unicode.Scalar]

  /// What a sentence opens; nil where it goes on with what was told.
  func opening(_ number: Int) -> Sentence.Opening? {
    let cut = cuts[number]
    let isFirst = number == 0 || cuts[number - 1].paragraph != cut.paragraph
    let isLine = isFirst || startsLine(cut)
    guard isLine, let first = tokens[cut.pieces.lowerBound] else { return nil }
    let mark = mark(before: first.place.lowerBound)
    if mark.contains("#") { return .heading }
    let isAlone =
      number + 1 == cuts.count || cuts[number + 1].paragraph != cut.paragraph
    if isFirst, isAlone, isHeadline(cut) { return .heading }
    if mark.contains("**") || isFirst && isNameWithPlace(cut) { return .lead }
    return isEntry(cut, mark) ? .entry : nil
  }

  private func startsLine(_ cut: SentenceCutter.Cut) -> Bool {
    guard let first = tokens[cut.pieces.lowerBound], let before = tokens[cut.pieces.lowerBound - 1]
    else { return true }
    return scalars[before.place.upperBound..<first.place.lowerBound].contains("\n")
  }

  /// The marks that stand before the first word of a line.
  private func mark(before place: Int) -> String {
    var start = place
    while start > 0, scalars[start - 1] != "\n" { start -= 1 }
    return String(String.UnicodeScalarView(scalars[start..<place]))
  }

  /// Whether a sentence is short and ends as no sentence does.
  private func isHeadline(_ cut: SentenceCutter.Cut) -> Bool {
    guard let last = tokens[cut.pieces.upperBound - 1], let first = tokens[cut.pieces.lowerBound]
    else { return false }
    let length = last.place.upperBound - first.place.lowerBound
    return length <= 90 && last.kind != .sign || length <= 60 && last.text == "?"
  }

  /// Whether a sentence is a name with its place in brackets, as "Sereact (Stuttgart)" is.
  private func isNameWithPlace(_ cut: SentenceCutter.Cut) -> Bool {
    var pieces = cut.pieces
    while let sign = tokens.sign(pieces.upperBound - 1), [".", ":"].contains(sign), pieces.count > 1
    {
      pieces = pieces.lowerBound..<pieces.upperBound - 1
    }
    guard pieces.count <= 8, tokens[pieces.lowerBound]?.isCapitalized == true,
      tokens.sign(pieces.upperBound - 1) == ")",
      let open = pieces.first(where: { tokens.sign($0) == "(" })
    else { return false }
    return open - pieces.lowerBound <= 3
      && (pieces.lowerBound..<open).allSatisfy { tokens[$0]?.kind != .sign }
  }

  /// Whether a line is one of a list.
  private func isEntry(_ cut: SentenceCutter.Cut, _ mark: String) -> Bool {
    if mark.contains("*") || mark.contains("-") { return true }
    let first = tokens[cut.pieces.lowerBound]
    if let sign = first?.text, ["-", "•", "·", "▪"].contains(sign) { return true }
    guard first?.kind == .number, let next = tokens[cut.pieces.lowerBound + 1] else { return false }
    return next.isAttached && [".", ")", "、"].contains(next.text)
  }
}
