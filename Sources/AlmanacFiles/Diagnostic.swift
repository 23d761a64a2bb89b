import AlmanacModel

/// A mistake in an article, with its place.
public struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  /// The file as it was named, with spaces in place of line breaks and the like.
  public let file: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int
  /// What is wrong and what to do.
  public var message: String
  /// What sort of mistake it is.
  public var rule: Rule

  /// A mistake at a place.
  public init(file: String, line: Int, column: Int, message: String, rule: Rule = .value) {
    self.file = file.withoutControls
    self.line = line
    self.column = column
    self.message = message
    self.rule = rule
  }

  /// The message on one line, whatever words it repeats.
  public var messageOnOneLine: String { message.withoutControls }

  /// `file:line:column: error: message`, one line whatever words the message repeats.
  public var description: String { "\(file):\(line):\(column): error: \(messageOnOneLine)" }

  /// The same as a warning: what can be read and looks wrong.
  public var warning: String { "\(file):\(line):\(column): warning: \(messageOnOneLine)" }
}

extension String {
  fileprivate var withoutControls: String {
    guard unicodeScalars.contains(where: \.isObeyed) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { $0.isObeyed ? " " : $0 }))
  }
}

/// A file as it was found, before anything is known of it.
public struct SourceFile: Equatable, Sendable {
  /// The path by which mistakes name it.
  public var path: String
  /// Its contents.
  public var bytes: [UInt8]

  /// A file's path and contents.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path without its extension: an article's key.
  public var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.hasSuffix(".md") ? String(name.dropLast(3)) : name
  }
}
