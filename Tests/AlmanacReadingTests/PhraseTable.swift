import AlmanacModel
import AlmanacReading
import Foundation

/// How many right and wrong values of a phrase table the reader accepts, by form.
struct PhraseTable {
  struct Phrase {
    let form: String
    let kind: String
    let published: EventDate
    let text: String
    /// Of each group one has to be accepted.
    let right: [[String]]
    let wrong: [String]
  }

  let phrases: [Phrase]

  init(path: String) throws {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    phrases = try lines.filter { !$0.hasPrefix("# ") }.map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let values = { (cell: String, mark: String) in
        cell == "-" ? [] : cell.components(separatedBy: mark)
      }
      return Phrase(
        form: cells[0],
        kind: cells[1],
        published: try EventDate(cells[2]),
        text: cells[3],
        right: values(cells[4], " | ").map { $0.components(separatedBy: " || ") },
        wrong: values(cells[5], " | ")
      )
    }
  }
}

extension TextReader {
  func says(_ value: String, in phrase: PhraseTable.Phrase) throws -> Bool {
    let mentions = mentions(in: phrase.text, published: phrase.published)
    switch phrase.kind {
    case "date": return mentions.say(try EventDate(value))
    case "count":
      let amount = try WrittenAmount(value)
      if let currency = amount.currency { return mentions.say(Money(currency, amount.bounds)) }
      return mentions.say(Figure(amount.bounds, unit: amount.isPercent ? "percent" : "things"))
    default:
      guard let money = try? Money(value) else {
        return mentions.say(Figure(try WrittenAmount(value).bounds, unit: "things"))
      }
      return mentions.say(money)
    }
  }
}
