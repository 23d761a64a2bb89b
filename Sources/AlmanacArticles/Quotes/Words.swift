import AlmanacModel
import Foundation

/// A quote cut into numbers, words, signs and the letters of scripts without spaces.
struct Words {
  enum Token: Equatable {
    /// Digits with their dots and commas, `22,5`.
    case number(String)
    /// Letters in lower case.
    case word(String)
    case sign(Unicode.Scalar)
  }

  let tokens: [Token]

  init(_ quote: String) {
    var tokens: [Token] = []
    let scalars = Array(quote.precomposedStringWithCompatibilityMapping.lowercased().unicodeScalars)
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
        tokens.append(.word(word.replacing("ё", with: "е")))
      } else {
        let isDash = scalar.properties.generalCategory == .dashPunctuation
        if !scalar.properties.isWhitespace { tokens.append(.sign(isDash ? "-" : scalar)) }
        index += 1
      }
    }
    self.tokens = tokens
  }

  func word(_ index: Int) -> String? {
    guard tokens.indices.contains(index), case .word(let word) = tokens[index] else { return nil }
    return word
  }

  func number(_ index: Int) -> Int? {
    guard tokens.indices.contains(index), case .number(let text) = tokens[index] else { return nil }
    return Int(text)
  }

  func sign(_ index: Int) -> Unicode.Scalar? {
    guard tokens.indices.contains(index), case .sign(let sign) = tokens[index] else { return nil }
    return sign
  }
}
