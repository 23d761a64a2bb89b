import AlmanacReading
import AlmanacTables

/// A map to start from, for a table of which nothing is known.
struct MapProposal {
  /// How much of a table is looked at.
  private static let most = 1 << 20

  let table: TableFile
  let registry: Registry

  /// The map in YAML.
  ///
  /// - Throws: `Failure` where the table cannot be read.
  func yaml() throws -> String {
    let next = try table.pieces()
    var head: [UInt8] = []
    var isWhole = false
    while head.count < MapProposal.most {
      guard let bytes = try next() else {
        isWhole = true
        break
      }
      head += bytes
    }
    do {
      return try Proposal(
        head: head,
        isWhole: isWhole,
        form: table.form,
        name: table.name.isEmpty ? table.label : table.name,
        registry: registry
      ).yaml
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(.badData, "\(table.label): \(error)")
    }
  }
}
