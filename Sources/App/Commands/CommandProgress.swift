// SPDX-License-Identifier: Apache-2.0

import Backups
import Foundation
import Synchronization

/// How far a long command is, on standard error: one line that is written over on a terminal, else a line a
/// step.
final class CommandProgress: Sendable {
  private let isTerminal = isatty(2) == 1
  private let last = Mutex("")

  /// What backups tell their progress to.
  var listener: BackupListener {
    { self.show($0.total > 0 ? Double($0.done) / Double($0.total) : 0, $0.label) }
  }

  /// Shows the part that is done, from 0 to 1, and what is next.
  func show(_ part: Double, _ step: String) {
    let percent = Int(min(1, max(0, part)) * 100)
    let isNew = last.withLock { last in
      defer { last = step }
      return last != step
    }
    if isTerminal {
      let full = percent * 24 / 100
      let bar = String(repeating: "#", count: full) + String(repeating: ".", count: 24 - full)
      FileHandle.standardError.write(Data("\r\u{1B}[K\(bar) \(percent)% \(step)".utf8))
    } else if isNew {
      Outcome.say("[\(percent)%] \(step)")
    }
  }

  /// Ends the line.
  func end() {
    if isTerminal { FileHandle.standardError.write(Data("\n".utf8)) }
  }
}
