import AlmanacReading

extension AskingLanguage {
  /// English.
  static let english = AskingLanguage(
    code: "en",
    cues: Lexicon(englishCues + letters("series #, series-# round, series # round, series-#")),
    idle: Lexicon([
      """
      a, an, the, of, for, to, in, on, at, by, with, from, into, onto, as, about, and, or, but, is, \
      are, was, were, be, been, being, am, do, does, did, done, doing, has, have, had, having, will, \
      would, could, can, may, might, shall, must, it, its, it's, s, 's, ', i, i'm, me, my, we, us, our, \
      you, your, they, them, their, theirs, he, she, his, her, him, this, that, these, those, there, \
      here, then, than, so, too, also, just, only, ever, yet, already, still, even, please, pls, \
      kindly, hi, hello, hey, thanks, thank, what, what's, whats, how, how's, any, some, all, each, \
      every, both, either, one, ones, other, others, another, same, such, very, much, many, more or \
      less, really, actually, exactly, roughly, approximately, precisely, like, want, wanted, need, \
      know, wondering, wonder, curious, interested, question, answer, tell me, tell, say, said, says, \
      let, let's, go, going, get, got, getting, gets, give, gives, gave, make, made, makes, take, took, \
      takes, taken, come, came, comes, put, set, look, looks, looked, see, seen, think, thought, thinks, ai, \
      artificial intelligence, startup, startups, lab, labs, firm, firms, industry, sector, world, \
      business, businesses, inc, corp, ltd, company's, companies', sum, amount, number, figure, \
      figures, value of all, level, size, total, overall, altogether, in total, combined, cumulative, \
      so far, to date, until now, up to now, up, out, off, over, under, down, away, back, own, its own, \
      own money, money, cash, capital, dollars, dollar, usd, eur, euros, bucks, billion, billions, \
      million, millions, during, within, throughout, across, through, between, among, per, via, date, \
      dates, day, days, week, month, months, year, years, time, times, quarter, period, moment, point, \
      when it comes to, in terms of, terms, regarding, concerning, respect, according, according to, \
      available, currently known, publicly, officially, official, public, private, data, information, \
      if, whether, because, while, though, while, which one, kind, sort, type, types, kinds, way, ways, \
      thing, things, something, anything, everything, nothing, first, last, since then, recent, \
      different, various, certain, particular, specific, main, major, big, large, small, new, old, \
      called, named, known as, so-called, event, show, shows, showing, display, displayed, print, \
      versions, version, generation, generations, again, once, twice, apart, together, per company, \
      take place, took place, being asked, knowledge, picture, our, exact, quick, quickly please, short, brief, briefly, \
      mr, ms, would you, could you, can you, do you, are there, is there, was there, were there, \
      were the, where, whose, whom, without, against, around, near, toward, towards, per year, \
      latest, most recent, most recently, lately, far, long, great, good, well, ok, okay, lot, lots, \
      stand, stands, stood, hit, hits, reach, reached, reaches, total of, eventually, ultimately, \
      initially, originally, finally, given, using, use, used, work, works, worked, went, gone, goes
      """: ()
    ]),
    recent: RecentWords(
      openers: Lexicon([
        "the last, the past, in the last, over the last, over the past, in the past, during the last, during the past, within the last, past, these past, the previous":
          false,
        "last, previous": true,
      ]),
      numbers: Lexicon([
        "couple of": 2, "few": 3, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "one": 1,
      ]),
      units: Lexicon([
        "day, days": .days(1), "week, weeks": .days(7), "fortnight": .days(14),
        "month, months": .months(1), "quarter, quarters": .months(3), "year, years": .months(12),
      ])
    ),
    edges: Lexicon(["end, late, close": true, "start, beginning, early": false]),
    targets: Lexicon(["in, into, to, at, on, of": ()]),
    agents: Lexicon(["by, from": ()])
  )

  private static let englishCues: [(phrases: [String], meaning: Cue)] = words([
    (
      .priciest,
      """
      most valuable, highest valued, highest-valued, most highly valued, worth most, worth the most, \
      richest, priciest, most expensive, highest valuation, highest valuations, largest valuation, \
      biggest valuation, top valuation, top valuations, most valued, valued highest, highest market value, highest market cap, valued the highest, \
      valued most, best valued, least valuable, cheapest
      """
    ),
    (
      .worth,
      """
      worth, valuation*, valued, values, market cap, market capitalization, market capitalisation, \
      market value, price tag, valuing, appraised, priced, pricing of, share price, enterprise value, \
      equity value, company value, the value of, value of, value, unicorn, decacorn
      """
    ),
    (
      .rank,
      """
      rank, ranks, ranking, rankings, ranked, league table, leaderboard, leader board, top 3, top 5, \
      top 10, top 20, top five, top ten, top three, order by, sorted by, sort by, pecking order
      """
    ),
    (
      .most,
      """
      most, biggest, largest, highest, greatest, top, leading, leads, maximum, best funded, best-funded, \
      least, lowest, smallest, fewest, ahead, winner
      """
    ),
    (
      .more,
      "more, higher, bigger, larger, greater, less, fewer, lower, smaller, better funded, outpace*, overtake*, surpass*, exceed*"
    ),
    (
      .compare,
      "compare, compares, compared, comparing, comparison, versus, vs, vs., side by side, head to head, difference between, stack up, measure up, against each other, relative to"
    ),
    (
      .investors,
      """
      investor, investors, backer, backers, shareholder, shareholders, who funded, who funds, who financed, \
      who finances, who bankrolled, who bankrolls, who owns, who led, lead investor, lead investors, \
      funders, who put money, vcs, venture capitalists, venture firms, venture funds, who participated, who took part, cap table, led by, who joined, financiers
      """
    ),
    (
      .portfolio,
      "portfolio, holdings, stakes, bets, investments, investees, backings, investment history, investing record"
    ),
    (
      .invest,
      """
      invest, invests, invested, investing, investment, back, backs, backed, backing, put into, \
      putting, poured, pour, pours, plowed, ploughed, sunk, sank, stake, pumped, pump, bet, committed, \
      commit, injected, inject, bankroll, bankrolled, financed, funded by, participated in, bought into, \
      spent on, contributed, contribute, placed, wagered, cheque, check size, financially supported, cut checks
      """
    ),
    (
      .rounds,
      "round, rounds, fundraise, tranche, tranches, funding round, funding rounds, financing round, financing rounds, financing, capital raise, capital raises"
    ),
    (.round("seed"), "seed round, seed funding, seed money, seed financing, seed"),
    (.round("ipo"), "ipo round"),
    (
      .raise,
      """
      raise, raises, raised, raising, fundraising, fundraisings, funding, funds, funded, financings, \
      capital raised, venture capital, vc money, money raised, secured, collected, drummed up, bring in, \
      brought in, pulled in, took in, war chest, investment received, received in investment, debt, \
      bagged, receive, receives, received, receiving, attract, attracted, landed, closed
      """
    ),
    (
      .launch,
      """
      launch, launches, launched, launching, release, releases, released, releasing, ship, ships, shipped, \
      shipping, unveil, unveils, unveiled, debut, debuts, debuted, introduce, introduces, introduced, \
      roll out, rolls out, rolled out, rollout, rolled, came out, come out, comes out, put out, puts out, \
      bring out, brings out, brought out, drop, drops, dropped, announce, announces, announced, \
      announcement, declare, declares, declared, declaring, publish, publishes, published, presented, present, go live, went live, become available, \
      became available, open-sourced, opened up, unveiling, introduction, premiere*, arrival, arrived, \
      arrive, get released, made available, out in the wild, hit the market
      """
    ),
    (
      .models,
      "model, models, llm, llms, product, products, language model, language models, lineup, line-up, chatbot, chatbots, flagship, flagships, releases list"
    ),
    (
      .howLong,
      """
      how long, how many days, how many weeks, how many months, how many years, how much time, number of days, \
      days passed, time passed, time elapsed, elapsed, days between, time between, weeks between, \
      months between, interval between, duration, length of time, amount of time, in how many days, \
      time it took, days it took, took how, days apart, how soon, how far apart, days from, days separate, \
      delay between, what time span, time span
      """
    ),
    (
      .gap,
      "gap, gaps, interval, intervals, lag, distance, spacing, window between, lapse, separate, separates, separated, elapse, elapses"
    ),
    (
      .often,
      """
      how often, how frequently, often, frequency, frequently, cadence, release cycle, launch cycle, \
      release rhythm, rhythm, tempo, release schedule, average time between, median time between, \
      typical interval, regularly, regularity, every how many, average gap, median gap, time between releases, \
      time between launches, time between models, intervals between, pace of releases, release pace, \
      launch pace, pace of launches, release frequency, launch frequency, gaps between, days between releases, \
      days between launches, days between model, days since the last, days since its last, time since the last, \
      since the last release, since its last release, since the last model, since its last model, \
      since the last launch, average days, shipping speed, release speed, pace of model
      """
    ),
    (
      .fast,
      "fast, faster, fastest, quick, quicker, quickest, quickly, rapidly, speed, pace, slower, slowest, slow, velocity, rapid"
    ),
    (
      .respond,
      """
      respond, responds, responded, responding, response, responses, react, reacts, reacted, reacting, \
      reaction, reactions, counter, countered, counters, hit back, strike back, struck back, fire back, fired back, \
      answer to, answered, answers to, answered with, rebuttal, retaliate*, reply, replied, come up with an answer, \
      comeback, catch up with, catch up, match, matched
      """
    ),
    (
      .alarm,
      """
      alert, alerts, code red, code reds, code orange, emergency, emergencies, red alert, red alerts, alarm, alarms, \
      outage, outages, downtime, down time, went down, incident, incidents, breach, breaches, hack, hacked, \
      hacks, leak, leaks, crisis, crises, ban, bans, banned, blocked, suspended, suspension, withdrawal, \
      withdrawn, panic, war room, war rooms, all hands, disruption*, service failure*, crashed, crash, offline, \
      security incident*, data leak*, sounded the alarm
      """
    ),
    (
      .outcome("overdue"),
      "overdue, past due, late, behind schedule, delayed, delays, missed deadline*, missed, deadline*, slipped, slip, slips, still waiting, has yet to, not yet delivered, behind on, failed to deliver, not deliver, not delivered, never delivered, didn't deliver, did not deliver, hasn't delivered, has not delivered, not kept, didn't keep, did not keep, broken promises, broke its promise, not come true, never came, never shipped, has not shipped, hasn't shipped, not shipped, not happened yet, hasn't happened, not fulfilled, unfulfilled, broken, broke, long-awaited"
    ),
    (
      .outcome("came"),
      "kept, fulfilled, came true, turned out to be true, turned out true, turned out to be right, proved true, proved to be true, proven true, were true, was true, turn out true, turn out to be true, delivered on, delivered, materialized, materialised, realized, made good, panned out, honored, honoured, on time, kept its word, came to pass, come true, met, keep, keeps, keeping, honor, honour, fulfill, fulfil, fulfilled, deliver on"
    ),
    (
      .outcome("cancelled"),
      "called off plans, abandoned plans, cancelled plans, canceled plans, plans were cancelled, plans were canceled, scrapped, shelved, dropped plans, abandoned"
    ),
    (.outcome("lapsed"), "lapsed, overtaken by"),
    (.outcome("unconfirmed"), "unconfirmed, never confirmed, unverified"),
    (
      .outcome("open"),
      "pending, upcoming, outstanding, in the pipeline, pipeline, still open, not yet due, yet to come, forthcoming"
    ),
    (
      .outcome("overdue,open"),
      "coming out, will be released, will launch, to be released, going to release, going to launch, will come out, be released, due out, expected to launch, expected to be released, expected release, be launched, slated, scheduled, will release, will arrive, release planned, arriving"
    ),
    (
      .plan,
      """
      plan, plans, planned, planning, promise, promises, promised, roadmap, roadmaps, expect, expected, \
      expects, expecting, expectation*, anticipated, intends, intend, intention*, pledge*, commitment*, \
      future, next up, coming, in store, on the horizon, target date, targets, aims, goals, up its sleeve, \
      forecasts made by, due, vow*, announced plans, going to, next model, going public, go public, gone public, goes public, list its shares
      """
    ),
    (
      .conflict,
      """
      conflict, conflicts, conflicting, contradict, contradicts, contradicting, contradictory, contradiction*, disagree, disagrees, \
      disagreed, disagreement*, discrepan*, inconsisten*, dispute, disputes, disputed, clash, clashes, at odds, \
      don't agree, do not agree, differ, differs, differing, mismatch*, competing claims, rival claims, \
      can't both be right, cannot both be right, incompatible, diverge, diverging, contested, don't match, do not match, don't add up
      """
    ),
    (
      .learned,
      """
      became known, become known, came to light, come to light, learned, learnt, learn, surfaced, emerged, \
      been added, was added, added, newly known, new facts, new information, new claims, find out, found out, \
      revealed, what's changed, what changed, what has changed, updates, updated, came in, \
      new in the database, new in almanac, new entries
      """
    ),
    (
      .news,
      "news, what's new, whats new, what is new, anything new, headlines, update, recently, developments, going on lately, catch me up, bring me up to speed, up to date, missed since, did i miss, what did i miss"
    ),
    (
      .change,
      "change, changes, changed, changing, evolve, evolves, evolved, evolution, develop, developed, development, move, moved, shift*, go up, gone up, went up, rise, rose, risen, climb, climbed, fall, fell, fallen, trend, trajectory, progress, progressed"
    ),
    (
      .growth,
      "grow, grows, grew, grown, growing, growth, increase, increased, increases, double, doubled, multiplied, expand, expanded, cagr, growth rate"
    ),
    (
      .annual,
      "annualized growth, annualised growth, annual growth, growth a year, growth per year, a year on average, yearly growth, cagr, year over year, year on year, compound annual"
    ),
    (
      .multiple,
      "multiple, multiples, times revenue, times its revenue, times sales, price to sales, price-to-sales, revenue multiple, valuation multiple, ratio of valuation, valuation to revenue, price to revenue, relative to revenue, relative to its revenue, x revenue"
    ),
    (
      .figure("annualized revenue"),
      "annualized revenue, annualised revenue, arr, run rate, run-rate, revenue run rate, annual recurring revenue, recurring revenue, annualized sales, annual revenue run rate"
    ),
    (
      .figure("revenue"),
      "revenue, revenues, sales, turnover, income, earnings, earn, earns, earned, earning, make in a year, annual revenue, yearly revenue, top line, money does it make, take in a year, make money, making money, money is coming in, how much money does"
    ),
    (
      .figure("weekly users"),
      "weekly users, weekly active users, users a week, users per week, weekly audience, wau, users weekly, people a week, people use weekly"
    ),
    (
      .figure("monthly users"),
      "monthly users, monthly active users, users a month, users per month, monthly audience, mau, users monthly"
    ),
    (
      .figure("daily users"),
      "daily users, daily active users, users a day, users per day, dau, users daily"
    ),
    (
      .figure("users"),
      "users, user base, userbase, user numbers, user count, active users, audience, people use, people using, number of users, customers, how popular, popularity"
    ),
    (.figure("subscribers"), "subscribers, subscriptions, paying users, paying customers"),
    (
      .figure("staff"),
      "staff, employees, headcount, workforce, personnel, employee count, team size, people work, people does it employ, employ, employs, workers, how big is the team, how many people work, number of employees"
    ),
    (
      .figure("spending"),
      "spending, spend, spends, burn, burns, expenses, compute spending, computing spending, cost base, costs, capex, expenditure*"
    ),
    (.figure("tokens"), "tokens"),
    (.figure("messages"), "messages, prompts a day"),
    (.figure("downloads"), "downloads"),
    (
      .deal("acquisition"),
      "acquire, acquires, acquired, acquiring, acquisition*, buy, buys, bought, buying, purchase, purchases, purchased, takeover*, took over, take over, taken over, mergers, merger, merge, merged, m&a, m & a, bought up, swallowed, buyout*, acqui-hire*, snapped up, acquirer"
    ),
    (
      .deal("partnership"),
      "partner, partners, partnered, partnership*, partnering, alliance*, team up, teams up, teamed up, collaborat*, license*, licensing, cooperat*, tie-up*, tie up, joint venture*, supply agreement*, work together, joined forces, working with, supply deal*"
    ),
    (
      .deal("stake-sale"),
      "stake sale*, sold its stake, sell its stake, sold stake, sale of a stake, sold shares, sold their shares, sold off"
    ),
    (
      .deal(""),
      "deal, deals, agreement*, transaction*, contract, contracts, dealmaking, pact*, signed"
    ),
    (
      .reliable,
      """
      reliable, reliability, reliably, trustworthy, trust, accurate, accuracy, track record, hit rate, credible, \
      credibility, how right, often right, often wrong, proved right, proven right, proved wrong, right about, was right, been right, is right, right, wrong, dependable, \
      rumors came true, rumours came true, rumors come true, rumours come true, rumors of, believable
      """
    ),
    (
      .scoop,
      "scoop, scoops, scooped, first to report, reported first, broke the story, broke the news, exclusive, exclusives, first with, break news, first reported, reports first, broke first"
    ),
    (
      .outlets,
      "outlet, outlets, source, newspaper, newspapers, publication, publications, media, journalists, reporters, press, publishers, publisher, newsroom*, sources"
    ),
    (
      .store,
      """
      database, almanac, you know about, do you know, you cover, do you cover, coverage, knowledge base, \
      you have, do you have, you hold, in store, dataset, your data, the store, this tool, how complete, \
      you track, do you track, you contain, cover, covers, contain, contains, covered here, on record, on file, stored
      """
    ),
    (.entries, "claims, facts, entries, records, milestones recorded"),
    (
      .find,
      "find, search, search for, look up, looking for, look for, mention, mentions, mentioning, mentioned, articles about, articles on, anything about, full text, where does it say, where is it said, where it says, stories about, reports about, reports on, articles that say, grep, articles mentioning, anything on, articles discussing, coverage of"
    ),
    (
      .list,
      "list, lists, listing, enumerate, name all, show all, show me all, all the, give me all, catalog, catalogue, overview of all, which are the, what are the, full list, complete list"
    ),
    (
      .companies,
      "companies, company, players, vendors, ai companies, ai labs, ai startups, ai company"
    ),
    (
      .articles,
      "articles, article, stories, reports, report, news articles, texts, pieces, write-ups"
    ),
    (
      .people,
      "who is, who's, who was, person, founder, founders, ceo, boss, head of, chief, founded"
    ),
    (
      .tell,
      """
      tell me about, tell me everything, tell me more, tell us about, what is known about, what do you know about, \
      everything about, all about, details, detail, detailed, info, info on, information on, information about, \
      profile, overview, describe, summary, summarize, summarise, summary of, brief me, background, describe, \
      facts about, facts on, what's known about, more about, learn about, explain, what exactly is, \
      what exactly was, know about, page of, page on, dossier, rundown on, lowdown, \
      particulars, introduce me to
      """
    ),
    (
      .happen,
      "happen, happens, happened, happening, going on, went on, occur, occurred, occurs, took place, take place, been up to, was up, up to in, all that happened, what transpired, transpired, what's up with, do in, do on, do during, do last, do since, do between, do this, doing in, been doing, do from, do throughout"
    ),
    (
      .history,
      "timeline, timelines, chronology, chronicle, history, historical, over time, over the years, events, event, events of, events in, events at, events from, sequence of events, chronological*, time line, through the years, series, in order, calendar, recap, milestones, key events, major events, story of, news of, happenings, activity, moves"
    ),
    (
      .kind("milestone"),
      "laws, regulation, regulations, court rulings, lawsuits, lawsuit, legal, hires, departures, research milestones, executives"
    ),
    (
      .when,
      "when, what date, which date, what day, which day, on what day, on which day, what year, which year, which month, what month, date of, dates of, release date, launch date, at what point, on what date, on which date, since when, how early, release dates, launch dates"
    ),
    (
      .why,
      "why, reason, reasons, cause, causes, caused, what prompted, what led, prompted, triggered, what made, motive, how come, what for, trigger, because of what, over what, what drove, what was behind"
    ),
    (
      .who,
      "who, whom, which investors, which funds, by whom, which firm, which firms, what investors"
    ),
    (.which, "which, what kind of, name the, which of, what models, what companies"),
    (
      .howMuch,
      "how much, what amount, what is the current, how high, how large, how big, how richly, what sum, at what price, for how much, what price, what does it cost"
    ),
    (.howMany, "how many, number of, count of, count, quantity"),
    (.since, "since, ever since, starting from, starting"),
    (
      .after,
      "after, following, later than, behind, in the wake of, on the heels of, subsequent to, once, afterwards, later"
    ),
    (
      .before, "before, prior to, ahead of, earlier than, until, till, preceding, earlier, up until"
    ),
    (.ago, "ago, how old, how recent, how recently"),
    (
      .maker,
      "maker of, makers of, creator of, creators of, developer of, company behind, behind, parent of, owner of, maker, makers, creator, developer"
    ),
    (
      .evidence,
      """
      evidence, proof, prove, quotes, quote, quoted, cite, citing, citation, citations, with sources, your sources, \
      show your sources, show sources, show me your sources, show me the sources, and sources, source for that, \
      how do you know, why do you say, why do you think so, says who, according to whom, substantiate, \
      back it up, back that up, with source, what's your source, what is your source, based on what, with references, \
      references, receipts, with quotes, on what basis, grounds, who says so, justify, justification, with proof, including sources
      """
    ),
    (
      .knownThen,
      """
      known by, known on, known as of, known at, knew by, known then, as known, was known, were known, known before, believed, \
      known until, knew on, knew at, as it was known, knowledge as of, knowledge of, by what was known, people knew, \
      from what was known, with the knowledge, had been known, been reported by, reported by then, based on information available, \
      information available, was public, publicly known, we knew, people know, did we know, known back, were told by, reported as of, knew as of
      """
    ),
    (
      .chart,
      "chart, charts, graph, graphs, plot, plotted, draw, drawing, diagram, visualize, visualise, visualization, curve, charted"
    ),
    (.format("csv"), "csv, spreadsheet, excel, comma separated, comma-separated"),
    (.format("tsv"), "tsv, tab separated, tab-separated"),
    (.format("json"), "json, machine readable, machine-readable"),
    (.format("ndjson"), "ndjson, jsonl, json lines"),
    (.format("markdown"), "markdown, md table"),
    (
      .now,
      "now, currently, current, today, today's, at present, presently, right now, at the moment, nowadays, these days, as of today, as of now, present"
    ),
    (
      .status("rumored"),
      "rumored, rumoured, rumor, rumors, rumours, rumour, reportedly, gossip, speculated"
    ),
    (
      .status("cancelled"),
      "cancelled, canceled, called off, fell through, collapsed, terminated, that failed, fell apart, died, broke down"
    ),
    (.status("denied"), "denied, denies, refuted, deny"),
    (
      .status("completed"),
      "completed, confirmed, finalized, finalised, done deals, actually closed, went through, only confirmed, consummated"
    ),
    (.status("announced"), "only announced, merely announced, not yet closed, not yet completed"),
    (.basis("pre-money"), "pre-money, premoney, pre money"),
    (.basis("post-money"), "post-money, postmoney, post money"),
    (
      .basis("tender"),
      "tender, tender offer, tender offers, secondary sale, employee share sale, secondary, tender price, tender prices"
    ),
    (.basis("ask"), "asking price, asking, sought in talks, ask valuation, in talks at"),
    (.basis("market-cap"), "on the stock market, market-cap basis"),
    (
      .opinion,
      """
      should i, should we, should one, do you think, you think, your opinion, opinion, opinions, recommend*, advice, advise, \
      better investment, worth investing, worth buying, good investment, is it safe, safe to, favorite, favourite, \
      predict, prediction, predictions, forecast, will win, going to win, who will, will be worth, be worth in, best model, \
      best ai, best llm, best chatbot, better than, smartest, which is better, better model, better for, which is best, prefer, overvalued, undervalued, overhyped, \
      a bubble, ai bubble, bubble, ethical, dangerous, take over the world, destroy humanity, conscious, \
      sentient, replace humans, replace jobs, agi, buy shares of, buy stock, invest my, should openai, how do you feel, love, hate, like best, \
      do you like, who is right, evil, will ever, is it true that ai, next year will
      """
    ),
    (
      .foreign,
      """
      weather, temperature, rain, recipe, cook, bake, football, soccer, basketball, tennis, world cup, olympic*, movie, film, song, songs, lyrics, \
      poem, poems, joke, translate, translation of, capital of, population, president of, prime minister, bitcoin, ethereum, crypto price, \
      horoscope, restaurant*, hotel*, flight*, vacation, birthday, marry, wife, husband, health, doctor, medicine, \
      diet, stock tip*, solve, calculate, square root, equation, write me, write a, code for, python, javascript, \
      fix my, train times, bus, traffic, lottery, dinner, lunch, breakfast, coffee, gdp, inflation rate, interest rate*, \
      meaning of life, who are you, your name, how are you, gold price, oil price, exchange rate, euro rate, wikipedia, mountain, river, planet, moon, mars, animal, dog, cat, pizza, game score, election*, gas prices
      """
    ),
    (
      .negation,
      "not, never, didn't, did not, doesn't, does not, hasn't, has not, haven't, have not, isn't, is not, wasn't, was not, without, except, excluding, other than, no longer, non"
    ),
  ])

  /// The rounds that are called by a letter, in phrases where `#` stands for it.
  static func letters(_ phrases: String) -> [(phrases: [String], meaning: Cue)] {
    "abcdefghijk".map { letter in
      let text = phrases.replacing("#", with: String(letter))
      return (
        text.split(separator: ",").map { String($0.drop { $0 == " " }) }, .round("series-\(letter)")
      )
    }
  }

  /// The phrases of some cues, each list divided by commas.
  static func words(_ entries: [(Cue, String)]) -> [(phrases: [String], meaning: Cue)] {
    entries.map { cue, text in
      (text.split(separator: ",").map { String($0.drop { $0 == " " }) }, cue)
    }
  }
}
