// SPDX-License-Identifier: Apache-2.0

import Kernel
import VietnameseText

/// Names of units that ended with the mergers of 2025, by the unit that took their place, and since when.
///
/// Names that a unit still bears are left out, so that nothing is found in what is right today.
enum OldNameWords {
  /// The day from which the names of today hold (Nghị quyết 202/2025/QH15; Luật Tổ chức chính quyền địa phương
  /// 72/2025/QH15).
  static let since = LocalDay(year: 2025, month: 7, day: 1)

  /// Provinces of the whole country: Nghị quyết 202/2025/QH15, điều 1.
  private static let provinces = """
    tỉnh Tuyên Quang < tỉnh Hà Giang
    tỉnh Lào Cai < tỉnh Yên Bái
    tỉnh Thái Nguyên < tỉnh Bắc Kạn
    tỉnh Bắc Ninh < tỉnh Bắc Giang
    tỉnh Phú Thọ < tỉnh Vĩnh Phúc, tỉnh Hòa Bình
    thành phố Hải Phòng < tỉnh Hải Dương
    tỉnh Hưng Yên < tỉnh Thái Bình
    tỉnh Ninh Bình < tỉnh Hà Nam, tỉnh Nam Định
    tỉnh Quảng Trị < tỉnh Quảng Bình
    thành phố Đà Nẵng < tỉnh Quảng Nam
    tỉnh Quảng Ngãi < tỉnh Kon Tum
    tỉnh Gia Lai < tỉnh Bình Định
    tỉnh Khánh Hòa < tỉnh Ninh Thuận
    tỉnh Đắk Lắk < tỉnh Phú Yên
    tỉnh Lâm Đồng < tỉnh Đắk Nông, tỉnh Bình Thuận
    Đồng Nai < tỉnh Bình Phước
    Thành phố Hồ Chí Minh < tỉnh Bình Dương, tỉnh Bà Rịa - Vũng Tàu
    tỉnh Tây Ninh < tỉnh Long An
    tỉnh Đồng Tháp < tỉnh Tiền Giang
    tỉnh Vĩnh Long < tỉnh Bến Tre, tỉnh Trà Vinh
    tỉnh An Giang < tỉnh Kiên Giang
    thành phố Cần Thơ < tỉnh Sóc Trăng, tỉnh Hậu Giang
    tỉnh Cà Mau < tỉnh Bạc Liêu
    """

  /// Communes by province, as the resolutions of the National Assembly's committee on each province of June 2025 have them.
  private static let communes = [
    "tỉnh Hà Tĩnh": """
    phường Thành Sen < phường Bắc Hà, phường Thạch Quý, phường Tân Giang, phường Thạch Hưng, phường Nam Hà, phường \
    Văn Yên, phường Đại Nài
    phường Trần Phú < phường Thạch Trung, phường Đồng Môn, phường Thạch Hạ, xã Hộ Độ
    phường Bắc Hồng Lĩnh < phường Bắc Hồng, phường Đức Thuận, phường Trung Lương, xã Xuân Lam
    phường Nam Hồng Lĩnh < phường Nam Hồng, phường Đậu Liêu, xã Thuận Lộc
    xã Hương Sơn < thị trấn Phố Châu, xã Sơn Phú, xã Sơn Bằng, xã Sơn Ninh, xã Sơn Trung
    xã Sơn Hồng < xã Sơn Lĩnh
    xã Sơn Tiến < xã Sơn Lễ, xã An Hòa Thịnh
    xã Sơn Tây < thị trấn Tây Sơn
    xã Sơn Giang < xã Sơn Lâm, xã Quang Diệm
    xã Tứ Mỹ < xã Châu Bình, xã Tân Mỹ Hà, xã Mỹ Long
    xã Kim Hoa < xã Hàm Trường
    xã Đức Thọ < thị trấn Đức Thọ, xã Tùng Ảnh, xã Hòa Lạc, xã Tân Dân
    xã Đức Minh < xã Trường Sơn, xã Tùng Châu, xã Liên Minh
    xã Đức Quang < xã Quang Vĩnh, xã Bùi La Nhân, xã Yên Hồ
    xã Đức Thịnh < xã Thanh Bình Thịnh, xã Lâm Trung Thủy, xã An Dũng
    xã Đức Đồng < xã Đức Lạng, xã Tân Hương
    xã Vũ Quang < thị trấn Vũ Quang, xã Hương Minh, xã Quang Thọ, xã Thọ Điền
    xã Mai Hoa < xã Ân Phú, xã Đức Giang, xã Đức Lĩnh
    xã Thượng Đức < xã Đức Bồng, xã Đức Hương, xã Đức Liên
    xã Nghi Xuân < thị trấn Xuân An, xã Xuân Giang, xã Xuân Hồng, xã Xuân Viên, xã Xuân Lĩnh
    xã Đan Hải < xã Đan Trường, xã Xuân Hải, xã Xuân Hội, xã Xuân Phổ
    xã Tiên Điền < thị trấn Tiên Điền, xã Xuân Yên, xã Xuân Mỹ, xã Xuân Thành
    xã Cổ Đạm < xã Cương Gián, xã Xuân Liên
    xã Can Lộc < thị trấn Nghèn, xã Thiên Lộc, xã Vượng Lộc
    xã Hồng Lộc < xã Tân Lộc
    xã Tùng Lộc < xã Thuần Thiện
    xã Trường Lưu < xã Kim Song Trường, xã Thường Nga, xã Phú Lộc
    xã Gia Hanh < xã Khánh Vĩnh Yên, xã Thanh Lộc
    xã Xuân Lộc < xã Sơn Lộc, xã Quang Lộc
    xã Đồng Lộc < thị trấn Đồng Lộc, xã Thượng Lộc, xã Mỹ Lộc
    xã Hương Khê < thị trấn Hương Khê, xã Hương Long, xã Phú Gia
    xã Hà Linh < xã Điền Mỹ
    xã Hương Bình < xã Hòa Hải, xã Phúc Đồng
    xã Hương Phố < xã Hương Giang, xã Hương Thủy, xã Gia Phố
    xã Hương Xuân < xã Hương Lâm, xã Hương Vĩnh
    xã Phúc Trạch < xã Hương Trạch, xã Hương Liên
    xã Hương Đô < xã Lộc Yên, xã Hương Trà
    xã Thạch Hà < thị trấn Thạch Hà, xã Thạch Long, xã Thạch Sơn
    xã Lộc Hà < thị trấn Lộc Hà, xã Bình An, xã Thịnh Lộc, xã Thạch Kim
    xã Mai Phụ < xã Thạch Mỹ, xã Thạch Châu, xã Phù Lưu
    xã Đông Kinh < xã Thạch Kênh, xã Thạch Liên, xã Ích Hậu
    xã Việt Xuyên < xã Việt Tiến, xã Thạch Ngọc
    xã Thạch Khê < xã Đỉnh Bàn, xã Thạch Hải
    xã Đồng Tiến < xã Thạch Trị, xã Thạch Hội, xã Thạch Văn
    xã Thạch Lạc < xã Tượng Sơn, xã Thạch Thắng
    xã Toàn Lưu < xã Ngọc Sơn, xã Lưu Vĩnh Sơn
    phường Hà Huy Tập < xã Tân Lâm Hương, xã Thạch Đài, phường Đại Nài
    xã Thạch Xuân < xã Nam Điền
    xã Cẩm Xuyên < thị trấn Cẩm Xuyên, xã Cẩm Quang, xã Cẩm Quan
    xã Thiên Cầm < thị trấn Thiên Cầm, xã Nam Phúc Thăng, xã Cẩm Nhượng
    xã Yên Hòa < xã Cẩm Dương
    xã Cẩm Bình < xã Cẩm Vịnh, xã Thạch Bình, xã Cẩm Thành
    xã Cẩm Hưng < xã Cẩm Thịnh, xã Cẩm Hà
    xã Cẩm Duệ < xã Cẩm Mỹ, xã Cẩm Thạch
    xã Cẩm Trung < xã Cẩm Lĩnh, xã Cẩm Lộc
    xã Cẩm Lạc < xã Cẩm Minh, xã Cẩm Sơn
    phường Sông Trí < phường Hưng Trí, phường Kỳ Trinh, xã Kỳ Châu, xã Kỳ Lợi
    xã Kỳ Xuân < xã Kỳ Phong, xã Kỳ Bắc
    xã Kỳ Anh < thị trấn Kỳ Đồng, xã Kỳ Giang, xã Kỳ Tiến, xã Kỳ Phú
    phường Hải Ninh < phường Kỳ Ninh, xã Kỳ Hà, xã Kỳ Hải
    xã Kỳ Văn < xã Kỳ Tây, xã Kỳ Trung
    xã Kỳ Khang < xã Kỳ Thọ, xã Kỳ Thư
    xã Kỳ Hoa < xã Kỳ Tân
    phường Vũng Áng < phường Kỳ Long, phường Kỳ Thịnh, xã Kỳ Lợi
    phường Hoành Sơn < phường Kỳ Nam, phường Kỳ Phương, phường Kỳ Liên, xã Kỳ Lợi
    xã Kỳ Lạc < xã Lâm Hợp
    xã Kỳ Thượng < xã Kỳ Sơn
    """
  ]

  /// The name of today for each old one, both without regard to where the tone mark stands.
  static func table(province: String) -> [(old: String, new: String)] {
    let lines = (provinces + "\n" + (communes[province] ?? "")).pieces(between: "\n")
    return lines.flatMap { line -> [(String, String)] in
      guard let mark = line.firstRange(of: " < ") else { return [] }
      let new = String(line[..<mark.lowerBound])
      return line[mark.upperBound...].split(separator: ",").map { (CleanText.line(String($0)), new) }
    }
  }
}
