import AlmanacFiles
import AlmanacTables

/// What an import tells while it runs: mistakes and oddities of rows, and how far it has come.
final class ImportLog {
  private let label: String
  private let total: Int?
  private var mistakes = MistakeLog()
  private var oddities = MistakeLog()
  /// How many bytes were read.
  var bytes = 0

  init(_ label: String, total: Int?) {
    self.label = label
    self.total = total
  }

  /// Says how many rows were read, on a terminal.
  func show(rows: Int) {
    let share = total.map { " (\(bytes * 100 / max($0, 1)) %)" } ?? ""
    Console.progress("\(rows) rows read\(share)")
  }

  /// Takes the line away that says it.
  func clear() { Console.progress("") }

  func mistake(_ diagnostic: Diagnostic) {
    guard mistakes.tells(diagnostic) else { return }
    clear()
    Console.talk(diagnostic.description)
  }

  func oddity(_ diagnostic: Diagnostic) {
    guard oddities.tells(diagnostic) else { return }
    clear()
    Console.talk(diagnostic.warning)
  }

  /// Tells an oddity of the table as a whole.
  func warn(_ message: String) {
    clear()
    Console.talk("\(label): warning: \(message)")
  }

  /// Tells how many further mistakes and oddities there were, of each kind.
  func summarize() {
    clear()
    for (word, log) in [("mistakes", mistakes), ("warnings", oddities)] {
      for (count, like) in log.rest {
        Console.talk(
          "\(label): \(count) more \(word) like that of line \(like.line): \(like.message)"
        )
      }
    }
  }
}
