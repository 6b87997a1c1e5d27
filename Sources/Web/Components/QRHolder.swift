// SPDX-License-Identifier: Apache-2.0

/// A QR code with the address it holds, which can also be typed.
public struct QRHolder: Component {
  /// The markup.
  public let html: HTML

  /// Frames a code.
  ///
  /// - Parameters:
  ///   - code: the code as an inline SVG
  ///   - address: what it holds
  ///   - caption: what it is for: "Quét để đọc bài này"
  public init(code: HTML, address: String, caption: String) {
    html = """
      <figure class="qr"><div role="img" aria-label="Mã QR: \(address)">\(code)</div>
      <figcaption>\(caption)<br><span class="address">\(address)</span></figcaption></figure>
      """
  }
}
