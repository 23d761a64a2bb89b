import AlmanacModel

/// What a draft proposes that an article says.
struct Proposal: Sendable {
  var kind: Kind
  var company: Party
  /// The model, the deal's kind, the metric's name or the alert; nil of rounds and valuations.
  var subject: String?
  var status: Status
  var date: EventDate?
  var amount: Money?
  var figure: Figure?
  /// Whether the amount is one that is wanted.
  var isTarget = false
  var basis: Basis?
  /// What sort of alert it is.
  var alertType: AlertType?
  var round: String?
  var investors: [(name: Party, isLead: Bool)] = []
  /// The other side of a deal.
  var others: [Party] = []
  var origin: Party?
  /// The sentence that says it.
  var sentence: Int
  /// The pieces that its quote has to cover.
  var pieces: Range<Int>
  /// Where the amount stands, where that is another sentence.
  var amountPlace: Place?
  /// Where the date stands, where that is another sentence.
  var datePlace: Place?
  /// Whether a careful curator might leave it out.
  var isOptional = false
  /// Whether it only says with what another amount is compared.
  var isCompared = false
  /// How a reading that stays open could be read otherwise.
  var remarks: [String] = []

  /// Pieces of another sentence.
  struct Place: Sendable, Equatable {
    let sentence: Int
    let pieces: Range<Int>
  }
}
