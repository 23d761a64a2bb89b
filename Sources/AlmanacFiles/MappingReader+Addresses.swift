import AlmanacModel

extension MappingReader {
  /// The code of a language.
  package func language(_ key: String, required: String? = nil) -> String? {
    guard let text = text(key, required: required) else { return nil }
    guard let refusal = LanguageCode.refusal(of: text) else { return text }
    report("`\(key):` \(refusal)", at: value(key), rule: .language)
    return nil
  }

  /// The address of a page on the web.
  package func webAddress(_ key: String) -> String? {
    guard let text = text(key, limit: 2000) else { return nil }
    let lowered = text.lowercased()
    let rest = ["https://", "http://"].first { lowered.hasPrefix($0) }.map {
      text.dropFirst($0.count)
    }
    if let host = rest?.first, host != "/", !text.contains(where: \.isWhitespace) { return text }
    report(
      "`\(key):` '\(shortened(text))' is not an address on the web: write https://…, or leave it out",
      at: value(key),
      rule: .address
    )
    return nil
  }
}
