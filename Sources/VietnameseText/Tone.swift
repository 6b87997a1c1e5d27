// SPDX-License-Identifier: Apache-2.0

/// The six tones of Vietnamese in the order of the alphabet, under their Vietnamese names.
public enum Tone: UInt8, CaseIterable, Comparable, Sendable {
  /// No mark: `ma`.
  case ngang
  /// Grave: `mà`.
  case huyen
  /// Hook above: `mả`.
  case hoi
  /// Tilde: `mã`.
  case nga
  /// Acute: `má`.
  case sac
  /// Dot below: `mạ`.
  case nang

  /// Earlier in the alphabetical order of tones.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
