import AlmanacModel

/// The currency that the words of a cell leave, beside what its row and its map say.
enum SaidCurrency {
  /// The currency of an amount.
  ///
  /// - Parameters:
  ///   - words: every sign and word of the cell that names a currency.
  ///   - row: what the row's own column for it says.
  ///   - standard: what the map says of amounts that name none.
  /// - Returns: the currency; nil where nothing names one.
  /// - Throws: `CellError` where they contradict one another, or leave several.
  static func decide(_ words: [CurrencyWord], row: CurrencyWord?, standard: Currency?)
    throws(CellError) -> Currency?
  {
    guard let said = try common(words) else {
      guard let row else { return standard }
      return try single(row, standard)
    }
    guard let row else { return try single(said, standard) }
    guard let agreed = said.intersected(row) else {
      throw CellError("it names \(said.text) and its row's column for the currency \(row.text)")
    }
    return try single(agreed, standard)
  }

  /// What all words of a cell can mean together; nil where there is none.
  private static func common(_ words: [CurrencyWord]) throws(CellError) -> CurrencyWord? {
    guard var common = words.first else { return nil }
    for word in words.dropFirst() {
      guard let both = common.intersected(word) else {
        throw CellError("it names two currencies, \(common.text) and \(word.text)")
      }
      common = both
    }
    return common
  }

  private static func single(_ word: CurrencyWord, _ standard: Currency?) throws(CellError)
    -> Currency?
  {
    if let standard, word.codes.contains(standard.code) { return standard }
    guard let code = word.usual else {
      throw CellError("it can be in \(word.text): say which, in a column or in the map")
    }
    return Currency(code)
  }
}

extension CurrencyWord {
  /// What can be meant by both; nil where nothing can.
  fileprivate func intersected(_ other: CurrencyWord) -> CurrencyWord? {
    let shared = codes.filter { other.codes.contains($0) }
    guard let first = shared.first else { return nil }
    let usual = [usual, other.usual].compactMap(\.self).first { shared.contains($0) }
    return CurrencyWord(shared, usual: shared.count == 1 ? first : usual)
  }

  /// `CNY or JPY`; of a sign with a usual meaning, that.
  fileprivate var text: String { usual ?? codes.joined(separator: " or ") }
}
