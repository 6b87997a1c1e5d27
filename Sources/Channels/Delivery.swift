// SPDX-License-Identifier: Apache-2.0

public import Kernel

/// One message on its way to one channel, in one version.
public struct Delivery: Hashable, Sendable, Identifiable {
  /// The delivery's id.
  public let id: ID<Delivery>
  /// The message.
  public let message: MessageID
  /// The version of the message that was approved.
  public let version: Int
  /// The channel.
  public let channel: Channel
  /// The unit that the message counts for.
  public let unit: UnitID?
  /// When it was queued: the moment of publication.
  public let queuedAt: Instant
  /// Where it stands.
  public let state: DeliveryState
  /// The proof, once there is one.
  public let receipt: Receipt?
  /// Why it will not go out, is lost, or is to be or has been taken back; nil otherwise.
  public let reason: String?
}

/// What came back from a channel, or from a person who looked.
public struct Receipt: Hashable, Sendable {
  /// When it was recorded.
  public let at: Instant
  /// The address of the post, for channels with links.
  public let link: String?
  /// The hash of the photo, for boards.
  public let photo: String?
  /// What was said of it: who played it, where.
  public let statement: String?
  /// Minutes on air, for loudspeakers.
  public let minutes: Int?
  /// Who recorded it; nil for the system.
  public let person: PersonID?
  /// The salt under which the ledger holds the proof's hash; empty without a proof.
  public let salt: [UInt8]

  /// The proof as the ledger has hashed it.
  var proof: ReceiptProof { ReceiptProof(link: link, photo: photo, statement: statement, minutes: minutes) }
}

/// What a person brings to show that a message is out.
public struct ReceiptProof: Hashable, Sendable {
  /// The address of the post, for channels with links.
  public var link: String?
  /// The hash of the photo, for boards.
  public var photo: String?
  /// Who played it, where and when, for loudspeakers; else why it did not go out.
  public var statement: String?
  /// Minutes on air, for loudspeakers.
  public var minutes: Int?

  /// A proof from its parts.
  public init(link: String? = nil, photo: String? = nil, statement: String? = nil, minutes: Int? = nil) {
    self.link = link
    self.photo = photo
    self.statement = statement
    self.minutes = minutes
  }

  /// What of it is hashed into the ledger; empty where the system itself is the witness.
  var content: [UInt8] { Array([link, photo, statement].compactMap(\.self).joined(separator: "\n").utf8) }
}

/// What is written down about a delivery; what ends it badly never goes without its reason.
enum DeliveryNote: Hashable, Sendable {
  case attempt
  case confirm(ReceiptProof, salt: [UInt8] = [])
  case reject(reason: String)
  case lose(reason: String)
  case requeue
  case recall(reason: String)
  case withdraw(reason: String)

  var action: DeliveryAction {
    switch self {
    case .attempt: .attempt
    case .confirm: .confirm
    case .reject: .reject
    case .lose: .lose
    case .requeue: .requeue
    case .recall: .recall
    case .withdraw: .withdraw
    }
  }

  /// The proof of a receipt, or the reason as its statement.
  var proof: ReceiptProof {
    switch self {
    case .attempt, .requeue: ReceiptProof()
    case .confirm(let proof, _): proof
    case .reject(let reason), .lose(let reason), .recall(let reason), .withdraw(let reason):
      ReceiptProof(statement: reason)
    }
  }

  var salt: [UInt8]? {
    if case .confirm(_, let salt) = self, !salt.isEmpty { salt } else { nil }
  }
}

/// A message as channels need it; `App` makes it from the messages' room.
public struct ChannelMessage: Hashable, Sendable {
  /// The message.
  public let id: MessageID
  /// The approved version.
  public let version: Int
  /// The headline.
  public let title: String
  /// The unit that wrote it.
  public let unit: UnitID?
  /// The path of the article on the portal.
  public let path: String
  /// The text for each channel.
  public let texts: [Channel: String]
  /// The path of the picture to post with it.
  public let picture: String?

  /// A message from the parts.
  public init(
    id: MessageID, version: Int, title: String, unit: UnitID?, path: String, texts: [Channel: String],
    picture: String?
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.unit = unit
    self.path = path
    self.texts = texts
    self.picture = picture
  }
}
