import AlmanacAsking
import AlmanacModel
import AlmanacQueries
import AlmanacStore

extension Answering {
  /// The question of the page, by the key of the thing that its folder holds, in every form alike:
  /// `/models/openai` is nothing, since OpenAI is a company.
  ///
  /// - Parameter request: the question, by the name in the address.
  /// - Returns: the question by a key.
  /// - Throws: `QuestionError` or `Problem` where the folder holds nothing of the name, `StoreError`.
  func keyed(_ request: Request) throws -> Request {
    switch place.subject {
    case .company(let name): try request.naming(companyKey(name))
    case .entity(let kind, let name): try request.naming(entityKey(kind, name))
    case .article(let key): try request.naming(articleKey(key))
    case .home, .openAPI, .companies, .event, .search, .sql, .question: request
    }
  }

  /// The key of a company, whatever was known of it on the day of the page.
  func companyKey(_ name: String) throws -> String {
    let named = try question(ofNow: true).company(name)
    guard named.entity == .company else { throw elsewhere(named, .company) }
    return named.key
  }

  /// The key of a model, a person or an outlet.
  func entityKey(_ kind: Entity.Kind, _ name: String) throws -> String {
    let named = try store.entities(named: name)
    let found = named.filter { $0.entity == kind }
    if let exact = found.first(where: { $0.key == name }) ?? found.first, found.count == 1 {
      return exact.key
    }
    if found.count > 1 {
      throw QuestionError.ambiguous(name: name, candidates: found.map(\.key))
    }
    if let other = named.first { throw elsewhere(other, kind) }
    throw QuestionError.unknown(
      name: name,
      what: kind.rawValue,
      nearest: try store.nearestNames(to: name, kinds: [kind])
    )
  }

  /// The key of an article, whether or not it was out on the day of the page.
  func articleKey(_ key: String) throws -> String {
    guard try store.articles(key: key).isEmpty else { return key }
    throw QuestionError.unknown(
      name: key,
      what: "article",
      nearest: nearest(to: key, among: try store.articles().map(\.source.article))
    )
  }

  /// What says where a name belongs that the folder of the address does not hold.
  private func elsewhere(_ named: Named, _ kind: Entity.Kind) -> Problem {
    let what = named.entity.map { "\($0 == .outlet ? "an" : "a") \($0.rawValue)" } ?? "an event"
    return Problem(
      .unknown,
      "there is no \(kind.rawValue) '\(shortened(named.key))': it is \(what)",
      candidates: [named.key]
    )
  }
}

extension Request {
  fileprivate func naming(_ key: String) -> Request {
    var request = self
    request.values["name"] = [key]
    return request
  }
}
