import AlmanacArticles
import AlmanacFiles
import AlmanacModel
import Foundation

@testable import AlmanacDrafting

/// Drafts in tests: beside a few registered names, as a text a claim.
enum Drafts {
  static let entities = [
    Entity(key: "openai", kind: .company, name: "OpenAI", aliases: [Alias("ОпенЭйАй")]),
    Entity(key: "anthropic", kind: .company, name: "Anthropic"),
    Entity(key: "xai", kind: .company, name: "xAI"),
    Entity(key: "nvidia", kind: .company, name: "Nvidia", aliases: [Alias("英伟达")]),
    Entity(key: "softbank", kind: .company, name: "SoftBank", aliases: [Alias("软银")]),
    Entity(key: "bloomberg", kind: .outlet, name: "Bloomberg", aliases: [Alias("彭博社")]),
    Entity(key: "the-verge", kind: .outlet, name: "The Verge"),
  ]

  static let drafter = Drafter(knowing: entities)

  /// The claims of a text, a line each: kind, company, subject, date, status, amount, what it rests
  /// on, others, source.
  static func lines(_ page: Page, known: [KnownEvent] = []) throws -> [String] {
    try drafter.draft(
      page,
      known: { company, kind in
        known.filter { $0.key.company == company && $0.key.kind == kind }
      }
    ).lines
  }

  /// The page of a text that The Verge published on 12 March 2026.
  static func page(_ text: String, language: String = "en") -> Page {
    Page(text: text).with(
      title: "News",
      publisher: "The Verge",
      language: language,
      published: try? EventDate("2026-03-12")
    )
  }

  /// A file of the folder `Articles`.
  static func file(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Articles")
    return Array(try Data(contentsOf: folder.appending(path: name)))
  }
}

extension Draft {
  var lines: [String] { zip(article.claims, notes).map { $0.line($1) } }
}

extension Claim {
  fileprivate func line(_ note: Draft.Note) -> String {
    let others =
      attributes.parties
      + attributes.investors.map { $0.role == .lead ? "lead \($0.name)" : $0.name }
    let isNamed = event.kind != .funding && event.kind != .valuation
    let rests = event.kind == .valuation ? attributes.basis?.rawValue : attributes.round?.rawValue
    let parts = [
      event.kind.rawValue, company, isNamed ? attributes.deal?.rawValue ?? attributes.title : nil,
      attributes.date?.edtf,
      status.rawValue, attributes.headline?.text ?? attributes.figure?.text, rests,
      others.isEmpty ? nil : others.joined(separator: " + "), origin.map { "by \($0)" },
      note.isOptional ? "background" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: " | ")
  }
}
