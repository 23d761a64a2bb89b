extension Unicode.Scalar {
  /// Whether a terminal or a page obeys the character instead of showing it: control characters of
  /// both sets, and those that turn the direction of what follows.
  public var isObeyed: Bool {
    value < 0x20 || (0x7F...0x9F).contains(value) || isTurningText
  }

  /// Whether the character embeds, overrides or isolates a direction of writing.
  public var isTurningText: Bool {
    (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
  }
}

extension String {
  /// The text with one space in place of every run of white space.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
