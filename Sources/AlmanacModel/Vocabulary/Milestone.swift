/// How far a release goes.
public enum Milestone: String, VocabularyWord {
  case announced, preview, available, api, weights

  /// What a message calls one of the words.
  public static let noun = "milestone"

  /// The word as it starts a line or a cell.
  public var title: String {
    switch self {
    case .api: "API"
    case .announced, .preview, .available, .weights:
      rawValue.prefix(1).uppercased() + rawValue.dropFirst()
    }
  }

  /// What the word means.
  public var meaning: String {
    switch self {
    case .announced: "described or shown; nobody outside can use it"
    case .preview: "some can use it"
    case .available: "those it is meant for can use it"
    case .api: "developers can use it, where that is another day"
    case .weights: "its weights can be downloaded"
    }
  }
}

/// What is released.
public enum ReleaseType: String, VocabularyWord {
  case model, product, feature, `protocol`, paper

  /// What a message calls one of the words.
  public static let noun = "release type"

  /// What the word means.
  public var meaning: String {
    switch self {
    case .model: "a model, or a family of them; what an article means that does not say"
    case .product: "something that people use: an application, a service, a device"
    case .feature: "a part of a product that comes out by itself"
    case .protocol: "a way for programs to speak to one another"
    case .paper: "a publication of research"
    }
  }
}
