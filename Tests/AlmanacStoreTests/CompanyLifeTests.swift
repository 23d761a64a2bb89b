import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacStore

@Suite struct CompanyLifeTests {
  private func seed(_ store: Store, _ entities: Entity..., replaced: Set<String> = []) throws {
    _ = try store.seed(Library(entities: entities, replaced: replaced, registersNames: true))
  }

  @Test("A part is kept with its whole, whichever comes first, and what replaces it forgets it")
  func keeps() throws {
    let store = try SampleSeeds.store()
    var part = Entity(key: "a-part", kind: .company, name: "A Part")
    part.founded = try EventDate("2023-03")
    part.partOf = Entity.Membership(company: "whole", since: try EventDate("2026-02"))
    var whole = Entity(key: "whole", kind: .company, name: "Whole")
    whole.ended = try EventDate("2026")
    try seed(store, part, whole)
    #expect(try store.entity("a-part") == part)
    #expect(try store.entity("whole") == whole)
    #expect(
      try store.registeredEntities().filter { ["a-part", "whole"].contains($0.key) } == [
        part, whole,
      ]
    )
    #expect(try store.check() == [])
    try seed(store, Entity(key: "a-part", kind: .company, name: "A Part"))
    #expect(try store.entity("a-part") == part)
    let person = Entity(key: "a-part", kind: .person, name: "A Part")
    try seed(store, person, replaced: ["a-part"])
    #expect(try store.entity("a-part") == person)
  }

  @Test("A store refuses a company that would be part of itself by way of what it holds")
  func circle() throws {
    let store = try SampleSeeds.store()
    var one = Entity(key: "one", kind: .company, name: "One")
    let two = Entity(key: "two", kind: .company, name: "Two")
    one.partOf = Entity.Membership(company: "two")
    try seed(store, one, two)
    var back = two
    back.partOf = Entity.Membership(company: "one")
    #expect(throws: StoreError.circular(event: "the company 'one'")) {
      try seed(store, back)
    }
    #expect(try store.entity("two")?.partOf == nil)
  }
}
