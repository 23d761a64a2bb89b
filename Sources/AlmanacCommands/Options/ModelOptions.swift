import AlmanacDrafting
import ArgumentParser
import Foundation

/// A model of the user's own that drafts beside the rules.
struct ModelOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Ask a model, too, at this address of the chat/completions protocol; a key is taken from ALMANAC_MODEL_KEY.",
      valueName: "url"
    )
  )
  var modelURL: String?

  @Option(help: ArgumentHelp("The name of the model.", valueName: "name"))
  var model: String?

  @Option(help: ArgumentHelp("How long the model may take.", valueName: "seconds"))
  var modelTimeout: Double = 120

  @Flag(help: "Let the model be on another machine, which is sent the article.")
  var allowRemote = false

  func validate() throws {
    if (modelURL == nil) != (model == nil) {
      throw ValidationError("--model-url and --model go together")
    }
    if modelTimeout <= 0 { throw ValidationError("--model-timeout is more than 0 seconds") }
  }

  /// The model that was named; nil where none was.
  func endpoint() throws -> Endpoint? {
    guard let modelURL, let model else { return nil }
    do throws(PageError) {
      return try Endpoint(
        address: modelURL,
        model: model,
        key: ProcessInfo.processInfo.environment["ALMANAC_MODEL_KEY"],
        allowsRemote: allowRemote,
        seconds: modelTimeout
      )
    } catch {
      throw Failure(
        .usage,
        "--model-url: \(error.description)"
          + (error.description.contains("explicitly") ? " with --allow-remote" : "")
      )
    }
  }
}
