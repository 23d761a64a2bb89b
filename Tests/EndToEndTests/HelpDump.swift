import AlmanacAsking

/// What the program says of its own commands.
struct HelpDump: Decodable {
  let command: Command

  /// Options about where an answer comes from and how it is printed, which are no part of it.
  static let ofOutput: Set<String> = [
    "chart", "cite", "color", "db", "format", "help", "no-headers", "output", "quiet", "rates",
    "raw", "version", "why",
  ]

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let arguments: [Argument]?
    let subcommands: [Command]?

    var names: [String] { parameters.map(\.name) }

    /// Whether it asks something of the store: what prints in any form, but for free SQL and files.
    var isQuestion: Bool {
      Set(["format", "known-by", "db"]).isSubset(of: names) && commandName != "export"
    }

    var parameters: [Parameter] { (arguments ?? []).map(Parameter.init) }
  }

  struct Argument: Decodable {
    struct Name: Decodable { let name: String }
    let kind: String
    let valueName: String?
    let preferredName: Name?
    let isOptional: Bool
    let isRepeating: Bool
    let defaultValue: String?
  }

  /// What both the command line and the catalog say of a parameter.
  struct Parameter: Equatable {
    let name: String
    let kind: String
    let isRequired: Bool
    let isRepeated: Bool
    let standard: String?

    init(_ argument: Argument) {
      name = argument.preferredName?.name ?? argument.valueName ?? ""
      kind = argument.kind
      isRequired = !argument.isOptional
      // One value that holds up to two words.
      isRepeated = argument.isRepeating || name == "phase"
      // The help names it in a sentence.
      standard = argument.defaultValue ?? (name == "milestone" ? "first" : nil)
    }

    init(_ parameter: AlmanacAsking.Parameter) {
      name = parameter.name
      kind =
        switch parameter.form {
        case .argument: "positional"
        case .option: "option"
        case .flag: "flag"
        }
      isRequired = parameter.isRequired
      isRepeated = parameter.isRepeated
      standard = parameter.standard
    }
  }
}
