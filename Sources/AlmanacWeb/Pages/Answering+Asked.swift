import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacReports
import AlmanacStore

/// What becomes of a text in the search box that asks something, as `ask` has it.
enum Asked {
  /// It was read as one question, which has an answer.
  case answered(PlainReading, Report)
  /// It was read as one question, which has none, for a reason.
  case unanswered(PlainReading, String)
  /// It was not read as one question, for a reason; some that it could have been.
  case offered(String, [PlainReading])

  /// The command that gives the answer; nil where there is none.
  var command: String? {
    if case .answered(let reading, _) = self { reading.request.command } else { nil }
  }
}

extension Answering {
  /// What a text asks; nil for a name, for words, and for what nothing has to be said of.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isFound: whether the text is a name or found as it stands, so that it may be no question.
  /// - Returns: what it asks.
  /// - Throws: `StoreError`.
  func asked(_ text: String, isFound: Bool) throws -> Asked? {
    let isMarked = text.hasSuffix("?") || text.hasSuffix("？")
    guard text.utf8.count <= 400, isMarked || text.isManyWords else { return nil }
    switch try PlainReader(store, today: knownBy ?? today).read(text) {
    case .one(let reading): return try answered(reading)
    case .several(let readings):
      let others = readings.filter(\.isAsking)
      return others.isEmpty ? nil : .offered("it is not clear what is asked", others)
    case .unknown(let name, let nearest, let instead):
      guard isMarked || !isFound else { return nil }
      let hint = nearest.isEmpty ? "" : "; did you mean \(nearest.joined(separator: ", "))?"
      return .offered("nothing is known of '\(shortened(name))'\(hint)", instead)
    case .unanswerable(let refusal):
      guard isMarked || !isFound, refusal != .empty else { return nil }
      return .offered(refusal.reason, [])
    }
  }

  private func answered(_ reading: PlainReading) throws -> Asked? {
    guard reading.isAsking else { return nil }
    var reading = reading
    if let knownBy, reading.request.values["known-by"] == nil {
      reading.request.values["known-by"] = [knownBy.iso]
    }
    do {
      return .answered(reading, try reading.request.report(in: store, why: true, today: today))
    } catch let error as StoreError {
      throw error
    } catch {
      return .unanswered(reading, Problem(error).detail)
    }
  }

  /// What was asked with its answer, as the template takes it.
  func values(of asked: Asked) throws -> Values {
    var values: Values = [
      "title": "Asked as a question", "reason": "", "reasoned": false, "readings": [Values](),
      "passed": "", "isPartlyRead": false, "lede": "", "hasLede": false, "charts": [Values](),
      "sections": [Values](), "more": [Values](),
    ]
    switch asked {
    case .answered(let reading, let report):
      values.merge(read(reading)) { $1 }
      values["lede"] = report.lede
      values["hasLede"] = !report.lede.isEmpty
      let charts = report.charts.filter(\.hasMarks).prefix(1)
      let isInLanes = reading.request.question == "timeline"
      values["charts"] = charts.map { $0.busiest(12) }.values(links, isInLanes: isInLanes)
      var view = cellView
      view.most = 12
      values["sections"] =
        reading.request.question == "conflicts"
        ? [] : report.values(view).prefix(3).map { $0.droppingStatement(report.lede) }
      values["more"] = [["href": links.question(reading.request)] as Values]
    case .unanswered(let reading, let reason):
      values.merge(read(reading)) { $1 }
      values["reason"] = reason.asSentence
      values["reasoned"] = true
    case .offered(let reason, let readings):
      values["reason"] =
        reason.asSentence + (readings.isEmpty ? "" : " Ask one of these:")
      values["reasoned"] = true
      values["readings"] = readings.prefix(5).map(entry)
    }
    return values
  }

  /// The sources that an answer rests on; none where there is no answer.
  func sources(of asked: Asked?) throws -> (citations: [Citation], origins: [String: String]) {
    guard case .answered(_, let report)? = asked else { return ([], [:]) }
    let shown = try resolutions(of: JSON(encoding: report.payload).eventKeys)
    return (report.citations.ordered(by: shown), shown.origins)
  }

  private func read(_ reading: PlainReading) -> Values {
    let unread = reading.unread.map { "“\(shortened($0))”" }.joined(separator: ", ")
    return [
      "readings": [entry(reading)], "passed": unread, "isPartlyRead": !unread.isEmpty,
    ]
  }

  private func entry(_ reading: PlainReading) -> Values {
    ["text": reading.request.command, "href": links.question(reading.request)]
  }
}

extension PlainReading {
  /// Whether it asks for more than what the search shows anyway.
  fileprivate var isAsking: Bool { request.question != "show" && request.question != "search" }
}

extension String {
  /// Whether it may be more than a name: words with spaces, or so much Chinese as a sentence takes.
  fileprivate var isManyWords: Bool {
    contains(" ") || unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) } > 3
  }
}
