import AlmanacModel
import Foundation

extension StoreError: CustomStringConvertible {
  /// One line: what is wrong and what to do.
  public var description: String {
    switch self {
    case .missing(let path): "there is no database at \(path)"
    case .noPath(let path):
      path.isEmpty ? "a database needs the path of a file" : "'\(path)' is not the path of a file"
    case .besideAnother(let path):
      "\(path) is a name that SQLite gives to the log of another database"
    case .notADatabase(let path): "\(path) is not a database"
    case .empty(let path): "there is nothing in \(path) yet"
    case .foreign(let path): "\(path) is a database of another program"
    case .older(let path): "the schema of \(path) is older"
    case .newer(let path, let version):
      "\(path) has schema \(version), which a newer almanac wrote: update almanac"
    case .edited(let path, let migration): "\(path) was made by another version of \(migration)"
    case .corrupt(let path): "\(path) is damaged"
    case .unfinished(let path):
      "\(path) has unfinished changes beside it, which can be neither undone nor read: is its folder writable, and the disk not full?"
    case .busy(let path): "\(path) is locked by another process: try again when it is done"
    case .full(let path): "the disk that holds \(path) is full: nothing was changed"
    case .readOnly(let path): "\(path) may not be written: check its permissions and its folder's"
    case .exists(let path): "\(path) already exists; choose another name"
    case .failed(let path, let reason): "\(path): \(reason)"
    case .badQuery(let reason): reason
    case .tooSlow(let seconds):
      "the SQL was not done in \(StoreError.written(seconds)): it was ended"
    case .tooManyWords(let most): "a search takes at most \(most) different words: leave some out"
    case .tooLong(let what, let text, let most):
      "the \(what) '\(shortened(text))' is longer than \(most) characters, its marks counted: nothing was changed"
    case .forbidden(let what, let text, let character):
      "the \(what) '\(shortened(StoreError.visible(text)))' has the control character \(StoreError.code(character)): nothing was changed"
    case .keyOfTwo, .nameOfTwo, .notACompany, .articleOfTwo, .circular, .danglingRelation:
      contradiction
    }
  }

  /// What articles and tables cannot say beside what is there.
  private var contradiction: String {
    switch self {
    case .keyOfTwo(let key, let kind):
      "'\(key)' is the key of something else here and of a new \(kind) in the register: nothing was changed; give one another key"
    case .nameOfTwo(let name, let key, let other):
      "the name '\(shortened(name))' of '\(key)' is that of '\(other)' here: nothing was changed; give one another name"
    case .notACompany(let key, let kind):
      "'\(key)' is \("aeiou".contains(kind.prefix(1)) ? "an" : "a") \(kind) here and not a company: nothing was changed; give the company another key"
    case .articleOfTwo(let key, let stored):
      "'\(key)' is the key of \(stored == "text" ? "an article" : "a table") that is here: nothing was changed; give the \(stored == "text" ? "table" : "article") another key"
    case .circular(let event):
      "\(event) would be part of itself, by way of what it is part of: nothing was changed; mend `part-of:`"
    case .danglingRelation(let from, let to):
      "\(from) points to \(to), which no claim would name any more: nothing was changed; mend the articles first"
    default: ""
    }
  }

  private static func written(_ seconds: Double) -> String {
    let isWhole = abs(seconds) < 1e9 && seconds == seconds.rounded()
    let number = isWhole ? String(Int(seconds)) : String(seconds)
    return "\(number) second\(number == "1" ? "" : "s")"
  }

  /// `U+009B`.
  private static func code(_ character: UInt32) -> String {
    let digits = String(character, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  private static func visible(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isObeyed ? " " : $0 }))
  }
}
