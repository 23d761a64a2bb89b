import AlmanacFiles
import AlmanacModel
import TestSupport
import Testing

@testable import AlmanacArticles

@Suite struct CompanyLifeTests {
  private func read(_ register: String) -> (entities: [Entity], mistakes: [String]) {
    let file = SourceFile(path: "entities.yaml", bytes: Array(register.utf8))
    let (library, diagnostics) = LibraryReader().read([file])
    return (library.entities, diagnostics.map(\.message))
  }

  @Test("A company says when it was founded and ended, and what it is part of since when")
  func life() throws {
    let (entities, mistakes) = read(
      """
      companies:
        - {key: one, name: One, founded: 2023-03, part-of: {company: two, since: 2026-02}}
        - {key: two, name: Two, ended: 2026}
        - {key: three, name: Three, part-of: two}

      """
    )
    #expect(mistakes == [])
    #expect(entities.map(\.founded?.edtf) == ["2023-03", nil, nil])
    #expect(entities.map(\.ended?.edtf) == [nil, "2026", nil])
    #expect(
      entities.map(\.partOf) == [
        Entity.Membership(company: "two", since: try EventDate("2026-02")), nil,
        Entity.Membership(company: "two"),
      ]
    )
    #expect(read(RegisterWriter.text(of: entities, events: [])).entities == entities)
  }

  @Test("A whole that nobody knows, itself, and an end before the start are mistakes")
  func mistakes() {
    #expect(
      read(
        """
        companies:
          - {key: one, name: One, part-of: towo}
          - {key: two, name: Two, part-of: two}
          - {key: six, name: Six, founded: 2025, ended: 2024}
          - {key: ten, name: Ten, part-of: {company: two, sinse: 2024}}
        people:
          - {key: ann, name: Ann, ended: 2024}

        """
      ).mistakes.count == 5
    )
  }

  @Test("A company is no part of itself by way of others")
  func circle() {
    #expect(
      read(
        """
        companies:
          - {key: one, name: One, part-of: two}
          - {key: two, name: Two, part-of: six}
          - {key: six, name: Six, part-of: one}
          - {key: ten, name: Ten, part-of: one}

        """
      ).mistakes == [
        "'one' would be part of itself, by way of two, six",
        "'two' would be part of itself, by way of six, one",
        "'six' would be part of itself, by way of one, two",
      ]
    )
  }
}
