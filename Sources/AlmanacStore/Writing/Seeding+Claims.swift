import AlmanacModel
import GRDB

extension Seeding {
  /// Writes a claim and the event that it names, if that is new.
  ///
  /// - Returns: the number of the claim.
  @discardableResult mutating func insert(_ claim: Claim, article: Int64) throws -> Int64 {
    try Seeding.refuse(claim.attributes.title, as: "title", most: Seeding.longestName)
    let event = try event(of: claim)
    let row = statements.addClaim
    row.add(article)
    row.add(claim.ordinal)
    row.add(event)
    row.add(claim.event.kind.rawValue)
    row.add(claim.status.rawValue)
    row.add(claim.rank.rawValue)
    row.add(try claim.origin.flatMap { try entity(named: $0) })
    row.add(claim.note)
    row.add(claim.inferred)
    row.add(claim.quote?.text)
    row.add(claim.quote?.start)
    row.add(claim.quote?.end)
    row.add(claim.locator)
    row.add(claim.attributes)
    try row.run()
    let id = db.lastInsertedRowID
    for investor in claim.attributes.investors { try insert(investor, claim: id) }
    for field in claim.fields { try insert(field, claim: id) }
    noteFormerKey(of: claim, event: event)
    return id
  }

  /// The number of the event that a claim names.
  ///
  /// A new one is what this claim alone resolves to, until another claim about it comes.
  private mutating func event(of claim: Claim) throws -> Int64 {
    let key = claim.event.description
    if let known = try find(event: key) {
      try touch(known)
      return known
    }
    if let former = try find(formerKey: key) {
      guard claim.defaultKey == claim.event else {
        try touch(former)
        return former
      }
      try release(formerKey: key)
    }
    try requireCompany(claim.event.company)
    return try add(resolve([claim])?.event, key: claim.event)
  }

  func find(event key: String) throws -> Int64? {
    statements.findEvent.add(key)
    return try statements.findEvent.numbers()?[0]
  }

  func touch(_ event: Int64) throws {
    statements.touch.add(event)
    try statements.touch.run()
  }

  private func entity(named name: String) throws -> Int64? {
    statements.findNamed.add(name)
    return try statements.findNamed.numbers()?[0]
  }

  private func insert(_ field: Claim.Field, claim: Int64) throws {
    let row = statements.addField
    row.add(claim)
    row.add(field.attribute.name)
    switch field.support {
    case .inferred(let why): row.add(why)
    case .quote(let quote):
      row.skip()
      row.add(quote.text)
      row.add(quote.start)
      row.add(quote.end)
    }
    try row.run()
  }

  private func insert(_ investor: Investor, claim: Int64) throws {
    let row = statements.addInvestor
    row.add(claim)
    row.add(try entity(named: investor.name))
    row.add(investor.role.rawValue)
    row.add(investor.state?.rawValue)
    row.add(investor.amount)
    try row.run()
  }

  /// Draws the edges of a claim to events that are there.
  func connect(_ claim: Claim, id: Int64) throws {
    for relation in claim.relations {
      guard let target = try find(target: relation.target) else {
        throw StoreError.danglingRelation(from: claim.event.description, to: relation.target)
      }
      try draw(relation.type, from: id, to: target)
    }
  }
}
