import AlmanacDifferential
import AlmanacFiles
import AlmanacGenerator
import Testing

@Suite struct YAMLDifferentialTests {
  @Test(
    "In generated documents the scanner refuses what Yams finds, and nothing that it does not",
    arguments: UInt64(1)...8
  )
  func generated(seed: UInt64) {
    var generator = YAMLGenerator(seed: seed)
    let differences = (0..<100).compactMap { _ in
      YAMLDifferential.difference(generator.document())
    }
    #expect(differences == [])
  }

  @Test("Generated documents are the same for one seed, and have all that is compared")
  func kinds() {
    var (first, second) = (YAMLGenerator(seed: 1), YAMLGenerator(seed: 1))
    var kinds: [String: Int] = [:]
    for _ in 0..<400 {
      let document = first.document()
      let again = second.document()
      #expect(document == again)
      var scanner = YAMLScanner(document)
      let words = scanner.firstFlaw()?.message.split(separator: " ")
      kinds[words.map { String($0[1]) } ?? "nothing", default: 0] += 1
    }
    for kind in ["anchor", "alias", "tag", "YAML", "nothing"] {
      #expect(kinds[kind, default: 0] >= 10, "\(kind): \(kinds)")
    }
  }

  @Test(
    "What the scanner counts or names otherwise than Yams is no difference",
    arguments: [
      "", "# *x", "...\n", "a: 1\nb: [] # x\u{2028}   - c\n", "a: b\n---\n- *c", "a: &b c\n---\nd",
      "\u{FEFF}a: *b",
      "[a: [b: [c: [d: [e: [f: [g: [h: i]]]]]]]]", "[[[[[[[[x]]]]]]]]: y", "[[[[[[[[[]]]]]]]]]",
      "a:\n- b:\n  - c:\n    - d:\n      - e", "- - - - - - - x", "- - - - - - - - x",
      "? ! {}\n: b", "a: ! b", "a: !!str 'b'", "!!map {}", "%TAG ! tag:x,1:\n--- !a b",
      "- !x &a b", "- &a !x b", "&a b: *a", "- &a b\n- *a\n- 'c", "- *a\n- &a b", "a: 1\na: &b 2",
    ]
  )
  func stricter(yaml: String) {
    #expect(YAMLDifferential.difference(yaml) == nil)
  }
}
