import AlmanacModel
import AlmanacReports

/// The arguments of a call, by name.
package struct ToolArguments: Sendable {
  /// What is wrong with the arguments, in a line that a model can do something about.
  package struct Mistake: Error, CustomStringConvertible {
    package let description: String
  }

  /// The values by name: texts, numbers and truths as they are written; what is null is not there.
  package let values: [String: [String]]

  /// The arguments of an object.
  ///
  /// - Parameters:
  ///   - json: the object.
  ///   - known: the names that there are.
  ///   - tool: the name of the tool, for messages.
  /// - Throws: `Mistake` where a name is not known, or a value is neither plain nor a list of such.
  init(_ json: JSON, known: [String], tool: String) throws(Mistake) {
    guard case .object(let members) = json else {
      throw Mistake(description: "the arguments are not an object")
    }
    var values: [String: [String]] = [:]
    for member in members {
      guard known.contains(member.key) else {
        let hint = suggestion(member.key, known)
        throw Mistake(description: "\(tool) takes no '\(shortened(member.key))'\(hint)")
      }
      guard let texts = ToolArguments.texts(of: member.value) else {
        throw Mistake(description: "\(member.key): it takes text, a number, or a list of them")
      }
      if !texts.isEmpty { values[member.key] = texts }
    }
    self.values = values
  }

  /// The one value of an argument; nil where there is none.
  ///
  /// - Throws: `Mistake` where there are several.
  package func one(_ name: String) throws -> String? {
    let found = values[name] ?? []
    guard found.count < 2 else { throw Mistake(description: "\(name): it takes one value") }
    return found.first
  }

  /// The one value of an argument that has to be there.
  ///
  /// - Throws: `Mistake` where there is none, or several.
  package func needed(_ name: String) throws -> String {
    guard let found = try one(name) else { throw Mistake(description: "'\(name)' is missing") }
    return found
  }

  /// The whole number of an argument, 0 where it is left out.
  ///
  /// - Throws: `Mistake` where it is none, or less than 0.
  func count(_ name: String) throws -> Int {
    guard let text = try one(name) else { return 0 }
    guard let number = Int(text), number >= 0 else {
      throw Mistake(description: "\(name): '\(shortened(text))' is not a number from 0")
    }
    return number
  }

  private static func texts(of json: JSON) -> [String]? {
    switch json {
    case .null: return []
    case .bool(let truth): return [truth ? "true" : "false"]
    case .number(let text), .string(let text): return [text]
    case .array(let values):
      let texts = values.map { text(of: $0) }
      return texts.contains(nil) ? nil : texts.compactMap(\.self)
    case .object: return nil
    }
  }

  private static func text(of json: JSON) -> String? {
    switch json {
    case .number(let text), .string(let text): text
    default: nil
    }
  }
}
