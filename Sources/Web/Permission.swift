// SPDX-License-Identifier: Apache-2.0

/// One thing a member of staff may do; shown to people as a sentence ("được soạn").
public enum Permission: String, Hashable, Sendable, CaseIterable, Codable {
  /// See the workspace.
  case read
  /// Keep the plan and its tasks.
  case plan
  /// Write messages and send them for approval.
  case write
  /// Approve messages that somebody else has written.
  case approve
  /// Publish by hand on channels and record receipts.
  case publish
  /// Pass messages on in a hamlet, by loudspeaker and notice board, and record that it was done.
  case relay
  /// Give and take the figures of periodic reports.
  case report
  /// Keep units, people and settings.
  case administer
}
