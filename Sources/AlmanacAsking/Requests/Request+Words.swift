extension Request {
  /// The words to type after the program's name.
  ///
  /// Arguments come in the order of the question, then its options; what it does not take comes
  /// last, by name.
  public var argv: [String] {
    let parameters = (try? Inquiry.named(question))?.parameters ?? []
    let arguments = parameters.filter { $0.form == .argument }.flatMap { values[$0.name] ?? [] }
    let options = parameters.filter { $0.form != .argument }.flatMap(words)
    let known = Set(parameters.map(\.name))
    let others = values.keys.filter { !known.contains($0) }.sorted()
      .flatMap { name in (values[name] ?? []).flatMap { option(name, $0) } }
    guard arguments.contains(where: { $0.hasPrefix("-") }) else {
      return [question] + arguments + options + others
    }
    return [question] + options + others + ["--"] + arguments
  }

  /// The command as one types it in a shell.
  public var command: String { Request.typed(argv) }

  /// Words after the program's name as one types them in a shell.
  package static func typed(_ words: [String]) -> String {
    // The program's name stands before words that are the command line's own.
    (["almanac"] + words.map(quoted)).joined(separator: " ")
  }

  /// An option with its values; words of a closed list are divided by commas.
  private func words(of parameter: Parameter) -> [String] {
    let given = values[parameter.name] ?? []
    switch parameter.value {
    case .truth: return given.contains("true") ? ["--" + parameter.name] : []
    case .words where !given.isEmpty: return option(parameter.name, given.joined(separator: ","))
    default: return given.flatMap { option(parameter.name, $0) }
    }
  }

  private func option(_ name: String, _ value: String) -> [String] {
    value.hasPrefix("-") ? ["--\(name)=\(value)"] : ["--" + name, value]
  }

  /// A word as a shell takes it for one.
  private static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./:=,+@%".contains($0) }
    if plain, !word.isEmpty { return word }
    if word.contains(where: { "\\\"$`!".contains($0) }) {
      return "'" + word.replacing("'", with: "'\\''") + "'"
    }
    return "\"\(word)\""
  }
}
