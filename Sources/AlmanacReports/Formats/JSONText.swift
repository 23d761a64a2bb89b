extension Report {
  /// The payload as one JSON text.
  func json() -> [UInt8] { Array((JSON(encoding: payload).pretty + "\n").utf8) }

  /// The payload as a line, or as a line an element where it is a list.
  func jsonLines() -> [UInt8] {
    let json = JSON(encoding: payload)
    guard case .array(let values) = json else { return Array((json.line + "\n").utf8) }
    return Array(values.map { $0.line + "\n" }.joined().utf8)
  }
}
