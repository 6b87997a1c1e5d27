// SPDX-License-Identifier: Apache-2.0

/// The words that rules look for around a number or an abbreviation.
enum Keyword {
  static let day = WordKey("ngày")
  static let month = WordKey("tháng")
  static let number = WordKey("số")
  static let nth = WordKey("thứ")
  static let hour = WordKey("giờ")
  static let minute = WordKey("phút")
  /// Stands for a short number in the table of meanings.
  static let anyNumber = WordKey("#")
  static let and = WordKey("và")
  static let dongs = keys("đồng đ vnđ vnd")
  static let dong = WordKey("đồng")
  static let of = WordKey("của")

  /// After these a number counts things of a row, so `1,2` is two numbers.
  static let counted = keys("khoản điều mục điểm tổ thôn ngày tháng quý phần chương khối lớp bảng xóm")
  /// After these `15/7` is a day.
  static let beforeDay = keys(
    "ngày mùng mồng từ đến tới sáng trưa chiều tối đêm hôm trước sau qua dịp lễ nhật hai ba tư năm sáu bảy")
  /// Words that name days, before a list of them, and words that go on with a list.
  static let days = keys("ngày lễ dịp")
  static let joins = keys("và hoặc")
  /// After these `12/5` is the number of a house.
  static let addresses = keys("nhà ngõ ngách hẻm kiệt")
  /// After these `2/2026` is a period of that year and no month.
  static let periods = keys("quý kỳ đợt tập vụ kì số")
  /// Words near a telephone number.
  static let telephone = keys("hotline gọi đài nóng cứu thoại đt sđt fax tel zalo máy")
  /// Words right before the number of a service.
  static let switchboards = keys("hotline đài nóng")
  /// Words near a number that is read digit by digit.
  static let codes = keys("cccd cmnd mã danh thuế hiệu seri biển tài")
  /// Words near an hour.
  static let beforeHour = keys("lúc hồi từ đến trước sau khoảng vào")
  static let afterHour = keys("sáng trưa chiều tối đêm ngày hôm")
  /// Multiples after which a unit may follow.
  static let multiples = keys("trăm nghìn ngàn triệu tỷ tỉ")
  /// Words before a Roman number.
  static let beforeRoman = keys(
    """
    chương điều mục phần khoản thứ quý kỷ kỉ khóa khoá kỳ kì tập hạng loại cấp lục bảng đoạn năm số vùng nhóm bậc
    độ đợt lớp giai tiết quyển
    """)
  /// After these C, D, L and M are numbers too, elsewhere letters.
  static let beforeLargeRoman = keys("chương kỷ kỉ")
  /// Ranks, whose first is `nhất`.
  static let ranks = keys("thứ hạng")
  /// Words after a slash that mean "for each".
  static let per = keys(
    """
    tháng năm ngày tuần quý người hộ lần giờ phút giây xã thôn suất ca buổi kỳ vụ con cây hồ đơn cái bộ phiếu lượt
    đợt khóa trường lớp học khẩu em cháu vị đồng lít tấn tạ sào mẫu héc mét công
    """)

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split { $0 == " " || $0 == "\n" }.map { WordKey(String($0)) })
  }
}
