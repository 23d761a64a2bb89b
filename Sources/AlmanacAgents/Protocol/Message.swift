import AlmanacReports

/// A message of JSON-RPC.
enum Message: Equatable {
  /// Something that wants an answer.
  case request(id: JSON, method: String, parameters: JSON)
  /// Something that is told.
  case notification(method: String, parameters: JSON)
  /// An answer; this program asks nothing, so it means nothing.
  case reply

  /// The message of a JSON value.
  ///
  /// - Throws: `ProtocolError` where it is none.
  init(_ json: JSON) throws(ProtocolError) {
    guard case .object = json, json["jsonrpc"] == .string("2.0") else {
      throw ProtocolError(.badMessage, "a message is an object with jsonrpc \"2.0\"")
    }
    guard let called = json["method"] else {
      guard json["result"] != nil || json["error"] != nil else {
        throw ProtocolError(.badMessage, "the message has no method")
      }
      self = .reply
      return
    }
    guard let method = called.text else {
      throw ProtocolError(.badMessage, "the method is not a string")
    }
    let parameters = json["params"] ?? .object([])
    guard case .object = parameters else {
      throw ProtocolError(.badParameters, "params is not an object")
    }
    switch json["id"] {
    case nil: self = .notification(method: method, parameters: parameters)
    case .some(let id) where Message.isID(id):
      self = .request(id: id, method: method, parameters: parameters)
    default: throw ProtocolError(.badMessage, "the id is neither a string nor a number")
    }
  }

  /// The name by which a message is answered; nil where it has none.
  static func id(of json: JSON) -> JSON? { json["id"].flatMap { isID($0) ? $0 : nil } }

  private static func isID(_ json: JSON) -> Bool {
    switch json {
    case .string, .number: true
    default: false
    }
  }
}
