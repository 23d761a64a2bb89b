import AlmanacFiles
import AlmanacModel
import Yams

/// Reads `inferred:` and `quotes:`, which say of single attributes of a claim what they rest on.
struct FieldReader {
  let reader: MappingReader
  let kind: Kind
  let attributes: Attributes
  let quotes: QuoteReader

  /// What a claim's attributes rest on where that is not its quote.
  struct Fields {
    /// Why the date is not in the quote.
    var inferred: String?
    var fields: [Claim.Field] = []
    /// Where the quotes of single attributes are written.
    var places: [Attribute: Node] = [:]
    /// The attributes that do not rest on the claim's quote, whether what they rest on could be read
    /// or not.
    var others: Set<Attribute> = []
  }

  func read() -> Fields {
    var fields = Fields()
    readInferred(&fields)
    readQuotes(&fields)
    fields.fields.sort { $0.attribute.rawValue < $1.attribute.rawValue }
    return fields
  }

  private func readInferred(_ fields: inout Fields) {
    guard let node = reader.value("inferred") else { return }
    guard let entry = reader.mapping(at: node) else {
      fields.others.insert(.date)
      fields.inferred = reader.text("inferred")
      return
    }
    for (attribute, name, _) in named(in: entry, of: "inferred") {
      fields.others.insert(attribute)
      guard let why = entry.text(name, required: "why it is not in the quote") else { continue }
      if attribute == .date {
        fields.inferred = why
      } else {
        fields.fields.append(Claim.Field(attribute, .inferred(why)))
      }
    }
    reader.report(entry.diagnostics)
  }

  private func readQuotes(_ fields: inout Fields) {
    guard let node = reader.value("quotes") else { return }
    guard let entry = reader.mapping(at: node) else {
      reader.report("`quotes:` is a mapping, from a field to the words that say it", at: node)
      return
    }
    for (attribute, name, place) in named(in: entry, of: "quotes") {
      guard fields.others.insert(attribute).inserted else {
        entry.report("`\(name):` is inferred and quoted: leave one of them out", at: place)
        continue
      }
      guard let node = entry.value(name) else {
        entry.report(
          "`\(name):` is missing: the words of the text that say it",
          at: place,
          rule: .missing
        )
        continue
      }
      guard let quote = quote(at: node, name, entry) else { continue }
      fields.fields.append(Claim.Field(attribute, .quote(quote)))
      fields.places[attribute] = node
    }
    reader.report(entry.diagnostics)
  }

  private func quote(at node: Node, _ name: String, _ entry: MappingReader) -> Claim.Quote? {
    guard let inner = entry.mapping(at: node) else {
      return entry.text(name, limit: 2000).flatMap { quotes.quote($0, entry, at: node) }
    }
    let quote = quotes.quote(inner)
    inner.reportUnknownKeys()
    entry.report(inner.diagnostics)
    return quote
  }

  /// The attributes that a mapping names, which the claim has to give.
  private func named(in entry: MappingReader, of key: String) -> [(Attribute, String, Node)] {
    var known: [String: Attribute] = [:]
    for attribute in Attribute.of(kind) {
      known[attribute.declaration.key] = attribute
      known[AttributeReader.key(of: attribute, kind)] = attribute
    }
    var seen: [Attribute: String] = [:]
    return entry.keys.compactMap { name, node -> (Attribute, String, Node)? in
      guard let attribute = known[name] else {
        reader.report(
          "`\(key):` the \(kind.rawValue) has no field `\(name):`\(suggestion(name, known.keys))",
          at: node,
          rule: .unknownKey
        )
        return nil
      }
      guard isGiven(attribute) else {
        reader.report("`\(key):` the claim does not give `\(name):`", at: node)
        return nil
      }
      if let other = seen.updateValue(name, forKey: attribute) {
        reader.report(
          "`\(key):` `\(other):` and `\(name):` are one field: leave one of them out",
          at: node
        )
        return nil
      }
      return (attribute, name, node)
    }
  }

  /// Whether the claim gives an attribute, be it one that cannot be read.
  private func isGiven(_ attribute: Attribute) -> Bool {
    attributes[attribute] != nil
      || reader.value(AttributeReader.key(of: attribute, kind)) != nil
  }
}
