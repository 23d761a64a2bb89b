import AlmanacModel

/// The rules for the keys of companies, people, outlets and models.
enum EntityKey {
  /// Whether a text can be the key of an entity: a model's has two parts.
  static func isKey(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { EventKey.isPart(String($0)) }
  }

  /// What is wrong with the key of an entry; nil where nothing is.
  ///
  /// A release finds its model by the key that its company and its name make: a model under another
  /// key would be a second one, or take what another one is called.
  static func mistake(
    in key: String,
    of kind: Entity.Kind,
    name: String?,
    company: String?
  ) -> String? {
    guard isKey(key) else { return "'\(key)' is not a key: use a–z, 0–9, . and -" }
    let parts = key.split(separator: "/").map(String.init)
    guard kind == .model else {
      return parts.count == 1
        ? nil : "'\(key)' is a model's key: one of a \(kind.rawValue) has no /"
    }
    let slug = name?.slug
    if let name, slug?.isEmpty == true {
      return
        "the name '\(shortened(name))' has no letters or digits, of which a model's key is made"
    }
    let wanted = (company: company ?? parts[0], name: slug ?? parts.last ?? "")
    guard parts != [wanted.company, wanted.name] else { return nil }
    return
      "'\(key)' is not the key of this model: its company and its name make '\(wanted.company)/\(wanted.name)'"
  }
}
