import AlmanacModel
import AlmanacReading

/// Names with those who bear them, to be found in texts: the registered and the well-known ones.
struct NameIndex: Sendable {
  /// A name cut into pieces.
  struct Entry: Sendable {
    let pieces: [Token]
    let party: Party
    /// The name as it is written where case tells it from a word.
    let exact: String?
    /// The company that the article has to be about.
    let with: String?
  }

  private var byStart: [String: [Entry]] = [:]
  private(set) var parties: [String: Party] = [:]

  init(_ entities: [Entity]) {
    var taken: [String: String] = [:]
    for entity in entities where entity.kind != .model {
      let sort: Party.Sort =
        switch entity.kind {
        case .company: NameIndex.isFund(entity.name) ? .fund : .company
        case .person: .person
        case .outlet: .outlet
        case .model: .product
        }
      let party = Party(id: entity.key, name: entity.name, sort: sort, isRegistered: true)
      parties[entity.key] = party
      for alias in [Alias(entity.name)] + entity.aliases where alias.inArticle == nil {
        if sort != .outlet || taken[alias.text.folded] == nil {
          taken[alias.text.folded] = entity.key
          add(alias.text, party, with: alias.with)
        }
      }
    }
    for known in WellKnown.all { add(known, &taken) }
    for entity in entities where entity.kind == .model {
      add(model: entity)
    }
  }

  /// What follows a name of money.
  static func isFund(_ name: String) -> Bool {
    let tails = [
      "capital", "ventures", "partners", "fund", "management", "invest", "investments", "equity",
      "foundation", "holding", "authority", "price",
    ]
    let words = name.lowercased().split(separator: " ")
    return words.count > 1 && words.last.map { tails.contains(String($0)) } ?? false
  }

  private mutating func add(_ known: WellKnown, _ taken: inout [String: String]) {
    let names = [known.name] + known.aliases
    let owner = names.compactMap { taken[$0.folded] }.first.flatMap { parties[$0] }
    var party =
      owner ?? Party(id: known.name.folded, name: known.name, sort: known.sort, isRegistered: false)
    if party.sort == .company, known.sort == .fund {
      party = Party(id: party.id, name: party.name, sort: .fund, isRegistered: party.isRegistered)
      replace(party)
    }
    parties[party.id] = party
    for name in names where taken[name.folded] == nil {
      taken[name.folded] = party.id
      add(name, party, with: nil)
    }
    for product in known.products {
      add(
        product,
        Party(
          id: product.folded,
          name: product,
          sort: .product,
          isRegistered: false,
          maker: party.id
        ),
        with: NameIndex.doubtful.contains(product.lowercased()) ? party.id : nil
      )
    }
  }

  /// Names of products that are words or names of others, too, where their maker is not named.
  private static let doubtful: Set<String> = [
    "apollo", "atlas", "digit", "neo", "north", "pi", "solar", "arctic", "granite", "einstein",
    "firefly", "comet", "flux", "falcon", "optimus", "step-3", "alexa",
  ]

  private mutating func replace(_ party: Party) {
    for (start, entries) in byStart where entries.contains(where: { $0.party.id == party.id }) {
      byStart[start] = entries.map { entry in
        entry.party.id == party.id
          ? Entry(pieces: entry.pieces, party: party, exact: entry.exact, with: entry.with) : entry
      }
    }
  }

  private mutating func add(model: Entity) {
    let party = Party(
      id: model.key,
      name: model.name,
      sort: .product,
      isRegistered: true,
      maker: model.company
    )
    for alias in [Alias(model.name)] + model.aliases where alias.inArticle == nil {
      add(alias.text, party, with: alias.with)
    }
  }

  private mutating func add(_ name: String, _ party: Party, with: String?) {
    let pieces = Tokens(name).simplified().all.filter { $0.text != "-" }
    guard let first = pieces.first else { return }
    let letters = name.unicodeScalars.count
    let isShort = letters <= 4 && name.unicodeScalars.allSatisfy(\.isASCII)
    byStart[NameIndex.start(of: first), default: []].append(
      Entry(pieces: pieces, party: party, exact: isShort ? name : nil, with: with)
    )
  }

  private static func start(of token: Token) -> String { String(token.text.prefix(2)) }

  /// The names that start at a piece of a text, the longest first.
  func matches(at index: Int, _ text: ReadText) -> [(entry: Entry, end: Int)] {
    guard let token = text.tokens[index], token.kind != .sign,
      let entries = byStart[NameIndex.start(of: token)]
    else { return [] }
    return entries.compactMap { entry in
      end(of: entry, at: index, text).map { (entry, $0) }
    }.sorted { $0.end > $1.end }
  }

  private func end(of entry: Entry, at start: Int, _ text: ReadText) -> Int? {
    var index = start
    for (number, piece) in entry.pieces.enumerated() {
      if number > 0, text.tokens[index]?.text == "-" { index += 1 }
      guard let token = text.tokens[index], token.isForm(of: piece) else { return nil }
      if number == 0, piece.isCapitalized, !token.isCapitalized { return nil }
      index += 1
    }
    if let exact = entry.exact, text.words(of: start..<index) != exact { return nil }
    // 阿里 within 阿里巴巴 is another entry; a Latin name ends where its word does.
    return index
  }
}

extension Token {
  /// Whether the word is another, or, in Russian, an inflected form of it.
  func isForm(of name: Token) -> Bool {
    if text == name.text { return true }
    guard name.isCyrillic, name.text.count >= 3, isCyrillic else { return false }
    let stem = name.text.russianStem
    guard text.hasPrefix(stem) else { return false }
    return Russian.endings.contains(String(text.dropFirst(stem.count)))
  }

  var isCyrillic: Bool {
    text.unicodeScalars.first.map { (0x400...0x4FF).contains($0.value) } ?? false
  }

  var isHan: Bool { text.unicodeScalars.first.map { $0.value >= 0x3400 } ?? false }
}

extension String {
  /// The part of a Russian noun that stays when it is declined.
  var russianStem: String {
    if let last, "аяйьоеиы".contains(last), count > 3 { return String(dropLast()) }
    return self
  }
}

/// How Russian declines names.
enum Russian {
  static let endings: Set<String> = [
    "", "а", "я", "у", "ю", "ом", "ем", "е", "и", "ы", "ой", "ей", "ою", "ь", "ов", "ам", "ами",
    "ах", "й",
    "ого", "ому", "ым", "ым",
  ]
}
