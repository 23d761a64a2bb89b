import AlmanacModel

extension Parameter {
  static let companies = some("company", .company, "Companies by key, name or alias.")
  static let anyCompanies = any(
    "company",
    .company,
    "Companies by key, name or alias; none means all of them."
  )
  static let from = option("from", .period, "Only what happened from this date on (EDTF).")
  static let to = option("to", .period, "Only what happened up to this date (EDTF).")
  static let certain = flag("certain", "Leave out what only may have happened then.")
  static let knownBy = option(
    "known-by",
    .day,
    "Answer from what was known by this day: articles published later do not count."
  )
  static let status = several(
    "status",
    .words(Status.words),
    "Only events with these statuses."
  )
  static let currency = option(
    "currency",
    .currency,
    "Amounts also in this currency (EUR), at rates that you give."
  )
  static let rate = several(
    "rate",
    .rate,
    "What one unit of a currency is in the one asked for: USD=0.92."
  )

  /// What limits the events of an answer.
  static let ofEvents = [knownBy, status]
  /// In which currency amounts are also given.
  static let ofMoney = [currency, rate]
}
