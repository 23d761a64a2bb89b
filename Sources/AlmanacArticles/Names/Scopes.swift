import AlmanacFiles
import AlmanacModel
import Yams

/// What the scopes of further names can name: the companies and the articles that are known.
struct Scopes {
  let companies: [String]
  /// The keys of the articles that were read.
  let articles: Set<String>
  /// Whether the store holds an article.
  let hasArticle: (String) -> Bool

  /// The scopes of some names that name nothing.
  func mistakes(in names: [Alias], at places: [Node], _ reader: MappingReader) -> [Diagnostic] {
    zip(names, places).flatMap { alias, node in
      [alias.with.flatMap(unknownCompany), alias.inArticle.flatMap(unknownArticle)]
        .compactMap(\.self).map { reader.diagnostic($0, at: node, rule: .name) }
    }
  }

  private func unknownCompany(_ key: String) -> String? {
    companies.contains(key)
      ? nil
      : "`with:` names the company '\(key)', which is not registered\(suggestion(key, companies))"
  }

  private func unknownArticle(_ key: String) -> String? {
    articles.contains(key) || hasArticle(key)
      ? nil : "`in:` names the article '\(key)', which is not there\(suggestion(key, articles))"
  }
}
