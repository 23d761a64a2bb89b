public import AlmanacFiles
public import AlmanacModel

extension TableReader {
  /// What one row says, and what is wrong or odd about it.
  public struct Reading: Sendable {
    /// The claims; none where the row is wrong or left out.
    public var claims: [Claim] = []
    /// Companies that the row names and nobody knew.
    package var registrations: [Registration] = []
    /// Everything that is wrong with the row, so that it cannot be read.
    public var mistakes: [Diagnostic] = []
    /// What looks wrong in a row that can be read.
    public var oddities: [Diagnostic] = []
    /// What tells the row's event from others, as it is written; nil where there is none.
    package var name: String?
    /// Whether the row was left out before because its event would have been another row's.
    package var hasMet = false
    /// Why the row was left out by the map; nil where it was not.
    package var leftOut: LeftOut?
    /// Investors that the map leaves out, since nobody knows them.
    package var unknownInvestors: [String] = []
  }

  /// Why a map leaves a row out.
  package enum LeftOut: Equatable, Sendable {
    /// Its columns are not what the map chooses.
    case notChosen
    /// Nobody knows its company.
    case unknownCompany(String)
  }
}
