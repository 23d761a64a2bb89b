import AlmanacReading

extension Cues {
  static let englishOpeners = words(
    "fresh from, fresh off, having, after, with, following, hot on, on the back of, armed with, flush with, buoyed by, backed by"
  )

  static let englishBans = words(
    "banned, bans, ban on, has banned, has barred, have barred, barred, bars, blocked, blocks, has blocked, blocked access to, blocks access to, prohibited, prohibits, outlawed, suspended, suspends, has suspended, suspended downloads of, suspended access to, restricted, restricts, restricted the use of, forbade, forbids, forbidden, ordered the removal of, shut off, cut off access to, switched off, paused, pauses, has paused, pulled, disabled, disables, withdrew, took down, took offline, rolled back"
  )

  static let englishGoods = words(
    "hardware, chips, chip, gpus, processors, accelerators, systems, servers, robots, software, models, of chips, of computing, of dedicated capacity, of capacity, of computing power, worth of chips, of power, humanoids"
  )

  static let englishBackers = words(
    "backers, investors, a group of investors, shareholders, a consortium, a syndicate, venture firms, funds"
  )

  static let englishDigests = words(
    "rounds, deals, startups, start-ups, companies, upstarts, items, stories, headlines, cheques, checks, of them, news"
  )

  static let englishRelatives = words(
    "which, whom, whose"
  )

  static let englishChosen = words(
    "picked, chose, chosen, selected, tapped, named, hired"
  )
}
