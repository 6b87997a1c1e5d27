// SPDX-License-Identifier: Apache-2.0

import Channels
import Files
import Kernel
import Messages
import OfficialDocuments
import Outside
import Web

extension House {
  /// A message as channels need it.
  static func channelMessage(_ message: PublishedMessage) -> ChannelMessage {
    ChannelMessage(
      id: message.id, version: message.version, title: message.title, unit: message.unit, path: message.path,
      texts: [
        .portal: message.plainText, .loudspeaker: message.spokenText,
        .zalo: message.zaloTitle + "\n\n" + message.zalo, .facebook: message.facebook,
        .noticeBoard: message.noticeText,
      ], picture: message.picture.map { "/tep/\($0.hash)" })
  }

  /// The message that a delivery is for, in its version; also one that was withdrawn, since its posts are then to
  /// be taken down.
  var channelMessage: @Sendable (MessageID, Int, CommuneCard) async throws -> ChannelMessage? {
    let board = board
    return { id, version, commune in
      try await board.version(version, of: id, in: commune.id).map(Self.channelMessage)
    }
  }

  /// The titles of messages, for lists of deliveries.
  var channelTitles: @Sendable ([MessageID], CommuneID) async throws -> [MessageID: String] {
    let board = board
    return { messages, commune in try await board.titles(of: messages, in: commune) }
  }

  /// Typesets a sheet for notice boards.
  var noticeSheet: @Sendable (NoticeSheet) async throws -> [UInt8] {
    let typst = TypstProgram(machine.settings.typst, surroundings: machine.surroundings)
    return { sheet in
      try await typst.pdf(of: NoticeSheet.main, files: sheet.files(), standard: TypstWriter.standard)
    }
  }

  /// Keeps a photo that proves a delivery.
  var keepPhoto: @Sendable (Upload, CommuneID) async throws -> String {
    let files = machine.files
    return { upload, commune in
      try await files.keepPicture(fileAt: upload.path, name: upload.name, for: commune).hash.description
    }
  }
}
