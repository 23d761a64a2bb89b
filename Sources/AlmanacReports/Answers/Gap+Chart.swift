import AlmanacModel
import AlmanacQueries

extension Gap {
  /// The two events on an axis of time, each with the days that it can have come on.
  func chart(_ question: Question) -> Chart {
    let ends = [from, to]
    let isOfOne = from.resolution.event.company == to.resolution.event.company
    let marks = ends.compactMap { end -> Chart.Mark? in
      let event = end.shown.event
      guard let days = event.span?.closed else { return nil }
      return Chart.Mark(
        label: event.titleCell(withCompany: !isOfOne).text,
        date: event.attributes.date?.text ?? "",
        days: days,
        amounts: nil,
        amount: event.attributes.date?.text ?? "",
        series: event.key.kind.rawValue,
        isHollow: end.phase.status != .completed
      )
    }
    let names = ends.map { $0.shown.event.nameInSentences }
    return Chart(
      title: "\(names.joined(separator: " to ")): \(days.text)",
      scale: .rows,
      marks: marks,
      hollow: "not completed",
      source: Footing(ends.map(\.resolution), question).sourceLine
    )
  }
}
