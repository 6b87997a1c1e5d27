// SPDX-License-Identifier: Apache-2.0

import Foundation
import Kernel
import Outside

/// Makes the sizes of a picture with libvips in a process of its own: a decoder that is attacked falls alone.
struct PictureMaker: Sendable {
  static let widths = [480, 960, 1600]
  static let megapixels = 50

  let processes: Processes
  /// Where the sizes lie until they are kept.
  let scratch: String

  /// One size that was made.
  struct Made: Sendable {
    let path: String
    let width: Int
    let height: Int
  }

  // Loaders that libvips itself does not trust (among them ImageMagick) are shut.
  private static let environment = ["VIPS_BLOCK_UNTRUSTED": "1", "VIPS_CONCURRENCY": "1"]
  private static let limits = ProcessLimits(time: .seconds(30), memory: 2 << 30, output: 1 << 16)

  /// Makes each size and hands it to `keep`; the files are gone afterwards.
  func sizes<Kept>(of path: String, keep: (Made) throws -> Kept) async throws -> [Kept] {
    guard let start = FileHandle(forReadingAtPath: path) else { throw Fault(.notFound, FileWords.gone) }
    defer { try? start.close() }
    let bytes = try start.read(upToCount: MediaType.sniffedBytes).map(Array.init) ?? []
    guard !bytes.isEmpty else { throw Fault(.invalid, FileWords.empty) }
    let type = MediaType(sniffing: bytes)
    guard type.isPicture else { throw Fault(.invalid, FileWords.notAPicture(type)) }
    let (width, height) = try await dimensions(of: path)
    guard width * height <= Self.megapixels * 1_000_000 else {
      throw Fault(.tooLarge, FileWords.pictureTooLarge(megapixels: Self.megapixels))
    }
    let folder = try ScratchFolder(in: scratch)
    defer { folder.remove() }
    var kept: [Kept] = []
    for box in Self.boxes(for: max(width, height)) {
      kept.append(try keep(try await size(of: path, box: box, to: folder.file("\(box).jpg"))))
    }
    return kept
  }

  /// The sizes worth making: those below the picture's own, and one that is not above it.
  static func boxes(for longest: Int) -> [Int] {
    let smaller = widths.filter { $0 < longest }
    return smaller.count == widths.count ? smaller : smaller + [min(longest, widths[widths.count - 1])]
  }

  private func size(of path: String, box: Int, to target: String) async throws -> Made {
    // Telephones turn pictures by a mark in the metadata; libvips turns the pixels, then drops all marks.
    let result = try await processes.run(
      "vipsthumbnail",
      [
        path, "--size", "\(box)x\(box)>", "--export-profile", "srgb",
        "-o", "\(target)[Q=80,strip,interlace,optimize-coding,background=255]",
      ], environment: Self.environment, limits: Self.limits)
    guard result.succeeded, FileManager.default.fileExists(atPath: target) else {
      throw Fault(.invalid, FileWords.notAPicture)
    }
    let (width, height) = try await dimensions(of: target)
    return Made(path: target, width: width, height: height)
  }

  private func dimensions(of path: String) async throws -> (width: Int, height: Int) {
    var sides: [Int] = []
    for field in ["width", "height"] {
      let result = try await processes.run(
        "vipsheader", ["-f", field, path], environment: Self.environment, limits: Self.limits)
      let text = String(decoding: result.output.prefix { $0 > 32 }, as: UTF8.self)
      guard result.succeeded, let side = Int(text), (1...100_000).contains(side) else {
        throw Fault(.invalid, FileWords.notAPicture)
      }
      sides.append(side)
    }
    return (sides[0], sides[1])
  }
}
