import AlmanacModel
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
      "scale, figure, clay, linear, character, meta, together, stability, inflection, addition, monolith, torch, fortune, mint, sierra, cursor, runway, glean, magic, writer, turing, adept, north, atlas, digit, lambda, modal, notion, arm, aurora, wired, comet, solar, apollo, optimus, arctic, granite, gen, pi, manus, benchmark, disruptive, adept"
    ),
    notNames: set(
      "post-money, mit, apache, ios, android, windows, macos, linux, bsd, gpl, pre, ai, ceo, cfo, cto, coo, ipo, gpu, gpus, api, apis, llm, llms, us, u.s, uk, eu, q, a, i, january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, thursday, friday, saturday, sunday, series, american, european, chinese, japanese, german, french, british, israeli, indian, canadian, korean, swedish, silicon, valley, wall, street, san, francisco, new, york, london, paris, berlin, beijing, shanghai, hangzhou, shenzhen, tokyo, toronto, boston, seattle, texas, california, china, america, europe, asia, india, japan, germany, france, britain, canada, israel, korea, singapore, taiwan, russia, washington, hong, kong, middle, east, gulf, dubai, abu, dhabi, saudi, arabia, arr, saas, gaap, chief, executive, officer, president, board, b2b, pc, usd, arpu, agi, ml, step, tier, christmas, covid, internet, web, english, russian, nasdaq, nyse, congress, senate, v, gb, tb, ok, m&a, pr, hr, tv, r&d, vp, md, phd, mba"
    ),
    starters: set(
      "meet, introducing, hello, welcome, post, pre, post-money, pre-money, venture, venture-backed, infrastructure, prices, pension, the, a, an, in, on, at, by, for, of, to, from, with, as, if, it, its, this, that, these, those, there, here, he, she, they, we, you, i, his, her, their, our, my, and, but, or, so, yet, not, no, yes, what, when, where, who, why, how, which, while, since, after, before, during, under, over, more, most, many, some, all, both, each, every, such, earlier, later, last, next, still, also, even, just, only, now, then, once, meanwhile, however, according, neither, either, investors, shareholders, founded, about, around, between, among, like, unlike, despite, because, although, though, until, chief, good, back, one, two, three, four, five, several, other, another, new, revenue, customers, employees, sources, people, analysts, talks, annualised, annualized, existing, annual, total, part, holders, veterans, think, let, say, suppose, read, take, make, use, can, will, would, could, should, may, might, is, are, was, were, has, have, had, do, does, did, be, being, founders, critics, startups, smaller, optimists, pessimists, whether, instead, together, separately, today, yesterday, asked, score, using, nothing, everyone, q, look, cashing, early, late, shares, proceeds, leadership, readers, few, backers, funding, valuation, business, demand, growth, headcount, supply, money, headquarters"
    ),
    versionWords: set(
      "pro, max, mini, ultra, flash, nano, preview, turbo, lite, plus, instruct, sonnet, opus, haiku, large, medium, small, coder, code, vision, thinking, reasoning, lightning, pretrain, base, alpha, beta, air, omni, sol, terra, luna, fast, deep, think, experimental, codex, image, voice, studio, video, chat, r"
    ),
    openers: englishOpeners,
    described: words(
      "founded by, founded in, co-founded by, started by, backed by, spun out of, formerly known as, headquartered in, based in"
    ),
    held: words(
      "breach at, outage at, leak at, layoffs at, investors in, backers of, backer of, stake in, investor in, shareholders of, shareholders in, shares of, shares in, round for, round in, investment in, invested in, bet on"
    ),
    companyTails: words(
      "bio, medical, energy, pharma, pharmaceuticals, biotech, power, space, defence, defense, machines, aviation, automation, ai, labs, robotics, technologies, systems, therapeutics, biosciences, health, computing, semiconductor, semiconductors, analytics, software, cloud, dynamics, motors, networks, sciences, intelligence, inc, corp, ltd, aerospace, superintelligence"
    ),
    companyNouns: words(
      "robot builder, robot maker, robotmaker, software house, chatbot maker, model maker, model developer, image maker, toolmaker, drugmaker, biotech, fintech, supplier, foundry, integrator, hyperscaler, retailer, carrier, maker of, chip designer, cloud provider, carmaker, automaker, owner, company, startup, start-up, firm, lab, laboratory, chipmaker, developer, business, unicorn, group, upstart, maker, venture, vendor, provider, manufacturer, outfit, miner, conglomerate, giant, platform, specialist, builder, studio, image lab, chip startup, chip firm, ai lab, ai startup, ai company, ai firm, robotics startup, robotics company, robotics firm, robotics maker, coding startup, software maker, software firm, software company, defense startup, search engine, data company, cloud company, cloud firm, biotech company, hardware maker, speech startup, video startup, music startup, legal startup, health startup, parent company, chip company, chip upstart, model builder"
    ),
    introducers: words(
      "bank, insurer, operator, utility, brand, agency, house, practice, institute, label, publisher, contractor, consultancy, subsidiary, spin-off, spinout, spin-out, newcomer, workshop, producer, cooperative, nonprofit, designer, team, business, rival, rivals, competitor, competitors, app, service, startups, companies, darling, hopeful, player, peer, challenger, decacorn, company called, startup called, start-up called, firm called, startup named, company named"
    ),
    legalTails: set(
      "group, holding, holdings, inc, ltd, limited, corp, corporation, co, plc, llc, ag, se, sa, gmbh, pte, platforms, incorporated"
    ),
    appositives: words(
      "a, an, the, another, one, whose, which, who, rival, maker, parent, formerly, known, backed, founded, led, owner, also"
    ),
    relatives: englishRelatives,
    investorNouns: words("fund, investor, firm, bank, arm, group, vehicle"),
    startupNouns: words("startup, start-up, upstart, unicorn, lab, laboratory"),
    articles: words("the, this, its, our, that"),
    goals: words("went to, goes to, belongs to, came from, comes from, is from, was from"),
    pronouns: words("it, its"),
    ourselves: words("we, our, us, ours"),
    makers: words(
      "team behind, people behind, outfit behind, group behind, producer of, publisher of, parent company of, company that makes, firm that makes, which makes, inventor of, designer of, authors of, operator of, startup that makes, maker of, developer of, creator of, owner of, company behind, maker, developer, creator, startup behind, firm behind, parent of, lab behind, parent, owner, creators of, makers of"
    ),
    generic: words(
      "outfits, upstarts, newcomers, ventures, venture funding, rounds, deals, spending, brokerage, pension funds, economists, households, voters, families, insurers, hospitals, accountants, ministries, regulators, firms like, companies like, the big, big tech, tech giants, cloud operators, the largest, peers, competitors, listed companies, universities, schools, startups, companies, funds, firms, investors, industry, sector, hyperscalers, venture capitalists, vcs, governments, banks, users, consumers, businesses, the market, markets, laboratories, labs, vendors, analysts, world, states, the united states, the government, everyone, revenues worldwide, sales worldwide, streaming revenues, industry revenues, industry sales, worldwide, venture investment, investment in"
    ),
    persons: words(
      "mr, ms, mrs, dr, prof, sir, boss, head of, vice president, vp, executive, partner, manager, strategist, lawyer, attorney, banker, minister, senator, regulator, scientist, who, chief scientist, chief technology officer, head, trader, commissioner, judge, author, chief executive, ceo, cfo, cto, coo, founder, co-founder, cofounder, president, chairman, chair, analyst, partner at, professor, director, economist, researcher, engineer, spokesperson, spokesman, spokeswoman, investor"
    ),
    valueBefore: words(
      "the company stands at, now stands at a valuation, company at, given a price of, was given a price of, implied, implies, implying, has the company at, had the company at, put the business at, puts the company at, spoke of, hit a valuation of, reached a valuation of, reach a valuation of, post-money of, pre-money of, tag said, tag is, tag was, marks it at, marked it at, marking it at, commanded, commands, assigned it, assigns it, giving it a value of, gives it a value of, puts its worth at, puts its value at, put its value at, put its worth at, worth around, carrying a valuation, carries a valuation, sets the company at, valued the business at, headline valuation, paper value, implied valuation, implying a valuation, implies a valuation, implying a value, price per company, price of the company, valued at, values it at, valuing it at, valued it at, priced at, pegged at, appraised at, worth about, worth some, valued, values, valuing, value of, value, valuation, valuations, valuation of, worth, priced, pricing, price tag of, price tag, pegged, pegs, peg, appraised, price, fetched, puts, tag of, marked up, let most of the staff sell, its value to, value to, valuation to, valuation by, market capitalization of, market capitalisation of, market capitalization to, market capitalisation to, market capitalization, market capitalisation, market cap, market value, lift it above, lift it to, lifts it to, lifting it to, lifted it to, lift its value, boost its value to, push its value to, push it to, pushes it to, pushing it to, pushed it past, puts it above, would take it to, take it to, takes it to, taking it to, catapults it to, bring its worth to, its worth to, worth just, worth more than, worth up to, make it worth, makes it worth, making it worth, made it worth, is now a, now a, a company worth, a business worth, sees it worth, capitalized at, capitalised at, commanding, changed hands at, prices it at, pricing it at, priced it at"
    ),
    valueAfter: words(
      "post-money valuation, pre-money valuation, post-money value, company, post-money figure, valuation, value, pre-money, post-money, price tag, market cap, market capitalization, market capitalisation, market value, tag, it was worth, it had been worth, that it was worth, it commanded, it was valued at"
    ),
    worth: words("worth, valued at, value, value of"),
    worthBehind: words(
      "is, was, be, been, being, are, were, now, currently, company, startup, start-up, firm, it, itself, made, makes, already, still, once, business, group, that, lab, and"
    ),
    priceAt: words(
      "in at, was at, is at, had bought in at, bought in at, buying in at, came in at, at around, at about, at roughly, at more than, at nearly, at almost, at over, at just over, at up to, at between, at a valuation, at a post-money value of, at a pre-money value of, at a value of, at a headline price of, at a price tag of, on a valuation, on a post-money valuation of, on a price tag of, at a valuation of about, at a valuation of around, at a valuation of more than, at a valuation of roughly, at a valuation of at least, at a valuation of nearly, at a valuation of over, at a valuation of up to, at, at a valuation of, at a price of, at some, on a valuation of, on a pre-money tag of, at a pre-money valuation of, at a post-money valuation of"
    ),
    raiseBefore: words(
      "emerged from stealth, emerged from stealth with, came out of stealth with, exits stealth with, out of stealth with, we added, it added, has added, added another, got $, fat cheque of, cheque of, check of, came in at, takes the round to, took the round to, brings the round to, brought the round to, bringing the round to, taking the round to, banked, banks, bank, gathered, gathers, garnered, garners, locked in, locks in, locked up, clinched, clinches, notched, topped up, obtained, obtains, extension, extended, upsized, is out for, looking for, in the market for, hunting for, hunts for, war chest, cheques, has got, has now got, attracting, assembled, assembles, assembling, hauls in, reeled in, reels in, reeling in, pulling together, pulled together, pull together, scrape* together, rounding up, rounded up, was handed, was given, handed it, fresh money, new money, fresh cash, new cash, new capital, fresh capital, backing, pocketed, pockets, welcomed, wound up, completes a, has put together, put together, swept up, closes on, closed on, first close, final close, kitty, hopes for, asking investors for, asked investors for, asking for, asks for, is after, taps, tapping, wrapping up, chasing, chases, courts investors for, pitching investors on, pitch investors on, closed its, targets, targeting, raise of, taken in, took in, takes in, it took, it has taken, which took, bring* in, took out, has drawn, drawn, tapped, put away, wants to raise, lined up, arranging, arranged, wrapped up, wraps up, finished raising, sold $, raise*, raising, secure, secured, secures, securing, closed, closes, closing, close, landed, lands, pulled in, pulling in, pulls in, taking in, collected, brought in, bring in, attract*, scored, bagged, netted, nabbed, picked up, picks up, snagged, round, funding, financing, fundraise, fundraising, injection, capital raise, investment round, wants, seek*, sought, supplied, equity, funds, received, receives, drew, hauled in, haul, completes, completed, finaliz*, announced, announces, series, seed, tranche, rake*, amassed, borrow*, has raised, hoovered up, hoovers up, corralled, rustled up, nailed down, locked down, clocked up, walked away with, came away with, put up, stumped up, pulled down, scooped, fresh from a, fresh off a, off a, new round of, out looking for, is out looking for, out to raise, out raising, on the hunt for, scouting for, mulling a, eyeing a, borrowed, borrowed against, borrowing, took on, drew down, injection of, infusion of, infusion, talking to investors about, talks with investors about, float for, in its debut, offering of, listing of, flotation of, has taken, have taken, in talks with, talks with, in discussions with, has found, helped itself to, helps itself to, found another, has found another, is shopping for, shopping for, talked investors into, won over investors for, came up with, passed the hat for, is richer by, trousered, swallowed another, the cheque was, the check was"
    ),
    raiseAfter: words(
      "committed to its, had been committed, was committed, committed to, of seed, in seed money, seed money, of backing, in backing, in equity funding, of fresh money, in fresh money, in new money, of new money, from backers, from a group of, from a syndicate, from a consortium, from a clutch of, of venture money, in venture money, in growth capital, in growth equity, of growth capital, growth round, venture round, bridge, cheque, check, series a, series b, series c, series d, series e, pre-seed, angel round, of seed funding, of seed capital, of pre-seed, of angel money, in fresh backing, of outside money, in outside money, of venture capital, in venture capital, of fresh funding, of new funding, of fresh cash, in fresh cash, of new cash, from its existing, round, funding, financing, fundraise, fundraising, investment round, in funding, in financing, in new funding, in fresh funding, in venture, in equity, in debt, of fresh equity, of new equity, of fresh capital, of new capital, in capital, in new capital, in fresh capital, raise, seed, series, extension, equity, investment, tranche, injection, sale of staff, sale of employee, share sale, tender, in a round, in a funding, in a series, from investors, of equity, of funding, of financing, secondary, loan, credit, debt, facility, from venture, of capital, in its debut, in its market debut, in an initial public offering, in its initial public offering, in a share sale, in an ipo, in its ipo, infusion, of equity financing, in series, in private credit, in debt financing, in bonds, from a consortium led, from a group led, term sheet, deal led, deal joined"
    ),
    sums: words("financing, funding, funding round, investment"),
    supply: words(
      "led, co-led, invested, supplied, put in, backed, contributed, injected, co-lead, lead"
    ),
    sale: words(
      "employees sold, staff sold, workers sold, employees have sold, employees and former employees sold, bought back, buys back, buy back, repurchas*, bought shares from, buying shares from, let staff sell stock, sold shares, sell stock at, sell shares at, employee tender, staff tender, tender, tender offer, secondary, secondary sale, share sale, sale of staff shares, sale of employee shares, sale of shares, buyback, sell stock, sell shares, employees may sell, staff sell, sell their shares, sell their stock, sell up to, employee stock sale, stock sale, staff shares, employee shares, employees sell, secondary offering, may sell, let employees sell, let staff sell, liquidity program*"
    ),
    debt: words(
      "loan*, debt, credit facility, bonds, bond, credit line, borrow*, term loan, convertible notes, private credit, notes"
    ),
    listing: words(
      "paperwork for its, float, stock market debut, market debut, trading debut, began trading, starts trading, started trading, first day of trading, listing application, rings the bell, rang the bell, ipo, initial public offering, listing, go public, going public, public offering, list its shares, listing papers, flotation, goes public, went public, debut on the"
    ),
    loans: words(
      "loan, loans, term loan, credit line, line of credit, credit facility, revolving credit facility, revolving credit line, bond, bonds, of debt, in debt, bridge loan, notes, convertible notes, debt facility, debt financing"
    ),
    pay: words("pay, pays, paid, paying, shell* out, spent"),
    dealPrice: words(
      "the deal is worth, the deal was worth, the deal is valued, the deal was valued, the transaction, the price, purchase price, the price tag, the sum, price of, paid about, paid around, paying about, terms, deal values, the deal, worth, valued at"
    ),
    acquire: words(
      "purchase, talks over a purchase, to be acquired, agreed to be bought, snapping up, gobbled up, gobbles up, gobbling up, scooping up, taking over, has snapped up, bolt-on, swoop for, swooped for, swoops for, buying up, bought up, acquires, acquired, tie-up with, merged with, merges with, merging with, merging, merged, buy-out, buying out, bought out, purchase of, acquisition of, takes private, absorb*, absorbed, acquire*, acquiring, acquisition, buy, buys, bought, buying, purchase*, purchasing, takeover, take over, takes over, took over, buyout, snapped up, snaps up, snap up, merger, merge, swallow*, bid, scoop* up, acquihire, take private, took control of, takes control of, took over control of, taking control of, majority stake in, took a majority stake in, takes a majority stake in, controlling stake in, snatched up, to be bought, merge with, merges, combine with, combining with, combined with, purchase by, bid for, offer for, takeover of, take-over, buyout of, merger of, merger with, merger between, tie-up between, bidding for, bidding on"
    ),
    acquireAfter: words(
      "acquisition, takeover, deal, purchase, buyout, merger, bid, all-stock, all-cash, cash deal, offer, in cash, in stock"
    ),
    invest: words(
      "contributed, invested in, took a stake in, takes a stake in, taking a stake in, buy into, bought into, buys into, put money into, wrote a check, wrote a cheque, ploughing, plowing, pumping, injecting, sinking, staked, chipped in, invest, invests, invested, investing, investment, put, puts, putting, pour*, pump*, inject*, sunk, sink, backed, back, commit*, plow*, plough*, put in, putting in, pledg*, funnel*"
    ),
    sell: words(
      "trimmed, trims, sold down, sells down, offloading, unloading, shed, sheds, shedding, disposing, cashed in, sold, sell, sells, selling, offload*, unload*, divest*, dispos*, dump*, cash* out, unwound, exit*, sale of, pocketing, netting, raking in, for proceeds of, unloaded, unloads, parted with, parting with, got rid of, exiting, liquidated, has sold"
    ),
    stake: words("stake, shares, holding, shareholding, position, stock, interest"),
    partner: words(
      "supply agreement, supply contract, order worth, framework agreement, memorandum, joint venture, tie-up, tied up with, teams up, teaming up, partners with, partnered with, partnering with, signed up, sign up, signs up, as a customer, won business from, cloud contract, compute contract, capacity deal, capacity agreement, lease, leases, leased, rent, rents, rented, offtake, reseller, distribution deal, licensing deal, licensing agreement, licence, content deal, to license, to licence, purchase commitment, take-or-pay, a deal to supply, is to supply, signed an agreement, signed a deal, inked, inks, inked a deal, award, awarded, procurement, tender worth, won a tender, supply, supplies, will supply, to supply, order from, order with, won an order, won a contract, contract from, commits to, committed to, five-year order, multi-year order, contract, partnership, agreement, pact, commit* to buy*, committed to spend*, agreed to pay, agreed to spend, agreed to rent, agreed to buy, sign* a, signed a, deal with, license, licensing, cloud deal, supply deal, order for, orders, compute deal, computing deal, collaboration, alliance, teamed up, team up, committed to buying, will spend, will pay, commitment, deal worth, worth, picked, chose, selected, has chosen, has picked, has selected, chosen, sole supplier, as its supplier, exclusive supplier, preferred supplier, to host, will host, hosting deal, hosting agreement, to power, will power, to distribute, will distribute, integration with, integrate, sealed a, seals a, struck a deal with, strikes a deal with, striking a deal, deal to use, deal to run, agreement with, pact with, contract with, contract to, partnership with, alliance with, joined forces with, join forces, works with, is working with, to rent, to lease, renting, leasing, committed to rent, capacity from, capacity worth, for the use of, for access to, for use of, to use its"
    ),
    metrics: englishMetrics,
    totals: words(
      "brings its total, brings the total, brings what, bringing its total, bringing total, bringing the total, taking its total, takes its total, takes total, in aggregate, since inception, since it was founded, since launch, total to, to a total of, over the years, cumulatively, across all rounds, collectively, totaling, totalling, totaled, totalled, adding up to, altogether raised, in total, all told, altogether, to date, so far, in all, overall, total funding, total raised, a total of, its total, total of, cumulative, since its founding, combined, over its lifetime, lifetime, years before"
    ),
    portions: words("with, including, of which"),
    portionsBehind: words(
      "of that, of it, of this, of the total, of the sum, of the round, of the money"
    ),
    beside: words(
      "times the, times its, more than twice the, nearly double the, nearly twice the, almost twice the, almost double the, more than double the, more than triple the, up from, down from, above the, below the, against, against the, compared with, compared to, from the, twice the, triple the, double the, versus, than the, over the, up on, from just, from around, from about, from"
    ),
    sameAgain: words(
      "it was, that was, it had been, it stood at, it was at, had been, was, were, is, stood at, was just, was only, it was only, it was just, was at, it was about, was worth, had been worth, being, from, than"
    ),
    restated: ["or"],
    respectively: words("respectively"),
    noiseBefore: words(
      "priced from, starts at, starting at, from just, sells for, retails for, listed at, charging, invoice, earns, earned, cheaper by, tax of, taxes of, fined, prize, bounty, reward of, paycheck of, pay of, pay package of, bonus of, losses of, debts of, owes, owed, market value of, index, gdp of, budget, subsidies of, wages of, claims of, sued for, seeking damages of, costing, at a cost of, cost of, a fund of, fund of, assets of, managing, under management, wiped, wipes, wiping, erased, erases, erasing, shaved, shaving, each, market of, fine of, costs, cost, capex, capital expenditure*, salary, pay packages, rent of, per, damages, settlement, market for, budget of, prize of, lawsuit, industry worth, penalty, subsidy, grants worth, economy, save, saves, saving, fee, plan costs, interest of, tuition, authorized the repurchase of, authorised the repurchase of, authorized a buyback of, buyback program of, repurchase program of, share repurchase of, share buyback of, cash pile of, in cash and, dividend of, dividends of, worldwide, global, worldwide were, industry-wide, deals worth, disclosed deals, venture investment, the market was, the market is, the market will be, grant of up to"
    ),
    noiseAfter: words(
      "target, goal, ceiling, of assets, in assets, under management, an ounce, a barrel, a tonne, a ton, per barrel, per ounce, a gallon, a night, a day, a week, an article, a page, a scene, per thousand, per tile, per token, per query, per call, per minute, a minute, per hour, per seat, a pop, in fines, fines, in bonuses, in wages, in subsidies, in revenue a year ago, bounty, prize, tax, of electricity, of power, worth of chips, in costs, of damage, in damage, refund, refunds, in refunds, voucher, vouchers, credits, in credits, of credits, discount, off, pension, of debt last year, in grants, minimum, per backer, per investor, of dedicated capacity, of capacity, market, a share, per share, apiece, industry, fine, parameters, a head, per month, a seat, per user, of rent, in penalties, settlement, lawsuit, of interest, in spending, an hour, chips, chip, a piece, each, per megawatt, a year ago, data center, data centre, campus, factory, plant, project, of chips, of computing, a token, per million tokens, in damages, in salaries, bonus*, pay package, subscription, plan, tier, fee, a month per, in tax*, million tokens, in marketable securities, repurchase, buyback, in dividends, worldwide, industry-wide, a song, a ticket, a track, a fine, per song"
    ),
    markets: words(
      "market for, the market, entire market, whole market, global market, the sector"
    ),
    things: words("parameter*, tokens, active parameters"),
    rounds: englishRounds,
    rumored: words(
      "talks of, talks on, talks over, reported talks, is understood to be, are said to be, has been in talks, have been in talks, had held talks, had held discussions, has held discussions, had been in talks, in exploratory talks, in preliminary talks, in final talks, in late-stage talks, in early talks, is negotiating, has approached, sounded out, has sounded out, is sounding out, is pitching, pitching, has been pitching, has begun to raise, has started to raise, has started raising, has begun raising, is planning to raise, is hoping to raise, could raise, could fetch, could value, might value, according to documents, person briefed, people briefed, circulating, term sheets, is circulating, has offered, offered to, had offered, is weighing, is exploring, is mulling, is nearing, is close to, is about to close, is finalizing, is finalising, speculation, rumor, rumour, rumors, rumours, tipped to, reported to be, is reported to, are reported to, was reported to, has been reported to, believed to be, thought to be, apparently, is arranging, are arranging, is lining up, is working on a, is sounding, is in the process of, is out to raise, would like to, said to be, it is said, is understood to, has held talks, have held talks, is discussing, are discussing, discussing, discussed, is talking, are talking, is out raising, raising again, hopes to raise, seeking to raise, wants to raise, near to, expected to be announced, may be, may be worth, according to people, two people, three people, with knowledge of, familiar with, is raising, are raising, in talks, talks to, talks with, talks about, in discussions, discuss*, negotiat*, is said to, are said to, is considering, considers, considered, weighs, weighing, weighed, weigh, exploring, reportedly, rumored, rumoured, close to, nearing, near a deal, in advanced talks, may put, could, people familiar, person familiar, sources, sources say, according to a person, person with direct knowledge, people with knowledge, person who knows, whisper*, is talking to, may raise, may invest, might, is seeking, seeks to, wants between, wants, approached, early talks, holding talks, held talks, in negotiations, is looking to, is set to raise, mulls, mulling, eyeing, eyes, courting, may value, would value, would be valued, would set, would put, would give, would bring, would price, would make, would raise, would lift, is finaliz*, is preparing, sounding out, has been offered, fielding offers, fielded offers, has fielded, offers that would, unsolicited, is out looking for, out looking for, on the hunt for, by most accounts, by some accounts, is talking to investors, are talking to investors, is in negotiations, are in negotiations, in advanced negotiations, is close to a, is near a, eyeing a, mulling a, is poised to, poised to, is on the verge of, on the verge of, is about to, rumor has it, the talk is, is being valued, is being courted, tentatively, people who saw, who saw the terms, spoke of, is gearing up, gearing up to raise, has drawn interest, drawing interest, is entertaining, entertaining offers, has received offers, offers at, would take, would push, would triple, would double, would more than double, would quadruple, would roughly double, is shopping for, is shopping around"
    ),
    expected: words(
      "delay*, postpon*, pushed back, is due in, is due out, is due on, is due by, is slated, slated, is planned, are planned, is expected, are expected, scheduled, due to, promised for, promises, promised, roadmap, on course, wants to reach, guides for, to be released, to launch, slipped to, pushed back to, postponed to, delayed to, will be, later this year, next year, in the coming, is set to, are set to, set to, guides, guided, guiding, sees, outlook, expect*, plan*, aim*, intend*, target*, forecast*, project*, will reach, hopes, hope to, on track, by the end of, predict*, guidance, anticipat*, is due, is scheduled, hopes to raise, has filed confidentially, confidentially filed, filed confidentially, filed for an ipo, filed for an initial, has filed for, files for, filed to go public, intends to list, plans to list, would now, arrives in, to arrive, arrive in, later this, it would now, wants to raise as much as, would come, would follow, will come, is to follow, would arrive, is promised for, is promised, is shopping for"
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
      "is set to acquire, has agreed to acquire, has agreed to buy, agreement to acquire, agreement to buy, deal to acquire, deal to buy, to be acquired by, agreed to be acquired, inked, inks, has committed, have agreed, have signed, had committed, been committed, letter of intent, memorandum, will pay, will take over, plans to acquire, plans to buy, intends to acquire, intends to buy, would invest, would buy, would acquire, would take over, signed a term sheet, term sheet, agreed, agrees, said that it will, has signed, will hand, will supply, agreed to, agrees to, has agreed, announc*, authoris*, authoriz*, signed, sign*, unveiled a, is to invest, will invest, will acquire, will buy, is to buy, is buying, committed, commit*, pledged, struck, said it will, is to acquire, is acquiring, may sell, will put, definitive agreement, approved, has decided, are buying, is investing, are investing, invests, to buy, to acquire, to take over, agreed to sell, agreed to merge, will merge, are merging, have agreed to merge, are to merge, will rent, will lease, will host, will run, will deploy, will use, chose, picked, selected, has chosen, has picked, has selected, pledges, pledge, signed up, sealed, seals, clinched, is to be acquired, are to be acquired, will be acquired, to be bought by, to be taken over"
    ),
    completed: words(
      "have raised, has secured, has landed, has bagged, has banked, has added, has received, has got, has now raised, announced the closing, announced the close, first close, final close, has obtained, has borrowed, has bought, have acquired, has sold, has invested, already raised, had raised, was bought, was acquired, has taken in, has completed, has closed, pulled in, brought in, landed, secured, has drawn, took out, wrapped up, put away, closed, completed, has raised, raised, finished, finalised, finalized, concluded, acquired, bought, has acquired, has pulled in, have taken, drew, has brought in, has nabbed, has netted, has clinched, put up, has put, has poured, took control, took over, took a"
    ),
    denied: words(
      "flatly denied, denied being, denied having, denying, has rejected, rejects, rejected as, brushed off, brushes off, shot down, shoots down, waved away, no truth, not raising, not selling, is not selling, are not selling, no such talks, no such deal, no such round, never held talks, no round, there are no talks, there is no round, nonsense, fiction, fabricated, baseless, unfounded, without foundation, invention, made-up, categorically, refuted, refutes, rebutted, contradicted, called the report, has no intention of selling, has no intention of raising, is not in talks, are not in talks, was not in talks, were not in talks, is not seeking, is not looking to, never been in talks, not considering, ruled out, rules out, denied that, denied a report, denied reports, denied rumors, rejected reports, rejected a report, rejects reports, dismissed reports, dismissed a report, rejected claims, rejected rumors, rejected rumours, disputed, has denied, is not raising, is not for sale, not for sale, no plans to, made up, nothing to it, denied, denies, deny, false, not true, dismissed, rejected the report, no talks, not in talks, untrue, fake news"
    ),
    cancelled: words(
      "withdraw its, withdraw the, pulled its first, pulls its, to withdraw, fizzled, fizzled out, falls apart, falls through, will not go ahead, is off, are off, was off, called time on, pulled its, has pulled, scuppered, scuttled, broke down, break down, have broken down, withdrew its, withdraws, withdrawing, postponed indefinitely, suspended, suspends, halted, halts, aborted, aborts, nixed, nixes, dropped out, drops out, dropping, dropped, discontinu*, retired, retires, killed off, will retire, axed, axes, wound down, winds down, no longer, has dropped, dropped its, dropped a, dropped the, shelved, shelves, walks away, walked off, gave up, gives up, backed out, backs out, pulled the plug, unwound, unwind, called it off, has ended, put on hold, on ice, lapsed, fell apart, ditched, ditches, abandons, scraps, cancels, withdrawn, cancel*, called off, calls off, walked away, turned down, scrapped, terminated, abandon*, collapsed, fell through, rejected, turned away, voted down, withdrew, pulled out, dropped plans, sink, ended the merger, blocked, pulled out of talks, pulled out of, pulls out of, walked away from, walks away from, walking away from, has walked away from, backed away from, backed away, backs away, backed out of, pulled back from, dropped its bid, dropped its offer, ended talks, ends talks, ended its talks, talks ended, talks collapsed, talks have collapsed, talks broke down, talks stalled, fell flat, came to nothing, came to naught, has fallen apart, have fallen apart, has fallen through, unravelled, unraveled, unravels, came apart, was scrapped, was shelved, was abandoned, were abandoned, was blocked, vetoed, vetoes, veto, struck down, withdrew from, bailed on, bailed out of, reneged, tore up, torn up, on hold, are on hold, is on hold"
    ),
    sought: words(
      "raising, could, might, would value, asking, asks for, hopes, would give, would put, up to, as much as, seek*, wants, in talks, plan*, expect*, hope*, aim*, looking to, authoris*, authoriz*, will, is to, may, would"
    ),
    preMoney: words(
      "not counting the new money, before the new cash, without the new money, excluding the cash, before the cash, pre-money, before the money, before the new money, excluding the new money, before the investment, before the round, before this round, excluding the round, ahead of the investment, before new money, before the fresh cash, before the fresh money, net of the new money"
    ),
    postMoney: words(
      "including the new cash, including the cash, including the new capital, counting the new money, with the new cash, after the new money, including the fresh capital, including new money, post-money, after the money, once the money is counted, including the new money, including the money, including the investment, after the investment, with the new money, post money, money included, new money included, cash included, counting the cash, counts the fresh cash, counts the new money, counting the fresh cash, counting fresh cash, with the money, with the new money in, inclusive of the new money, once the cash is in, once the money is in, after the round, after this round, including the round, including the raise, including the financing"
    ),
    marketCap: words(
      "market cap, market capitalization, market capitalisation, market value, stock market, market-cap, capitalization, capitalisation, on the stock market"
    ),
    sourceBefore: words(
      "citing a report by, citing a report in, according to a report by, according to a report in, according to reporting by, as first reported by, a story in, news from, reporting by, report by, report from, report in, scoop by, disclosed by, published by, word from, via, revealed by, told to, the story was broken by, broken by, quoting, seen by, reviewed by, obtained by, interview with, spoke to, speaking to, as told to, first told, according to, citing, cited by, reported by, first reported by, as reported by, per, a report in, a report by, a report from, told"
    ),
    sourceAfter: words(
      "broke, broke the story, had reported, was told, saw, has seen, quotes, quoted, cited, cites, claims, claimed, hears, heard, revealed that, disclosed, added, scooped, was first to report, had the story first, had it first, reported first, originally reported, calculates, calculated, puts the, put it at, put the figure at, puts it at, estimates, estimated, understands, learned, revealed, broke the news, reported, reports, report, writes, wrote, said, says, has learned, has reported, first reported"
    ),
    sameSource: words(
      "that report, the report, the newspaper, the paper, the outlet, the people, people familiar, the person"
    ),
    thereof: words(
      "the announcement, the companies said, the company said, the two companies, the deal was announced, it was announced, announced the, both companies, the contract, the agreement, the contract was announced, the pact, the purchase, the partnership, the tie-up, the order, the takeover, the acquisition"
    ),
    anonymous: words(
      "people familiar, person familiar, sources, source, people with knowledge, person with knowledge, people close to, person close to, people briefed, person briefed, people with direct knowledge, person with direct knowledge, two people, three people, one person, people said, people who saw, who saw the terms, insiders, people involved, those involved, people aware of"
    ),
    outletBefore: words(
      "told, tells, has told, interview with, according to a report by, reported by, first reported by"
    ),
    outletAfter: words("reported, first reported, has reported, reports, writes, wrote"),
    outletTails: words(
      "times, post, journal, herald, tribune, news, daily, gazette, observer, chronicle, telegraph, standard, magazine"
    ),
    sameRound: words(
      "the round, the deal, the financing, the investment, the raise, led it, it was led, the transaction, the new money, the funding, that round, this round, the money, the financing round, the fundraise, the new funding, the listing, the offering, price tag, headline figure, on those terms, on terms"
    ),
    earlier: words(
      "earlier, previously, previous, before that, ago, last year, originally, first, initially, the year before, back in, prior, until then, already, once, at the time, then, when, its last, had, formerly, by then, at one point, at one time"
    ),
    leadBefore: words(
      "led jointly by, jointly led by, the round was led by, was led by, in the lead were, in the lead was, lead investor, lead investors, with the lead taken by, fronted by, driven by, underwritten by, brought by, lead by, new lead, sole investor, bankrolled by, the lead was, co-leads, co-leading, leaders were, spearheaded by, led by, co-led by, leads, headed by, anchored by, with the lead shared by, lead shared by, the lead was shared by, co-leads were, headed jointly by, co-headed by, lead taken by, that round was led by, was headed by, was anchored by"
    ),
    leadAfter: words(
      "in the lead, as lead, as lead investor, as the lead, as co-leads, as leads, acted as lead, jointly led, led again, was lead, were the leads, leading it, leading the round, anchoring, is anchoring, co-leading, wrote the biggest check, wrote the biggest cheque, put up most of, put up the bulk of, put up the largest, led it, led the financing, led the round, co-lead, to co-lead, are to co-lead, is to co-lead, spearheaded, headed, anchored, took the lead, fronted, led, co-led, leads, is leading, will lead, to lead, is to lead, would lead, was the lead, lead, headed, led the round jointly, led jointly, shared the lead, sharing the lead, split the lead, headed the round, is set to lead it, set to lead it, is to lead it, was in the lead, put in the most, wrote the largest, wrote the largest check, wrote the largest cheque, led that deal, led that round, led the deal, led the series, led that one, took the lead on, putting in the most"
    ),
    investorsBefore: words(
      "together with, followed by, with support from, with money from, with a check from, with checks from, with cheques from, with contributions from, also in are, returning investors, existing investors, existing backers, existing shareholders, new investors, new backers, other investors, other backers, investors are, backers are, backers were, investors were, led by, joining are, joining were, the money is from, the money comes from, money from, cash from, funding from, in the round were, in the round are, buyers included, buyers include, investors included, backers included, participants included, money came from, contributed by, subscribed by, including, from, with participation from, participation by, joined by, backed by, alongside, with backing from, supported by, among them, among the backers, investors such as, participation from, investors include, backers include, when"
    ),
    investorsAfter: words(
      "alongside, joined in, join in, are joining, also took part, also participated, also put in, chipped in too, came back, re-upped, upped their, doubled down, went in, pitched in, added to their, also contributed, are on board, are in as well, round out, rounded out, were among, are among, took up, subscribed, participating, both invested, both joined, took part as well, have joined, all wrote checks, wrote checks, wrote a check, took stakes, all invested, came in, topped it up, took part too, are in, were in, bought in, kicked in, participated, took part, joined, came along, invested, are on the list of backers, is among the buyers, is among the backers, are among the backers, supplied, followed, also invested, chipped in, contributed, are taking part, returned, put in, also joined, among the investors, piled in, put up, is in as well, are in too, is in too, came back for more, all came back, joined them, joined as well, pitched in too, would top up, top up, wants a piece, may follow, will follow, is also in, are also in, also backed it, also backed, went along"
    ),
    agents: words("by, from, with, of, including, against, to, than, for, on, alongside, like, at"),
    soldTo: words(
      "sold to, sale to, sell itself to, selling itself to, sell the company to, sell the business to, being bought by, be bought by, was bought by, been bought by, acquired by, was acquired by, be acquired by, bought by, takeover by, acquisition by, snapped up by, purchased by, taken over by, absorbed by, swallowed by, merged into, merging into, folded into, offer from, bid from, approach from, takeover offer from"
    ),
    into: words("in, into, for, of"),
    formerly: words(
      "left, leaving, formerly at, worked at, ex-, once at, spun out of, spin-off from, spinoff from, spun off from, previously at, quit, former, ex, formerly of, alumni of, veterans of"
    ),
    attributives: words(
      "rival, competitor, - backed, backed, backer, supplier, spinoff, spin-off, offshoot, challenger, - owned, veterans, alumni, researchers, engineers, employees, challengers, rivals, competitors, suppliers, spinoffs, backers"
    ),
    launch: words(
      "meet, introducing, say hello to, is out with, comes out with, came out with, coming out with, is releasing, premier*, puts out, putting out, has out, pushes out, pushing out, hands out, handed over, rolls out, is rolling out, make* public, made public, gave developers, gives developers, gave users, opens access to, opened access to, opened up access to, open the weights of, opened the weights of, published the weights of, free* the weights of, starts offering, started offering, begins offering, began offering, started shipping, begins shipping, starts rolling out, began rolling out, starts to roll out, is shipping, now offers, delivers, delivered, upgraded to, upgrade* to, is adding, has added, graduated, pulls the curtain off, pulled the curtain off, pulled the wraps off, sets loose, set loose, let loose, shipped out, trot* out, whisk* out, show* off, teas*, preview*, is previewing, will open, will ship, will release, will launch, will put out, has put, had put, puts, followed with, follows with, followed within, put online, pushed out, made its, handed out, switched on, switches on, turned on, opens, opened up, brought out, took the wraps off, taking the wraps off, lifted the lid on, launch*, releas*, unveil*, introduc*, roll* out, rolling out, debut*, ship*, open-sourc*, open sourc*, presented, showed off, has put out, put out, publish*, made available, makes available, announced, announces, previewed, drops, dropped, opened, is bringing, brings, revealed, reveals, is launching, started selling, begins selling, has released, has launched, has unveiled, has opened, has published, has shipped, has introduced, follows up with, drop, pushed live, ushered in, gave us, gives us, wheeled out, wheels out, is opening, shipped, made generally available, out came, along came, here is, here comes, it is here"
    ),
    launchBehind: words(
      "became generally available, becomes generally available, is generally available, is due before, is due later, is due this, is due next, is due early, is due late, is due at, is due soon, is due within, are due in, are due out, on sale since, has been on sale since, been on sale since, opens to, opened to, hits, reaches general availability, reached general availability, entered beta, enters beta, went into preview, went into beta, goes into beta, goes into preview, is open to, can be downloaded, can now be downloaded, can be used, is on sale, goes on sale, will be on sale, starts shipping, started shipping, will roll out, will debut, will be available, is due in, is due out, is due on, is due by, is slated, is scheduled for, is expected in, is expected to launch, is expected to arrive, is expected to ship, is expected to be released, is planned for, will be offered, to be released, is set for, followed in, followed on, follows in, follows on, will follow, will open, will go live, will go on sale, starts rolling out, started rolling out, began rolling out, begins rolling out, is now open, is open source, is open-source, is now live, are rolling out, became public, was made public, was made available, has been made available, premiered, makes its debut, made its debut, made its first, has been out since, were released, were launched, were unveiled, were published, was published, is being released, are being released, is being rolled out, left beta, leaves beta, exited beta, exits beta, moved out of, reached users, reaches users, reached everyone, reaches customers, reached customers, started to reach, out today, out this week, is up on, went up on, is downloadable, available from, available today, available now, available since, now available, has been available since, in public beta, in open beta, enters public, entered public, landed on, appeared on, popped up on, showed up on, has gone live, has gone on sale, has launched, has debuted, is launching, is debuting, slipped to, slips to, was delayed to, is delayed to, has been delayed to, was pushed back to, has been pushed back to, has been postponed to, was postponed to, available through, available via, available to, available on, available in, available as, out since, out on, out now, are out, was shown, went on sale, is here, has arrived, hit the, will come, comes to, will ship, has shipped, was rolled out, was opened, came to, is live, are live, is in preview, was released, was launched, is available, is now available, are available, are now available, came out, had come out, has come out, comes out, is out, went live, goes live, arrived, arrives, launched, debuted, was unveiled, was introduced, is rolling out, rolls out, shipped, appeared, will be released, will launch, became available, becomes available, will arrive, was open to the public, had been open, was announced, is coming, has been released, have been released, lands, landed, out of testing, out of beta, out of preview, out of alpha, generally available, arrive in, arrives in, would arrive in, will arrive in, arrived in, was out in, was released in, made its appearance, saw the light, due in, due out, hit general availability, launched in, opened in, debuted in, open sourced, was open-sourced, was open sourced, was added, was put out, slipped again, would come, would follow, is to follow, will come in, are coming, hit, is promised for, is promised, are promised for, is slated for, is pencilled in for, is penciled in for, made it out"
    ),
    productNouns: words(
      "family of, model family, robot, humanoid, chip, processor, accelerator, suite, editor, engine, toolkit, library, plug-in, plugin, preview, checkpoint, model, models, version, chatbot, assistant, agent, app, tool, browser, generator, family, system, product, service, successor, edition, platform, api, weights, feature, protocol"
    ),
    ordinals: Lexicon<Int>([
      "second, second-generation": 2, "third, third-generation": 3, "fourth, fourth-generation": 4,
      "fifth, fifth-generation": 5,
    ]),
    versionNouns: words("version, generation, edition, iteration, model, release, robot"),
    afterBefore: words("after, since, following, ahead of, before, until"),
    versus: words(
      "rebuilt on, runs atop, license, licence, under the, compared to, compared with, versus, better than, worse than, from, such as, including, similar to, competes with, compete with, competing with, takes on, take on, in place of, alternatives to, built into, inside, atop, via, through, fine-tuned from, distilled from, derived from, version of, built around, called on, calls, running on, runs, run on, ran on, ran, tested, test, tested against, trails, trailed, trailing, edges, edged, edged out, bests, bested, trounced, rivals, rivaling, rivalling, undercuts, undercut, cheaper than, faster than, smaller than, than, rival*, beats, beat, beating, against, outperform*, compared, like, predecessor, replac*, based on, built on, runs on, trained on, successor to, alternative to, over, competitor*, ahead of, behind, surpass*, matches, unlike, instead of, using, with, powered by, uses, on top of, tops"
    ),
    alerts: Lexicon<String>([
      "code red": "code red", "code orange": "code orange", "code yellow": "code yellow",
      "red alert": "red alert",
    ]),
    incidents: englishIncidents,
    alertVerbs: words(
      "proclaim*, in, into, entered, enters, declar*, sound*, issu*, call*, announc*, trigger*, lift*, ended, under, rais*, went, goes, put"
    ),
    bans: englishBans,
    goods: englishGoods,
    offers: words("offer, offers, bid, approach, proposal, overture, overtures"),
    mergers: words(
      "merger, tie-up, merging, merge, combination"
    ),
    chosen: englishChosen,
    backers: englishBackers,
    closing: words(
      "expected to close, to close, close in, closes in, close by, to be completed, be completed, completion, complete the deal, expected to be finalized, is due to close, due to close, should close, set to close, will close, completion is expected"
    ),
    digests: englishDigests,
    thatDay: words(
      "that day, the same day, the day"
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
