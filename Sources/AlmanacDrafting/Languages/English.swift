import AlmanacReading

extension Cues {
  static let english = Cues(
    abbreviations: set(
      "inc, corp, ltd, co, mr, mrs, ms, dr, st, vs, no, jr, sr, gen, sen, rep, gov, prof, dept, est, approx, u.s, u.k, jan, feb, mar, apr, aug, sept, oct, nov, dec, e.g, i.e, cf, al, fig, inc"
    ),
    paywall: [
      "subscribe to continue", "subscribe to read", "to continue reading", "already a subscriber",
      "sign in to continue", "log in to continue", "subscribers only", "for subscribers",
      "to unlock this article", "start your free trial", "create a free account to",
    ],
    plainWords: set(
      "scale, figure, clay, linear, character, meta, together, stability, inflection, addition, monolith, torch, fortune, mint, sierra, cursor, runway, glean, magic, writer, turing, adept, north, atlas, digit, lambda, modal, notion, arm, aurora, wired, comet, solar, apollo, optimus, turing, arctic, granite, gen, pi, manus, benchmark, disruptive, adept"
    ),
    notNames: set(
      "pre, ventures, ai, ceo, cfo, cto, coo, ipo, gpu, gpus, api, apis, llm, llms, us, u.s, uk, eu, q, a, i, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, series, american, european, chinese, japanese, german, french, british, israeli, indian, canadian, korean, swedish, silicon, valley, wall, street, san, francisco, new, york, london, paris, berlin, beijing, shanghai, hangzhou, shenzhen, tokyo, toronto, boston, seattle, texas, california, china, america, europe, asia, india, japan, germany, france, britain, canada, israel, korea, singapore, taiwan, russia, washington, hong, kong, middle, east, gulf, dubai, abu, dhabi, saudi, arabia, arr, saas, gaap, chief, executive, officer, president, board, b2b, pc, arr, usd, arpu, agi, ml, step, tier, christmas, covid, internet, web, english, russian, nasdaq, nyse, congress, senate, agi, v, gb, tb, ok, m&a, pr, hr, tv, r&d, vp, md, phd, mba"
    ),
    starters: set(
      "the, a, an, in, on, at, by, for, of, to, from, with, as, if, it, its, this, that, these, those, there, here, he, she, they, we, you, i, his, her, their, our, my, and, but, or, so, yet, not, no, yes, what, when, where, who, why, how, which, while, since, after, before, during, under, over, more, most, many, some, all, both, each, every, such, earlier, later, last, next, still, also, even, just, only, now, then, once, meanwhile, however, according, neither, either, investors, shareholders, founded, about, around, between, among, like, unlike, despite, because, although, though, until, chief, good, back, one, two, three, four, five, several, other, another, new, revenue, customers, employees, sources, people, analysts, talks, annualised, annualized, existing, annual, total, part, holders, such, veterans, think, let, say, suppose, read, take, make, use, make, can, will, would, could, should, may, might, is, are, was, were, has, have, had, do, does, did, be, being, founders, critics, startups, smaller, optimists, pessimists, whether, instead, together, separately, today, yesterday, asked, neither, score, using, nothing, everyone, q, look, my, cashing, early, late, shares, proceeds, leadership, readers, few, backers, funding, valuation"
    ),
    versionWords: set(
      "pro, max, mini, ultra, flash, nano, preview, turbo, lite, plus, instruct, sonnet, opus, haiku, large, medium, small, coder, code, vision, thinking, reasoning, lightning, pretrain, base, alpha, beta, air, omni, sol, terra, luna, fast, deep, think, experimental, codex, image, voice, studio, video, chat, r"
    ),
    companyTails: words(
      "ai, labs, robotics, technologies, systems, therapeutics, biosciences, health, computing, semiconductor, semiconductors, analytics, software, cloud, dynamics, motors, networks, sciences, intelligence, inc, corp, ltd, aerospace, superintelligence"
    ),
    companyNouns: words(
      "retailer, carrier, maker of, chip designer, cloud provider, carmaker, automaker, owner, company, startup, start-up, firm, lab, laboratory, chipmaker, developer, business, unicorn, group, upstart, maker, venture, vendor, provider, manufacturer, outfit, carmaker, miner, conglomerate, giant, platform, specialist, builder, studio"
    ),
    legalTails: set(
      "group, holding, holdings, inc, ltd, limited, corp, corporation, co, plc, llc, ag, se, sa, gmbh, pte, platforms, incorporated"
    ),
    appositives: words(
      "a, an, the, another, one, whose, which, who, rival, maker, parent, formerly, known, backed, founded, led, owner, also"
    ),
    investorNouns: words("fund, investor, firm, bank, arm, group, vehicle"),
    startupNouns: words("startup, start-up, upstart, unicorn, lab, laboratory"),
    articles: words("the, this, its, our, that"),
    pronouns: words("it, its"),
    makers: words(
      "maker of, developer of, creator of, owner of, company behind, maker, developer, creator, startup behind, firm behind, parent of, lab behind, parent, owner, creators of, makers of"
    ),
    generic: words(
      "startups, companies, funds, firms, investors, industry, sector, hyperscalers, venture capitalists, vcs, governments, banks, users, consumers, businesses, the market, markets, laboratories, labs, vendors, analysts, world, states, the united states, the government, everyone"
    ),
    persons: words(
      "chief executive, ceo, cfo, cto, coo, founder, co-founder, cofounder, president, chairman, chair, analyst, partner at, professor, director, economist, researcher, engineer, spokesperson, spokesman, spokeswoman, investor"
    ),
    valueBefore: words(
      "valued at, values it at, valuing it at, valued it at, priced at, pegged at, appraised at, worth about, worth some, valued, values, valuing, value of, value, valuation, valuations, valuation of, worth, priced, pricing, price tag of, price tag, pegged, pegs, peg, appraised, price, fetched, puts, tag of, marked up, let most of the staff sell"
    ),
    valueAfter: words(
      "valuation, value, pre-money, post-money, price tag, market cap, market capitalization, market capitalisation, market value, tag, it was worth, it had been worth, that it was worth, it commanded, it was valued at"
    ),
    worth: words("worth, valued at, value, value of"),
    worthBehind: words(
      "is, was, be, been, being, are, were, now, currently, company, startup, start-up, firm, it, itself, made, makes, already, still, once, business, group, that, lab, and"
    ),
    priceAt: words(
      "at, at a valuation of, at a price of, at some, on a valuation of, on a pre-money tag of, at a pre-money valuation of, at a post-money valuation of"
    ),
    raiseBefore: words(
      "taken in, took in, takes in, it took, it has taken, which took, bring* in, took out, has drawn, drawn, tapped, put away, wants to raise, lined up, arranging, arranged, wrapped up, wraps up, finished raising, sold $, raise*, raising, secure, secured, secures, securing, closed, closes, closing, close, landed, lands, pulled in, pulling in, pulls in, took in, takes in, taking in, collected, brought in, bring in, attract*, scored, bagged, netted, nabbed, picked up, picks up, snagged, round, funding, financing, fundraise, fundraising, injection, capital raise, investment round, wants, seek*, sought, supplied, equity, funds, received, receives, drew, hauled in, haul, completes, completed, finaliz*, announced, announces, series, seed, tranche, rake*, contributed, amassed, borrow*"
    ),
    raiseAfter: words(
      "round, funding, financing, fundraise, fundraising, investment round, in funding, in financing, in new funding, in fresh funding, in venture, in equity, in debt, of fresh equity, of new equity, of fresh capital, of new capital, in capital, in new capital, in fresh capital, raise, seed, series, extension, equity, investment, tranche, injection, sale of staff, sale of employee, share sale, tender, in a round, in a funding, in a series, from investors, of equity, of funding, of financing, secondary, loan, credit, debt, facility, from venture, of capital"
    ),
    supply: words(
      "led, co-led, invested, supplied, put in, backed, contributed, injected, co-lead, lead"
    ),
    sale: words(
      "bought back, buys back, buy back, repurchas*, bought shares from, buying shares from, let staff sell stock, sold shares, sell stock at, sell shares at, employee tender, staff tender, tender, tender offer, secondary, secondary sale, share sale, sale of staff shares, sale of employee shares, sale of shares, buyback, sell stock, sell shares, employees may sell, staff sell, sell their shares, sell their stock, sell up to, employee stock sale, stock sale, staff shares, employee shares, employees sell, secondary offering, may sell, let employees sell, let staff sell, liquidity program*"
    ),
    debt: words(
      "loan*, debt, credit facility, bonds, bond, credit line, borrow*, term loan, convertible notes, private credit, notes"
    ),
    listing: words(
      "ipo, initial public offering, listing, go public, going public, public offering, list its shares, listing papers, flotation, goes public, went public, debut on the"
    ),
    loans: words(
      "loan, loans, term loan, credit line, line of credit, credit facility, revolving credit facility, revolving credit line, bond, bonds, of debt, in debt, bridge loan, notes, convertible notes, debt facility, debt financing"
    ),
    pay: words("pay, pays, paid, paying, shell* out, spent"),
    dealPrice: words(
      "the deal is worth, the deal was worth, the deal is valued, the deal was valued, the transaction, the price, purchase price, the price tag, the sum, price of, paid about, paid around, paying about, terms, deal values, the deal, worth, valued at"
    ),
    acquire: words(
      "merged with, merges with, merging with, merging, merged, buy-out, buying out, bought out, purchase of, acquisition of, takes private, absorb*, absorbed, acquire*, acquiring, acquisition, buy, buys, bought, buying, purchase*, purchasing, takeover, take over, takes over, took over, buyout, snapped up, snaps up, snap up, merger, merge, swallow*, bid, scoop* up, acquihire, take private"
    ),
    acquireAfter: words(
      "acquisition, takeover, deal, purchase, buyout, merger, bid, all-stock, all-cash, cash deal, offer, in cash, in stock"
    ),
    invest: words(
      "invest, invests, invested, investing, investment, put, puts, putting, pour*, pump*, inject*, sunk, sink, backed, back, commit*, plow*, plough*, put in, putting in, pledg*, funnel*, spend"
    ),
    sell: words(
      "sold, sell, sells, selling, offload*, unload*, divest*, dispos*, dump*, cash* out, unwound, exit*, sale of"
    ),
    stake: words("stake, shares, holding, shareholding, position, stock, interest"),
    partner: words(
      "supply, supplies, will supply, to supply, order from, order with, won an order, won a contract, contract from, commits to, committed to, five-year order, multi-year order, contract, partnership, agreement, pact, commit* to buy*, committed to spend*, agreed to pay, agreed to spend, agreed to rent, agreed to buy, sign* a, signed a, deal with, license, licensing, cloud deal, supply deal, order for, orders, compute deal, computing deal, collaboration, alliance, teamed up, team up, committed to buying, will spend, will pay, commitment, deal worth, worth"
    ),
    metrics: Lexicon<Metric>([
      "annual recurring revenue, arr, recurring revenue": Metric(
        "annual recurring revenue",
        per: "a year"
      ),
      "annualized run-rate revenue, annualised run-rate revenue, annualized revenue run rate, annualised revenue run rate, run-rate sales, annualised revenue, annualized revenue, revenue run rate, run rate, run-rate revenue, annualised sales, annualized sales, annual run rate, revenue run-rate, annualized run rate, annualised run rate, annualised run-rate, run-rate":
        Metric("annualized revenue", per: "a year"),
      "revenue, revenues, annual revenue, sales, turnover, takes in just, takes in only, expects to bring in, expected to bring in, expects to take in, expects sales, will bring in about":
        Metric(
          "revenue"
        ),
      "monthly revenue": Metric("monthly revenue", per: "a month"),
      "net loss, loss, losses, lost, lose, burn, burned, burning, burns, cash burn": Metric(
        "loss",
        isMinor: true
      ),
      "net profit, profit, net income, operating profit, earnings, ebitda": Metric(
        "profit",
        isMinor: true
      ),
      "bookings": Metric("bookings", isMinor: true),
      "backlog, contracted backlog, order backlog, remaining performance obligations": Metric(
        "backlog"
      ),
      "employees, staff, people work, workers, staffers, employs, headcount": .few(
        "employees",
        unit: "employees",
        least: 20
      ),
      "gpus, graphics cards, accelerators, ai chips": .few("GPUs", unit: "GPUs", least: 1000),
      "each week, every week, weekly active users, weekly users, active weekly users, people a week, people each week, people every week, users a week, active users a week, users every week, people use it every week, people each week":
        Metric("weekly users", unit: "users"),
      "people use the app each month, each month, every month, monthly active users, monthly users, active monthly users, people who use it every month, people use the service every month, users a month, people a month, users every month, monthly visitors, active users per month, monthly actives":
        Metric("monthly users", unit: "users"),
      "daily active users, daily users, people a day, users a day, people every day": Metric(
        "daily users",
        unit: "users"
      ),
      "paying users, paying subscribers, subscribers, paid subscribers, paying customers, subscriptions, paid seats":
        Metric("subscribers", unit: "subscribers"),
      "users, registered users, people use": Metric("users", unit: "users"),
      "customers, clients, business customers, enterprise customers, corporate customers, paying businesses":
        Metric("customers", unit: "customers", isMinor: true),
      "developers": Metric("developers", unit: "developers", isMinor: true),
      "downloads, installs": Metric("downloads", unit: "downloads"),
      "tokens": .many("tokens", unit: "tokens", isMinor: true),
    ]),
    totals: words(
      "totaling, totalling, totaled, totalled, adding up to, altogether raised, in total, all told, altogether, to date, so far, in all, overall, total funding, total raised, a total of, its total, total of, cumulative, since its founding, combined, over its lifetime, lifetime, years before"
    ),
    portions: words("with, including, of which"),
    beside: words(
      "up from, down from, above the, below the, against, against the, compared with, compared to, from the, twice the, triple the, double the, versus, than the, over the, up on, from just, from around, from about, from"
    ),
    sameAgain: words(
      "it was, that was, it had been, it stood at, it was at, had been, was, were, is, stood at, was just, was only, it was only, it was just, was at, it was about, was worth, had been worth, being, from, than"
    ),
    restated: ["or"],
    respectively: words("respectively"),
    noiseBefore: words(
      "wiped, wipes, wiping, erased, erases, erasing, shaved, shaving, each, market of, fine of, costs, cost, capex, capital expenditure*, salary, pay packages, rent of, per, spending of, spend*, damages, settlement, market for, budget of, prize of, lawsuit, industry worth, penalty, subsidy, grants worth, economy, save, saves, saving, fee, plan costs, interest of, tuition"
    ),
    noiseAfter: words(
      "minimum, per backer, per investor, of dedicated capacity, of capacity, market, a share, per share, apiece, industry, fine, parameters, a head, per month, a seat, per user, of rent, in penalties, settlement, lawsuit, of interest, in spending, an hour, chips, chip, a piece, each, per megawatt, a year ago, data center, data centre, campus, factory, plant, project, of chips, of computing, a token, per million tokens, in damages, in salaries, bonus*, pay package, subscription, plan, tier, fee, a month per, in tax*, million tokens"
    ),
    markets: words(
      "market for, the market, entire market, whole market, global market, the sector"
    ),
    rounds: Lexicon<String>([
      "pre-seed": "pre-seed", "seed": "seed", "angel": "angel", "series a": "series-a",
      "series b": "series-b", "series c": "series-c", "series d": "series-d",
      "series e": "series-e",
      "series f": "series-f", "series g": "series-g", "series h": "series-h",
      "series i": "series-i", "series j": "series-j", "series k": "series-k",
      "convertible note*, convertible": "convertible-note", "grant": "grant",
      "share placement, follow-on offering, equity offering, rights issue": "post-ipo-equity",
    ]),
    rumored: words(
      "is arranging, are arranging, is lining up, is working on a, is sounding, is in the process of, is out to raise, would like to, said to be, it is said, is understood to, has held talks, have held talks, is discussing, are discussing, discussing, discussed, is talking, are talking, is out raising, raising again, hopes to raise, seeking to raise, wants to raise, near to, expected to be announced, may be, may be worth, according to people, two people, three people, with knowledge of, familiar with, is raising, are raising, in talks, talks to, talks with, talks about, in discussions, discuss*, negotiat*, is said to, are said to, is considering, considers, considered, weighs, weighing, weighed, weigh, exploring, reportedly, rumored, rumoured, close to, nearing, near a deal, in advanced talks, may put, could, people familiar, person familiar, sources, sources say, according to a person, according to people, person with direct knowledge, people with knowledge, person who knows, whisper*, is talking to, may raise, may invest, might, is seeking, seeks to, wants between, wants, approached, early talks, holding talks, held talks, in negotiations, is looking to, is set to raise, mulls, mulling, eyeing, eyes, courting, may value, would value, would be valued, would set, would put, would give, would bring, would price, would make, would raise, would lift, is finaliz*, is preparing, sounding out, has been offered"
    ),
    expected: words(
      "is set to, are set to, set to, guides, guided, guiding, sees, outlook, expect*, plan*, aim*, intend*, target*, forecast*, project*, will reach, hopes, hope to, on track, by the end of, predict*, guidance, anticipat*, is due, is scheduled"
    ),
    future: words(
      "will, is to, are to, would, is about to, is going to, plans to, aims to, hopes to, intends to"
    ),
    contrasts: ["but", "while", "whereas", "though", "although"],
    joints: ["and"],
    negations: words(
      "tried to, attempted to, failed to, sought in vain to, not, n't, never, yet to, without, no, refused to, declined to"
    ),
    announced: words(
      "would invest, would buy, would acquire, would take over, signed a term sheet, term sheet, agreed, agrees, said that it will, has signed, will hand, will supply, agreed to, agrees to, has agreed, announc*, authoris*, authoriz*, signed, sign*, unveiled a, is to invest, will invest, will acquire, will buy, is to buy, is buying, committed, commit*, pledged, struck, said it will, is to acquire, is acquiring, may sell, will put, definitive agreement, approved, has decided"
    ),
    completed: words(
      "has completed, has closed, pulled in, brought in, landed, secured, has drawn, took out, wrapped up, put away, closed, completed, has raised, raised, finished, finalised, finalized, concluded, has closed, acquired, bought, has acquired"
    ),
    denied: words(
      "denied that, denied a report, denied reports, denied rumors, rejected reports, rejected a report, rejects reports, dismissed reports, dismissed a report, rejected claims, rejected rumors, rejected rumours, disputed, has denied, is not raising, is not for sale, not for sale, no plans to, made up, nothing to it, denied, denies, deny, false, not true, dismissed, rejected the report, no talks, not in talks, untrue, fake news"
    ),
    cancelled: words(
      "has dropped, dropped its, dropped a, dropped the, shelved, shelves, walks away, walked off, gave up, gives up, backed out, backs out, pulled the plug, unwound, unwind, called it off, has ended, put on hold, on ice, lapsed, fell apart, ditched, ditches, abandons, scraps, cancels, withdrawn, cancel*, called off, calls off, walked away, turned down, scrapped, terminated, abandon*, collapsed, fell through, rejected, turned away, voted down, withdrew, pulled out, dropped plans, sink, ended the merger, blocked"
    ),
    sought: words(
      "raising, could, might, would value, asking, asks for, hopes, would give, would put, up to, as much as, seek*, wants, in talks, plan*, expect*, hope*, aim*, looking to, authoris*, authoriz*, will, is to, may, would"
    ),
    preMoney: words(
      "not counting the new money, before the new cash, without the new money, excluding the cash, before the cash, pre-money, before the money, before the new money, excluding the new money, before the investment"
    ),
    postMoney: words(
      "including the new cash, including the cash, including the new capital, counting the new money, with the new cash, after the new money, including the fresh capital, including new money, post-money, after the money, once the money is counted, including the new money, including the money, including the investment, after the investment, with the new money, post money"
    ),
    marketCap: words(
      "market cap, market capitalization, market capitalisation, market value, stock market, market-cap"
    ),
    sourceBefore: words(
      "seen by, reviewed by, obtained by, interview with, spoke to, speaking to, as told to, first told, according to, citing, cited by, reported by, first reported by, as reported by, per, a report in, a report by, a report from, told"
    ),
    sourceAfter: words(
      "put it at, put the figure at, puts it at, estimates, estimated, understands, learned, revealed, broke the news, reported, reports, report, writes, wrote, said, says, has learned, has reported, first reported"
    ),
    sameSource: words(
      "that report, the report, the newspaper, the paper, the outlet, the people, people familiar, the person"
    ),
    anonymous: words(
      "people familiar, person familiar, sources, source, people with knowledge, person with knowledge, people close to, person close to, people briefed, person briefed, people with direct knowledge, person with direct knowledge, two people, three people, one person, people said"
    ),
    outletBefore: words(
      "told, tells, has told, interview with, according to a report by, reported by, first reported by"
    ),
    outletAfter: words("reported, first reported, has reported, reports, writes, wrote"),
    outletTails: words(
      "times, post, journal, herald, tribune, news, daily, gazette, observer, chronicle, telegraph, standard, magazine"
    ),
    leadBefore: words(
      "the lead was, co-leads, co-leading, leaders were, round came from, financing came from, spearheaded by, led by, co-led by, leads, round from, spearheaded by, headed by, anchored by"
    ),
    leadAfter: words(
      "led it, led the financing, led the round, co-lead, to co-lead, are to co-lead, is to co-lead, spearheaded, headed, anchored, took the lead, fronted, led, co-led, leads, is leading, will lead, to lead, to co-lead, is to lead, would lead, was the lead, lead, headed"
    ),
    investorsBefore: words(
      "buyers included, buyers include, investors included, backers included, participants included, money came from, contributed by, subscribed by, including, from, with participation from, participation by, joined by, backed by, alongside, with backing from, supported by, among them, among the backers, investors such as, participation from, investors include, backers include, when"
    ),
    investorsAfter: words(
      "all wrote checks, wrote checks, wrote a check, took stakes, all invested, came in, topped it up, took part too, are in, were in, bought in, kicked in, participated, took part, joined, came along, invested, are on the list of backers, is among the buyers, is among the backers, are among the backers, supplied, followed, also invested, chipped in, contributed, are taking part, returned, put in, also joined, among the investors, piled in, put up"
    ),
    agents: words("by, from, with, of, including, against, to, than, for, on, alongside, like, at"),
    into: words("in, into, for, of"),
    formerly: words("former, ex, formerly of, alumni of, veterans of"),
    attributives: words(
      "rival, competitor, - backed, backed, backer, supplier, spinoff, spin-off, offshoot, challenger, - owned, veterans, alumni, researchers, engineers, employees"
    ),
    launch: words(
      "has put, had put, puts, followed with, follows with, followed within, put online, pushed out, made its, handed out, switched on, switches on, turned on, opens, opened up, brought out, took the wraps off, taking the wraps off, lifted the lid on, launch*, releas*, unveil*, introduc*, roll* out, rolling out, debut*, ship*, open-sourc*, open sourc*, presented, showed off, has put out, put out, brought out, publish*, made available, makes available, announced, announces, previewed, drops, dropped, opened, is bringing, brings, revealed, reveals, is launching, started selling, begins selling"
    ),
    launchBehind: words(
      "available through, available via, available to, available on, available in, available as, out since, out on, out now, are out, was shown, went on sale, is here, has arrived, hit the, will come, comes to, will ship, has shipped, was rolled out, was opened, came to, is live, are live, is in preview, was released, was launched, is available, is now available, are available, are now available, came out, had come out, has come out, comes out, is out, went live, goes live, arrived, arrives, launched, debuted, was unveiled, was introduced, is rolling out, rolls out, shipped, appeared, will be released, will launch, became available, becomes available, will arrive, was open to the public, had been open, was announced, is coming, has been released, have been released, lands, landed, out of testing, out of beta, out of preview, out of alpha, generally available"
    ),
    productNouns: words(
      "model, models, version, chatbot, assistant, agent, app, tool, browser, generator, family, system, product, service, successor, edition, platform, api, weights, feature, protocol"
    ),
    afterBefore: words("after, since, following, ahead of, before, until"),
    versus: words(
      "than, rival*, beats, beat, beating, against, outperform*, compared, like, predecessor, replac*, based on, built on, runs on, trained on, successor to, alternative to, over, competitor*, ahead of, behind, surpass*, matches, unlike, instead of, using, with, powered by, uses, on top of, tops"
    ),
    alerts: Lexicon<String>([
      "code red": "code red", "code orange": "code orange", "code yellow": "code yellow",
      "red alert": "red alert",
    ]),
    alertVerbs: words(
      "in, into, entered, enters, declar*, sound*, issu*, call*, announc*, trigger*, lift*, ended, under, rais*, went, goes, put"
    ),
    compared: words(
      "founded in, founded, established in, since, than, what, compared with, compared to, against, up from, from, versus, times its, twice, double"
    ),
    clauses: words(
      "which, who, while, but, whereas, whose, when, after, where, though, although, as"
    ),
    listed: [",", "and", "&", "as", "well"]
  )
}
