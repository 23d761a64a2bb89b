import AlmanacAsking
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// A question put so plainly that the catalog of questions alone can read it.
///
/// To read a command line with the parser of options takes as long as to answer most questions.
/// Words that the catalog understands to the last are answered without it. All others, mistakes
/// among them, are left to the parser, which explains them.
struct PlainQuestion: Equatable {
  /// What is asked.
  private(set) var request: Request
  /// The database that was named; nil where none was.
  private(set) var database: String?
  /// The form that was named; nil where none was.
  private(set) var format: Format?
  /// Whether the evidence was asked for.
  private(set) var why = false

  /// The question of a command line; nil where a word of it is not plainly one of the catalog's.
  ///
  /// - Parameter words: the words after the program's name.
  init?(_ words: ArraySlice<String>) {
    guard let name = words.first, let inquiry = try? Inquiry.named(name) else { return nil }
    request = Request(name)
    var arguments: [String] = []
    var rest = words.dropFirst()
    while let word = rest.popFirst() {
      if word.hasPrefix("-") {
        guard word.hasPrefix("--"), takes(String(word.dropFirst(2)), of: inquiry, &rest) else {
          return nil
        }
      } else {
        arguments.append(word)
      }
    }
    guard places(arguments, inquiry), (try? request.check()) != nil else { return nil }
    guard format == nil || request.values["annualized"] == nil else { return nil }
  }

  /// Takes an option with its value from the words; false where it is not one, or comes twice.
  private mutating func takes(
    _ name: String,
    of inquiry: Inquiry,
    _ rest: inout ArraySlice<String>
  ) -> Bool {
    switch name {
    case "why":
      guard inquiry.hasEvidence, !why else { return false }
      why = true
      return true
    case "db":
      guard database == nil, let path = PlainQuestion.value(&rest) else { return false }
      database = path
      return true
    case "format":
      guard format == nil, let word = PlainQuestion.value(&rest) else { return false }
      format = Format(rawValue: word)
      return format != nil
    default:
      guard let parameter = inquiry.parameter(name), parameter.form != .argument else {
        return false
      }
      guard parameter.isRepeated || request.values[name] == nil else { return false }
      guard parameter.form == .option else {
        request.values[name] = ["true"]
        return true
      }
      guard let value = PlainQuestion.value(&rest) else { return false }
      request.values[name, default: []].append(value)
      return true
    }
  }

  /// Gives the arguments their names, in their order; false where there are too many.
  private mutating func places(_ arguments: [String], _ inquiry: Inquiry) -> Bool {
    var rest = arguments[...]
    for parameter in inquiry.parameters where parameter.form == .argument && !rest.isEmpty {
      let count = parameter.isRepeated ? rest.count : 1
      request.values[parameter.name] = Array(rest.prefix(count))
      rest = rest.dropFirst(count)
    }
    return rest.isEmpty && !arguments.contains("")
  }

  /// The next word where it can be a value.
  private static func value(_ rest: inout ArraySlice<String>) -> String? {
    guard let word = rest.first, !word.isEmpty, !word.hasPrefix("-") else { return nil }
    return rest.popFirst()
  }

  /// Answers the question; false where the parser has to say what is wrong.
  ///
  /// - Throws: `QuestionError` where there is no answer, `Failure` where it cannot be printed.
  func isAnswered() throws -> Bool {
    do {
      let store = try Store.reading(DatabaseOptions.place(database))
      try Output(format: format).render(why: why) { try request.report(in: store, why: $0) }
      return true
    } catch let error as QuestionError {
      throw error
    } catch let error as Failure {
      throw error
    } catch {
      return false
    }
  }
}
