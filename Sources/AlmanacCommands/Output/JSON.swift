/// A JSON value whose keys keep their order.
enum JSON: Equatable {
  case null
  case bool(Bool)
  /// A number as it is to be written.
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member: Equatable {
    let key: String
    let value: JSON
  }

  static func int(_ value: Int?) -> JSON { value.map { .number(String($0)) } ?? .null }

  static func text(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

  /// A number with at most some decimals, without trailing zeros.
  static func double(_ value: Double?, decimals: Int = 2) -> JSON {
    guard let value, value.isFinite else { return .null }
    return .number(decimal(value, decimals))
  }

  /// The members with this one behind them.
  func adding(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + [Member(key: key, value: value)])
  }

  /// The value on several lines, indented by two spaces a level.
  var pretty: String { written(indent: 0) }

  /// The value on one line.
  var line: String { written(indent: nil) }

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
        if scalar.value < 32 || scalar.value == 127 || (0x2028...0x2029).contains(scalar.value) {
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

extension JSON {
  /// The object with another value for one of its keys, or with that key behind the others.
  func replacing(_ key: String, _ value: JSON) -> JSON {
    guard case .object(let members) = self else { return self }
    guard let place = members.firstIndex(where: { $0.key == key }) else {
      return adding(key, value)
    }
    var changed = members
    changed[place] = Member(key: key, value: value)
    return .object(changed)
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
}

extension JSON: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

/// A number rounded to some decimals, without trailing zeros.
func decimal(_ value: Double, _ decimals: Int) -> String {
  var scale = 1.0
  for _ in 0..<decimals { scale *= 10 }
  let rounded = (value * scale).rounded() / scale
  if rounded == rounded.rounded(), abs(rounded) < 1e15 { return String(Int64(rounded)) }
  return "\(rounded)"
}
