import AlmanacModel

extension Resolution {
  /// The investors of the round whom one outlet alone names beside nearer sources, a line each outlet.
  var investorNotes: [String] {
    let alone = event.attributes.investors.compactMap { investor in
      onlyVoice(for: investor.name).map { (voice: $0, name: investor.name) }
    }
    return Dictionary(grouping: alone, by: \.voice).sorted { $0.key < $1.key }.map { voice, names in
      "≠ \(event.nameInSentences): only \(voice) names \(names.map(\.name).joined(separator: ", "))"
        + " as investor\(names.count == 1 ? "" : "s")"
    }
  }
}
