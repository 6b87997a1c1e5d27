// SPDX-License-Identifier: Apache-2.0

import Kernel
import Storage

/// A recording that is still to come, with what its job says.
struct OpenRecording: Sendable {
  let job: JobRecord
  let title: String
  let askedAt: Instant
  let state: JobRecord.State

  /// Why it is not made, where something has gone wrong.
  var reason: String? {
    guard state == .failing || state == .abandoned else { return nil }
    return job.reason.isEmpty ? LoudspeakerWords.unknownFailure : job.reason
  }
}

extension Loudspeakers {
  /// How many open requests and recordings pages look at.
  static let window = 50

  /// What is still to be made, the oldest first; jobs that ended without a recording, because their message was
  /// withdrawn, are left out.
  func openRecordings(in commune: CommuneID) async throws -> [OpenRecording] {
    let now = surroundings.now()
    var open: [OpenRecording] = []
    for request in try await store.openRequests(limit: Self.window, commune: commune) {
      guard let job = try await queue.find(RenderJob.kind, key: request.key, commune: commune),
        case let state = job.state(at: now), state != .finished
      else { continue }
      let message = try await ports.message(request.message, request.version, commune)
      open.append(
        OpenRecording(
          job: job, title: message?.title ?? LoudspeakerWords.untitled, askedAt: request.askedAt,
          state: state))
    }
    return open
  }
}
