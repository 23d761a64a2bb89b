/// Something wrong in a file or a database.
package struct Finding: Equatable, Sendable {
  /// The id of the rule that it breaks.
  package let rule: String
  /// What is wrong and what to do.
  package let message: String
  /// How bad it is.
  package let severity: Severity
  /// Where it stands; nil where that is the whole of a database.
  package let place: Place?

  /// How bad a finding is.
  package enum Severity: String, Sendable {
    case error, warning
  }

  /// A place in a file.
  package struct Place: Equatable, Sendable {
    /// The file as it was named.
    package let file: String
    /// The line, from 1.
    package let line: Int
    /// The column in Unicode code points, from 1.
    package let column: Int

    /// A place in a file.
    package init(file: String, line: Int, column: Int) {
      self.file = file
      self.line = line
      self.column = column
    }
  }

  /// A rule that findings break.
  package struct Rule: Equatable, Sendable {
    /// A short word that stays the same from version to version.
    package let id: String
    /// What the rule asks for, as half a sentence.
    package let meaning: String

    /// A rule with its meaning.
    package init(id: String, meaning: String) {
      self.id = id
      self.meaning = meaning
    }
  }

  /// Something wrong, with its place where it has one.
  package init(
    rule: String,
    message: String,
    severity: Severity = .error,
    place: Place? = nil
  ) {
    self.rule = rule
    self.message = message
    self.severity = severity
    self.place = place
  }
}

extension [Finding] {
  /// Lines: `file:line:column: error: message`, or the message where there is no place.
  package var lines: String {
    let lines = flatMap { finding -> [String] in
      let place = finding.place.map {
        "\($0.file):\($0.line):\($0.column): \(finding.severity.rawValue): "
      }
      return ((place ?? "") + finding.message).split(separator: "\n").map { String($0).printable }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// A list of objects.
  package var json: String {
    let list = JSON.array(
      map { finding in
        let place = finding.place
        return JSON.object([
          JSON.Member(key: "file", value: place.map { JSON.string($0.file) } ?? .null),
          JSON.Member(key: "line", value: place.map { JSON.number(String($0.line)) } ?? .null),
          JSON.Member(key: "column", value: place.map { JSON.number(String($0.column)) } ?? .null),
          JSON.Member(key: "severity", value: .string(finding.severity.rawValue)),
          JSON.Member(key: "message", value: .string(finding.message)),
          JSON.Member(key: "rule", value: .string(finding.rule)),
        ])
      }
    )
    return list.pretty + "\n"
  }
}
