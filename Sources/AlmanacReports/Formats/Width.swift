import AlmanacModel

extension String {
  /// How many columns of a terminal the text takes: two for wide signs, none for combining ones.
  package var columns: Int { unicodeScalars.reduce(0) { $0 + $1.columns } }

  /// The text without what a terminal would obey: control characters become `�`.
  package var printable: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return String(
      String.UnicodeScalarView(
        unicodeScalars.map { $0.isObeyed ? ($0 == "\n" || $0 == "\t" ? " " : "\u{FFFD}") : $0 }
      )
    )
  }
}

extension Unicode.Scalar {
  /// How many columns of a terminal the sign takes.
  var columns: Int {
    if isASCII { return isObeyed ? 0 : 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
