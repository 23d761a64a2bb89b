extension AskingLanguage {
  /// Words that ask a question, and which.
  static let englishQuestions: [(phrases: [String], meaning: Cue)] = words([
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
      price, prices, price of, \
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
      cash into, put cash, put money into, put money in, money into, \
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
      pulled in, brought home, \
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
      days in between, time in between, how long was it, how long did, how many days later, days later, days after, months later, weeks later, wait for, \
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
      more often, regular, less often, how regular, at what intervals, at regular intervals, how often, how frequently, often, frequency, frequently, cadence, release cycle, launch cycle, \
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
      follow, follows, followed, follow up on, catch up to, respond, responds, responded, responding, response, responses, react, reacts, reacted, reacting, \
      reaction, reactions, counter, countered, counters, hit back, strike back, struck back, fire back, fired back, \
      answer to, answered, answers to, answered with, rebuttal, retaliate*, reply, replied, come up with an answer, \
      comeback, catch up with, catch up, match, matched
      """
    ),
    (
      .alarm,
      """
      go down, gone down, been down, was down, were down, is down, down recently, down time, unavailable, unreachable, \
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
      future, next up, said it would, said they would, said he would, said she would, coming, in store, on the horizon, target date, targets, aims, goals, up its sleeve, \
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
      facts appeared, facts appear, claims appeared, facts came in, facts were added, became known, become known, came to light, come to light, learned, learnt, learn, surfaced, emerged, \
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
      "makes the most money, make the most money, making the most money, makes most money, makes more money, make more money, making more money, made the most money, makes the least money, making per year, making a year, make per year, make a year, makes a year, makes per year, pulling in per year, bring in a year, take home, revenue, revenues, sales, turnover, income, earnings, earn, earns, earned, earning, make in a year, annual revenue, yearly revenue, top line, money does it make, take in a year, make money, making money, money is coming in, how much money does"
    ),
    (
      .figure("weekly users"),
      "weekly users, weekly active users, users a week, users per week, weekly audience, wau, users weekly, people a week, people use weekly"
    ),
  ])
}
