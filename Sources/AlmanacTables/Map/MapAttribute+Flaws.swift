import AlmanacModel

/// How a map reads the amounts and dates that it writes itself: as those of the table.
struct MapTexts {
  /// The sign before decimals.
  let decimal: DecimalSign
  /// How dates are written, beside EDTF.
  let dates: [String]
  /// The currency of amounts that name none.
  let currency: Currency?
  /// Whether a row or the map gives the currency that an amount does not name.
  let hasRowCurrency: Bool
}

extension MapAttribute.Takes {
  /// What is wrong with a text that a map writes for the attribute itself: a default, a constant, or
  /// the meaning of a word; nil where it can be taken.
  ///
  /// It is read as a cell of the table is.
  func flaw(of text: String, _ texts: MapTexts) -> String? {
    switch self {
    case .words(let vocabularies):
      guard let first = vocabularies.first, WordMeanings(of: vocabularies).word(text) == nil else {
        return nil
      }
      return first.refusal(of: text)
    case .date: return flaw(ofDate: text, texts)
    case .money: return flaw(ofMoney: text, texts)
    case .figure:
      return flaw { () throws(CellError) in
        _ = try CellAmount(text, decimal: texts.decimal)
      }
    case .currency: return flaw { () throws(CellError) in _ = try Currency(said: text) }
    case .event:
      return EventKey(text) == nil
        ? "'\(shortened(text))' is not an event key: write company/kind/subject" : nil
    case .investors, .text, .company, .name, .names: return nil
    }
  }

  private func flaw(_ body: () throws(CellError) -> Void) -> String? {
    do throws(CellError) {
      try body()
      return nil
    } catch {
      return error.text
    }
  }

  private func flaw(ofDate text: String, _ texts: MapTexts) -> String? {
    do throws(CellError) {
      if let date = try DateFormats(texts.dates).date(text) {
        return date.isPossible ? nil : "the year of '\(shortened(text))' is impossible"
      }
    } catch {
      return error.text
    }
    do throws(DateError) {
      _ = try EventDate(text)
      return nil
    } catch {
      return error.description
    }
  }

  /// Money has to name its currency where neither the map nor the rows name one.
  private func flaw(ofMoney text: String, _ texts: MapTexts) -> String? {
    flaw { () throws(CellError) in
      let amount = try CellAmount(text, decimal: texts.decimal)
      if amount.isPercent { throw CellError("'\(shortened(text))' is a percentage, not an amount") }
      let said = try SaidCurrency.decide(amount.currencies, row: nil, standard: texts.currency)
      guard let currency = said ?? (texts.hasRowCurrency ? .usd : nil) else {
        throw CellError("'\(shortened(text))' names no currency, nor does the map")
      }
      // Nothing is said by an amount of 0.
      if amount.bounds == Bounds(0) { return }
      guard Money(currency, amount.bounds).isSomething else {
        throw CellError("'\(shortened(text))' is not an amount above zero")
      }
    }
  }
}

extension Currency {
  /// The currency that a word of a map names: a code in whatever case, or a sign or a name that
  /// means only one.
  ///
  /// - Throws: `CellError` where it means none, or can mean several.
  init(said text: String) throws(CellError) {
    let word = CurrencyWord.named(text) ?? CurrencyWord.named(text.uppercased())
    guard let word else {
      throw CellError("'\(shortened(text))' is not a currency code of ISO 4217")
    }
    guard word.codes.count == 1, let currency = Currency(word.codes[0]) else {
      throw CellError(
        "'\(shortened(text))' can be \(word.codes.joined(separator: " or ")): write the code"
      )
    }
    self = currency
  }
}
