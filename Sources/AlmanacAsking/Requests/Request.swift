public import AlmanacModel
import AlmanacQueries
public import AlmanacReports
public import AlmanacStore

/// A question with the values of its parameters: what a command line, an address or a program asks.
public struct Request: Hashable, Sendable {
  /// The name of the question, which is that of the command: `timeline`, `gap`.
  public var question: String
  /// The values by the name of the parameter; a flag has `true`.
  public var values: [String: [String]]

  /// A question with its values.
  public init(_ question: String, _ values: [String: [String]] = [:]) {
    self.question = question
    self.values = values
  }

  /// Looks at every value without asking.
  ///
  /// - Throws: `RequestError` for the first that the question cannot take.
  public func check() throws(RequestError) {
    let inquiry = try Inquiry.named(question)
    try RequestValues(self, inquiry).check()
  }

  /// The answer, as the command of the same name prints it.
  ///
  /// - Parameters:
  ///   - store: the store that is asked.
  ///   - why: whether the evidence is shown, where the question can show it.
  ///   - today: the present day.
  /// - Returns: the report, to be rendered.
  /// - Throws: `RequestError` where it cannot be asked so, `QuestionError` where there is no answer,
  ///   `RateError` where a rate is missing, `StoreError`.
  public func report(in store: Store, why: Bool, today: Day = .today) throws -> Report {
    let inquiry = try Inquiry.named(question)
    let values = try RequestValues(self, inquiry)
    let statuses = try Set(values.words("status", Status.self))
    let question = Question(
      store: store,
      knownBy: try values.day("known-by"),
      statuses: statuses.isEmpty ? nil : statuses,
      today: today
    )
    return try inquiry.answer(values, question, why)
  }
}
