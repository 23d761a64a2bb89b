import AlmanacModel
import AlmanacReading

extension Cues {
  static let englishMetrics = Lexicon<Metric>([
    "annual recurring revenue, arr, recurring revenue": Metric(
      "annual recurring revenue",
      per: "a year"
    ),
    "annualized run-rate revenue, annualised run-rate revenue, annualized revenue run rate, annualised revenue run rate, run-rate sales, annualised revenue, annualized revenue, revenue run rate, run rate, run-rate revenue, annualised sales, annualized sales, annual run rate, revenue run-rate, annualized run rate, annualised run rate, annualised run-rate, run-rate, sales now run at, annualised sales of, sales run rate, sales at an annual, annual pace, an annual rate, on an annualized basis, on an annualised basis":
      Metric("annualized revenue", per: "a year"),
    "revenue, revenues, annual revenue, sales, turnover, takes in just, takes in only, expects to bring in, expected to bring in, expects to take in, expects sales, will bring in about, in sales, of sales, in revenue, of revenue, brought in sales, net sales, top line":
      Metric(
        "revenue"
      ),
    "monthly revenue": Metric("monthly revenue", per: "a month"),
    "net loss, loss, losses, lost, lose, burn, burned, burning, burns, cash burn, operating loss, net losses, cash burn of":
      Metric(
        "loss",
        isMinor: true
      ),
    "net profit, profit, net income, operating profit, earnings, ebitda": Metric(
      "profit",
      isMinor: true
    ),
    "bookings": Metric("bookings", isMinor: true),
    "backlog, contracted backlog, order backlog, remaining performance obligations, order book, orders in hand, order backlog of":
      Metric(
        "backlog"
      ),
    "spend, spends, spent, spending, has spent": Metric("spending", isMinor: true),
    "employees, staff, people work, workers, staffers, employs, headcount, people on staff, people on its payroll, payroll, workforce, team of, staff of, employees work, engineers and researchers":
      .few(
        "employees",
        unit: "employees",
        least: 20
      ),
    "gpus, graphics cards, accelerators, ai chips": .few("GPUs", unit: "GPUs", least: 1000),
    "each week, every week, weekly active users, weekly users, active weekly users, people a week, people each week, people every week, users a week, active users a week, users every week, people use it every week, people each week, counts weekly, weekly actives, use it weekly, users weekly, weekly audience":
      Metric("weekly users", unit: "users"),
    "people use the app each month, each month, every month, monthly active users, monthly users, active monthly users, people who use it every month, people use the service every month, users a month, people a month, users every month, monthly visitors, active users per month, monthly actives, monthly audience, use it monthly, people monthly, users monthly":
      Metric("monthly users", unit: "users"),
    "daily active users, daily users, people a day, users a day, people every day": Metric(
      "daily users",
      unit: "users"
    ),
    "paying users, paying subscribers, subscribers, paid subscribers, paying customers, subscriptions, paid seats":
      Metric("subscribers", unit: "subscribers"),
    "users, registered users, people use, used by, is used by, has been used by, have been used by, people have used, people have tried, been tried by":
      Metric("users", unit: "users"),
    "customers, clients, business customers, enterprise customers, corporate customers, paying businesses":
      Metric("customers", unit: "customers", isMinor: true),
    "developers": Metric("developers", unit: "developers", isMinor: true),
    "downloads, installs, downloaded, been downloaded, has been downloaded, was downloaded, times downloaded":
      Metric("downloads", unit: "downloads"),
    "tokens": .many("tokens", unit: "tokens", isMinor: true),
  ])

  static let englishIncidents = Lexicon<Incident>([
    "deleted the database, deleted a database, deleted the production, deleted a production, wiped the database, wiped a database, wiped the production, wiped a production, erased the database, erased a database, destroyed the database":
      Incident("data loss", .outage),
    "apologized, apologised, apologizes, apologises, issued an apology, public apology":
      Incident("apology", .emergency),
    "outage, outages, went down, was down, were down, had been down, was offline, went offline, were offline, went dark, stopped responding, stopped working, was unavailable, were unavailable, was unreachable, crashed for, knocked offline, service disruption, disruption of service, was knocked out, crashed, went offline for, was inaccessible, were inaccessible, was disrupted, disrupted, failed for, downtime, stopped answering, fell over, conked out, hours of downtime, went silent":
      Incident("outage", .outage),
    "data breach, security breach, data leak, breach of its, was breached, was hacked, were hacked, hackers stole, stole the data, leaked the data, leaked data, exposed data, exposed the data, exposed customer, exposed user, exposed the, left exposed, lay open, laid bare, exposed on the internet, open to the internet, was exposed, were exposed, had been exposed, unauthorized access, unauthorised access, intruder, intruders, break-in, leaked customer, leaked user, leaked the, hackers, hacker, made off with, cyberattack, cyber attack, cyber-attack, ransomware, hit by a breach, suffered a breach, a breach, breach at, breach in, stolen from, was stolen, were stolen, stole customer, stole user, leak of user, leak of customer, leak at, data of customers, exfiltrated, compromised, intrusion":
      Incident("data exposure", .breach),
    "recalled, recalls, is recalling, was recalling, has recalled, is to recall, will recall, product recall, recall of":
      Incident("recall", .withdrawal),
    "pulled the model, pulled the app, pulled the feature, pulled the update, rolled back the update, rolled back an update, rolls back, rolled back, withdrew the model, withdrew the app, took the model offline, took it offline, taken offline, has taken down, suspended access to, paused the feature, disabled the feature, pulled its model, pulled its app, took down the model, withdrew its, rolled back its, was withdrawn, was pulled, were pulled, was taken down, has pulled the":
      Incident("withdrawal", .withdrawal),
    "was banned, were banned, has banned, banned the app, banned the use, has blocked the app, was barred, banned in, blocked the app, ordered the app, was blocked, was blocked in, is blocked in, has been blocked, has been banned, is banned, was suspended, has been suspended, was prohibited, was removed from app stores, removed from app stores, vanished from app stores":
      Incident("ban", .ban),
  ])

  static let englishRounds = Lexicon<String>([
    "pre-seed": "pre-seed", "seed": "seed", "angel": "angel", "series a": "series-a",
    "series b": "series-b", "series c": "series-c", "series d": "series-d",
    "series e": "series-e",
    "series f": "series-f", "series g": "series-g", "series h": "series-h",
    "series i": "series-i", "series j": "series-j", "series k": "series-k",
    "convertible note*, convertible": "convertible-note", "grant": "grant",
    "share placement, follow-on offering, equity offering, rights issue": "post-ipo-equity",
  ])
}
