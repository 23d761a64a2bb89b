import AlmanacModel

/// The values of a request, each read as what its parameter takes.
struct RequestValues: Sendable {
  let inquiry: Inquiry
  private let values: [String: [String]]

  /// The values of a request for a question.
  ///
  /// - Throws: `RequestError` where the question takes no such thing, one value is too many, or one
  ///   that it needs is not there.
  init(_ request: Request, _ inquiry: Inquiry) throws(RequestError) {
    self.inquiry = inquiry
    values = request.values.filter { !$0.value.isEmpty }
    for name in values.keys.sorted() {
      guard let parameter = inquiry.parameter(name) else {
        throw .unknownParameter(
          name,
          question: inquiry.name,
          nearest: RequestError.meant(by: name, among: inquiry.parameters.map(\.name))
        )
      }
      guard parameter.isRepeated || values[name]?.count == 1 else {
        throw .repeated(name, question: inquiry.name)
      }
    }
    for parameter in inquiry.parameters where parameter.isRequired {
      guard values[parameter.name] != nil else {
        throw .missing(parameter.name, question: inquiry.name)
      }
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func texts(_ name: String) -> [String] { values[name] ?? [] }

  func text(_ name: String) -> String? { values[name]?.first }

  /// The value of a parameter that the question needs.
  func needed(_ name: String) throws(RequestError) -> String {
    guard let text = text(name) else { throw .missing(name, question: inquiry.name) }
    return text
  }

  func truth(_ name: String) throws(RequestError) -> Bool {
    switch text(name) {
    case nil, "false": return false
    case "true": return true
    case .some(let other):
      throw .malformed(name, reason: "'\(shortened(other))' is not true or false")
    }
  }

  /// A date in EDTF.
  func date(_ name: String) throws(RequestError) -> EventDate? {
    guard let text = text(name) else { return nil }
    do {
      return try EventDate(text)
    } catch {
      throw .malformed(name, reason: error.description)
    }
  }

  /// The last day of a date.
  func day(_ name: String) throws(RequestError) -> Day? {
    guard let date = try date(name) else { return nil }
    guard let day = date.latest else {
      throw .malformed(name, reason: "it takes a date with an end, such as 2025-11-30 or 2025-11")
    }
    return day
  }

  func number(_ name: String) throws(RequestError) -> Int? {
    guard let text = text(name) else { return nil }
    let bounds = inquiry.parameter(name)?.bounds ?? Int.min...Int.max
    guard let number = Int(text), bounds.contains(number) else {
      throw .malformed(
        name,
        reason:
          "'\(shortened(text))' is not a number from \(bounds.lowerBound) to \(bounds.upperBound)"
      )
    }
    return number
  }

  /// Words of a vocabulary, each a value or several of them divided by commas.
  func words<Word: VocabularyWord>(_ name: String, _ type: Word.Type) throws(RequestError) -> [Word]
  {
    var found: [Word] = []
    for text in texts(name).flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) })
    {
      guard let word = Word(rawValue: String(text)) else {
        throw .malformed(name, reason: Word.refusal(of: String(text)))
      }
      found.append(word)
    }
    return found
  }

  /// One word of the closed list of a parameter, or what holds where it is left out.
  func word(_ name: String) throws(RequestError) -> String? {
    guard let parameter = inquiry.parameter(name), case .words(let known) = parameter.value else {
      return text(name)
    }
    guard let text = text(name) else { return parameter.standard }
    guard known.contains(text) else {
      let hint = suggestion(text, known)
      throw .malformed(
        name,
        reason: "'\(shortened(text))' is not one of \(known.joined(separator: ", "))\(hint)"
      )
    }
    return text
  }
}
