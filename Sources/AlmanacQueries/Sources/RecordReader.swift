import AlmanacModel

/// Reads from events what each source was worth.
struct RecordReader {
  private let successors: Successors
  private let today: Day

  init(_ all: [Resolution], on today: Day) {
    successors = Successors(all.map(\.event))
    self.today = today
  }

  /// The records of some sources that have a claim, in no order.
  func records(of keys: Set<String>, among resolutions: [Resolution]) -> [SourceRecord] {
    var parts: [String: Tally] = [:]
    for resolution in resolutions {
      let claims = resolution.evidence.map(\.claim).filter { $0.rank != .deprecated }
      for (key, own) in Dictionary(grouping: claims, by: \.voiceKey) where keys.contains(key) {
        parts[key, default: Tally()].add(own, of: resolution, among: claims, self)
      }
    }
    return parts.map { key, tally in
      SourceRecord(
        key: key,
        name: tally.name,
        events: tally.events,
        firsts: tally.firsts,
        alone: tally.alone,
        rumors: tally.rumors,
        values: tally.values,
        contradicted: tally.contradicted
      )
    }
  }

  private struct Tally {
    var name = ""
    var events = 0
    var firsts: [SourceRecord.First] = []
    var alone = 0
    var rumors: [SourceRecord.Rumor] = []
    var values = 0
    var contradicted: [SourceRecord.Contradiction] = []

    mutating func add(
      _ own: [Claim],
      of resolution: Resolution,
      among claims: [Claim],
      _ reader: RecordReader
    ) {
      name = own[0].voice
      events += 1
      for phase in resolution.event.phases {
        let first = own.filter { $0.status == phase.status }.min(by: Claim.isEarlier)
        guard let first else { continue }
        let others = claims.filter {
          $0.status == phase.status && $0.voiceKey != first.voiceKey
        }.map(\.said)
        guard
          let next = others.min(by: {
            ($0.earliest?.number ?? .min) < ($1.earliest?.number ?? .min)
          })
        else {
          alone += 1
          continue
        }
        if others.allSatisfy(first.said.isBefore) {
          firsts.append(
            .init(
              resolution: resolution,
              phase: phase,
              claim: first,
              lead: DaySpan.gap(from: first.said, to: next)
            )
          )
        }
      }
      rumors += reader.rumor(own, resolution).map { [$0] } ?? []
      for claim in own {
        let (count, wrong) = claim.values(beside: resolution)
        values += count
        contradicted += wrong
      }
    }
  }

  /// The earliest rumor of a source about an event, unless it came when all was over.
  private func rumor(_ own: [Claim], _ resolution: Resolution) -> SourceRecord.Rumor? {
    let event = resolution.event
    guard let claim = own.filter({ $0.status == .rumored }).min(by: Claim.isEarlier) else {
      return nil
    }
    if event.status.isClosing, let span = event.phase?.span,
      span.isBefore(claim.source.published.span)
    {
      return nil
    }
    let other = event.status.isClosing ? nil : successors.of(event)
    return SourceRecord.Rumor(
      resolution: resolution,
      claim: claim,
      outcome: claim.outcome(of: event, overtaken: other != nil, on: today)
    )
  }
}

extension Claim {
  /// The days on which its source can have said it: of a relayed outlet only the last is known.
  fileprivate var said: DaySpan {
    DaySpan(
      earliest: origin == nil ? source.published.earliest : nil,
      latest: source.published.latest
    )
  }

  fileprivate static func isEarlier(_ one: Claim, _ other: Claim) -> Bool {
    func order(_ claim: Claim) -> (Int, String, Int) {
      (claim.source.published.latest?.number ?? .max, claim.source.article, claim.ordinal)
    }
    return order(one) < order(other)
  }

  /// How many dates and amounts it gives, and those that cannot be right beside what stands.
  ///
  /// A rumor or a forecast is held against what came, everything else against the phase of which it
  /// speaks. Where nothing decided between two values, neither contradicts the other.
  fileprivate func values(beside resolution: Resolution) -> (Int, [SourceRecord.Contradiction]) {
    let event = resolution.event
    let came = event.status == .completed && (status == .rumored || status == .expected)
    let standing =
      came ? event.attributes : event.phases.first { $0.status == status }?.attributes
    let given = attributes.values.filter { Claim.compared.contains($0.attribute) }
    let wrong = given.compactMap { entry -> SourceRecord.Contradiction? in
      guard let value = standing?[entry.attribute], value.excludes(entry.value),
        !event.rivals.contains(where: {
          $0.isUndecided && $0.attribute == entry.attribute && $0.article == source.article
        })
      else { return nil }
      return SourceRecord.Contradiction(
        resolution: resolution,
        claim: self,
        attribute: entry.attribute,
        said: entry.value.text,
        stands: value.text
      )
    }
    return (given.count, wrong)
  }

  private static let compared: Set<Attribute> = [
    .date, .amount, .raised, .target, .preMoney, .postMoney, .figure,
  ]
}
