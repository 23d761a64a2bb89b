import AlmanacCSV
import AlmanacModel

/// The rows of the tables for engines.
enum EngineRows {
  typealias Cell = CSVWriter.Cell

  /// A row of each value that a claim gives.
  static func claims(_ claim: Claim) -> [[Cell]] {
    let head: [Cell] = [
      .text(claim.event.description), .plain(claim.event.kind.rawValue),
      .text(claim.event.company), .text(claim.source.article), .number(claim.ordinal + 1),
      .plain(claim.status.rawValue), .number(claim.rank.weight), .number(claim.hand.order),
      .text(claim.voiceKey), .flag(claim.isOpened), .flag(claim.origin != nil),
      .number(claim.source.published.latest?.number), Cell(claim.source.table),
      .flag(claim.looksAhead), .flag(claim.isPlan),
      .number(claim.source.published.earliest?.number),
    ]
    return ValueCells.all(of: claim.attributes).map { cells in
      let fineness = Fineness(of: cells.value, as: cells.attribute)
      let isName = cells.attribute == .title && claim.event.kind == .release
      return head + [
        .text(cells.contest), .plain(cells.attribute.name), .text(cells.text),
        .number(cells.days?.earliest?.number), .number(cells.days?.latest?.number),
        .number(cells.days?.middle?.number), .number(cells.bounds?.low),
        .number(cells.bounds?.high), Cell(cells.bounds?.qualifier.rawValue), Cell(cells.unit),
        Cell(cells.investor?.name), Cell(cells.investor?.role.rawValue),
        Cell(cells.investor?.state?.rawValue),
        isName ? .text(claim.attributes.title.folded) : .empty, .number(fineness.grade),
        .plain("\(fineness.width)"),
      ]
    }
  }

  /// A row of each edge that a claim states.
  static func relations(_ claim: Claim) -> [[Cell]] {
    claim.relations.map {
      [
        .text(claim.event.description), .text(claim.source.article), .number(claim.ordinal + 1),
        .plain($0.type.rawValue), .text($0.target),
      ]
    }
  }

  static func article(_ source: Source) -> [Cell] {
    [
      .text(source.article), .text(source.title), .text(source.publisherKey),
      .plain(source.published.edtf), .plain(source.published.earliest?.iso ?? ""),
      .plain(source.published.latest?.iso ?? ""), .text(source.url), .flag(source.isPrimary),
      Cell(source.table),
    ]
  }

  static func entity(_ entity: Entity) -> [Cell] {
    [
      .text(entity.key), .plain(entity.kind.rawValue), .text(entity.name), Cell(entity.company),
      Cell(entity.outletKind?.rawValue),
    ]
  }

  static func event(_ event: Event) -> [Cell] {
    [
      .text(event.key.description), .plain(event.key.kind.rawValue), .text(event.company),
      .text(event.title), .plain(event.status.rawValue),
    ] + days(event.attributes.date, event.span) + money(event.amounts) + [
      .plain(event.hand.rawValue), .number(event.claims), .number(event.articles),
      .number(event.voices), .number(event.newest?.number), .flag(!event.rivals.isEmpty),
    ]
  }

  static func phase(_ phase: Phase, of event: Event) -> [Cell] {
    let isPresent = phase.status == event.status
    return [.text(event.key.description), .plain(phase.status.rawValue)]
      + days(phase.attributes.date, phase.span) + money(phase.amounts) + [
        .number(phase.day?.number), .flag(phase.looksAhead), .flag(phase.isBounded),
        .plain(phase.hand.rawValue), .number(phase.claims), .number(phase.voices),
        .flag(isPresent), .flag(isPresent || event.isListed(phase)),
      ]
  }

  static func values(_ event: Event) -> [[Cell]] {
    ValueCells.all(of: event.attributes).map { cells in
      [
        .text(event.key.description), .text(cells.contest), .plain(cells.attribute.name),
        .text(cells.text), .number(cells.days?.earliest?.number),
        .number(cells.days?.latest?.number), .number(cells.bounds?.low),
        .number(cells.bounds?.high), Cell(cells.bounds?.qualifier.rawValue), Cell(cells.unit),
        Cell(cells.investor?.name), Cell(cells.investor?.role.rawValue),
        Cell(cells.investor?.state?.rawValue),
      ]
    }
  }

  private static func days(_ date: EventDate?, _ span: DaySpan?) -> [Cell] {
    [
      .plain(date?.edtf ?? ""), .plain(date?.earliest?.iso ?? ""), .plain(date?.latest?.iso ?? ""),
      .number(span?.earliest?.number), .number(span?.latest?.number),
    ]
  }

  private static func money(_ money: Money?) -> [Cell] {
    [
      .number(money?.bounds.low), .number(money?.bounds.high),
      Cell(money?.bounds.qualifier.rawValue), Cell(money?.currency.code),
    ]
  }
}

extension Rank {
  /// The place among the ranks: the greater wins, and 0 never does.
  var weight: Int {
    switch self {
    case .preferred: 2
    case .normal: 1
    case .deprecated: 0
    }
  }
}
