extension Diagnostic {
  /// What sort of mistake it is: a short word that stays the same from version to version.
  public enum Rule: String, CaseIterable, Sendable {
    case file, yaml, missing
    case unknownKey = "unknown-key"
    case value, word, date, amount, language, address, name, key, register
    case sharedKey = "shared-key"
    case quote, unsaid, relation, time

    /// What the rule asks for, as half a sentence.
    public var meaning: String {
      switch self {
      case .file: "a file is UTF-8 text of its form and of a bounded size"
      case .yaml: "metadata is plain YAML without anchors, aliases and tags"
      case .missing: "a required key is there"
      case .unknownKey: "every key is a known one"
      case .value: "a value has the form of its key"
      case .word: "a word is one of its vocabulary"
      case .date: "a date is EDTF"
      case .amount: "an amount has a number, a scale and a currency"
      case .language: "a language is a code of ISO 639-1, and a text is in one that can be read"
      case .address: "an address starts with http or https"
      case .name: "a name is registered and means one thing"
      case .key: "a key is of a–z, 0–9, . and -, and of one thing"
      case .register: "a register adds to what is known, and takes no name of another"
      case .sharedKey: "two names never share a default key"
      case .quote: "a quote stands in the text, once"
      case .unsaid: "a quote says the dates and amounts that rest on it"
      case .relation: "a relation points to another event that a claim names"
      case .time: "nothing is published or done after its own day"
      }
    }
  }
}
