import AlmanacCSV
import AlmanacModel
package import AlmanacQueries
import AlmanacStore

/// The tables that engines load and resolve, and beside them what the program resolves to.
package struct ClaimTables {
  let question: Question
  let companies: [String]?

  /// The tables of some companies, by their names; none means all.
  ///
  /// - Throws: `QuestionError` where a name is not known, `StoreError`.
  package init(question: Question, companies names: [String]) throws {
    self.question = question
    companies = names.isEmpty ? nil : try question.companies(names).map(\.key)
  }

  private init(question: Question, keys: [String]) {
    self.question = question
    companies = keys
  }

  /// The tables as resources of a package.
  package var resources: [Resource] { EngineTable.all.map(resource) }

  /// The tables that do not belong to one company.
  package var common: [Resource] { [.articles, .ways, .entities].map(resource) }

  /// The tables of each company by itself, in folders `company=KEY`.
  ///
  /// - Throws: `StoreError` where the store cannot be read.
  package func partitions() throws -> [Resource] {
    let keys = try companies ?? question.store.companies().map(\.key)
    let tables = EngineTable.all.filter {
      ![EngineTable.articles, .ways, .entities].contains($0)
    }
    return tables.flatMap { table in
      keys.map { key in
        ClaimTables(question: question, keys: [key]).resource(table)
          .part(key, in: "\(table.name)/company=\(key)")
      }
    }
  }

  private func resource(_ table: EngineTable) -> Resource {
    Resource(table: table) { add in
      switch table.name {
      case EngineTable.claims.name:
        try claims { for row in EngineRows.claims($0) { try add.row(row) } }
      case EngineTable.relations.name:
        try claims { for row in EngineRows.relations($0) { try add.row(row) } }
      case EngineTable.articles.name:
        for source in try sources() { try add.row(EngineRows.article(source)) }
      case EngineTable.ways.name:
        for source in try sources() {
          for way in Set(source.via.map(\.outletKey)).sorted() {
            try add.row([.text(source.article), .text(way)])
          }
        }
      case EngineTable.entities.name:
        try question.store.eachEntity { try add.row(EngineRows.entity($0)) }
      case EngineTable.events.name: try events { try add.row(EngineRows.event($0)) }
      case EngineTable.phases.name:
        try events { event in
          for phase in event.phases { try add.row(EngineRows.phase(phase, of: event)) }
        }
      default: try events { for row in EngineRows.values($0) { try add.row(row) } }
      }
    }
  }

  private func claims(_ body: (Claim) throws -> Void) throws {
    let knownBy = question.knownBy
    try question.store.eachGroup(of: companies, knownBy: knownBy, isResolved: false) {
      for claim in $0.claims { try body(claim) }
    }
  }

  private func events(_ body: (Event) throws -> Void) throws {
    try question.store.eachGroup(of: companies, knownBy: question.knownBy) {
      if let resolution = $0.resolution { try body(resolution.event) }
    }
  }

  private func sources() throws -> [Source] {
    var sources: [String: Source] = [:]
    try claims { sources[$0.source.article] = $0.source }
    return sources.values.sorted { $0.article < $1.article }
  }
}
