import AlmanacAsking
import AlmanacModel

extension Answering {
  /// The form of a question, from what it takes.
  ///
  /// - Parameters:
  ///   - inquiry: the question.
  ///   - request: what was asked.
  ///   - isOpen: whether the form is shown at once, and not behind its summary.
  /// - Returns: the values for the template.
  func form(_ inquiry: Inquiry, _ request: Request, isOpen: Bool = false) -> Values {
    let fields = inquiry.parameters.filter { $0.name != "known-by" }.map { parameter in
      field(parameter, request.values[parameter.name] ?? [])
    }
    return [
      "action": "/" + inquiry.name,
      "open": isOpen,
      "fields": fields,
      "day": knownBy?.iso ?? "",
      "isPast": knownBy != nil,
      "companies": chrome.companies.keys.sorted { $0.lowercased() < $1.lowercased() }
        .map { ["name": $0] },
      "has": !fields.isEmpty && site.days == nil,
    ]
  }

  private func field(_ parameter: Parameter, _ values: [String]) -> Values {
    let name = parameter.name.replacing("-", with: "_")
    var field: Values = [
      "name": name, "label": parameter.label, "meaning": parameter.meaning,
      "id": "f-\(name)", "required": parameter.isRequired,
      "choices": [Values](), "isChoice": false, "isTruth": false, "isText": false,
      "inputs": [Values](), "list": "",
    ]
    switch parameter.value {
    case .words(let words):
      let chosen = Set(values.flatMap { $0.split(separator: ",").map(String.init) })
      field["isChoice"] = true
      field["choices"] =
        [
          [
            "word": "", "text": parameter.standard.map { "\($0) (usual)" } ?? "any",
            "chosen": chosen.isEmpty,
          ] as Values
        ]
        + words.map { ["word": $0, "text": $0, "chosen": chosen.contains($0)] as Values }
    case .truth:
      field["isTruth"] = true
      field["chosen"] = values.contains("true")
    default:
      field["isText"] = true
      let shown = parameter.isRepeated ? values + [""] : [values.first ?? ""]
      field["inputs"] = shown.enumerated().map { index, value in
        [
          "id": "f-\(name)-\(index)", "value": value, "first": index == 0,
          "hint": parameter.hint, "list": parameter.value == .company ? "companies" : "",
          "listed": parameter.value == .company,
        ] as Values
      }
    }
    return field
  }
}

extension Parameter {
  /// The name as a label: `since` is `Since`.
  fileprivate var label: String {
    let words = name.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What a value looks like.
  fileprivate var hint: String {
    switch value {
    case .company: "OpenAI"
    case .event, .model: "Gemini 3 Pro"
    case .person: "Sam Altman"
    case .outlet: "Reuters"
    case .investor: "SoftBank"
    case .day: "2025-11-30"
    case .period: "2025-Q4"
    case .currency: "EUR"
    case .rate: "USD=0.92"
    case .number: standard ?? "20"
    default: ""
    }
  }
}

/// Questions that show what a page can do, for who comes to it without one.
enum Examples {
  /// Some questions of a page, each with its words.
  ///
  /// - Parameters:
  ///   - question: the page's question.
  ///   - days: the days on which something was published, in order.
  /// - Returns: the examples.
  static func of(_ question: String, _ days: [Day]) -> [(String, [(String, String)])] {
    switch question {
    case "valuation":
      [
        ("OpenAI", [("company", "OpenAI")]),
        ("OpenAI and Anthropic", [("company", "OpenAI"), ("company", "Anthropic")]),
      ]
    case "gap":
      [("From Gemini 3 Pro to OpenAI’s code red", [("from", "Gemini 3 Pro"), ("to", "code red")])]
    case "cadence":
      [("OpenAI’s GPT models", [("company", "OpenAI"), ("family", "GPT")])]
    case "response":
      [("OpenAI to Gemini 3 Pro", [("company", "OpenAI"), ("to", "Gemini 3 Pro")])]
    case "funding": [("OpenAI", [("company", "OpenAI")])]
    case "metrics": [("OpenAI", [("company", "OpenAI")])]
    case "investor": [("SoftBank", [("name", "SoftBank")])]
    case "on": [("11 December 2025", [("date", "2025-12-11")])]
    case "changes":
      // What became known on the last days that brought something, whenever these were.
      days.suffix(8).first.map { [("Since \($0.words)", [("since", $0.iso)])] } ?? []
    default: []
    }
  }
}
