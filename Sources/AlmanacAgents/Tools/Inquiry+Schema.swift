import AlmanacAsking
import AlmanacReports

extension Inquiry {
  /// The JSON Schema of what the question takes.
  var schema: JSON {
    let evidence = JSON.Member(key: "why", value: .whySchema)
    let required = parameters.filter(\.isRequired).map { JSON.string($0.name) }
    return .members([
      "type": .string("object"),
      "properties": .object(
        parameters.map { JSON.Member(key: $0.name, value: $0.schema) }
          + (hasEvidence ? [evidence] : []) + [JSON.Member(key: "skip", value: .skipSchema)]
      ),
      "required": required.isEmpty ? nil : .array(required),
      "additionalProperties": .bool(false),
    ])
  }
}

extension Parameter {
  /// The JSON Schema of the value.
  var schema: JSON {
    guard isRepeated else {
      return type.adding(["default": fallback, "description": .string(meaning)])
    }
    return .members([
      "type": .string("array"), "items": type, "minItems": isRequired ? .whole(1) : nil,
      "description": .string(meaning),
    ])
  }

  private var fallback: JSON? {
    standard.map { value == .number ? .number($0) : .string($0) }
  }

  private var type: JSON {
    switch value {
    case .truth: .members(["type": .string("boolean")])
    case .number:
      .members([
        "type": .string("integer"), "minimum": bounds.map { .whole($0.lowerBound) },
        "maximum": bounds.map { .whole($0.upperBound) },
      ])
    case .words(let words):
      .members(["type": .string("string"), "enum": .array(words.map { .string($0) })])
    case .currency: .members(["type": .string("string"), "pattern": .string("^[A-Za-z]{3}$")])
    case .rate: .members(["type": .string("string"), "pattern": .string("^[A-Za-z]{3}=[0-9.]+$")])
    case .company, .event, .model, .person, .outlet, .investor, .article, .anything, .day, .period,
      .text:
      .members(["type": .string("string")])
    }
  }
}

extension JSON {
  /// The JSON Schema of the argument that goes on with an answer that was given in part.
  static let skipSchema = members([
    "type": .string("integer"), "minimum": .whole(0), "default": .whole(0),
    "description": .string(
      "How many entries to leave out at the start: for the next part of a long answer."
    ),
  ])

  /// The JSON Schema of the argument that leaves the evidence out.
  static let whySchema = members([
    "type": .string("boolean"), "default": .bool(true),
    "description": .string("Whether every event comes with its quotes and sources."),
  ])
}
