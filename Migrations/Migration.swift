/// A numbered change of the schema.
public struct Migration: Sendable {
  /// Its place in the order, from 1.
  public let number: Int
  /// The file's name.
  public let name: String
  /// The statements.
  public let sql: String

  /// Every migration, in order.
  public static let all: [Migration] = embeddedFiles.compactMap { file in
    Int(file.path.prefix(4)).map { Migration(number: $0, name: file.path, sql: file.contents) }
  }.sorted { $0.number < $1.number }

  /// The schema that all migrations together give, as it was last reviewed.
  public static let golden = embeddedFiles.first { $0.path == "schema.sql" }?.contents ?? ""
}
