import ArgumentParser

struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    _superCommandName: Program.name,
    abstract: "Open the knowledge base in a browser.",
    discussion: """
      Every question is a page, with its charts, its evidence one click away, and the command that \
      it equals at the foot; the day slider shows what could be known on any day. Pages can be had \
      as JSON, CSV, Markdown, SVG, iCalendar and Atom, by the ending of the address.

      Only this machine can reach it, unless --host says otherwise; a request for another host name \
      is refused unless --allow-host names it. The database is only read, and what another process \
      writes shows at the next request. Ctrl-C ends it.

      With --sql, whoever reaches it can run one SELECT at a time on the views of `almanac sql`, each \
      within 5 seconds and 1,000 rows.

      Examples:
        almanac serve
        almanac serve --port 9000
        almanac serve --host 0.0.0.0 --allow-host almanac.example.org
      """
  )

  @Option(help: ArgumentHelp("The address to listen at.", valueName: "address"))
  var host = "127.0.0.1"

  @Option(
    help: ArgumentHelp("The port to listen at; 0 takes any that is free.", valueName: "number")
  )
  var port = 8750

  @Option(
    help: ArgumentHelp(
      "A host name that requests may be meant for, beside those of this machine; may be repeated.",
      valueName: "name"
    )
  )
  var allowHost: [String] = []

  @Flag(help: "Offer a page that runs read-only SQL.")
  var sql = false

  @OptionGroup var database: DatabaseOptions

  func validate() throws {
    guard (0...65535).contains(port) else { throw ValidationError("--port takes 0 to 65535") }
    guard !host.isEmpty else { throw ValidationError("--host needs an address, such as 127.0.0.1") }
    for name in allowHost where name.isEmpty || name.contains("/") || name.contains(" ") {
      throw ValidationError("--allow-host takes a host name, such as almanac.example.org")
    }
  }

  func run() throws {
    _ = try database.open()
    try WebHelper.become(
      WebHelper.Orders(
        database: database.resolvedPath,
        serve: .init(host: host, port: port, hosts: allowHost, sql: sql)
      )
    )
  }
}
