extension [Finding] {
  /// A log of one run in SARIF 2.1.0 (OASIS, 2020), as editors and CI read it.
  ///
  /// - Parameters:
  ///   - rules: every rule that a finding can name.
  ///   - version: the program's version.
  /// - Returns: the log.
  package func sarif(rules: [Finding.Rule], version: String) -> String {
    let driver = SARIF.object([
      ("name", .string("almanac")), ("version", .string(version)),
      (
        "rules",
        .array(
          rules.map { rule in
            SARIF.object([
              ("id", .string(rule.id)),
              ("shortDescription", SARIF.text(rule.meaning)),
            ])
          }
        )
      ),
    ])
    let run = SARIF.object([
      ("tool", SARIF.object([("driver", driver)])),
      ("columnKind", .string("unicodeCodePoints")),
      ("results", .array(map { SARIF.result($0, rules) })),
    ])
    let log = SARIF.object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")), ("runs", .array([run])),
    ])
    return log.pretty + "\n"
  }
}

private enum SARIF {
  static func object(_ members: [(key: String, value: JSON)]) -> JSON {
    .object(members.map { JSON.Member(key: $0.key, value: $0.value) })
  }

  static func text(_ text: String) -> JSON { object([("text", .string(text))]) }

  static func result(_ finding: Finding, _ rules: [Finding.Rule]) -> JSON {
    var members: [(key: String, value: JSON)] = [("ruleId", .string(finding.rule))]
    if let index = rules.firstIndex(where: { $0.id == finding.rule }) {
      members.append(("ruleIndex", .number(String(index))))
    }
    members.append(("level", .string(finding.severity.rawValue)))
    members.append(("message", text(finding.message)))
    if let place = finding.place { members.append(("locations", .array([location(place)]))) }
    return object(members)
  }

  private static func location(_ place: Finding.Place) -> JSON {
    let region = object([
      ("startLine", .number(String(place.line))), ("startColumn", .number(String(place.column))),
    ])
    let file = object([("uri", .string(reference(place.file)))])
    return object([
      ("physicalLocation", object([("artifactLocation", file), ("region", region)]))
    ])
  }

  /// A path as a reference by RFC 3986: relative, or of a file.
  private static func reference(_ path: String) -> String {
    var reference = path.hasPrefix("/") ? "file://" : ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        reference.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        reference += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return reference
  }
}
