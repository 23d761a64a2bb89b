import AlmanacReports

extension JSON {
  /// A part of an answer that is too long for one message.
  struct Cut: Equatable {
    /// The answer with a part of its longest list.
    let json: JSON
    /// The entries of the list that it has, counted from 0.
    let entries: Range<Int>
    /// How many the list has in all.
    let count: Int
  }

  /// The answer with as many entries of its longest list as fit.
  ///
  /// - Parameters:
  ///   - most: how many bytes it may have.
  ///   - skip: how many entries to leave out at the start.
  /// - Returns: the part; nil where there is no list, or not one entry fits.
  func cut(to most: Int, skip: Int) -> Cut? {
    guard let list = longestList else { return nil }
    let sizes = list.map { $0.line.utf8.count + 2 }
    let first = min(skip, list.count)
    var left = most - (line.utf8.count - sizes.reduce(0, +))
    var end = first
    while end < list.count, sizes[end] <= left {
      left -= sizes[end]
      end += 1
    }
    guard end > first || first == list.count else { return nil }
    let json = replacingLongestList(by: Array(list[first..<end]))
    return Cut(json: json, entries: first..<end, count: list.count)
  }

  /// The list that takes the most room: itself, or under a key of the object.
  private var longestList: [JSON]? {
    switch self {
    case .array(let list): list
    case .object(let members): members[safe: longestMember(members)]?.value.longestList
    default: nil
    }
  }

  private func longestMember(_ members: [Member]) -> Int? {
    members.indices.filter { members[$0].value.longestList != nil }
      .max { members[$0].value.line.utf8.count < members[$1].value.line.utf8.count }
  }

  private func replacingLongestList(by list: [JSON]) -> JSON {
    switch self {
    case .array: return .array(list)
    case .object(var members):
      guard let place = longestMember(members) else { return self }
      let old = members[place]
      members[place] = Member(key: old.key, value: old.value.replacingLongestList(by: list))
      return .object(members)
    default: return self
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int?) -> Element? { index.map { self[$0] } }
}
