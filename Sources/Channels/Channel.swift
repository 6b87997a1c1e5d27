// SPDX-License-Identifier: Apache-2.0

public import Storage
import Web

/// A way to the people (Nghị định 49/2024/NĐ-CP lists eight kinds of grassroots information).
public enum Channel: String, Hashable, Sendable, CaseIterable, SQLConvertible {
  /// The commune's own pages; confirmed by the publication itself.
  case portal
  /// The loudspeakers; confirmed when the station says it was played.
  case loudspeaker
  /// The commune's Zalo account.
  case zalo
  /// The commune's Facebook page.
  case facebook
  /// Paper on the boards of the office and the hamlets.
  case noticeBoard = "notice-board"

  /// What proves that a message went out, when a person brings the proof.
  enum Proof: Hashable {
    /// The address of the post on the channel.
    case link
    /// A photo of the sheet where it hangs.
    case photo
    /// A sentence of who played it, where and when, and the minutes.
    case statement
    /// Nothing: the system itself saw it.
    case automatic
  }

  /// The proof that this channel gives.
  var proof: Proof {
    switch self {
    case .portal: .automatic
    case .loudspeaker: .statement
    case .zalo, .facebook: .link
    case .noticeBoard: .photo
    }
  }

  /// Whether hamlets bring it to the people by their own hands.
  var isLocal: Bool { self == .loudspeaker || self == .noticeBoard }

  /// Whether a person may bring messages out on it: all channels, or those of a hamlet.
  func isHandled(by staff: Staff) -> Bool {
    staff.can(.publish) || staff.can(.relay) && isLocal
  }

  /// The hosts that a link of this channel may have, with everything under them.
  var linkHosts: [String] {
    switch self {
    case .zalo: ["zalo.me", "zaloapp.com"]
    case .facebook: ["facebook.com", "fb.com", "fb.watch"]
    default: []
    }
  }
}
