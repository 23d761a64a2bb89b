/// Keeps a spreadsheet from running a text as a formula, so that it can be undone.
///
/// A text that starts with `=`, `+`, `-`, `@`, tab, CR or LF, after any number of `'`, gets one more
/// `'` before it; undoing takes one away from a text that has such a start behind a `'`.
public enum Defusing {
  /// The text as it was before it was written.
  public static func restored(_ text: String) -> String {
    guard text.utf8.first == 0x27, startsLikeFormula(text.utf8) else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  static func startsLikeFormula(_ text: some Collection<UInt8>) -> Bool {
    guard let first = text.first(where: { $0 != 0x27 }) else { return false }
    return [0x3D, 0x2B, 0x2D, 0x40, 0x09, 0x0D, 0x0A].contains(first)
  }
}
