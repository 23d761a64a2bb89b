import AlmanacModel
import AlmanacReading

extension Cues {
  static let englishMetrics = Lexicon<Metric>([
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
  ])

  static let englishIncidents = Lexicon<Incident>([
    "outage, outages, went down, was down, were down, had been down, was offline, went offline, were offline, went dark, stopped responding, stopped working, was unavailable, were unavailable, was unreachable, crashed for, knocked offline, service disruption, disruption of service, did not respond":
      Incident("outage", .outage),
    "data breach, security breach, data leak, breach of its, was breached, was hacked, were hacked, hackers stole, stole the data, leaked the data, leaked data, exposed data, exposed the data, exposed customer, exposed user, exposed the, left exposed, lay open, laid bare, exposed on the internet, open to the internet, was exposed, were exposed, had been exposed, unauthorized access, unauthorised access, intruder, intruders, break-in, leaked customer, leaked user, leaked the":
      Incident("data exposure", .breach),
    "recalled, recalls, is recalling, was recalling, has recalled, is to recall, will recall, product recall, recall of":
      Incident("recall", .withdrawal),
    "pulled the model, pulled the app, pulled the feature, pulled the update, rolled back the update, rolled back an update, rolls back, rolled back, withdrew the model, withdrew the app, took the model offline, took it offline, taken offline, has taken down, suspended access to, paused the feature, disabled the feature":
      Incident("withdrawal", .withdrawal),
    "was banned, were banned, has banned, banned the app, banned the use, has blocked the app, was barred, banned in, blocked the app, ordered the app":
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
