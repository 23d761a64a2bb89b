import AlmanacModel

/// Somebody or something that a text names.
struct Party: Hashable, Sendable {
  /// What tells it from others: a registered key, or the folded name.
  let id: String
  /// Its name, as claims write it.
  let name: String
  let sort: Sort
  /// The entity that the register has.
  let isRegistered: Bool
  /// The maker of a product.
  var maker: String?
  /// Whether the register or the list of well-known names has it.
  var isKnown = false

  enum Sort: Sendable {
    case company, fund, person, outlet, product
    /// A name that nobody knows; the words around it say what it is.
    case unknown
  }

  /// The same as something of a sort.
  func `as`(_ sort: Sort, isKnown: Bool = false) -> Party {
    Party(
      id: id,
      name: name,
      sort: sort,
      isRegistered: isRegistered,
      maker: maker,
      isKnown: isKnown
    )
  }
}

/// A name at its place, or words that stand for one.
struct NameHit: Sendable {
  let pieces: Range<Int>
  var party: Party
  /// Whether the name itself stands there, and not words such as "the company".
  var isName = true
  /// Whether what follows belongs to it: `Nvidia's chips`.
  var isOwner = false
}
