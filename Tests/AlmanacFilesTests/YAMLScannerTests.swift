import Testing

@testable import AlmanacFiles

@Suite struct YAMLScannerTests {
  private func firstFlaw(_ yaml: String) -> YAMLScanner.Flaw? {
    var scanner = YAMLScanner(yaml)
    return scanner.firstFlaw()
  }

  @Test(
    "An anchor, an alias or a tag is refused wherever a value or a key may begin",
    arguments: [
      ("*x", 1, 1), ("a: *x", 1, 4), ("a:\t*x", 1, 4), ("- *x", 1, 3), ("? *x : y", 1, 3),
      ("? a\n: *x", 2, 3), ("[*x]", 1, 2), ("[a, *x]", 1, 5), ("{a: *x}", 1, 5),
      ("{\"a\":*x}", 1, 6), ("{? *x : y}", 1, 4), ("a:\n  *x", 2, 3), ("a: b\n\n*x : c", 3, 1),
      ("--- *x", 1, 5), ("a: 'b'\n*x : c", 2, 1), ("a: b # c\n*x : d", 2, 1),
      ("a: |\n  *b\n*x : c", 3, 1), ("a: >-\n  *b\n *x", 3, 2),
      ("a: \"\\\\\"\n*x : b", 2, 1), ("a: ''\n*x : b", 2, 1),
    ]
  )
  func refused(yaml: String, line: Int, column: Int) {
    let message = "the alias *x is refused: write the value out"
    #expect(firstFlaw(yaml) == YAMLScanner.Flaw(line: line, column: column, message: message))
  }

  @Test(
    "The same signs inside a value are words",
    arguments: [
      "a: R&D *new* !now", "a: b*c &d", "a: '*x'", "a: 'it''s *x'", "a: \"\\\" *x\"",
      "a: \"b\n  *x\"", "a: |\n  *x\n  &y !z", "a: >-\n\n  *x\nb: c", "a: |2\n    *x\n  *y",
      "- |\n *x\n- b", "- |1\n  *b\n *x", "{a: b\n*x : c}", "# *x\na: b", "a: b # *x", "a: b\n  *x",
      "{a: b*c}", "[a *b, 'c *d']",
      "a: b:*x", "a&b: c", "a: -*x",
    ]
  )
  func words(yaml: String) {
    #expect(firstFlaw(yaml) == nil)
  }

  @Test(
    "A character at which only YAML ends a line is refused with its place",
    arguments: [("\u{85}", "85"), ("\u{2028}", "2028"), ("\u{2029}", "2029")]
  )
  func separators(sign: String, code: String) {
    let message = "there is the line separator U+\(code): end lines with a line feed"
    #expect(
      firstFlaw("a: b\nc: 'd\(sign)e'\n") == YAMLScanner.Flaw(line: 2, column: 6, message: message)
    )
  }

  @Test("An anchor and a tag are named as far as they go")
  func names() {
    #expect(
      firstFlaw("[&anchor, b]")
        == YAMLScanner.Flaw(
          line: 1,
          column: 2,
          message: "the anchor &anchor is refused: write the value out"
        )
    )
    #expect(
      firstFlaw("a:\n- !long-" + String(repeating: "x", count: 100))
        == YAMLScanner.Flaw(
          line: 2,
          column: 3,
          message: "the tag !long-" + String(repeating: "x", count: 34)
            + " is refused: write the value without it"
        )
    )
  }

  @Test("A value of a megabyte is passed in one go, and what follows it is seen")
  func megabyte() {
    let plain = String(repeating: "x ", count: 500_000)
    for value in [plain, "'*\(plain)'"] {
      #expect(firstFlaw("a: \(value)\nb: c") == nil)
      #expect(firstFlaw("a: \(value)\nb: *c")?.line == 2)
    }
  }
}
