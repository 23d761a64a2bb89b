extension AskingLanguage {
  /// Words that ask further questions, and how to ask and to answer.
  static let englishManner: [(phrases: [String], meaning: Cue)] = words([
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
      reliable, unreliable, record for, 's record, trusted, trustworthiness, reliability, reliably, trustworthy, trust, accurate, accuracy, track record, hit rate, credible, \
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
      comprehensive, what is covered, what's covered, is covered, do you store, in the store, extent of, database, almanac, you know about, do you know, you cover, do you cover, coverage, knowledge base, \
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
      "big stories, top stories, main stories, biggest stories, what went down, happen, happens, happened, happening, going on, went on, occur, occurred, occurs, took place, take place, been up to, was up, up to in, all that happened, what transpired, transpired, what's up with, do in, do on, do during, do last, do since, do between, do this, doing in, been doing, do from, do throughout"
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
      born, birthplace, place of birth, grew up, studied, alma mater, university, college, nationality, citizenship, religion, headquarter*, headquartered, parameters, parameter count, benchmark, benchmarks, profitable, profit, profits, losses, context window, salary, salaries, how tall, how old is, net worth, subscription price, price per token, pricing, cost a month, costs a month, cost per month, does it cost, address of, phone number, \
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
}
