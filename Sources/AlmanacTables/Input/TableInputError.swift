/// Why the bytes of a table cannot be read at all.
package struct TableInputError: Error, Equatable, CustomStringConvertible {
  /// What is wrong, behind the name of the file.
  package let description: String

  init(_ description: String) { self.description = description }
}
