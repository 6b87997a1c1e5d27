// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// One request, parsed and admitted: all that a route's handler sees.
public struct Visit: Sendable {
  /// Who is asking, and for which commune.
  public let visitor: Visitor
  /// The path as asked for, without the query: `/tin-tuc/mot-cua`.
  public let path: String
  /// Values of the path's placeholders.
  public let parameters: [String: String]
  /// Values of the query, NFC.
  public let query: [String: String]
  /// The form that was sent; empty for requests without one.
  public let form: Form
  /// Header fields by lower-case name.
  public let headers: [String: String]
  /// The number of this request, shown on fault pages and in the log.
  public let number: String

  /// A visit from the parts.
  public init(
    visitor: Visitor, path: String, parameters: [String: String] = [:], query: [String: String] = [:],
    form: Form = Form(), headers: [String: String] = [:], number: String = ""
  ) {
    self.visitor = visitor
    self.path = path
    self.parameters = parameters
    self.query = query
    self.form = form
    self.headers = headers
    self.number = number
  }

  /// The commune of the request.
  public var commune: CommuneID { visitor.commune.id }

  /// The member of staff who asks.
  ///
  /// - Throws: `Fault.forbidden` for a visitor who has not signed in; routes with staff access never see that.
  public func staff() throws -> Staff {
    guard let staff = visitor.staff else { throw Fault(.forbidden, FaultWords.signInFirst) }
    return staff
  }

  /// The id in a placeholder of the path.
  ///
  /// - Throws: `Fault.notFound` if it is no id.
  public func id<Kind>(_ parameter: String, of kind: Kind.Type = Kind.self) throws -> ID<Kind> {
    guard let text = parameters[parameter], let id = ID<Kind>(text) else {
      throw Fault(.notFound, FaultWords.notFound)
    }
    return id
  }
}
