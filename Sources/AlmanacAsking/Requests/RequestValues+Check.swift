import AlmanacModel

extension RequestValues {
  /// Reads every value as what its parameter takes.
  ///
  /// - Throws: `RequestError` for the first that cannot be read.
  func check() throws(RequestError) {
    for parameter in inquiry.parameters where has(parameter.name) {
      switch parameter.value {
      case .day: _ = try day(parameter.name)
      case .period: _ = try date(parameter.name)
      case .number: _ = try number(parameter.name)
      case .truth: _ = try truth(parameter.name)
      case .currency, .rate: _ = try rates()
      case .words(let known) where parameter.isRepeated: try check(parameter.name, among: known)
      case .words: _ = try word(parameter.name)
      case .company, .event, .model, .person, .outlet, .investor, .article, .anything, .text: break
      }
    }
  }

  /// Words divided by commas, each of a closed list.
  private func check(_ name: String, among known: [String]) throws(RequestError) {
    for text in texts(name) {
      for word in text.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        guard known.contains(word) else {
          let hint = suggestion(word, known)
          throw .malformed(name, reason: "'\(shortened(word))' is not one of its words\(hint)")
        }
      }
    }
  }
}
