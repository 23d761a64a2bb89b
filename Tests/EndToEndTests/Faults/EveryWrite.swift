import Foundation
import TestSupport
import Testing

/// A command that is killed at each of its calls that change the disk, every time from the same folder.
struct EveryWrite {
  /// What is typed.
  let words: [String]
  /// The folder from which each run starts; its database is `store.sqlite`.
  let template: String
  /// The folder in which each run takes place.
  let place: String

  /// A command in a folder that `prepare` fills.
  init(
    _ words: [String],
    in folder: String,
    prepare: (Almanac) async throws -> Void
  ) async throws {
    self.words = words
    template = folder + "/template"
    place = folder + "/place"
    try FileManager.default.createDirectory(atPath: template, withIntermediateDirectories: true)
    try await prepare(Almanac(database: template + "/store.sqlite", folder: template))
  }

  private var almanac: Almanac { Almanac(database: place + "/store.sqlite", folder: place) }

  /// What the database holds before and after a run that nothing disturbs.
  func states() async throws -> (before: StoreState, after: StoreState) {
    try renew()
    let before = StoreState.of(almanac.database)
    try renew()
    let outcome = try await almanac.run(words)
    #expect(outcome.status == 0, "\(outcome)")
    return (before, StoreState.of(almanac.database))
  }

  /// Kills a run at every call, in every second one by half done, and looks at what is left.
  ///
  /// - Parameter look: is given the program in the place and the number of the call.
  /// - Returns: how many calls there were.
  /// - Throws: what `look` throws, and where no run can be started.
  @discardableResult
  func kill(_ look: (Almanac, Int) async throws -> Void) async throws -> Int {
    var call = 0
    while true {
      call += 1
      try renew()
      let killing = try await KillShim.environment(call: call, isTorn: call % 2 == 0)
      let outcome = try await almanac.run(words, environment: killing)
      guard outcome.status == -9 else {
        #expect(outcome.status == 0, "\(words): \(outcome)")
        print("\(words.joined(separator: " ")): killed at \(call - 1) calls")
        return call - 1
      }
      try await look(almanac, call)
    }
  }

  /// Kills a run at every call; what is left is the old state or the new one.
  func leavesOldOrNew(least: Int) async throws {
    let (before, after) = try await states()
    #expect(before != after)
    let calls = try await kill { almanac, call in
      let state = StoreState.of(almanac.database)
      #expect(state == before || state == after, "\(words) at call \(call): \(state)")
    }
    #expect(calls >= least)
  }

  private func renew() throws {
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.copyItem(atPath: template, toPath: place)
  }
}
