extension String {
  /// At most how wide the text is in a sans-serif font of a size: fonts differ, so it is rather more
  /// than less.
  func width(_ size: Double) -> Double {
    unicodeScalars.reduce(0) { $0 + $1.ems } * size
  }

  /// The text, or as much of its beginning as fits a width, with an ellipsis.
  func shortened(to width: Double, size: Double) -> String {
    guard self.width(size) > width else { return self }
    var text = self
    while !text.isEmpty, (text + "…").width(size) > width { text.removeLast() }
    while text.last == " " { text.removeLast() }
    return text + "…"
  }

  /// The text in lines of at most a width; a word that is wider is shortened.
  func lines(of width: Double, size: Double) -> [String] {
    var lines: [String] = []
    for piece in pieces {
      if let last = lines.last {
        let longer = last + (piece.isSpaced ? " " : "") + piece.text
        if longer.width(size) <= width {
          lines[lines.count - 1] = longer
          continue
        }
      }
      lines.append(piece.text.shortened(to: width, size: size))
    }
    return lines
  }
}

extension Unicode.Scalar {
  private static let narrow = Set("iljtfrI.,:;'|!()[]- \u{A0}".unicodeScalars)
  private static let broad = Set("mwMW@%—…щшжюмыЩШЖЮМЫФД".unicodeScalars)

  /// The width in parts of the font's size.
  fileprivate var ems: Double {
    switch columns {
    case 0: return 0
    case 2: return 1.05
    default: break
    }
    if Unicode.Scalar.narrow.contains(self) { return 0.42 }
    if Unicode.Scalar.broad.contains(self) { return 1 }
    return properties.isUppercase || !isASCII ? 0.74 : 0.62
  }
}
