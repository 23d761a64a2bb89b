import AlmanacAsking
import AlmanacModel
import AlmanacReports

/// The description of the API in OpenAPI 3.1, from the questions that there are.
enum OpenAPI {
  /// The document of what a site answers.
  static func document(of site: Site) -> JSON {
    object([
      ("openapi", .string("3.1.0")),
      (
        "info",
        object([
          ("title", .string("Almanac")), ("version", .string(site.version)),
          (
            "description",
            .string(
              """
              Every question of the command line, with the same parameters and the same bytes. In the \
              place of .json stand .ndjson, .csv, .tsv and .md, for charts .svg, and for events .ics and \
              .atom.
              """
            )
          ),
        ])
      ),
      ("paths", object(questions + pages + [health] + (site.sql == nil ? [] : [sql]))),
      ("components", object([("schemas", object([("Problem", problem)]))])),
    ])
  }

  private static let questions: [(String, JSON)] = Inquiry.all.filter { $0.name != "show" }.map {
    inquiry in
    ("/\(inquiry.name).json", path(inquiry, inquiry.parameters.map(parameter)))
  }

  /// The pages of one thing, by the name of the path's folder.
  private static let pages: [(String, JSON)] =
    [
      ("companies", "A company"), ("models", "A model"), ("people", "A person"),
      ("outlets", "An outlet"), ("articles", "An article"),
    ].map { folder, what in
      (
        "/\(folder)/{key}.json",
        path(
          "show_\(folder)",
          "\(what), with everything known about it.",
          [inPath("key"), knownBy]
        )
      )
    } + [
      (
        "/events/{company}/{kind}/{slug}.json",
        path(
          "show_event",
          "An event, with everything known about it.",
          [
            inPath("company"), inPath("kind", words: AlmanacModel.Kind.words), inPath("slug"),
            knownBy,
          ]
        )
      ),
      (
        "/investors/{name}.json",
        path("show_investor", "What an investor put where.", [inPath("name"), knownBy])
      ),
      ("/on/{date}.json", path("show_day", "What happened on a day.", [inPath("date"), knownBy])),
    ]

  private static let sql: (String, JSON) = (
    "/sql.json",
    path(
      "sql",
      "The rows of one statement that reads.",
      [
        object([
          ("name", .string("statement")), ("in", .string("query")), ("required", .bool(true)),
          ("description", .string("One SELECT on the views.")),
          ("schema", object([("type", .string("string"))])),
        ])
      ],
      hasEvidence: false
    )
  )

  private static let health: (String, JSON) = (
    "/health",
    object([
      (
        "get",
        object([
          ("operationId", .string("health")), ("summary", .string("Whether the server answers.")),
          (
            "responses",
            object([
              (
                "200",
                object([
                  ("description", .string("It does.")),
                  ("content", object([("text/plain", object([("schema", text)]))])),
                ])
              ), ("503", refusal("The database is busy.")),
            ])
          ),
        ])
      )
    ])
  )

  private static let text = object([("type", .string("string"))])

  private static let knownBy = object([
    ("name", .string("known_by")), ("in", .string("query")), ("required", .bool(false)),
    ("description", .string("Answer from what was known by this day.")),
    ("schema", object([("type", .string("string"))])),
  ])

  private static func inPath(_ name: String, words: [String] = []) -> JSON {
    var schema: [(String, JSON)] = [("type", .string("string")), ("minLength", .number("1"))]
    if !words.isEmpty { schema.append(("enum", .array(words.map { .string($0) }))) }
    return object([
      ("name", .string(name)), ("in", .string("path")), ("required", .bool(true)),
      ("schema", object(schema)),
    ])
  }

  private static func parameter(_ parameter: Parameter) -> JSON {
    var one: [(String, JSON)]
    switch parameter.value {
    case .truth:
      one = [("type", .string("string")), ("enum", .array([.string("true"), .string("false")]))]
    case .number:
      one = [("type", .string("integer"))]
      if let bounds = parameter.bounds {
        one += [
          ("minimum", .number("\(bounds.lowerBound)")),
          ("maximum", .number("\(bounds.upperBound)")),
        ]
      }
    case .words(let words):
      one = [("type", .string("string")), ("enum", .array(words.map { .string($0) }))]
    default: one = [("type", .string("string")), ("minLength", .number("1"))]
    }
    if let standard = parameter.standard {
      one.append(("default", parameter.value == .number ? .number(standard) : .string(standard)))
    }
    let schema =
      parameter.isRepeated
      ? object([("type", .string("array")), ("items", object(one))]) : object(one)
    return object([
      ("name", .string(parameter.name.replacing("-", with: "_"))), ("in", .string("query")),
      ("required", .bool(parameter.isRequired)), ("description", .string(parameter.meaning)),
      ("schema", schema),
    ])
  }

  private static func path(_ inquiry: Inquiry, _ parameters: [JSON]) -> JSON {
    path(inquiry.name, inquiry.meaning, parameters)
  }

  private static func path(
    _ id: String,
    _ meaning: String,
    _ parameters: [JSON],
    hasEvidence: Bool = true
  ) -> JSON {
    let why = object([
      ("name", .string("why")), ("in", .string("query")), ("required", .bool(false)),
      ("description", .string("Whether every event carries its evidence.")),
      (
        "schema",
        object([
          ("type", .string("string")), ("enum", .array([.string("true"), .string("false")])),
        ])
      ),
    ])
    return object([
      (
        "get",
        object([
          ("operationId", .string(id)), ("summary", .string(meaning)),
          ("parameters", .array(parameters + (hasEvidence ? [why] : []))),
          (
            "responses",
            object([
              (
                "200",
                object([
                  ("description", .string("The answer.")),
                  ("content", object([("application/json", object([("schema", answer)]))])),
                ])
              ),
              ("304", object([("description", .string("Nothing changed since."))])),
              ("400", refusal("The request is wrong.")),
              ("404", refusal("Nothing bears the name, or there is nothing to say.")),
              ("405", refusal("Only GET and HEAD are answered.")),
              ("409", refusal("Several things bear the name.")),
              ("414", refusal("The address is too long.")),
              ("421", refusal("The server does not answer for the host.")),
              ("500", refusal("The answer failed.")),
              ("503", refusal("The database is busy.")),
            ])
          ),
        ])
      )
    ])
  }

  /// What every answer is: one thing, or a list of things; `Docs/json.md` has the keys of each.
  private static let answer = object([
    (
      "oneOf",
      .array([
        object([("type", .string("object")), ("minProperties", .number("1"))]),
        object([
          ("type", .string("array")), ("items", object([("type", .string("object"))])),
        ]),
      ])
    )
  ])

  private static func refusal(_ description: String) -> JSON {
    object([
      ("description", .string(description)),
      (
        "content",
        object([
          (
            "application/problem+json",
            object([("schema", object([("$ref", .string("#/components/schemas/Problem"))]))])
          )
        ])
      ),
    ])
  }

  private static let problem = object([
    ("type", .string("object")),
    ("required", .array(["type", "title", "status", "detail", "candidates"].map { .string($0) })),
    (
      "properties",
      object([
        ("type", object([("type", .string("string"))])),
        ("title", object([("type", .string("string"))])),
        ("status", object([("type", .string("integer"))])),
        ("detail", object([("type", .string("string"))])),
        (
          "candidates",
          object([("type", .string("array")), ("items", object([("type", .string("string"))]))])
        ),
      ])
    ),
  ])

  private static func object(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { JSON.Member(key: $0.0, value: $0.1) })
  }
}
