/// A key of a map, with what it says: `almanac help import` and the documentation list them.
package enum MapKey: String, CaseIterable, Sendable {
  case source, kind, columns, words, defaults, missing
  case dates, currency, scale, decimal, subject
  case only, `where`, companies, editions
  case badRows = "bad_rows"
  case delimiter
  case headerRow = "header_row"
  case skipRows = "skip_rows"
  case encoding
  case registerCompanies = "register_companies"

  /// What it says, on one line of a terminal.
  package var meaning: String {
    switch self {
    case .source: "the table as an article: key, title, publisher, …"
    case .kind: "the kind of every row, where no column gives it"
    case .columns: "which column gives which attribute"
    case .words: "by attribute, what the table's words mean"
    case .defaults: "by attribute, the value where a row gives none"
    case .missing: "the words that mean no value, for all or by attribute"
    case .dates: "how dates are written: m/d/yyyy, d-Mon-yy, excel, …"
    case .currency: "of amounts that name none, for all or by attribute"
    case .scale: "million, 1000 and so on, for all or by attribute"
    case .decimal: "the sign before decimals, \".\" or \",\""
    case .subject: "the last part of the event key, with {columns}"
    case .only: "by column, the value that rows must have, or several"
    case .where: "by column, what rows must be: not empty, >= 2020"
    case .companies: "unknown ones: registered (a mistake), register, skip"
    case .editions: "a newer edition: keep the older one, or replace it"
    case .badRows: "stop at rows that cannot be read, or skip them"
    case .delimiter: "between cells: \",\", \";\", \"|\" or tab"
    case .headerRow: "the row with the names of the columns, from 1"
    case .skipRows: "how many rows below it to skip"
    case .encoding: "utf-8, utf-16 or windows-1252"
    case .registerCompanies: "true: an older way to say companies: register"
    }
  }
}
