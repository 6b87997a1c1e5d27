// SPDX-License-Identifier: Apache-2.0

public import Files
public import Kernel

/// The recording of one version of a message.
public struct Recording: Hashable, Sendable {
  /// The message.
  public let message: MessageID
  /// The version that is read.
  public let version: Int
  /// The MP3, by its hash in the store of files.
  public let file: FileHash
  /// How long it plays.
  public let seconds: Int
  /// Who spoke: `espeak-ng`.
  public let engine: String
  /// Whether a machine spoke.
  public let isSynthetic: Bool
  /// Integrated loudness in LUFS.
  public let loudness: Double
  /// True peak in dBTP.
  public let peak: Double
  /// When it was made.
  public let madeAt: Instant
}

/// A recording that was asked for and is not there yet.
struct OpenRequest: Hashable, Sendable {
  let message: MessageID
  let version: Int
  let askedAt: Instant

  /// The key of its job.
  var key: String { RenderJob.key(message, version: version) }
}
