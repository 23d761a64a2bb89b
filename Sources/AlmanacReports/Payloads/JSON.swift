import AlmanacModel

/// A JSON value whose keys keep their order.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// A number as it is to be written.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package struct Member: Equatable, Sendable {
    package let key: String
    package let value: JSON

    package init(key: String, value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// The value on several lines, indented by two spaces a level.
  package var pretty: String { written(indent: 0) }

  /// The value on one line.
  package var line: String { written(indent: nil) }

  private func written(indent: Int?) -> String {
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let text): return text
    case .string(let text): return JSON.quoted(text)
    case .array(let values):
      return JSON.block("[", "]", values.map { $0.written(indent: indent.map { $0 + 1 }) }, indent)
    case .object(let members):
      let inner = indent.map { $0 + 1 }
      let lines = members.map { "\(JSON.quoted($0.key)): \($0.value.written(indent: inner))" }
      return JSON.block("{", "}", lines, indent)
    }
  }

  private static func block(_ open: String, _ close: String, _ parts: [String], _ indent: Int?)
    -> String
  {
    guard !parts.isEmpty else { return open + close }
    let short = open + parts.joined(separator: ", ") + close
    guard let indent, short.count > 78 || short.contains("\n") else { return short }
    let pad = String(repeating: "  ", count: indent)
    return open + "\n" + parts.map { "\(pad)  \($0)" }.joined(separator: ",\n") + "\n\(pad)\(close)"
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.isObeyed || (0x2028...0x2029).contains(scalar.value) {
          let digits = String(scalar.value, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
