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
  /// What opens a clause whose subject stands behind it: "fresh from", «получив».
  var openers = Words([])
  /// Verbs of which only a company is the subject, for scripts without capital letters.
  var subjectVerbs = Words([])
  /// Participles that only describe a company behind a comma: founded by.
  var described = Words([])
  /// What stands before the name of a company that somebody has a part of: investors in.
  var held = Words([])
  /// How names of companies end there, and where they cannot go on, and what stands before them.
  var companyTails = Words([])
  var boundaries: Set<String> = []
  var leadIns = Words([])
  /// What a thing is for or like, before a noun that ends companies' names: 护理机器人 is none.
  var descriptions = Words([])
  /// Nouns for figures.
  var metricNouns = Words([])
  /// Verbs and particles that no name has in it.
  var plainVerbs = Words([])
  /// Nouns for a company, before which its name or an article stands.
  var companyNouns = Words([])
  /// Other nouns that stand before the name of a company: сервис X, 服务商X.
  var introducers = Words([])
  /// What stands behind the name of a company and belongs to it: Group, Holdings, Ltd.
  var legalTails: Set<String> = []
  /// What starts words between commas that describe the company before them.
  var appositives = Words([])
  /// Relative pronouns, before which a preposition can stand: "with which", «с которой».
  var relatives = Words([])
  /// Nouns before the names of those who give money.
  var investorNouns = Words([])
  /// Those of them that no large old company is called.
  var startupNouns = Words([])
  /// Words that make a noun one that was spoken of: the, this, эта.
  var articles = Words([])
  /// Whether nouns stand for somebody without such a word.
  var needsArticle = true
  /// What makes the name behind it the one that a sentence is about: went to, досталось.
  var goals = Words([])
  var pronouns = Words([])
  /// The words by which a company speaks of itself: we, our.
  var ourselves = Words([])
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
  /// Nouns for a sum behind which "at" gives the sum itself.
  var sums = Words([])
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
  /// The same behind it: of that.
  var portionsBehind = Words([])
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
  /// What is counted by the billion and is no money: parameters, tokens.
  var things = Words([])
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
  /// Verbs of telling among those: 宣布.
  var declared = Words([])
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
  /// Words that speak of what the sentence before told: об этом, the announcement.
  var thereof = Words([])
  /// Sources without a name.
  var anonymous = Words([])
  /// What stands before the name of an outlet, even of one that nobody knows.
  var outletBefore = Words([])
  /// Verbs behind the name of an outlet, and how such names end.
  var outletAfter = Words([])
  var outletTails = Words([])

  // MARK: Roles

  /// What speaks again of a round or a deal that was told: the round, 本轮.
  var sameRound = Words([])
  /// What puts something before the news that is told: earlier, a year ago, 此前.
  var earlier = Words([])
  var leadBefore = Words([])
  var leadAfter = Words([])
  var investorsBefore = Words([])
  var investorsAfter = Words([])
  /// Prepositions before somebody who is not the subject.
  var agents = Words([])
  /// Words between what is sold and who buys it: "acquired by", «достанется», 卖给.
  var soldTo = Words([])
  var into = Words([])
  /// What makes the company behind it one that somebody left: former.
  var formerly = Words([])
  /// What behind a company makes it say only what another is: "OpenAI rival Anthropic".
  var attributives = Words([])

  // MARK: Releases and alerts

  var launch = Words([])
  var launchBehind = Words([])
  var productNouns = Words([])
  /// Words for the number of a version or a generation, and the nouns behind them.
  var ordinals = Lexicon<Int>([])
  var versionNouns = Words([])
  /// What makes a launch only the time of something else: after, 后.
  var afterBefore = Words([])
  var afterBehind = Words([])
  var versus = Words([])
  var alerts = Lexicon<String>([])
  /// What goes wrong with a product: an outage, a leak, a recall.
  var incidents = Lexicon<Incident>([])
  var alertVerbs = Words([])
  /// Verbs that forbid or take back what is named behind them.
  var bans = Words([])
  /// Things that a maker sells, behind its name: "Groq hardware", чипы Nvidia.
  var goods = Words([])
  /// Nouns for an offer, which is turned down and not denied.
  var offers = Words([])
  /// Nouns for two that become one.
  var mergers = Words([])
  /// What a customer does who chooses somebody: "picked Groq as".
  var chosen = Words([])
  /// Nouns for those who give money without a name.
  var backers = Words([])
  /// Verbs between whom a price is offered for and the price: «за X давали».
  var bidden = Words([])
  /// Words behind which a date is that on which a deal is to be done.
  var closing = Words([])
  /// Nouns for the many things of which a digest of news tells.
  var digests = Words([])
  /// What speaks of a day that was named before.
  var thatDay = Words([])
  /// Words behind which a date belongs to a comparison.
  var compared = Words([])
  /// What starts another clause.
  var clauses = Words([])
  /// What divides a list.
  var listed: Set<String> = [",", "and", "&"]

  /// Whether a word starts sentences and is no name.
  func isPlain(_ word: String) -> Bool { starters.contains(word) || notNames.contains(word) }
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
func words(_ phrases: String) -> Words { Words([(phrases: phrases.listedPhrases, meaning: ())]) }

/// Some words divided by commas, as a set.
func set(_ words: String) -> Set<String> { Set(words.listedPhrases) }
