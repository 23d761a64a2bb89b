import AlmanacModel
import AlmanacQueries
import AlmanacReports

/// What can be asked: one value for every question of the command line.
public struct Inquiry: Sendable {
  /// Its name, which is that of the command.
  public let name: String
  /// What it is called, in a few words.
  public let title: String
  /// What it answers, in a sentence.
  public let meaning: String
  /// What it takes, the arguments first and in their order.
  public let parameters: [Parameter]
  /// Whether its answer can show the evidence of each event.
  public let hasEvidence: Bool
  let answer: Answer

  /// How a question is answered: the values, the question, and whether evidence is shown.
  typealias Answer = @Sendable (RequestValues, Question, Bool) throws -> Report

  init(
    _ name: String,
    _ title: String,
    _ meaning: String,
    _ parameters: [Parameter],
    hasEvidence: Bool = true,
    answer: @escaping Answer
  ) {
    self.name = name
    self.title = title
    self.meaning = meaning
    self.parameters = parameters
    self.hasEvidence = hasEvidence
    self.answer = answer
  }

  /// Every question, in the order of the command line's help.
  public static let all: [Inquiry] = [
    timeline, valuation, gap, cadence, response, funding, metrics, compare, alerts, plans, deals,
    investor, sources, on, conflicts, changes, search, show, companies, models, articles, coverage,
  ]

  /// The question of a name.
  ///
  /// - Throws: `RequestError` with the nearest names where there is none.
  public static func named(_ name: String) throws(RequestError) -> Inquiry {
    guard let found = all.first(where: { $0.name == name }) else {
      throw .unknownQuestion(name, nearest: RequestError.meant(by: name, among: all.map(\.name)))
    }
    return found
  }

  /// The parameter of a name; nil where the question takes none such.
  public func parameter(_ name: String) -> Parameter? {
    parameters.first { $0.name == name }
  }
}
