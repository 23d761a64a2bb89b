import AlmanacModel
import AlmanacQueries
import AlmanacReports

extension Answering {
  /// A page; where several events bear a name, one to choose by what they are and when.
  ///
  /// - Parameter make: makes the page.
  /// - Returns: the page.
  /// - Throws: what the maker throws; of a name that several events bear, a `Problem` with its page.
  func offeringChoice(_ make: () throws -> String) throws -> String {
    do {
      return try make()
    } catch let error as QuestionError {
      guard case .ambiguous(let name, let candidates) = error,
        candidates.allSatisfy({ EventKey($0) != nil })
      else { throw error }
      var problem = Problem(error)
      problem.page = try choice(of: name, candidates)
      throw problem
    }
  }

  private func choice(of name: String, _ candidates: [String]) throws -> String {
    let shown = try resolutions(of: candidates, most: 24).map(\.event)
    let more = candidates.count - shown.count
    let body = site.templates.render(
      "problem",
      [
        "heading": "Which one?",
        "detail": "“\(shortened(name))” can be \(counted(candidates.count, "event")): choose one"
          + (more > 0 ? ", or name it more closely, since \(more) are not shown." : "."),
        "candidates": shown.map { event in
          [
            "text": "\(event.company): \(event.title), \(event.key.kind.rawValue), "
              + (event.attributes.date?.text ?? "undated"),
            "href": links.event(event.key.description) ?? "",
          ] as Values
        },
        "hasCandidates": !shown.isEmpty,
        "isProblem": true,
      ]
    )
    return framed(Frame(title: "Which one?", body: body, commands: commands))
  }
}
