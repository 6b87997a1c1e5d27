// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Colours with their measured contrast, letters, distances.
enum DesignColourPages {
  static var parts: [DesignPages.Part] {
    [
      .init(id: "mau-sac", title: "Màu và độ tương phản", content: colours),
      .init(id: "chu-va-khoang", title: "Chữ và khoảng cách", content: letters),
    ]
  }

  private static var colours: HTML {
    let tokens = StyleTokens()
    return """
      <p>Đỏ sơn mài cho phần đầu trang và nút chính, giấy ấm cho nền, mực cho chữ, một nét vàng để chia phần. Màu \
      không bao giờ là cách duy nhất để nói điều gì: luôn có chữ đi cùng. Trang tự đổi sang nền tối khi máy người dùng \
      chọn nền tối; bản in luôn trên nền sáng.</p>
      <p>Chữ phải tương phản với nền ít nhất 4,5 lần; đường viền, biểu đồ ít nhất 3 lần (WCAG 2.2, mục 1.4.3 và 1.4.11). \
      Các số dưới đây được tính từ chính tệp kiểu chữ đang dùng.</p>
      \(Table(
        "Độ tương phản của các cặp màu", captionIsSeen: false,
        columns: [.text("Cặp màu"), .number("Nền sáng"), .number("Nền tối"), .number("Ít nhất")],
        rows: ColourPair.all.map { pair in
          [
            Table.Cell("\(pair.front) / \(pair.back)"), ratio(pair, tokens.light), ratio(pair, tokens.dark),
            Table.Cell(times(pair.least)),
          ]
        }))
      """
  }

  private static func ratio(_ pair: ColourPair, _ tokens: [String: Colour]) -> Table.Cell {
    guard let front = tokens[pair.front], let back = tokens[pair.back] else { return "–" }
    return Table.Cell(
      """
      <svg class="swatch" viewBox="0 0 40 24" width="40" height="24" aria-hidden="true"><rect width="40" height="24" \
      fill="\(back.text)"/><text x="20" y="18" text-anchor="middle" font-size="16" font-weight="700" fill="\(
        front.text)">Aa</text></svg> \(times(front.contrast(with: back)))
      """ as HTML)
  }

  /// A ratio cut, not rounded, to one decimal, so that it never looks better than it is.
  private static func times(_ ratio: Double) -> String {
    let tenths = Int(ratio * 10)
    return "\(tenths / 10),\(tenths % 10)"
  }

  private static let letters: HTML = """
    <p>Một kiểu chữ cho cả trang: Be Vietnam Pro, đủ dấu tiếng Việt, hai độ đậm (thường và đậm). Cỡ chữ gốc là 18 điểm \
    ảnh và lớn theo lựa chọn của người đọc. Dòng chữ dài nhất khoảng 75 chữ cái. Không viết cả câu bằng chữ hoa, không \
    gạch chân ngoài đường dẫn, không căn đều hai bên.</p>
    <p class="lead">Câu dẫn: lớn hơn một chút, mỗi trang một câu.</p>
    <p>Chữ thường của trang, cách dòng 1,6 để dấu của dòng dưới không chạm dòng trên.</p>
    <p class="meta">Chữ phụ: ngày đăng, đơn vị, nguồn. Không dùng cho điều người đọc phải làm.</p>
    <p>Khoảng cách tính theo cỡ chữ: 0,3 giữa nhãn và ô; 0,8 giữa các nút; 1,6 giữa các ô; 2 trở lên giữa các phần. Mọi \
    thứ bấm được cao ít nhất 44 điểm ảnh.</p>
    <p>Trang công khai rộng nhất 66 lần cỡ chữ, khu vực làm việc 80 lần; cột chữ rộng 42 lần, phần còn lại dành cho bài \
    liên quan, nghe, chia sẻ.</p>
    """
}
