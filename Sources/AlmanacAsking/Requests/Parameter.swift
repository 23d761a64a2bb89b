/// One thing that a question takes.
public struct Parameter: Sendable {
  /// How it is written on a command line.
  public enum Form: Sendable {
    /// A word in its place, without a name.
    case argument
    /// A name with a value.
    case option
    /// A name alone; its value is `true`.
    case flag
  }

  /// What it takes.
  public enum Value: Sendable, Equatable {
    /// A company by key, name or alias.
    case company
    /// An event by key or title, or a model that names its launch.
    case event
    /// A model by key, name or alias.
    case model
    /// A person by key, name or alias.
    case person
    /// An outlet by key, name or alias.
    case outlet
    /// A company or a person that invests.
    case investor
    /// An article by key.
    case article
    /// Anything that has a page: an event, an entity or an article.
    case anything
    /// A date with a last day, in EDTF.
    case day
    /// Any date, in EDTF.
    case period
    /// A whole number.
    case number
    /// Words that are taken as they are.
    case text
    /// A currency code of ISO 4217.
    case currency
    /// What one unit of a currency is in another, `USD=0.92`.
    case rate
    /// Words of a closed list.
    case words([String])
    /// Yes or no.
    case truth
  }

  /// Its name: the long name of an option, the name of an argument.
  public let name: String
  /// How it is written on a command line.
  public let form: Form
  /// What it takes.
  public let value: Value
  /// Whether the question cannot be asked without it.
  public let isRequired: Bool
  /// Whether it can have several values.
  public let isRepeated: Bool
  /// What it does, in a sentence.
  public let meaning: String
  /// What holds where it is left out; nil where nothing does.
  public let standard: String?
  /// The numbers that it takes; nil where it takes no number.
  public let bounds: ClosedRange<Int>?

  private init(
    _ name: String,
    _ form: Form,
    _ value: Value,
    isRequired: Bool = false,
    isRepeated: Bool = false,
    standard: String? = nil,
    bounds: ClosedRange<Int>? = nil,
    _ meaning: String
  ) {
    self.name = name
    self.form = form
    self.value = value
    self.isRequired = isRequired
    self.isRepeated = isRepeated
    self.standard = standard
    self.bounds = bounds
    self.meaning = meaning
  }

  /// An argument that has to be given once.
  static func one(_ name: String, _ value: Value, _ meaning: String) -> Parameter {
    Parameter(name, .argument, value, isRequired: true, meaning)
  }

  /// An argument that may be left out.
  static func maybe(_ name: String, _ value: Value, _ meaning: String) -> Parameter {
    Parameter(name, .argument, value, meaning)
  }

  /// An argument that has to be given at least once.
  static func some(_ name: String, _ value: Value, _ meaning: String) -> Parameter {
    Parameter(name, .argument, value, isRequired: true, isRepeated: true, meaning)
  }

  /// An argument that may be given any number of times.
  static func any(_ name: String, _ value: Value, _ meaning: String) -> Parameter {
    Parameter(name, .argument, value, isRepeated: true, meaning)
  }

  /// An option with one value.
  static func option(
    _ name: String,
    _ value: Value,
    isRequired: Bool = false,
    standard: String? = nil,
    _ meaning: String
  ) -> Parameter {
    Parameter(name, .option, value, isRequired: isRequired, standard: standard, meaning)
  }

  /// An option that takes a number.
  static func number(
    _ name: String,
    _ bounds: ClosedRange<Int>,
    standard: Int,
    _ meaning: String
  ) -> Parameter {
    Parameter(name, .option, .number, standard: String(standard), bounds: bounds, meaning)
  }

  /// An option with any number of values.
  static func several(_ name: String, _ value: Value, _ meaning: String) -> Parameter {
    Parameter(name, .option, value, isRepeated: true, meaning)
  }

  /// A flag.
  static func flag(_ name: String, _ meaning: String) -> Parameter {
    Parameter(name, .flag, .truth, meaning)
  }
}
