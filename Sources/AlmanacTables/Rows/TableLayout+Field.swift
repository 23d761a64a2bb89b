import AlmanacModel

extension TableLayout {
  /// What gives an attribute; looked up in every row, and so a class, which costs one count.
  final class Field: Sendable {
    /// The first that is not empty counts.
    let sources: [Source]
    /// What stands between several values in one cell.
    let separators: [String]
    /// What the table's words mean.
    let meanings: WordMeanings
    /// The words that mean no value.
    let missing: MissingWords
    /// The value where nothing else gives one.
    let standard: String?
    /// Ten to this power multiplies its amounts.
    let scale: Int
    /// The currency of its amounts that name none.
    let currency: Currency?

    init(
      sources: [Source],
      separators: [String],
      meanings: WordMeanings,
      missing: MissingWords,
      standard: String? = nil,
      scale: Int,
      currency: Currency?
    ) {
      self.sources = sources
      self.separators = separators
      self.meanings = meanings
      self.missing = missing
      self.standard = standard
      self.scale = scale
      self.currency = currency
    }
  }
}
