import TestSupport
import Testing

/// `Docs/examples/gap` is a program of its own that uses the libraries as another package would.
@Suite struct ExamplePackageTests {
  /// A folder of its own, since the run of these tests may hold the lock of `.build`; it stays, so
  /// that only the first build takes time.
  private static let scratch = packageRoot + "/.build-examples"

  private func build() async throws {
    let built = try await runProgram(
      "swift",
      [
        "build", "--package-path", packageRoot + "/Docs/examples/gap", "--scratch-path",
        Self.scratch, "--product", "gap", "--disable-index-store",
      ],
      in: packageRoot
    )
    try #require(built.status == 0, "\(built.out)\(built.err)")
  }

  @Test(
    "The example package builds, answers what `almanac gap` answers, and says what is wrong",
    .timeLimit(.minutes(10))
  )
  func gap() async throws {
    try await build()
    let program = Self.scratch + "/debug/gap"
    try await withSeededAlmanac { almanac in
      let questions = [
        ["GPT-5.2", "GPT-5.2-Codex"], ["GPT-5", "GPT-5.2"], ["Gemini 3 Pro", "code red"],
      ]
      for names in questions {
        let expected = try await almanac.run(["gap"] + names + ["--format", "json"])
        let printed = try await runProgram(program, [almanac.database] + names, in: almanac.folder)
        #expect(expected.status == 0)
        #expect(printed == expected)
      }
      let refused = try await almanac("gap", "GPT-5.2", "Nothing of the kind")
      let unknown = try await runProgram(
        program,
        [almanac.database, "GPT-5.2", "Nothing of the kind"],
        in: almanac.folder
      )
      let message = refused.err.replacing("almanac:", with: "gap:")
      #expect(unknown == .init(status: 1, out: "", err: message))
      let missing = try await runProgram(program, ["none.sqlite", "a", "b"], in: almanac.folder)
      #expect(
        missing == .init(status: 1, out: "", err: "gap: there is no database at none.sqlite\n")
      )
      let unasked = try await runProgram(program, [almanac.database], in: almanac.folder)
      #expect(unasked == .init(status: 64, out: "", err: "usage: gap DATABASE FROM TO\n"))
    }
  }
}
