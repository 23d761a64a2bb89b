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

  /// Looks at what a kill at each call leaves, at every second one after half of a write.
  ///
  /// One run leaves a copy of its folder at each call; at one call of twenty the run is killed in
  /// truth, and has to leave what the copy holds.
  ///
  /// - Parameter look: is given the program in the place and the number of the call.
  /// - Returns: how many calls there were.
  /// - Throws: what `look` throws, and where no run can be started.
  @discardableResult
  func kill(_ look: (Almanac, Int) async throws -> Void) async throws -> Int {
    let copies = place + "-copies"
    try FileManager.default.createDirectory(atPath: copies, withIntermediateDirectories: true)
    try renew()
    let copying = try await KillShim.environment(copies: copies, of: place)
    let outcome = try await almanac.run(words, environment: copying)
    #expect(outcome.status == 0, "\(words): \(outcome)")
    let calls = try FileManager.default.contentsOfDirectory(atPath: copies).count
    for call in 1...max(1, calls) {
      try renew(from: "\(copies)/\(call)")
      if call % 20 == 1 {
        let left = StoreState.of(almanac.database)
        try renew()
        let killing = try await KillShim.environment(call: call)
        let killed = try await almanac.run(words, environment: killing)
        #expect(killed.status == -9, "\(words) at call \(call): \(killed)")
        let state = StoreState.of(almanac.database)
        #expect(state == left, "\(words) at call \(call): \(state)")
      }
      try await look(almanac, call)
    }
    return calls
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

  private func renew(from source: String? = nil) throws {
    try? FileManager.default.removeItem(atPath: place)
    try FileManager.default.copyItem(atPath: source ?? template, toPath: place)
  }
}
