/// Why a cell cannot be read, as the end of a sentence about its column.
struct CellError: Error, Equatable {
  let text: String

  init(_ text: String) { self.text = text }
}
