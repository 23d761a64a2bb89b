/// The keys that an object of some JSON has twice, in the order in which they come.
///
/// Readers of JSON take one of the two without a word; the text has to be well-formed.
public func repeatedKeys(inJSON text: String) -> [String] {
  var repeated: [String] = []
  var open: [Set<String>] = []
  var letters = text[...]
  while let letter = letters.popFirst() {
    switch letter {
    case "{": open.append([])
    case "}": open.removeLast()
    case "\"":
      let start = letters.startIndex
      while let next = letters.first, next != "\"" {
        letters = letters.dropFirst(next == "\\" ? 2 : 1)
      }
      let key = String(text[start..<letters.startIndex])
      letters = letters.dropFirst()
      guard letters.drop(while: \.isWhitespace).first == ":", !open.isEmpty else { continue }
      if !open[open.count - 1].insert(key).inserted { repeated.append(key) }
    default: continue
    }
  }
  return repeated
}
