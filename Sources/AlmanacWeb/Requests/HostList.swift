/// The hosts that a site answers for: a page of another name that leads here is refused, so that no
/// foreign page reads what stands on this machine.
struct HostList: Sendable {
  private let names: Set<String>

  /// The names of this machine, and others that are allowed.
  ///
  /// - Parameter others: host names without a port.
  init(_ others: [String] = []) {
    names = Set(["localhost", "127.0.0.1", "[::1]"] + others.map { $0.lowercased() })
  }

  /// Whether a request for a host is answered.
  ///
  /// - Parameter host: the header field, a name with or without a port.
  /// - Returns: whether the name is one of the list.
  func allows(_ host: String?) -> Bool {
    guard let host, !host.isEmpty else { return false }
    let name: Substring
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return false }
      name = host[...end]
    } else {
      name = host.prefix { $0 != ":" }
    }
    let rest = host[name.endIndex...]
    let port = rest.dropFirst()
    let isPort =
      rest.isEmpty
      || rest.first == ":" && (1...5).contains(port.utf8.count)
        && port.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isPort && names.contains(name.lowercased())
  }
}
