import AlmanacCSV
import AlmanacModel

/// Reads a table of dated rates, the columns `date`, `currency` and `rate` in any order.
enum RateTable {
  private static let columns = ["date", "currency", "rate"]

  /// The rates of a file, each from the day of its row on.
  ///
  /// - Throws: `Failure` with the line that is wrong, or where the file cannot be read.
  static func read(_ path: String) throws -> [ExchangeRates.Rate] {
    do {
      return try read(try InputFile.bytes(path), path)
    } catch let error as CSVError {
      throw Failure(.usage, "\(path): \(error)")
    }
  }

  private static func read(_ bytes: [UInt8], _ path: String) throws -> [ExchangeRates.Rate] {
    var reader = CSVReader(bytes)
    guard let header = try reader.row() else {
      throw Failure(
        .usage,
        "\(path) is empty: a table of rates has the columns date, currency, rate"
      )
    }
    let names = try header.texts().map(\.folded)
    let places = columns.compactMap { names.firstIndex(of: $0) }
    guard places.count == columns.count, names.count == columns.count else {
      throw Failure(
        .usage,
        "\(path):1: a table of rates has the columns date, currency, rate, not \(shortened(names.joined(separator: ", ")))"
      )
    }
    var rates: [ExchangeRates.Rate] = []
    while let row = try reader.row() {
      let cells = try row.texts()
      if cells == [""] { continue }
      guard cells.count == columns.count else {
        throw Failure(.usage, "\(path):\(row.line): the row has \(cells.count) cells, not 3")
      }
      rates.append(try rate(places.map { cells[$0] }, "\(path):\(row.line)"))
    }
    guard !rates.isEmpty else { throw Failure(.usage, "\(path) holds no rate") }
    return rates
  }

  private static func rate(_ cells: [String], _ place: String) throws -> ExchangeRates.Rate {
    guard let date = try? EventDate(cells[0]), let day = date.earliest, day == date.latest else {
      throw Failure(
        .usage,
        "\(place): '\(shortened(cells[0]))' is not a day: write 2025-12-31"
      )
    }
    guard let currency = Currency(cells[1].uppercased()) else {
      throw Failure(
        .usage,
        "\(place): '\(shortened(cells[1]))' is not a currency code of ISO 4217, such as EUR"
      )
    }
    do {
      return try ExchangeRates.Rate(currency, cells[2], since: day)
    } catch {
      throw Failure(.usage, "\(place): \(error.description)")
    }
  }
}
