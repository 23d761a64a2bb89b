import AlmanacModel

/// Something that goes wrong, as an alert is called and sorted.
struct Incident: Sendable, Equatable {
  let name: String
  let type: AlertType

  init(_ name: String, _ type: AlertType) {
    self.name = name
    self.type = type
  }
}

/// A figure of a company that has a name.
struct Metric: Sendable, Equatable {
  let name: String
  /// What is counted; nil for money.
  let unit: String?
  /// What the unit of money is counted by: `a year`.
  var per: String?
  /// Whether a curator may leave it out.
  var isMinor = false
  /// How many there are at least where a text means them.
  var least: Int64 = 10_000
  /// Whether the number stands directly beside the words.
  var isTight = false
  /// How much nearer its words count than others: of what is spent they say least.
  var gain: Double { unit == nil ? name == "spending" ? -0.05 : 0.2 : 0 }
  /// Whether a product has such a figure, and not only a company.
  var isOfProducts: Bool {
    unit.map { ["users", "downloads", "tokens", "subscribers"].contains($0) } ?? false
  }

  init(_ name: String, unit: String? = nil, per: String? = nil, isMinor: Bool = false) {
    self.name = name
    self.unit = unit
    self.per = per
    self.isMinor = isMinor
  }

  /// A figure that texts give by the billion.
  static func many(_ name: String, unit: String, isMinor: Bool = false) -> Metric {
    var metric = Metric(name, unit: unit, isMinor: isMinor)
    metric.least = 1_000_000_000
    return metric
  }

  /// A figure of a few or many, whose number stands directly before or behind its noun.
  static func few(_ name: String, unit: String, least: Int64) -> Metric {
    var metric = Metric(name, unit: unit, isMinor: true)
    metric.least = least
    metric.isTight = true
    return metric
  }
}
