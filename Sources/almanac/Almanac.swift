import AlmanacCommands

@main
struct Almanac {
  static func main() { AlmanacCommand.runAndExit() }
}
