import AlmanacReading

/// Words that say nothing but that they stand there.
typealias Words = Lexicon<Void>

/// What the drafting has to know of a language: the words by which it tells what an amount is,
/// who does what, how sure it is, and by whose word.
struct Cues: Sendable {
  /// Whether the script puts no spaces between words.
  var isUnspaced = false
  /// Words before a dot that ends no sentence.
  var abbreviations: Set<String> = []

  /// What a page says where it shows no more to those who do not pay, in small letters.
  var paywall: [String] = []

  // MARK: Names

  /// Names of companies that are words, too, at the start of a sentence.
  var plainWords: Set<String> = []
  /// Words with a capital letter that are no names.
  var notNames: Set<String> = []
  /// Words that start sentences and are no names.
  var starters: Set<String> = []
  /// Parts of the name of a version: Pro, mini, Preview.
  var versionWords: Set<String> = []
  /// Verbs of which only a company is the subject, for scripts without capital letters.
  var subjectVerbs = Words([])
  /// How names of companies end there, and where they cannot go on, and what stands before them.
  var companyTails = Words([])
  var boundaries: Set<String> = []
  var leadIns = Words([])
  /// Verbs and particles that no name has in it.
  var plainVerbs = Words([])
  /// Nouns for a company, before which its name or an article stands.
  var companyNouns = Words([])
  /// What stands behind the name of a company and belongs to it: Group, Holdings, Ltd.
  var legalTails: Set<String> = []
  /// What starts words between commas that describe the company before them.
  var appositives = Words([])
  /// Nouns before the names of those who give money.
  var investorNouns = Words([])
  /// Those of them that no large old company is called.
  var startupNouns = Words([])
  /// Words that make a noun one that was spoken of: the, this, эта.
  var articles = Words([])
  /// Whether nouns stand for somebody without such a word.
  var needsArticle = true
  var pronouns = Words([])
  /// Nouns that name a company by its product: maker of, разработчик.
  var makers = Words([])
  /// Nouns for many at once, of which nothing is claimed.
  var generic = Words([])
  /// Nouns and titles of persons.
  var persons = Words([])

  // MARK: Amounts

  var valueBefore = Words([])
  var valueAfter = Words([])
  /// Words of worth that rounds, sales and orders have, too.
  var worth = Words([])
  /// What stands before "worth" where it speaks of a company; nothing where the language has no such word.
  var worthBehind = Words([])
  /// What stands directly before an amount that is a price of a whole company.
  var priceAt = Words([])
  var raiseBefore = Words([])
  var raiseAfter = Words([])
  /// Verbs whose subject gives the money of a round.
  var supply = Words([])
  /// Sales of old shares.
  var sale = Words([])
  var debt = Words([])
  var listing = Words([])
  /// Loans and bonds, behind or before whose sum no other word need say that it was raised.
  var loans = Words([])
  /// Verbs of paying: for a company, a part of one, or a license.
  var pay = Words([])
  /// Nouns for the price of a deal that another sentence told of.
  var dealPrice = Words([])
  var acquire = Words([])
  var acquireAfter = Words([])
  var invest = Words([])
  var sell = Words([])
  var stake = Words([])
  var partner = Words([])
  var metrics = Lexicon<Metric>([])
  /// What makes an amount the sum of several: in total, to date.
  var totals = Words([])
  /// Words before an amount that is a part of the one before: of which, из них, 其中.
  var portions = Words([])
  /// Words before an amount with which another is compared, and which is of the same sort.
  var beside = Words([])
  /// What stands directly before an amount that repeats the sort of the one before: it was, 还只有.
  var sameAgain = Words([])
  /// Words that end a clause of time: 时.
  var timeEnds: Set<String> = []
  /// What says an amount again in another unit: "or $66 million a month".
  var restated: Set<String> = []
  /// What pairs the amounts of a list with the names of another.
  var respectively = Words([])
  /// What makes an amount something else: a market, a price, a cost, a size.
  var noiseBefore = Words([])
  var noiseAfter = Words([])
  /// Nouns for a market, whose worth is that of no company.
  var markets = Words([])
  var rounds = Lexicon<String>([])

  // MARK: How sure

  var rumored = Words([])
  var expected = Words([])
  /// What puts a verb behind it into the future.
  var future = Words([])
  /// Conjunctions that set one thought against another.
  var contrasts: Set<String> = []
  /// What joins a second verb to a first, and what denies a verb behind it.
  var joints: Set<String> = []
  var negations = Words([])
  var announced = Words([])
  var completed = Words([])
  var denied = Words([])
  /// Nouns for what is told and may not be so, behind it: 传闻.
  var rumors = Words([])
  var cancelled = Words([])
  /// What makes a sum one that is wanted and not there yet.
  var sought = Words([])

  // MARK: Basis

  var preMoney = Words([])
  var postMoney = Words([])
  var marketCap = Words([])

  // MARK: By whose word

  var sourceBefore = Words([])
  var sourceAfter = Words([])
  /// Words that point to a source that was named before.
  var sameSource = Words([])
  /// Sources without a name.
  var anonymous = Words([])
  /// What stands before the name of an outlet, even of one that nobody knows.
  var outletBefore = Words([])
  /// Verbs behind the name of an outlet, and how such names end.
  var outletAfter = Words([])
  var outletTails = Words([])

  // MARK: Roles

  var leadBefore = Words([])
  var leadAfter = Words([])
  var investorsBefore = Words([])
  var investorsAfter = Words([])
  /// Prepositions before somebody who is not the subject.
  var agents = Words([])
  var into = Words([])
  /// What makes the company behind it one that somebody left: former.
  var formerly = Words([])
  /// What behind a company makes it say only what another is: "OpenAI rival Anthropic".
  var attributives = Words([])

  // MARK: Releases and alerts

  var launch = Words([])
  var launchBehind = Words([])
  var productNouns = Words([])
  /// What makes a launch only the time of something else: after, 后.
  var afterBefore = Words([])
  var afterBehind = Words([])
  var versus = Words([])
  var alerts = Lexicon<String>([])
  var alertVerbs = Words([])
  /// Words behind which a date belongs to a comparison.
  var compared = Words([])
  /// What starts another clause.
  var clauses = Words([])
  /// What divides a list.
  var listed: Set<String> = [",", "and", "&"]

  /// Whether a word starts sentences and is no name.
  func isPlain(_ word: String) -> Bool { starters.contains(word) || notNames.contains(word) }
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

extension Cues {
  /// The words of a language; nil where there are none.
  static func named(_ language: String) -> Cues? {
    switch language {
    case "en": english
    case "ru": russian
    case "zh": chinese
    default: nil
    }
  }

  /// The languages that can be drafted from.
  static let languages = ["en", "ru", "zh"]
}

/// Some phrases divided by commas.
func words(_ phrases: String) -> Words { Words([(phrases: phrases.phrases, meaning: ())]) }

/// Some words divided by commas, as a set.
func set(_ words: String) -> Set<String> { Set(words.phrases) }

extension String {
  fileprivate var phrases: [String] {
    split(separator: ",").map { part in
      part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty }
  }
}
