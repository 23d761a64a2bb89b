import AlmanacModel
import AlmanacReports

extension [Chart] {
  /// The charts as the template takes them: each wide, and narrow for a phone.
  ///
  /// - Parameters:
  ///   - links: where marks lead.
  ///   - isInLanes: whether the marks stand in lanes.
  ///   - isNamed: whether each has its title above it, since no heading says it.
  /// - Returns: the values.
  func values(_ links: Links, isInLanes: Bool = false, isNamed: Bool = false) -> [Values] {
    map { chart in
      func drawn(_ width: Double) -> String {
        var drawing = Chart.Drawing()
        drawing.width = width
        drawing.isStandalone = false
        drawing.day = links.knownBy
        drawing.address = { links.event($0) }
        let chart = chart.drawn(drawing)
        return isInLanes ? chart.lanes : chart.svg
      }
      return [
        "title": chart.title.withDaysInWords, "named": isNamed, "wide": drawn(960),
        "narrow": drawn(400),
      ]
    }
  }
}
