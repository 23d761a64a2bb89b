import AlmanacModel

extension TableRow {
  mutating func money(_ attribute: String) -> Money? {
    guard let value = value(attribute), let field = layout.fields[attribute] else { return nil }
    return money(attribute, value, scale: field.scale, standard: field.currency)
  }

  /// The money that a text says, which an error names by an attribute; nil where it is nothing.
  mutating func money(_ name: String, _ value: Value, scale: Int, standard: Currency?) -> Money? {
    do throws(CellError) {
      let amount = try CellAmount(value.text, scale: scale, decimal: map.decimal)
      if amount.isPercent {
        throw CellError("'\(shortened(value.text))' is a percentage, and \(name) an amount")
      }
      if amount.bounds.low == 0, amount.bounds.high == 0 { return nil }
      guard let currency = try currency(of: amount, value, standard) else {
        throw CellError(
          "'\(shortened(value.text))' names no currency: add `currency:` to the map"
        )
      }
      let money = Money(currency, amount.bounds)
      guard money.isSomething else {
        throw CellError("\(name) is an amount above zero, not \(money.text)")
      }
      return money
    } catch {
      note(error.text, at: value)
      return nil
    }
  }

  mutating func figure(_ attribute: String) -> Figure? {
    guard let value = value(attribute), let field = layout.fields[attribute] else { return nil }
    do throws(CellError) {
      let given = unit()
      // Percent is percent under whatever scale.
      let scale = given == TableRow.percent ? 0 : field.scale
      let amount = try CellAmount(value.text, scale: scale, decimal: map.decimal)
      let standard = given?.split(separator: " ").first.flatMap { Currency(String($0)) }
      // The row's currency is the unit of a number that has none.
      let isBare = amount.currencies.isEmpty && (given != nil || amount.isPercent)
      let currency = try isBare ? nil : currency(of: amount, value, standard)
      let said = currency?.code ?? (amount.isPercent ? TableRow.percent : nil)
      if let said, let given, given != said, !given.hasPrefix(said + " ") {
        throw CellError("'\(shortened(value.text))' is in \(said), and its unit is '\(given)'")
      }
      guard let unit = given ?? said else {
        throw CellError("'\(shortened(value.text))' has no unit")
      }
      let figure = Figure(amount.bounds, unit: unit)
      if let flaw = figure.unitFlaw { throw CellError(flaw) }
      return figure
    } catch {
      note(error.text, at: value)
      return nil
    }
  }

  private static let percent = "percent"

  /// The unit that the row gives, a percent sign as the word.
  private mutating func unit() -> String? {
    line("unit").map { unit in
      ["%", "％", "per cent", "pct", "percentage"].contains(unit.lowercased())
        ? TableRow.percent : unit
    }
  }

  /// The currency of an amount by its own words, its row's column and its map.
  private func currency(of amount: CellAmount, _ value: Value, _ standard: Currency?)
    throws(CellError) -> Currency?
  {
    do throws(CellError) {
      return try SaidCurrency.decide(amount.currencies, row: rowCurrency(), standard: standard)
    } catch {
      throw CellError("'\(shortened(value.text))' is not clear: \(error.text)")
    }
  }

  /// What the row's column for the currency says.
  private func rowCurrency() throws(CellError) -> CurrencyWord? {
    guard let text = text("currency") else { return nil }
    if let word = CurrencyWord.named(text) ?? CurrencyWord.named(text.uppercased()) { return word }
    throw CellError(
      "'\(shortened(text))' is not a currency; say in the map's `words:` what it means"
    )
  }

}
