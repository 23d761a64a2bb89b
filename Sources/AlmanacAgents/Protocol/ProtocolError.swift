import AlmanacReports

/// Why a message cannot be answered, as JSON-RPC says it.
struct ProtocolError: Error, Equatable {
  /// What kind of mistake it is.
  enum Code: Int {
    case notJSON = -32700
    case badMessage = -32600
    case unknownMethod = -32601
    case badParameters = -32602
    case notThere = -32002
    case unknownVersion = -32022
    case failed = -32603
  }

  let code: Code
  let message: String
  var data: JSON?

  init(_ code: Code, _ message: String, data: JSON? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// The answer to a message; null where it has no name that could be read.
  func reply(to id: JSON?) -> JSON {
    .members([
      "jsonrpc": .string("2.0"), "id": id ?? .null,
      "error": .members([
        "code": .whole(code.rawValue), "message": .string(message), "data": data,
      ]),
    ])
  }
}
