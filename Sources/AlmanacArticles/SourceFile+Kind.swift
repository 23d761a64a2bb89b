import AlmanacFiles

extension SourceFile {
  /// Whether it is a register of names, by its name.
  var isRegister: Bool { path.hasSuffix(".yaml") }

  /// Whether it is an article, by its name.
  var isArticle: Bool { path.hasSuffix(".md") }

  /// The mistake of a file that is neither by its name; nil where it is one.
  var misnamed: Diagnostic? {
    guard !isRegister, !isArticle else { return nil }
    let isMeantAsRegister =
      path.lowercased().hasSuffix(".yml") || path.lowercased().hasSuffix(".yaml")
    return Diagnostic(
      file: path,
      line: 1,
      column: 1,
      message: isMeantAsRegister
        ? "the register is called entities.yaml: rename the file"
        : "an article's file ends in .md, and the register is called entities.yaml: rename the file",
      rule: .file
    )
  }
}
