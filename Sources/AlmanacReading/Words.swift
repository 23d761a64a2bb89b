import AlmanacModel
import Foundation

/// A quote cut into numbers, words, signs and the letters of scripts without spaces.
package struct Words {
  package enum Token: Equatable {
    /// Digits with their dots and commas, `22,5`.
    case number(String)
    /// Letters in lower case.
    case word(String)
    case sign(Unicode.Scalar)
  }

  package let tokens: [Token]
  /// The places of the words that are written in capitals.
  private let capitals: Set<Int>
  /// The places of the tokens that no white space parts from the one before.
  private let attached: Set<Int>

  package init(_ quote: String) {
    var tokens: [Token] = []
    var capitals: Set<Int> = []
    var attached: Set<Int> = []
    let scalars = Array(quote.precomposedStringWithCompatibilityMapping.unicodeScalars)
    var index = 0
    func run(_ holds: (Unicode.Scalar) -> Bool) -> String {
      var text = String.UnicodeScalarView()
      while index < scalars.count, holds(scalars[index]) {
        text.append(scalars[index])
        index += 1
      }
      return String(text)
    }
    while index < scalars.count {
      let scalar = scalars[index]
      if index > 0, !scalar.properties.isWhitespace,
        !scalars[index - 1].properties.isWhitespace
      {
        attached.insert(tokens.count)
      }
      if ("0"..."9").contains(scalar) {
        let next = index
        var text = run { ("0"..."9").contains($0) || $0 == "." || $0 == "," }
        while let last = text.last, last == "." || last == "," {
          text.removeLast()
          index -= 1
        }
        if index == next { index += 1 }
        tokens.append(.number(text))
      } else if scalar.isUnspaced {
        tokens.append(.word(String(scalar)))
        index += 1
      } else if scalar.properties.isAlphabetic {
        let word = run { ($0.properties.isAlphabetic && !$0.isUnspaced) || $0 == "'" }
        if word == word.uppercased() { capitals.insert(tokens.count) }
        tokens.append(.word(word.lowercased().replacing("ё", with: "е")))
      } else {
        let isDash = scalar.properties.generalCategory == .dashPunctuation
        if !scalar.properties.isWhitespace { tokens.append(.sign(isDash ? "-" : scalar)) }
        index += 1
      }
    }
    self.tokens = tokens
    self.capitals = capitals
    self.attached = attached
  }

  package func isInCapitals(_ index: Int) -> Bool { capitals.contains(index) }

  package func isAttached(_ index: Int) -> Bool { attached.contains(index) }

  package func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  package func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), case .number(let text) = tokens[index] else { return nil }
    return Int(text)
  }

  package func isNumber(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), case .number = tokens[index] else { return false }
    return true
  }

  package func sign(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index] else { return nil }
    return sign
  }
}
