// SPDX-License-Identifier: Apache-2.0

/// Where sun and moon stand, as far as a calendar needs it.
///
/// The formulae are those of Jean Meeus, "Astronomical Algorithms", chapters 25 and 49: good to about a minute for new
/// moons and to a hundredth of a degree for the sun.
enum Sky {
  /// The day number of 1970-01-01T00:00 in Julian days.
  private static let unixEpoch = 2_440_587.5
  /// Universal time from dynamical time: seconds, near enough from 1970 to 2100.
  private static let lag = 70.0 / 86_400

  /// The moment of a new moon in days since 1970-01-01 (universal time).
  ///
  /// - Parameter count: new moons since that of 6 January 2000
  static func newMoon(_ count: Int) -> Double {
    let k = Double(count)
    let t = k / 1236.85
    let mean =
      2_451_550.09766 + 29.530588861 * k + (0.00015437 + (-0.000000150 + 0.00000000073 * t) * t) * t * t
    let e = 1 - (0.002516 + 0.0000074 * t) * t
    let sun = 2.5534 + 29.10535670 * k - 0.0000014 * t * t
    let moon = 201.5643 + 385.81693528 * k + (0.0107582 + 0.00001238 * t) * t * t
    let node = 160.7108 + 390.67050284 * k - (0.0016118 + 0.00000227 * t) * t * t
    let ascending = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
    var shift = -0.40720 * sine(moon) + 0.17241 * e * sine(sun) + 0.01608 * sine(2 * moon)
    shift += 0.01039 * sine(2 * node) + 0.00739 * e * sine(moon - sun) - 0.00514 * e * sine(moon + sun)
    shift += 0.00208 * e * e * sine(2 * sun) - 0.00111 * sine(moon - 2 * node)
    shift += -0.00057 * sine(moon + 2 * node) + 0.00056 * e * sine(2 * moon + sun) - 0.00042 * sine(3 * moon)
    shift += 0.00042 * e * sine(sun + 2 * node) + 0.00038 * e * sine(sun - 2 * node)
    shift += -0.00024 * e * sine(2 * moon - sun) - 0.00017 * sine(ascending)
    shift += 0.000325 * sine(299.77 + 0.107408 * k - 0.009173 * t * t)
    return mean + shift - unixEpoch - lag
  }

  /// The sun's apparent longitude in degrees, 0 to 360, at a moment in days since 1970-01-01 (universal time).
  static func sunLongitude(_ moment: Double) -> Double {
    let t = (moment + lag + unixEpoch - 2_451_545) / 36_525
    let mean = 280.46646 + (36_000.76983 + 0.0003032 * t) * t
    let anomaly = 357.52911 + (35_999.05029 - 0.0001537 * t) * t
    var centre = (1.914602 - (0.004817 + 0.000014 * t) * t) * sine(anomaly)
    centre += (0.019993 - 0.000101 * t) * sine(2 * anomaly) + 0.000289 * sine(3 * anomaly)
    let longitude = mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t)
    return longitude - 360 * (longitude / 360).rounded(.down)
  }

  /// The sine of an angle in degrees: the room has no mathematics of the machine, and needs none.
  private static func sine(_ degrees: Double) -> Double {
    var angle = degrees - 360 * (degrees / 360).rounded()
    // Into -90…90, where the series is good to 12 places.
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    var (term, sum) = (x, x)
    for n in 1...8 {
      term *= -x * x / Double(2 * n * (2 * n + 1))
      sum += term
    }
    return sum
  }
}
