// SPDX-License-Identifier: Apache-2.0

import Foundation

/// How far the lines of a scanned page lean, from the words that were recognised on it.
enum PageTilt {
  /// Below this a page is read as it lies.
  static let limit = 0.7

  /// Degrees clockwise, the median of all lines of four words and more; nil where there are fewer than three.
  ///
  /// A page that lies on its side gives about 90 or −90, one upside down about 180.
  static func degrees(tsv: String) -> Double? {
    var angles: [Double] = []
    var key: [Substring] = []
    var centres: [(x: Double, y: Double)] = []
    func close() {
      guard centres.count >= 4, let first = centres.first, let last = centres.last else { return }
      angles.append(atan2(last.y - first.y, last.x - first.x) * 180 / .pi)
    }
    for row in tsv.split(separator: "\n") {
      let columns = row.split(separator: "\t", omittingEmptySubsequences: false)
      guard columns.count >= 12, columns[0] == "5" else { continue }
      let box = columns[6..<10].compactMap { Double($0) }
      guard box.count == 4 else { continue }
      if Array(columns[1..<5]) != key {
        close()
        (key, centres) = (Array(columns[1..<5]), [])
      }
      centres.append((box[0] + box[2] / 2, box[1] + box[3] / 2))
    }
    close()
    return angles.count < 3 ? nil : angles.sorted()[angles.count / 2]
  }

  /// What `vips` has to do so that the lines lie level; nil where they do.
  static func correction(_ degrees: Double, from picture: String, to output: String) -> [String]? {
    guard abs(degrees) > limit else { return nil }
    switch degrees {
    case 60...120: return ["rot", picture, output, "d270"]
    case -120 ... -60: return ["rot", picture, output, "d90"]
    case 150..., ...(-150): return ["rot", picture, output, "d180"]
    default: return ["similarity", picture, output, "--angle=\(-degrees)", "--background=255"]
    }
  }
}
