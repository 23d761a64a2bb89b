/// What seeding changed.
public struct SeedReport: Equatable, Sendable {
  /// A count of things that came, changed, went or stayed.
  public struct Count: Equatable, Sendable {
    /// New ones.
    public var added = 0
    /// Ones with other values than before.
    public var changed = 0
    /// Ones that are gone.
    public var removed = 0
    /// Ones that are as before.
    public var unchanged = 0

    /// Whether anything is not as before.
    public var isChange: Bool { added + changed + removed > 0 }
  }

  /// The registered names.
  public var entities = Count()
  /// The articles.
  public var articles = Count()
  /// The events.
  public var events = Count()
  /// How many claims the store holds now.
  public var claims = 0
  /// Articles of the store that were not among those read, and were kept.
  public var kept = 0

  /// Whether the store differs from before.
  public var isChange: Bool { entities.isChange || articles.isChange || events.isChange }
}
