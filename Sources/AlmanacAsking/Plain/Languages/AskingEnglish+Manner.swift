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
      "users, user base, userbase, user numbers, user count, active users, audience, people use, people using, number of users, customers, how popular, popularity, user total, user figures, registered users, how widely used, actives, people are on, how many use, signups, sign-ups, people turn to, people rely on, usage"
    ),
    (.figure("subscribers"), "subscribers, subscriptions, paying users, paying customers"),
    (
      .figure("staff"),
      "staff, employees, headcount, workforce, personnel, employee count, team size, people work, people does it employ, employ, employs, workers, how big is the team, how many people work, number of employees, staffers, payroll, team members, how large is the team, size of the team, how many work, employed, people are employed, number of people, people does, staff size, staffing, staff count, how many people are at, have on staff, on staff"
    ),
    (
      .figure("spending"),
      "spending, spend, spends, burn, burns, expenses, compute spending, computing spending, cost base, costs, capex, expenditure*, cash burn, outlays, outlay, running costs, operating costs, burn rate, burning, burned, burnt, cost to run"
    ),
    (.figure("tokens"), "tokens"),
    (.figure("messages"), "messages, prompts a day"),
    (.figure("downloads"), "downloads"),
    (
      .deal("acquisition"),
      "acquire, acquires, acquired, acquiring, acquisition*, buy, buys, bought, buying, purchase, purchases, purchased, takeover*, took over, take over, taken over, mergers, merger, merge, merged, m&a, m & a, bought up, swallowed, buyout*, acqui-hire*, snapped up, acquirer, buyer, buyers, snap up, gobble*, bought out, buy out, purchasing, absorbed, absorb, acquirers, ended up owning, swallow, swallows, taking over, takes over"
    ),
    (
      .deal("partnership"),
      "partner, partners, partnered, partnership*, partnering, alliance*, team up, teams up, teamed up, collaborat*, license*, licensing, cooperat*, tie-up*, tie up, joint venture*, supply agreement*, work together, joined forces, working with, supply deal*, allies, ally, allied, cooperation, joint project*, teamed with, teaming up, tied up with, licence*, collaborations, relationship with, relationships, works with, work with, worked with"
    ),
    (
      .deal("stake-sale"),
      "stake sale*, sold its stake, sell its stake, sold stake, sale of a stake, sold shares, sold their shares, sold off, stakes were sold, stakes sold, sell stakes, sold stakes, selling stakes, sales of stakes, sale of stakes, sell shares, selling shares, divest*, offload*, stakes change hands, stakes changed hands, stakes have been sold, stakes been sold"
    ),
    (
      .deal(""),
      "deal, deals, agreement*, transaction*, contract, contracts, dealmaking, pact*, signed, arrangement*, signed with, megadeal*, mega-deal*, business deals, struck, agree on, agree to, agreed on, agreed to, strike, sign with, sign a, paid for"
    ),
    (
      .reliable,
      """
      reliable, unreliable, record for, 's record, trusted, trustworthiness, reliability, reliably, trustworthy, trust, accurate, accuracy, track record, hit rate, credible, \
      credibility, how right, often right, often wrong, proved right, proven right, proved wrong, right about, was right, been right, is right, right, wrong, dependable, \
      rumors came true, rumours came true, rumors come true, rumours come true, rumors of, believable, \
      get things right, gets things right, get it right, gets it right, got it right, got right, gets right, dependability, believed, believe, honest, precise, correct, correctness, batting average, track records, error rate, mistakes, reputable, reputation, take seriously, error-prone, how solid, solid, stand up, how well do the rumors, whose rumors, whose rumours, quality of, gets wrong, got wrong, get wrong, mistaken, how good are the rumors, prove right, prove true, came true most, comes true, rumors hold up, hold up, rely on, faith in
      """
    ),
    (
      .scoop,
      "scoop, scoops, scooped, first to report, reported first, broke the story, broke the news, exclusive, exclusives, first with, break news, first reported, reports first, broke first, first to publish, got there first, breaks stories, breaking stories, first to write, wrote first, published first, had the story first, first to break, most scoops, first to tell, first to say, beat everyone, ahead of everyone, ahead of everybody, ahead of the rest, before anyone else, before everyone else, before others, before the others, breaks the news, break the news, breaks news, breaks the story, break stories, gets the news first, has the news first, news first"
    ),
    (
      .outlets,
      "outlet, outlets, source, newspaper, newspapers, publication, publications, media, journalists, reporters, press, publishers, publisher, newsroom*, sources, news site*, website, websites, news sites, magazine, magazines, blogs, news source*, agency, agencies, news organi*, news outlet*, papers"
    ),
    (
      .store,
      """
      comprehensive, what is covered, what's covered, is covered, do you store, in the store, extent of, database, almanac, you know about, do you know, you cover, do you cover, coverage, knowledge base, \
      you have, do you have, you hold, in store, dataset, your data, the store, this tool, how complete, \
      you track, do you track, you contain, cover, covers, contain, contains, covered here, on record, on file, stored, \
      thin, blind spots, weak spots, how much do you know, how much data, how many articles, how many events, how many claims, how many facts, how big is the database, how large is the database, what is in here, what's in here, scope, breadth, well covered, best covered, poorly covered, sparse, patchy, completeness, contents of, contents, inventory, what data, which data, data cover, data set, how much material, covered by you, you have data, have data, your archive, your collection, archive, holdings of this, what do you have, what have you got, know about here, your knowledge, what topics, how up to date, up-to-date, gaps in your data, gaps in the data, holes in
      """
    ),
    (.entries, "claims, facts, entries, records, milestones recorded"),
    (
      .seek,
      "find, look up, looking for, look for, dig up, pull up, locate, find me, find out, check, look up for me, please check"
    ),
    (
      .find,
      "mention, mentions, mentioning, mentioned, articles about, articles on, anything about, full text, where does it say, where is it said, where it says, stories about, reports about, reports on, articles that say, articles mentioning, anything on, articles discussing, coverage of, passages, contain the word, contains the word, containing, with the word, with the words, the phrase, the term, the word, talk about, talks about, talking about, written about, wrote about, write about, writes about, writing about, speak of, speaks of, references to, refer to, refers to, hits for, results for, articles that mention, articles which mention, discuss, discusses, discussed, discussing, where do articles, search, search for, grep, hunt for"
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
      "articles, article, stories, reports, report, news articles, texts, pieces, write-ups, posts, items, coverage from, publications by, articles from, stories from, written by, wrote, write, published by"
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
      particulars, introduce me to, \
      what do we know, what is there on, what is there about, what have you got on, what have you got about, what do you have on, what do you have about, give me the facts, introduce, introduction, bio, biography, what can you tell me, fact sheet, factsheet, the story of, what's the story, what is the story, entry for, entry on, more on, full picture, lowdown on, brief on, brief about, a word about, anything about, background on, basics of, basics on, fill me in, known facts, say about, do you know about, do you know of, what kind of company is, what sort of company is, everything on, what's with, essentials
      """
    ),
    (
      .happen,
      "big stories, top stories, main stories, biggest stories, what went down, happen, happens, happened, happening, going on, went on, occur, occurred, occurs, took place, take place, been up to, was up, up to in, all that happened, what transpired, transpired, what's up with, do in, do on, do during, do last, do since, do this, doing in, been doing, do from, do throughout, important events, everything that happened, all events, made news, make news, made headlines, make headlines, unfold*, goings-on, keep busy, kept busy, been busy, was new, what was new, big happenings, noteworthy events, do all, get up to, got up to, happened to, on that date, achieved in, do between"
    ),
    (
      .history,
      "timeline, timelines, chronology, chronicle, history, historical, over time, over the years, events, event, events of, events in, events at, events from, sequence of events, chronological*, time line, through the years, series, in order, calendar, recap, milestones, key events, major events, story of, happenings, activity, moves, log, diary, journey, course of events, chronologically, by date, step by step, play by play, trace, past, story so far, what came when, day by day, month by month, year by year, in dates, through dates"
    ),
    (
      .kind("milestone"),
      "laws, regulation, regulations, court rulings, lawsuits, lawsuit, legal, hires, departures, research milestones, executives"
    ),
    (
      .when,
      "when, what date, which date, what day, which day, on what day, on which day, what year, which year, which month, what month, date of, dates of, release date, launch date, at what point, on what date, on which date, since when, how early, release dates, launch dates, date when, the date, what time, how early did, in which year, in what year, in which month, in what month, day of, timing of"
    ),
    (
      .why,
      "why, reason, reasons, cause, causes, caused, what prompted, what led, prompted, triggered, what made, motive, how come, what for, trigger, because of what, over what, what drove, what was behind, rationale, what pushed, what set off, set off, what lay behind, reason behind, reasons behind, for what reason, what was the cause, explains why"
    ),
    (
      .who,
      "who, whom, which investors, which funds, by whom, which firm, which firms, what investors"
    ),
    (.which, "which, what kind of, name the, which of, what companies"),
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
      references, receipts, with quotes, on what basis, grounds, who says so, justify, justification, with proof, including sources, \
      with evidence, evidence included, prove it, sourced, sources included, include sources, provenance, where do you have that from, where does that come from, show the evidence, show quotes, footnotes, verify, verifiable, what supports, cite your sources, list the sources, with its sources, with their sources, plus sources, with citations, including evidence, including quotes, give sources, give your sources, who claims that, and the evidence, and evidence, \
      who says
      """
    ),
    (
      .knownThen,
      """
      known by, known on, known as of, known at, knew by, known then, as known, was known, were known, known before, believed, \
      known until, knew on, knew at, as it was known, knowledge as of, knowledge of, by what was known, people knew, \
      from what was known, with the knowledge, had been known, been reported by, reported by then, based on information available, \
      information available, was public, publicly known, we knew, people know, did we know, known back, were told by, reported as of, knew as of, \
      as seen on, seen from, state of knowledge, given what was known, what people knew, could be known, as believed, using only articles, from the perspective of, with what was known, from the standpoint of, knowing only what, by the knowledge, known about then, with knowledge up to, going by what was known, was publicly known, had become known by, known up to, knew back, as it was known on, people believed, the world knew, was understood, then known, \
      had been published by, had been published, going only by, going by what, published up to, been published by
      """
    ),
    (
      .chart,
      "chart, charts, graph, graphs, plot, plotted, draw, drawing, diagram, visualize, visualise, visualization, curve, charted, as a chart, in a chart, as a graph, sketch, picture of, line chart, bar chart, plotting"
    ),
    (
      .format("csv"),
      "csv, spreadsheet, excel, comma separated, comma-separated, for excel, as a spreadsheet, in excel, comma-separated values"
    ),
    (.format("tsv"), "tsv, tab separated, tab-separated"),
    (.format("json"), "json, machine readable, machine-readable, as json, in json"),
    (.format("ndjson"), "ndjson, jsonl, json lines"),
    (.format("markdown"), "markdown, md table"),
    (
      .now,
      "now, currently, current, today, today's, at present, presently, right now, at the moment, nowadays, these days, as of today, as of now, present"
    ),
    (
      .status("rumored"),
      "rumored, rumoured, rumor, rumors, rumours, rumour, reportedly, gossip, speculated, unofficial, whispered, whispers, hearsay, alleged*, speculation, talked about only"
    ),
    (
      .status("cancelled"),
      "cancelled, canceled, called off, fell through, collapsed, terminated, that failed, fell apart, died, broke down, cancel, cancels, call off, calls off, calling off, collapse, did not go through, didn't go through, went nowhere, dead"
    ),
    (.status("denied"), "denied, denies, refuted, deny"),
    (
      .status("completed"),
      "completed, confirmed, finalized, finalised, done deals, actually closed, went through, only confirmed, consummated, that closed, have closed, finished, wrapped up"
    ),
    (
      .status("announced"),
      "only announced, merely announced, not yet closed, not yet completed, announced only, just announced, pending completion, not completed yet, not closed yet"
    ),
    (.basis("pre-money"), "pre-money, premoney, pre money"),
    (.basis("post-money"), "post-money, postmoney, post money"),
    (
      .basis("tender"),
      "tender, tender offer, tender offers, secondary sale, employee share sale, secondary, tender price, tender prices, employees sell, employees sold, employees selling, staff sell, staff sold, employee tender, employee stock sale"
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
      do you like, who is right, evil, will ever, is it true that ai, next year will, \
      should, ought, wise, your view, your take, your prediction, thoughts on, hype, hyped, winning, deserve*, odds, chances, chance of, probability, likely, fair valuation, fairly valued, justified, too expensive, too high, good idea, bad idea, next big, likeliest, more ethical, trustworthy ai, cooler, coolest, nicest, nicer, smarter, in your opinion, do you believe, do you recommend, be the winner, morally, fair price, overpriced, underpriced, too much, more honest, most honest, most innovative, innovative, trust more, sell my, buy or sell, is good, is bad, good or bad, go bankrupt, survive, succeed, dominate, surpass humans, become sentient, when will agi, in ten years, in 10 years, in five years, in 5 years, next decade
      """
    ),
    (
      .foreign,
      """
      born, birthplace, place of birth, grew up, studied, alma mater, university, college, nationality, citizenship, religion, headquarter*, headquartered, parameters, parameter count, benchmark, benchmarks, profitable, profit, profits, context window, salary, salaries, how tall, how old is, net worth, subscription price, price per token, pricing, cost a month, costs a month, cost per month, does it cost, address of, phone number, \
      weather, temperature, rain, recipe, cook, bake, football, soccer, basketball, tennis, world cup, olympic*, movie, film, song, songs, lyrics, \
      poem, poems, joke, translate, translation of, capital of, population, president of, prime minister, bitcoin, ethereum, crypto price, \
      horoscope, restaurant*, hotel*, flight*, vacation, birthday, marry, wife, husband, health, doctor, medicine, \
      diet, stock tip*, solve, calculate, square root, equation, write me, write a, code for, python, javascript, \
      fix my, train times, bus, traffic, lottery, dinner, lunch, breakfast, coffee, gdp, inflation rate, interest rate*, \
      meaning of life, who are you, your name, how are you, gold price, oil price, exchange rate, euro rate, wikipedia, mountain, river, planet, moon, mars, animal, dog, cat, pizza, game score, election*, gas prices, \
      logo, colour, color, gpus, electricity, power consumption, stock price, stock quote, stock market, ticker, dividend*, married, children, grandchildren, hobbies, hobby, car, house, live in, lives in, living in, timezone, time zone, age, office, offices, located, location, api key, api price, subscription cost, latency, email, book me, taxi, laptop, salary of, favourite food, weight, height, religion of, political, politics of, carbon, emissions, water, degree, school, hometown, family name, pets, eye colour, haircut, wears, wear, playlist, horoscopes, shoe, per token, per million tokens, price per million, api cost, context length, trained on, training data, architecture, programming language, score on, mmlu, elo, leaderboard score, swe-bench, arena, business model, monetize, monetise, revenue model, sign up for, how to use
      """
    ),
    (
      .negation,
      "not, never, didn't, did not, doesn't, does not, hasn't, has not, haven't, have not, isn't, is not, wasn't, was not, without, except, excluding, other than, no longer, non, nobody, no one, none, neither, nor, aren't, weren't, cannot, can't, won't, wouldn't, don't, do not, apart from, but not, rather than, instead of, save for, leaving out, minus, didn't ever, ignoring, lacks, lack, lacking, avoid, avoided, besides, aside from, in addition to"
    ),
    (
      .figure("loss"),
      "net loss, operating loss, losses, lose money, losing money, in the red, loss"
    ),
    (.first, "first, very first, earliest, oldest, initial, original"),
    (
      .latest,
      "latest, last, most recent, newest, final, most recently"
    ),
    (
      .ratio,
      "ratio, ratios, per employee, per head, per user, per person, per worker, per customer, per member of staff, per staff member, per subscriber, divided by, proportion, quotient, percentage of, percent of, fraction of, for each employee, for every employee, for each user, difference between the revenue, subtract*, minus the, combined, taken together, sum of, the sum of, add up, adds up, added up, added together, in both, backed both, funded both, invested in both, back both, fund both, invest in both, money in both, in common, have in common"
    ),
    (
      .genuine,
      "real, genuine, serious, substantive, outright, true"
    ),
    (.rate("weekly"), "weekly, a week, per week, each week, every week, in a week"),
    (.rate("monthly"), "monthly, a month, per month, each month, every month, in a month"),
    (
      .rate("daily"),
      "daily, a day, per day, each day, every day, in a day"
    ),
    (
      .fate,
      "what came of, came of, what became of, became of, what happened to, how did the story end, what was the outcome, the outcome of, what has become of, in the end, came of the rumor*, came of the rumour*"
    ),
    (
      .times,
      "how many times more, how many times as, how many times its, times more than, by what factor, how many times over"
    ),
    (
      .rivals,
      "rival, rivals, competitor, competitors, competition, peers"
    ),
    (
      .place,
      "italy, italian, china, chinese, europe, european, eu, germany, german, france, french, uk, britain, british, japan, japanese, korea, korean, south korea, india, indian, russia, russian, taiwan, canada, canadian, australia, israel, israeli, u.s., us-based, american, america, ireland, sweden, silicon valley, asia, asian"
    ),
    (
      .future,
      "will, going to be, will be"
    ),
    (.how, "how does, how do"),
  ])
}
