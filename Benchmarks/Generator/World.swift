import Foundation

/// An invented world of companies and events, the same for the same seed.
///
/// Companies follow Zipf's law (Zipf 1949): the n-th largest has about 1/n of the events of the
/// largest. Names are in Latin, Cyrillic and Chinese script. Every company and event is computed
/// from its number alone, so that a table of any length needs no memory.
public struct World: Sendable {
  /// How many companies there are.
  public let companies: Int
  /// How many events there are.
  public let events: Int
  let seed: UInt64

  /// A world of some companies and events.
  public init(companies: Int, events: Int, seed: UInt64 = 1) {
    self.companies = max(1, companies)
    self.events = max(1, events)
    self.seed = seed
  }

  /// A generator for one purpose and number.
  func randomness(_ purpose: UInt64, _ number: Int) -> SplitMix64 {
    var mixer = SplitMix64(seed: seed &* 0x2545_F491_4F6C_DD1D ^ purpose << 56 ^ UInt64(number))
    return SplitMix64(seed: mixer.next())
  }

  /// A company's number by Zipf's law with exponent 1.
  func anyCompany(_ random: inout SplitMix64) -> Int {
    let share = Double(random.next() >> 11) / Double(1 << 53)
    return min(companies - 1, Int(exp(share * log(Double(companies) + 1))) - 1)
  }
}

/// A company of the invented world.
public struct InventedCompany: Sendable {
  /// Its key.
  public let key: String
  /// Its name, in one of three scripts.
  public let name: String
  /// Its name in Latin script, an alias where the name is in another.
  public let latinName: String
  /// The language of its name.
  public let language: String
}

extension World {
  /// The company with a number.
  public func company(_ number: Int) -> InventedCompany {
    var random = randomness(1, number)
    let pick = Int.random(in: 0..<Names.latin.count, using: &random)
    let latin = "\(Names.latin[pick]) \(number)"
    let (name, language) =
      switch number % 5 {
      case 3: ("\(Names.cyrillic[pick]) \(number)", "ru")
      case 4: ("\(Names.chinese[pick])\(number)", "zh")
      default: (latin, "en")
      }
    return InventedCompany(
      key: "invented-\(number)",
      name: name,
      latinName: latin,
      language: language
    )
  }

  /// The register of all companies and outlets, as a seed folder has it.
  ///
  /// - Parameter write: takes the text, a piece after another.
  public func entities(_ write: (String) throws -> Void) rethrows {
    try write("companies:\n")
    for number in 0..<companies {
      let company = company(number)
      try write("  - key: \(company.key)\n    name: \(company.name)\n")
      if company.name != company.latinName {
        try write("    aliases: [\(company.latinName)]\n")
      }
    }
    try write("outlets:\n")
    for (number, name) in Names.outlets.enumerated() {
      try write("  - key: outlet-\(number)\n    name: \(name)\n")
    }
  }
}

enum Names {
  static let latin = ["Aster Labs", "Borealis AI", "Cinder Systems", "Delta Minds", "Ember Works"]
  static let cyrillic = ["Астра", "Борей", "Вектор", "Дельта", "Искра"]
  static let chinese = ["星河科技", "北辰智能", "深思", "远见", "火花"]
  static let outlets = [
    "The Daily Ledger", "Capital Courier", "Машинный вестник", "智能日报", "Open Table",
  ]
}
