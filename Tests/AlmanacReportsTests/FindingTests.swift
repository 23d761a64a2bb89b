import Testing

@testable import AlmanacReports

@Suite struct FindingTests {
  private let findings = [
    Finding(
      rule: "quote",
      message: "the quote is not in the text",
      place: Finding.Place(file: "my seeds/é.md", line: 9, column: 12)
    ),
    Finding(rule: "twins", message: "a and b: \"near\"", severity: .warning),
  ]

  private let rules = [
    Finding.Rule(id: "quote", meaning: "a quote stands in the text"),
    Finding.Rule(id: "twins", meaning: "no event stands under two keys"),
  ]

  @Test("As text a finding is a line, with its place where it has one")
  func text() {
    #expect(
      findings.lines == """
        my seeds/é.md:9:12: error: the quote is not in the text
        a and b: "near"

        """
    )
  }

  @Test("As JSON findings are a list of objects, an empty one where there is none")
  func json() {
    #expect([Finding]().json == "[]\n")
    #expect(
      findings.json == """
        [
          {
            "file": "my seeds/é.md",
            "line": 9,
            "column": 12,
            "severity": "error",
            "message": "the quote is not in the text",
            "rule": "quote"
          },
          {
            "file": null,
            "line": null,
            "column": null,
            "severity": "warning",
            "message": "a and b: \\"near\\"",
            "rule": "twins"
          }
        ]

        """
    )
  }

  @Test("As SARIF they are one run with its rules, each result with its rule and its place")
  func sarif() {
    #expect(
      findings.sarif(rules: rules, version: "1.2.3") == #"""
        {
          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
          "version": "2.1.0",
          "runs": [
            {
              "tool": {
                "driver": {
                  "name": "almanac",
                  "version": "1.2.3",
                  "rules": [
                    {"id": "quote", "shortDescription": {"text": "a quote stands in the text"}},
                    {
                      "id": "twins",
                      "shortDescription": {"text": "no event stands under two keys"}
                    }
                  ]
                }
              },
              "columnKind": "unicodeCodePoints",
              "results": [
                {
                  "ruleId": "quote",
                  "ruleIndex": 0,
                  "level": "error",
                  "message": {"text": "the quote is not in the text"},
                  "locations": [
                    {
                      "physicalLocation": {
                        "artifactLocation": {"uri": "my%20seeds/%C3%A9.md"},
                        "region": {"startLine": 9, "startColumn": 12}
                      }
                    }
                  ]
                },
                {
                  "ruleId": "twins",
                  "ruleIndex": 1,
                  "level": "warning",
                  "message": {"text": "a and b: \"near\""}
                }
              ]
            }
          ]
        }

        """#
    )
  }
}
