import AlmanacGenerator
import ArgumentParser
import Foundation

@main
struct Fuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Feeds the parsers with damaged input for some time.",
    discussion: """
      Good samples are cut, spliced, repeated and flipped, the same way for the same seed. A parser \
      that traps, takes longer than two seconds for a case, or breaks a promise ends the run; the \
      case stands in the file that is named.
      """
  )

  @Option(help: "For how many seconds.")
  var seconds = 60

  @Option(help: "Another seed feeds other cases.")
  var seed: UInt64 = 1

  @Option(help: "Where the present case is kept.")
  var file = ".build/fuzz-case"

  @Option(
    help: ArgumentHelp(
      "Only this parser: \(Parser.allCases.map(\.rawValue).joined(separator: ", "))."
    )
  )
  var only: Parser?

  func run() throws {
    try Data().write(to: URL(filePath: file))
    let record = try FileHandle(forWritingTo: URL(filePath: file))
    var mutator = Mutator(random: SplitMix64(seed: seed))
    let parsers = only.map { [$0] } ?? Parser.allCases
    let targets = try Targets()
    var cases: [Parser: Int] = [:]
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      for parser in parsers {
        let input = mutator.input(for: parser)
        try record.truncate(atOffset: 0)
        try record.write(contentsOf: Data("\(parser.rawValue)\n".utf8) + Data(input))
        let start = ContinuousClock.now
        if let broken = try targets.broken(parser, input) { try fail(parser, broken) }
        if ContinuousClock.now - start > .seconds(2) { try fail(parser, "it takes too long") }
        cases[parser, default: 0] += 1
      }
    }
    for parser in parsers { print("\(parser.rawValue): \(cases[parser] ?? 0) cases") }
  }

  private func fail(_ parser: Parser, _ what: String) throws -> Never {
    print("\(parser.rawValue): \(what); the case is in \(file)")
    throw ExitCode.failure
  }
}
