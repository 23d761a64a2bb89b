import AlmanacModel

extension [Citation] {
  /// The sources as entries of a bibliography, under keys that are no two the same.
  var bibTeX: String {
    var taken: Set<String> = []
    return map { citation in
      let key = citation.bibKey
      var unique = key
      var count = 1
      while !taken.insert(unique.lowercased()).inserted {
        count += 1
        unique = "\(key)-\(count)"
      }
      return citation.entry(unique)
    }.joined(separator: "\n")
  }
}

extension Citation {
  /// The article's key in the letters that a citation key may have.
  fileprivate var bibKey: String {
    let key = article.unicodeScalars.map { scalar -> String in
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      return isPlain || scalar == "-" || scalar == "." ? String(scalar) : "-"
    }.joined()
    return key.isEmpty ? "source" : key
  }

  fileprivate func entry(_ key: String) -> String {
    var fields = [
      ("author", "{\(publisher.bibTeX)}"), ("title", "{\(title.bibTeX)}"),
    ]
    let parts = published.parts
    if let first = parts?.first, parts?.count == 1 {
      fields.append(("year", "\(first[0])"))
      if first.count > 1 { fields.append(("month", "\(first[1])")) }
      if first.count > 2 { fields.append(("day", "\(first[2])")) }
    }
    if !url.isEmpty { fields.append(("url", url.bibTeXAddress)) }
    if let accessed, let day = accessed.earliest, accessed.latest == day {
      fields.append(("urldate", day.iso))
    }
    let isPlain = parts?.count == 1 && published.widening == 0 && !published.isUncertain
    let notes =
      (isPlain ? [] : ["published \(published.text)"])
      + (via.isEmpty ? [] : ["seen through \(via.joined(separator: ", "))"])
    if !notes.isEmpty { fields.append(("note", notes.joined(separator: "; ").bibTeX)) }
    let lines = fields.map { "  \($0.0) = {\($0.1)}" }
    return "@misc{\(key),\n\(lines.joined(separator: ",\n"))\n}\n"
  }
}

extension String {
  /// The text with what TeX would obey written as what it prints.
  fileprivate var bibTeX: String {
    onOneLine.printable.map { character in
      switch character {
      case "\\": "\\textbackslash{}"
      case "{": "\\{"
      case "}": "\\}"
      case "~": "\\textasciitilde{}"
      case "^": "\\textasciicircum{}"
      case "&", "%", "$", "#", "_": "\\\(character)"
      default: String(character)
      }
    }.joined()
  }

  /// An address that keeps its braces balanced: what would end the field is written in hexadecimal.
  fileprivate var bibTeXAddress: String {
    onOneLine.printable.map { character in
      switch character {
      case "{": "%7B"
      case "}": "%7D"
      case "\\": "%5C"
      case " ": "%20"
      default: String(character)
      }
    }.joined()
  }
}
