extension AskingLanguage {
  /// Words that ask a question, and which.
  static let englishQuestions: [(phrases: [String], meaning: Cue)] = words([
    (
      .priciest,
      """
      most valuable, highest valued, highest-valued, most highly valued, worth most, worth the most, \
      richest, priciest, most expensive, highest valuation, highest valuations, largest valuation, \
      biggest valuation, top valuation, top valuations, most valued, valued highest, highest market value, highest market cap, valued the highest, \
      valued most, best valued, least valuable, cheapest, \
      costliest, dearest, number one by value, worth the least, lowest valued, lowest valuation, least expensive, biggest by value, highest price, top-valued, highest price tag
      """
    ),
    (
      .worth,
      """
      price, prices, price of, \
      worth, valuation*, valued, values, market cap, market capitalization, market capitalisation, \
      market value, price tag, valuing, appraised, priced, pricing of, share price, enterprise value, \
      equity value, company value, the value of, value of, value, unicorn, decacorn, \
      valuable, how valuable, fetch, fetches, fetched, going rate, market worth, appraisal*, estimated value, put a price on, investors put on, trading at, sell for, sells for, pegged at, assessed at, estimated at, price level, implied value, company's value
      """
    ),
    (
      .rank,
      """
      rank, ranks, ranking, rankings, ranked, league table, leaderboard, leader board, top 3, top 5, \
      top 10, top 20, top five, top ten, top three, order by, sorted by, sort by, pecking order, \
      standings, top 15, top four, top 4, top seven, descending order, biggest to smallest, highest to lowest, scoreboard, ordered by, in order of, hierarchy, put in order, ten most, five most, three most, 10 most, 5 most, 3 most, twenty most, sort, sort out, tops, topping, tops the list
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
      "compare, compares, compared, comparing, comparison, versus, vs, vs., side by side, head to head, difference between, stack up, measure up, against each other, relative to, next to each other, next to one another, side-by-side, alongside, contrast, against one another, in comparison, juxtapose, pit, compare to, compared to, compared with, set against, next to"
    ),
    (
      .investors,
      """
      investor, investors, backer, backers, shareholder, shareholders, who funded, who funds, who financed, \
      who finances, who bankrolled, who bankrolls, who owns, who led, lead investor, lead investors, \
      funders, who put money, vcs, venture capitalists, venture firms, venture funds, who participated, who took part, cap table, led by, who joined, financiers, \
      gave money to, gives money to, put up money for, put money behind, angel investors, stakeholder, stakeholders, financial backers, whose money, money come from, money came from, sponsors, sponsor, wrote checks, wrote a check, chipped in, syndicate, equity holders, who holds, funding sources, source of funding, sources of funding, who gave, invest in it, anyone invest, anybody invest, wealthy backers, who's bankrolling, who is bankrolling, who's funding, who is funding, who's backing, who is backing, who's investing in, who is investing in, who's financing, who is financing, who's behind the money, put up the money, put up money, who put up, institutions behind, funds behind, firms behind, investors behind
      """
    ),
    (
      .portfolio,
      "portfolio, holdings, stakes, bets, investments, investees, backings, investment history, investing record, money is in, has money in, owns stakes in, stakes in which, investment activity, investing activity, investment record, startups backed, backed startups, startups it backed, own a piece of, bought stakes, positions"
    ),
    (
      .invest,
      """
      cash into, put cash, put money into, put money in, money into, \
      invest, invests, invested, investing, investment, back, backs, backed, backing, put into, \
      putting, poured, pour, pours, plowed, ploughed, sunk, sank, stake, pumped, pump, bet, committed, \
      commit, injected, inject, bankroll, bankrolled, financed, funded by, participated in, bought into, \
      spent on, contributed, contribute, placed, wagered, cheque, check size, financially supported, cut checks, \
      chip in, chipped into, shell out, shelled out, funnel*, allocate*, deployed, splashed, injects, gave money, give money, gives money, puts into, puts money, money go, put behind, backing of, spend on, pledged to, pumps, pouring, give, gave, gives, hand over, handed, lend, lent, take part in, took part in, taken part in, takes part in, participate in, participates in
      """
    ),
    (
      .rounds,
      "round, rounds, fundraise, tranche, tranches, funding round, funding rounds, financing round, financing rounds, financing, capital raise, capital raises, financing history, funding history, funding events, rounds of funding, rounds of financing, capital injection*, equity raise*, fund raise, fund-raise, fund raises, capital increase, capital increases, raises money"
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
      bagged, receive, receives, received, receiving, attract, attracted, landed, closed, \
      finance itself, financed itself, finances itself, fund itself, funded itself, amass, amassed, accumulate*, gather, gathered, from investors, obtain, obtained, garner*, haul, hauled, netted, rake in, raked in, procure*, investor money, venture money, outside money, external funding, loan, loans, borrow, borrowed, pull in, pulls in, pocketed, equity capital, pick up in funding, got in funding, financed
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
      arrive, get released, made available, out in the wild, hit the market, \
      put on the market, bring to market, brought to market, came to market, make public, made public, opened to the public, opened access, pushed out, push out, product launches, new products, issued, start offering, started offering, is out, been out, come to light as a product, went on sale, on sale, landed on the market, unveilings, hit the shelves, roll-out, roll-outs, rollouts, newly released, put into users' hands, outed
      """
    ),
    (
      .models,
      "model, models, llm, llms, product, products, language model, language models, lineup, line-up, chatbot, chatbots, flagship, flagships, releases list, ai models, foundation models, product line, product lines, offerings, offering, model range, model family, model families, ai systems, all versions, versions of, which versions"
    ),
    (
      .howLong,
      """
      days in between, time in between, how long was it, how long did, how many days later, days later, days after, months later, weeks later, wait for, \
      how long, how many days, how many weeks, how many months, how many years, how much time, number of days, \
      days passed, time passed, time elapsed, elapsed, days between, time between, weeks between, \
      months between, interval between, duration, length of time, amount of time, in how many days, \
      time it took, days it took, took how, days apart, how soon, how far apart, days from, days separate, \
      delay between, what time span, time span, \
      how many hours, how long until, how long till, how long before, days until, how long it took, how much later, how much earlier, how much sooner, how many days earlier, days earlier, months earlier, weeks earlier, time gap, number of weeks, number of months, time lag, difference in days, days of difference, how long was the wait, how long has it been, by how many days, by how much time, by how long, how many days went by, days went by, days go by, time went by, how many days pass, days pass, days had passed, how long had, how long would, how long has, \
      time from
      """
    ),
    (
      .gap,
      "gap, gaps, interval, intervals, lag, distance, spacing, window between, lapse, separate, separates, separated, elapse, elapses, delta, time difference, offset, breathing space, pause, separating"
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
      since the last launch, average days, shipping speed, release speed, pace of model, \
      times a year, every few, average interval, mean interval, mean time between, median days, usual gap, usual interval, normal interval, steadily, consistently, release interval, release intervals, predictable, like clockwork, periodicity, release rate, rate of release, rate of releases, frequency of, new model every, usually pass between, typically pass, days usually pass, days does it take between, wait between, time between two, between two, average wait, mean gap, average distance, from one release to the next, from one model to the next, one after another, rhythmic, how many releases a year, average pause, churn out, churns out, crank out, cranks out, productive, prolific, average, on average, an average, typical
      """
    ),
    (
      .fast,
      "fast, faster, fastest, quick, quicker, quickest, quickly, rapidly, speed, pace, slower, slowest, slow, velocity, rapid, speedy, speedier, swift, swiftly, sooner, soonest, promptly, prompt, nimble, nimbler, hurry"
    ),
    (
      .respond,
      """
      follow, follows, followed, follow up on, catch up to, respond, responds, responded, responding, response, responses, react, reacts, reacted, reacting, \
      reaction, reactions, counter, countered, counters, hit back, strike back, struck back, fire back, fired back, \
      answer to, answered, answers to, answered with, rebuttal, retaliate*, reply, replied, come up with an answer, \
      comeback, catch up with, catch up, match, matched, \
      in response to, in reaction to, in reply to, counter-move*, countermove*, counterattack*, counter-attack*, in answer to, had an answer, have an answer, found an answer, find an answer, an answer to, follow-up to, caught up with, catching up with, caught up, retort*, strike back at, its answer, their answer, replies, responds to, comeback to, countering, answering move, \
      answer, answers
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
      security incident*, data leak*, sounded the alarm, \
      alarm bells, emergency mode, state of emergency, cyberattack*, cyber attack*, security breach*, data breach*, mishap*, interruption*, prohibited, prohibit, prohibits, outlaw*, forbid*, forbade, forbidden, blackout*, glitch*, taken offline, shut down, shutdown*, scare, scares, sound the alarm, sounded an alarm, stopped working, raise the alarm, raised the alarm, banning, blocks, blocking, security lapse*, security problem*, red code*, orange code*, knocked offline, service problems, exposed data, data exposure, blocklist*
      """
    ),
    (
      .outcome("overdue"),
      "overdue, past due, late, behind schedule, delayed, delays, missed deadline*, missed, deadline*, slipped, slip, slips, still waiting, has yet to, not yet delivered, behind on, failed to deliver, not deliver, not delivered, never delivered, didn't deliver, did not deliver, hasn't delivered, has not delivered, not kept, didn't keep, did not keep, broken promises, broke its promise, not come true, never came, never shipped, has not shipped, hasn't shipped, not shipped, not happened yet, hasn't happened, not fulfilled, unfulfilled, broken, broke, long-awaited, past their date, past its date, past deadline, past the deadline, ran late, running late, should have happened, should have shipped, should have come, should already, was supposed to, were supposed to, unmet, unkept, not met, promised but, promised without, vaporware, vapourware, still not, still hasn't, still has not, still haven't, behind time, broke its word, broke their word, didn't happen, did not happen, never happened, never materialized, never materialised, did not materialize, didn't materialize, fell short, not honored, not honoured, didn't come true, did not come true, didn't ship, did not ship, never arrived, not arrived, hasn't arrived, hasn't come, has not come, have not come, haven't come, haven't happened, have not happened, not happened, due date has passed, date has passed, dates have passed, is late with, late with, not been kept, not been fulfilled, not been delivered, weren't kept, were not kept, wasn't kept, was not kept, isn't delivered, but not released, but not launched, but hasn't released, but has not released, but never released, but never launched, but never shipped, but not delivered, but didn't ship, but hasn't shipped, announced but not, postponed, postpone, postpones, pushed back, lagging, miss, misses, missing, delay, delaying, hold up its promise, break its promise, break promises"
    ),
    (
      .outcome("came"),
      "kept, fulfilled, came true, turned out to be true, turned out true, turned out to be right, proved true, proved to be true, proven true, were true, was true, turn out true, turn out to be true, delivered on, delivered, materialized, materialised, realized, made good, panned out, honored, honoured, on time, kept its word, came to pass, come true, met, keep, keeps, keeping, honor, honour, fulfill, fulfil, deliver on, carried out, implemented, stuck to, lived up to, live up to, borne out, became reality, become reality, became real, a reality, achieved, accomplished, went as planned, happened as planned, paid off, came good, make good on, made good on, kept its promises, kept their promises, proved correct, turned out correct, proven correct, proved accurate, were confirmed, was confirmed, got confirmed, proved right, proven right, came off, stick to, actually happened, really happened, did happen, did come true"
    ),
    (
      .outcome("cancelled"),
      "called off plans, abandoned plans, cancelled plans, canceled plans, plans were cancelled, plans were canceled, scrapped, shelved, dropped plans, abandoned, gave up, given up, give up, axed, walked away from, pulled the plug, pulled the plug on, backed out, back out of, gave up on, drop its plan, dropped its plan, plans it dropped, plans it cancelled, abandon, abandons, scrap, scraps, scrapping, shelve, shelves, axe, giving up, gives up, ditch, ditched, call off its plan, drop plans"
    ),
    (.outcome("lapsed"), "lapsed, overtaken by"),
    (
      .outcome("unconfirmed"),
      "unconfirmed, never confirmed, unverified, never got confirmed, weren't confirmed, were never confirmed, not confirmed, not been confirmed, never been confirmed, haven't been confirmed, have not been confirmed, unproven, still unconfirmed, unsubstantiated"
    ),
    (
      .outcome("open"),
      "pending, upcoming, outstanding, in the pipeline, pipeline, still open, not yet due, yet to come, forthcoming, in the works, still to come, not due yet, yet to be delivered, still planned, still expected, under way, lies ahead, lie ahead, still ahead, yet to happen, remain open, remains open, still outstanding, coming up, awaited, next steps, next for, what's next, what is next, next on the agenda, open plans, open promises, open plan, are open, plans open, promises open, is open"
    ),
    (
      .outcome("overdue,open"),
      "coming out, will be released, will launch, to be released, going to release, going to launch, will come out, be released, due out, expected to launch, expected to be released, expected release, be launched, slated, scheduled, will release, will arrive, release planned, arriving, when can we expect, when should we expect, when do we expect, when should i expect, when can i expect, when do we get, when will we get, when will we see, will ship, will be out, be out, will be available, be available, will debut, to launch, to ship, going to ship, planned release, planned launch, expected launch, expected date, due for release, supposed to launch, supposed to ship, supposed to come out, scheduled for, come to market, release expected, be unveiled, be shipped, drop date"
    ),
    (
      .plan,
      """
      plan, plans, planned, planning, promise, promises, promised, roadmap, roadmaps, expect, expected, \
      expects, expecting, expectation*, anticipated, intends, intend, intention*, pledge*, commitment*, \
      future, next up, said it would, said they would, said he would, said she would, coming, in store, on the horizon, target date, targets, aims, goals, up its sleeve, \
      forecasts made by, due, vow*, announced plans, going to, next model, going public, go public, gone public, goes public, list its shares, \
      prediction, predictions, predicted, plan for, planned for, in the cards, said to come, aim to, aims to, aiming, ambition*, promise of, promised to, set out to, expectations, targeted, agenda, ipo plans, ipo, listing, \
      should we expect, should i expect, should one expect, to expect, what to expect
      """
    ),
    (
      .conflict,
      """
      conflict, conflicts, conflicting, contradict, contradicts, contradicting, contradictory, contradiction*, disagree, disagrees, \
      disagreed, disagreement*, discrepan*, inconsisten*, dispute, disputes, disputed, clash, clashes, at odds, \
      don't agree, do not agree, differ, differs, differing, mismatch*, competing claims, rival claims, \
      can't both be right, cannot both be right, incompatible, diverge, diverging, contested, don't match, do not match, don't add up, \
      rival figures, different figures, differing figures, different stories, not consistent, doesn't add up, does not add up, competing accounts, differing accounts, at variance, irreconcilable, opposing claims, opposite claims, in conflict, vary, varies, varying, different dates, different numbers, different amounts, conflicting reports, don't agree on, do not agree on, disagreeing, say different things, tell different, argue, argument, arguments, clashing, dissonan*, differences between sources, incompatible claims, out of line with each other, inconsistency, agree, agrees, agree with each other, consistent, in agreement, sources agree on, outlets agree on, reports agree on, media agree on, everyone agree on, line up, tally, unanimous
      """
    ),
    (
      .learned,
      """
      facts appeared, facts appear, claims appeared, facts came in, facts were added, became known, become known, came to light, come to light, learned, learnt, learn, surfaced, emerged, \
      been added, was added, added, newly known, new facts, new information, new claims, find out, found out, \
      revealed, what's changed, what changed, what has changed, updates, updated, came in, \
      new in the database, new in almanac, new entries, \
      newly reported, newly learned, new stuff, newly discovered, discovered, discover, came to know, new knowledge, got added, get added, entered the database, entered the store, new since, changed since, different since, become public, became public, been learned, get to know, got to know, come in, have come in, additions, addition, been recorded, has come out since, knowledge changed, knowledge grow, knowledge grown, did you learn, have you learned, have you learnt, turned up, came up, come up, were reported, was reported, newly added
      """
    ),
    (
      .news,
      "news, what's new, whats new, what is new, anything new, headlines, update, recently, developments, going on lately, catch me up, bring me up to speed, up to date, missed since, did i miss, what did i miss, any news, latest news, latest developments, recent events, in the news, new things, fresh, freshest, bring me up to date, get me up to date, up to speed, miss anything, been missing, catch-up, new lately"
    ),
    (
      .change,
      "change, changes, changed, changing, evolve, evolves, evolved, evolution, develop, developed, development, move, moved, shift*, go up, gone up, went up, rise, rose, risen, climb, climbed, fall, fell, fallen, trend, trajectory, progress, progressed"
    ),
    (
      .growth,
      "grow, grows, grew, grown, growing, growth, increase, increased, increases, double, doubled, multiplied, expand, expanded, cagr, growth rate, growth path, take off, soar, soared, shoot up, shot up, increasing, rising, expansion, growth over"
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
      "makes the most money, make the most money, making the most money, makes most money, makes more money, make more money, making more money, made the most money, makes the least money, making per year, making a year, make per year, make a year, makes a year, makes per year, pulling in per year, bring in a year, take home, revenue, revenues, sales, turnover, income, earnings, earn, earns, earned, earning, make in a year, annual revenue, yearly revenue, top line, money does it make, take in a year, make money, making money, money is coming in, how much money does, bring in per year, sales figures, annual sales, takings, gross, generates, generated, moneymaking, money-making, rake in a year, topline, money comes in, earns a year, earn a year, does it earn, how much does it make, revenue figures, business volume"
    ),
    (
      .figure("weekly users"),
      "weekly users, weekly active users, users a week, users per week, weekly audience, wau, users weekly, people a week, people use weekly"
    ),
  ])
}
