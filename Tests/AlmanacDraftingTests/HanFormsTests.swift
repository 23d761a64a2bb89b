import AlmanacReading
import Testing

@testable import AlmanacDrafting

/// The two lists of letters stand letter against letter, from the first to the last.
@Suite struct HanFormsTests {
  @Test(
    "Traditional letters are read as the simplified ones of the same word",
    arguments: [("軟銀輝達", "软银辉达"), ("營收", "营收"), ("鬥鬱鹽碁", "斗郁盐棋"), ("估值", "估值")]
  )
  func pairs(traditional: String, simplified: String) {
    #expect(Tokens(traditional).simplified().all.map(\.text).joined() == simplified)
  }
}
