import AlmanacArticles
import AlmanacDrafting
import AlmanacModel
import AlmanacStore

/// A drafter with what the database knows.
struct DraftingDesk {
  private let drafter: Drafter
  private let known: KnownEvents

  /// A desk beside a database; where there is none, beside the names that the program ships.
  init(_ database: DatabaseOptions) throws {
    try self.init(database.openIfFilled())
  }

  /// A desk beside a store; without one, beside the names that the program ships.
  init(_ store: Store?) throws {
    let entities = try store?.registeredEntities() ?? LibraryReader(withoutStore: ["-"]).known
    drafter = Drafter(knowing: entities)
    known = KnownEvents(store)
  }

  /// What a text claims, each claim beside what is known.
  ///
  /// - Throws: `Failure` where nothing can be told of the text.
  func verdicts(_ page: Page, label: String) throws -> [Verdict] {
    do throws(PageError) {
      return try drafter.verdicts(page) { known.events($0, $1) }
    } catch {
      throw Failure(.badData, "\(label): \(error.description)")
    }
  }

  /// The draft of a page.
  ///
  /// - Throws: `Failure` where the page lacks what nothing can be drafted without.
  func draft(_ page: Page, label: String, key: String? = nil, model: Endpoint? = nil) throws
    -> Draft
  {
    do throws(PageError) {
      return try drafter.draft(page, key: key, model: model) { known.events($0, $1) }
    } catch {
      throw Failure(.badData, "\(label): \(error.description)")
    }
  }
}
