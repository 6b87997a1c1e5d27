// SPDX-License-Identifier: Apache-2.0

import Kernel
import Loudspeakers
import Messages

extension House {
  /// What loudspeakers need: the text of a published message.
  var loudspeakerPorts: LoudspeakerPorts {
    let board = board
    return LoudspeakerPorts { id, version, commune in
      guard let message = try await board.find(id, in: commune), message.version == version else {
        return nil
      }
      return SpokenMessage(
        title: message.title, text: message.spokenText, unit: message.unit, path: message.path)
    }
  }
}
