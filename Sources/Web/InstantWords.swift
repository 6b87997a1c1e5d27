// SPDX-License-Identifier: Apache-2.0

public import Kernel

extension Instant {
  /// How pages and documents name a moment: "16:05 ngày 03/6/2026".
  public var moment: String { "\(clock) ngày \(day.numeric)" }
}
