import AlmanacModel

/// A text of a cell on one line, its line breaks and tabs as spaces.
struct CellLine {
  /// The most characters of a name or a title, marks counted as characters.
  static let longest = 300

  let text: String
  /// What is wrong with it, as the end of a sentence; nil where nothing is.
  let flaw: String?

  init(_ written: String) {
    if written.utf8.count <= CellLine.longest,
      written.utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
    {
      text = written
      flaw = nil
      return
    }
    var line = String.UnicodeScalarView()
    var obeyed: Unicode.Scalar?
    for scalar in written.unicodeScalars {
      if scalar == "\n" || scalar == "\r" || scalar == "\t" {
        line.append(" ")
      } else if scalar.isObeyed {
        obeyed = obeyed ?? scalar
      } else {
        line.append(scalar)
      }
    }
    text = String(line)
    if let obeyed {
      let code = String(obeyed.value, radix: 16, uppercase: true)
      flaw = "has the control character U+\(code): remove it"
    } else if line.count > CellLine.longest {
      flaw = "is longer than \(CellLine.longest) characters"
    } else {
      flaw = nil
    }
  }
}
