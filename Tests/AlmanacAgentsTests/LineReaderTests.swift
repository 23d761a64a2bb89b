import AlmanacReports
import Testing

@testable import AlmanacAgents

@Suite struct LineReaderTests {
  @Test("Lines are cut wherever they come apart, and blank ones are none")
  func lines() {
    var reader = LineReader(most: 10)
    #expect(reader.take(Array("one\n\r\n tw".utf8)[...]) == [.whole(Array("one".utf8))])
    #expect(reader.take(Array("o\nthree".utf8)[...]) == [.whole(Array(" two".utf8))])
    #expect(reader.end() == .whole(Array("three".utf8)))
    #expect(reader.end() == nil)
  }

  @Test("A line that is too long is known by its id, wherever that stands, and the next is whole")
  func tooLong() {
    let fill = String(repeating: "x", count: 100)
    for (text, id) in [
      (#"{"id": 7, "params": {"id": 1, "a": "\#(fill)"}}"#, JSON.number("7")),
      (#"{"params": {"id": 1, "a": "\"}{\#(fill)"}, "id" : "b"}"#, .string("b")),
    ] {
      var reader = LineReader(most: 20)
      let bytes = Array((text + "\nnext\n").utf8)
      let lines = bytes.flatMap { reader.take([$0]) }
      #expect(lines == [.tooLong(id: id), .whole(Array("next".utf8))])
    }
    var reader = LineReader(most: 20)
    #expect(reader.take(Array("\(fill)\n".utf8)[...]) == [.tooLong(id: nil)])
  }
}
