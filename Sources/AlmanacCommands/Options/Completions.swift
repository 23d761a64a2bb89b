import AlmanacModel
import AlmanacQueries
import AlmanacStore
import ArgumentParser

/// What a shell offers, from the database; nothing where there is none.
enum Completions {
  @Sendable static func companies(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    (try? store(words).companies().flatMap { [$0.key, $0.name] }) ?? []
  }

  @Sendable static func events(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    guard let store = try? store(words) else { return [] }
    return (try? store.eventNames(startingWith: prefix)) ?? []
  }

  @Sendable static func everything(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    companies(words, index, prefix) + events(words, index, prefix)
  }

  @Sendable static func articles(_ words: [String], _ index: Int, _ prefix: String) -> [String] {
    (try? store(words).articleKeys().map(\.key)) ?? []
  }

  private static func store(_ words: [String]) throws -> Store {
    var options = try DatabaseOptions.parse([])
    if let place = words.firstIndex(of: "--db"), place + 1 < words.count {
      options.path = words[place + 1]
    }
    return try options.open()
  }
}
