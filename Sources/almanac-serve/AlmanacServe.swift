import AlmanacWeb
import Foundation

@main
struct AlmanacServe {
  static func main() async {
    exit(await Helper.main(Array(CommandLine.arguments.dropFirst())))
  }
}
