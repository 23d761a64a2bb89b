import AlmanacArticles
import AlmanacFiles
import AlmanacModel

/// Runs the checks of articles on a draft: a claim that they refuse does not stand.
struct Checker {
  let entities: [Entity]

  /// The draft with the claims that stand, and its file.
  ///
  /// - Throws: `PageError` where what the page says of itself is refused.
  func checked(_ draft: Draft) throws(PageError) -> Draft {
    var draft = draft
    for _ in 0..<3 {
      let notes = NoteWriter(draft: draft)
      guard let written = ArticleWriter.draft(of: draft.article, notes.notes) else {
        throw PageError("it has no text")
      }
      draft.file = written.text
      let problems = problems(of: written.text, draft)
      guard !problems.isEmpty else { return draft }
      var reasons: [Int: String] = [:]
      for problem in problems {
        guard let place = written.claims.firstIndex(where: { $0.contains(problem.line) }) else {
          throw PageError(problem.messageOnOneLine)
        }
        reasons[place] = reasons[place] ?? problem.messageOnOneLine
      }
      refuse(reasons, &draft)
    }
    return draft
  }

  private func problems(of text: String, _ draft: Draft) -> [Diagnostic] {
    let known = entities + draft.unknown
    let file = SourceFile(path: draft.article.source.article + ".md", bytes: Array(text.utf8))
    return LibraryReader(known: known).read([file]).diagnostics
  }

  private func refuse(_ reasons: [Int: String], _ draft: inout Draft) {
    for (place, reason) in reasons.sorted(by: { $0.key > $1.key }) {
      let claim = draft.article.claims.remove(at: place)
      let note = draft.notes.remove(at: place)
      draft.refused.insert(Draft.Refusal(claim: claim, reason: reason, model: note.model), at: 0)
    }
    let keys = Set(draft.article.claims.map(\.event.description))
    for index in draft.article.claims.indices {
      draft.article.claims[index].ordinal = index
      // What is part of a refused round is still told.
      draft.article.claims[index].relations.removeAll { !keys.contains($0.target) }
    }
  }
}
