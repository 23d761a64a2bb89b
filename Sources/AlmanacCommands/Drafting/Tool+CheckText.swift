import AlmanacAgents
import AlmanacAsking
import AlmanacDrafting
import AlmanacModel
import AlmanacReports

extension Tool {
  /// Reads a paragraph and says claim by claim what the database knows.
  static let checkText = Tool(
    name: "check_text",
    title: "Check a text",
    meaning: """
      Reads a paragraph in English, Russian or Chinese and says of each claim in it whether the \
      store supports it, contradicts it (with the words and the source that do), or does not know.
      """,
    input: .members([
      "type": .string("object"),
      "properties": .members([
        "text": .members([
          "type": .string("string"), "description": .string("The paragraph."),
        ]),
        "published": .members([
          "type": .string("string"),
          "description": .string("The day from which its dates count (EDTF); by default today."),
        ]),
        "language": .members([
          "type": .string("string"),
          "enum": .array(Drafter.languages.sorted().map { .string($0) }),
          "description": .string("Its language, where it is not to be told from the text."),
        ]),
      ]),
      "required": .array([.string("text")]), "additionalProperties": .bool(false),
    ]),
    output: .members([
      "type": .string("object"),
      "properties": .members([
        "verdicts": .members([
          "type": .string("array"),
          "description": .string("A verdict a claim, with the evidence, in the order of the text."),
          "items": .members(["type": .string("object")]),
        ])
      ]),
      "required": .array([.string("verdicts")]),
    ])
  ) { arguments, open in
    let text = try arguments.needed("text")
    var page = try page(text).with(
      language: arguments.one("language"),
      published: try arguments.one("published").map { try EventDate($0) }
    )
    if page.published == nil { page.published = EventDate(day: .today) }
    let verdicts = try DraftingDesk(open()).verdicts(page, label: "the text")
    let lines = verdicts.isEmpty ? ["no claim was read in the text"] : verdicts.map(\.text)
    return Outcome(
      structured: .members(["verdicts": .array(verdicts.map(\.json))]),
      text: lines.joined(separator: "\n\n")
    )
  }

  private static func page(_ text: String) throws -> Page {
    do throws(PageError) {
      return try Page(Array(text.utf8), isParagraph: true)
    } catch {
      throw Failure(.badData, "the text: \(error.description)")
    }
  }
}
