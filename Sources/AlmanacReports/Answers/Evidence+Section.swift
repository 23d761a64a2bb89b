import AlmanacModel

extension Resolution {
  /// Every claim of the event with its quote, source and part in the answer.
  var evidenceSection: Report.Section {
    var lines: [String] = []
    for evidence in evidence {
      let claim = evidence.claim
      if let quote = claim.quote { lines.append("  \(claim.source.quoting(quote.text.onOneLine))") }
      if let row = claim.locator { lines.append("  \(row)") }
      var source = "\(claim.source.publisher), \(claim.source.published.edtf)"
      if let origin = claim.origin { source += ", relaying \(origin)" }
      for via in claim.source.via { source += ", seen through \(via.text)" }
      lines.append("    \(source) · \(claim.source.article) · \(claim.hand.rawValue)")
      lines.append("    \(claim.summary)")
      lines.append("    \(evidence.part)")
      if let inferred = claim.inferred { lines.append("    inferred: \(inferred)") }
      lines += claim.supportLines
      if let note = claim.note { lines.append("    note: \(note)") }
    }
    return Report.Section(
      heading: "\(event.titleWithCompany) (\(event.key))",
      statements: lines,
      isEvidence: true
    )
  }
}

extension Resolution.Evidence {
  fileprivate var part: String {
    guard !usedFor.isEmpty else { return "not used: \(reason)" }
    let names = usedFor.map(\.words).joined(separator: ", ")
    return "used for \(names): \(reason)"
  }
}

extension Claim {
  /// What the claim says of status, date and amounts, on one line.
  var summary: String {
    let money: [(String, Money?)] = [
      ("", attributes.amount), ("raised ", attributes.raised), ("target ", attributes.target),
      ("pre-money ", attributes.preMoney), ("post-money ", attributes.postMoney),
    ]
    let parts =
      [
        "says: \(status.rawValue)", attributes.date?.text,
        attributes.end.map { "until \($0.text)" },
      ]
      + money.map { name, money in money.map { name + $0.text } }
      + [attributes.figure?.text, attributes.basis?.rawValue]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Claim {
  /// What single attributes rest on where that is not the quote, a line each.
  var supportLines: [String] {
    fields.map { field in
      switch field.support {
      case .quote(let quote):
        "    \(field.attribute.words): \(source.quoting(quote.text.onOneLine))"
      case .inferred(let why): "    inferred \(field.attribute.words): \(why)"
      }
    }
  }
}

extension Source {
  /// Words of its text in quotation marks, and whose words they are where that is not the publisher.
  package func quoting(_ words: String) -> String { "“\(words)”" + (isDigest ? " (digest)" : "") }
}

extension Via {
  /// The outlet with the place in it.
  var text: String { outlet + (place.map { " (\($0))" } ?? "") }
}
