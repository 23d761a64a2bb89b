import AlmanacModel

/// What becomes of a company that nobody knows.
enum CompanyPolicy: String, VocabularyWord {
  case registered, register, skip

  static let noun = "policy for companies"

  var meaning: String {
    switch self {
    case .registered: "one that is not registered is a mistake of its row"
    case .register: "one that is not known is registered"
    case .skip: "rows of one that is not registered are left out"
    }
  }
}

/// What a newer edition of a table does to the older one.
package enum EditionPolicy: String, VocabularyWord {
  case keep, replace

  /// What a message calls one of the words.
  package static let noun = "policy for editions"

  /// What the word means.
  package var meaning: String {
    switch self {
    case .keep: "the older one's claims stay, and stand for what was known before the newer one"
    case .replace: "the newer one takes the place of the older one, which was a mistake"
    }
  }
}
