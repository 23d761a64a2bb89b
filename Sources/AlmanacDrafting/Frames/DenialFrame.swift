import AlmanacModel

/// Somebody says that what is told is not so.
enum DenialFrame {
  static func propose(_ sentence: Sentence, _ scene: Scene, after told: [Proposal]) -> Proposal? {
    guard let cue = scene.find(\.denied, in: sentence).first,
      !sentence.amounts.contains(where: \.isMoney),
      let last = told.last(where: {
        sentence.number - $0.sentence <= 2 && ($0.kind == .funding || $0.kind == .deal)
          && ($0.status == .rumored || $0.origin != nil)
      }),
      let place = last.amountPlace
        ?? (last.amount == nil ? nil : Proposal.Place(sentence: last.sentence, pieces: last.pieces))
    else { return nil }
    var denial = denied(last, place)
    denial.sentence = sentence.number
    denial.pieces = sentence.pieces.lowerBound..<cue.upperBound
    if let date = last.date {
      denial.datePlace =
        last.datePlace ?? Proposal.Place(sentence: last.sentence, pieces: last.pieces)
      denial.date = date
    }
    return denial
  }

  private static func denied(_ last: Proposal, _ place: Proposal.Place?) -> Proposal {
    var denial = last
    denial.status = .denied
    denial.origin = nil
    denial.isTarget = true
    denial.amountPlace = place
    denial.isOptional = false
    return denial
  }
}

/// A denial that stands before the report which it denies.
///
/// "X denied that it was raising money. … Bloomberg had reported talks about $300 million".
struct EarlyDenial {
  private let company: Party
  private let sentence: Sentence
  private let cue: Range<Int>
  private let day: (date: EventDate, pieces: Range<Int>)?
  private let kinds: Set<Kind>

  init?(_ sentence: Sentence, _ scene: Scene, found: [Proposal]) {
    guard let cue = scene.find(\.denied, in: sentence).first, found.isEmpty,
      !sentence.amounts.contains(where: \.isMoney)
    else { return nil }
    let isRound =
      scene.has(\.raiseBefore, in: sentence) || scene.has(\.raiseAfter, in: sentence)
    let isSale = scene.has(\.acquire, in: sentence) || scene.has(\.soldTo, in: sentence)
    guard isRound || isSale,
      let company = scene.companies(in: sentence).first?.party
        ?? scene.known(before: sentence)?.party
    else { return nil }
    self.company = company
    self.sentence = sentence
    self.cue = cue
    kinds = isRound ? [.funding] : [.deal]
    day = scene.date(of: cue, cue, status: .denied, in: sentence)
  }

  /// The denial of the first report among some proposals that it can be about.
  func denial(of found: [Proposal], in scene: Scene) -> Proposal? {
    guard
      let report = found.first(where: { other in
        kinds.contains(other.kind) && other.status == .rumored
          && (other.company.id == company.id || other.others.contains { $0.id == company.id })
          && (1...5).contains(other.sentence - sentence.number)
      })
    else { return nil }
    var denial = report
    denial.status = .denied
    denial.origin = nil
    denial.isTarget = true
    denial.isOptional = false
    denial.investors = []
    denial.date = day?.date
    denial.datePlace = nil
    denial.sentence = sentence.number
    denial.pieces =
      min(
        cue.lowerBound,
        day?.pieces.lowerBound ?? .max
      )..<max(
        cue.upperBound,
        day?.pieces.upperBound ?? 0
      )
    if report.amount != nil {
      denial.amountPlace = Proposal.Place(sentence: report.sentence, pieces: report.pieces)
    }
    return denial
  }
}
