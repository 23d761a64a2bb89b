import AlmanacModel

extension Deeds {
  static let english = Deeds(
    acts: [
      .funding: words(
        "raise, raises, raised, raising, secure, secures, secured, securing, closed, closes, closing, close it, close the, close a, close its, complete, completes, completed, completing, land, landed, lands, receive, receives, received, receiving, collect, collected, obtain, obtained, borrow, borrowed, borrowing, invest, invests, invested, investing, attract, attracted, got, give, gives, gave, bagged, netted, took in, pulled in, brought in"
      ),
      .release: words(
        "release, releases, released, releasing, launch, launches, launched, launching, ship, ships, shipped, shipping, introduce, introduces, introduced, introducing, unveil, unveils, unveiled, debut, debuts, debuted, publish, published, publishes, roll out, rolls out, rolled out, rolling out, made available, became available, come out, came out, announce, announces, announced, arrive, arrives, arrived, open-sourced, presented, showed, opened, went live, is available, are available, now available, is now available, is out, is now out, is live"
      ),
      .deal: words(
        "acquire, acquires, acquired, acquiring, buy, buys, bought, buying, purchase, purchases, purchased, purchasing, take over, takes over, took over, taken over, merge, merges, merged, merging, sell, sells, sold, selling, sign, signs, signed, signing, closed, closes, complete, completes, completed, invest, invests, invested, investing, partner, partners, partnered, teamed up, license, licensed, pay, pays, paid, take a stake, took a stake, struck"
      ),
      .valuation: words(
        "value, values, valued, valuing, reach, reaches, reached, hit, hits, fetch, fetched, priced, raise, raises, raised, sell, sold, worth"
      ),
      .metric: words(
        "reach, reaches, reached, hit, hits, pass, passes, passed, exceed, exceeds, exceeded, top, topped, surpass, surpasses, surpassed, generate, generates, generated, earn, earns, earned, make, makes, made, report, reports, reported, record, recorded, grow, grows, grew, grown, count, counts, counted, serve, serves, served, stand, stands, stood, employ, employs, employed, rose, fell, climbed"
      ),
      .alert: words(
        "declare, declares, declared, issue, issues, issued, ban, bans, banned, suffer, suffers, suffered, went down, go down, leak, leaked, happen, happened, occur, occurred, called, announced, ordered"
      ),
      .milestone: words(
        "file, files, filed, sign, signed, appoint, appoints, appointed, hire, hired, leave, leaves, left, join, joins, joined, found, founded, open, opens, opened, start, started, launch, launched, announced, pass, passed, approve, approved, ban, banned, sue, sued, go public, went public, list, listed, publish, published, build, built, complete, completed, restructure, restructured, convert, converted, form, formed, win, won, resign, resigned, step down, stepped down, fire, fired, move, moved, reached, received, released, acquired, raised, became, began, named, cut, laid off"
      ),
    ],
    nouns: [
      .funding: words("round, funding, financing, raise, fundraising, investment"),
      .release: words("launch, release, rollout, debut, out, available, unreleased"),
      .deal: words("acquisition, takeover, merger, purchase, deal, buyout"),
    ],
    negations: Lexicon([
      "did not, didn't, does not, doesn't, do not, don't, has not, hasn't, have not, haven't, had not, hadn't, was not, wasn't, were not, weren't, is not, isn't, are not, aren't, not, never, nor, has yet to, have yet to, had yet to, is yet to, yet to, failed to, fails to, refused to, declined to, decided not to, without, won't, cannot, couldn't, wouldn't, abandoned plans to, scrapped plans to, dropped plans to, no plans to":
        true,
      "not only, not just, not merely, not simply, not least, if not, whether or not": false,
    ]),
    ends: words(
      "call off, called off, calls off, cancel, cancels, cancelled, canceled, scrap, scraps, scrapped, shelve, shelves, shelved, abandon, abandons, abandoned, postpone, postpones, postponed, delay, delays, delayed, fell through, falls through, fell apart, collapsed, walked away from, walks away from, backed out of, backs out of, pulled out of, put off, remains unreleased, blocked, blocks, lost out on, turned down, turned away, rebuffed, rejected"
    ),
    pending: [
      .metric: words(
        "expects, expect, forecasts, projects, targets, is on track, are on track, aims for"
      ),
      .funding: words(
        "is raising, are raising, was raising, be raising, close to raising, near to raising, in talks, seeks, seeking, wants, hopes for, is asking for, asks for, targets, target"
      ),
      .release: words(
        "is expected, are expected, is coming, coming soon, due out, is due, is slated, is planned, was teased, teases, teased"
      ),
      .deal: words(
        "in talks, is considering, considers, offered, offers, wants, bid for, bids for"
      ),
    ],
    fillers: [
      "yet", "ever", "actually", "really", "fully", "formally", "officially", "publicly", "so",
      "far", "been", "be", "to", "have", "had", "has", "it", "already", "successfully", "then",
      "still", "even", "going", "able", "manage", "managed", "ready", "in", "fact", "any", "of",
      "the", "end", ",",
    ],
    denials: Lexicon([
      "denied, denies, deny, denying, refuted, refutes, refuting, dismissed reports, dismissed claims, dismissed rumors, dismissed the report, rejected reports, rejected claims, rejected the report, disputed reports, disputed the report":
        ()
    ]),
    denialsAnywhere: Lexicon([
      "was denied, were denied, is denied, has been denied, denied by, is untrue, was untrue, were untrue, is not true, was not true, is false, was false, were false, are false, are untrue, are not true, are wrong, is wrong, are inaccurate, a hoax, called the report false, was wrong, were wrong":
        ()
    ]),
    plans: Lexicon([
      "plan to, plans to, planned to, planning to, intend to, intends to, intended to, aim to, aims to, aiming to, hope to, hopes to, hoping to, want to, wants to, wanted to, seek to, seeks to, seeking to, is seeking, are seeking, sought to, in talks to, in talks for, talks on, talks over, talks about, talks for, plans for, planned, in discussions to, in negotiations to, expect to, expects to, expect, expects, expected to, is expected, are expected, set to, is due to, are due to, will, would, shall, could, may, might, is to, are to, looking to, considering, weighing, mulling, exploring, preparing to, about to, scheduled to, going to, nearing, on track to, forecast, forecasts, projects, projected, slated to, poised to, offered to, proposed to":
        ()
    ]),
    reach: 3,
    contrasts: ["but", "however", "though", "although", "instead"],
    bases: Lexicon([
      "pre-money, premoney, pre money, before the new money, before the investment, before the money, before the funding, before the new investment, before new money, before and":
        .preMoney,
      "post-money, postmoney, post money, including the new money, including the investment, including the new investment, after the investment, after the new money, including new money, after it":
        .postMoney,
      "tender offer*, tender, secondary sale*, secondary share sale*, secondary stock sale*, share sale*, employee share sale*, staff share sale*, sale of employee shares, sale of existing shares, buyback*, stock sale*, secondary offering, sale of staff shares":
        .tender,
      "market cap, market capitalization*, market capitalisation*, market value, stock market value":
        .marketCap,
      "in talks, seeks, seeking, sought, is asking, are asking, discussions, discussing, negotiating, looking to raise, wants to raise, could value, would value, may value, might value":
        .ask,
    ]),
    rounds: series([
      (["seed"], "seed"),
      (["pre-seed", "pre seed"], "pre-seed"), (["angel round", "angel funding"], "angel"),
    ]) { ["series \($0)"] },
    measures: Lexicon([
      "revenue*, sales, turnover, arr": .sales,
      "profit*, net income, operating income, ebitda": .profit,
      "loss, losses, net loss, lost, loses, burn, burned, cash burn, burning through, deficit":
        .loss,
    ])
  )

  static func words(_ list: String) -> Lexicon<Void> {
    Lexicon([(phrases: list.listedPhrases, meaning: ())])
  }
}
