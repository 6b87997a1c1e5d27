// SPDX-License-Identifier: Apache-2.0

/// What a person is told when a workbook cannot be read.
enum SpreadsheetWords {
  static func sentence(_ fault: ReadingFault) -> String {
    switch fault {
    case .tooLarge:
      "Bảng tính có quá 5.000 dòng; hãy chia thành nhiều tệp rồi gửi lại."
    case .unpacksTooLarge:
      "Tệp .xlsx bung ra quá lớn nên không được mở; hãy chép riêng bảng cần gửi sang tệp mới rồi gửi lại."
    case .oldOrLocked, .oldWord, .locked:
      "Tệp có mật khẩu; hãy bỏ mật khẩu, lưu lại thành .xlsx rồi gửi lại."
    case .unsafeXML:
      "Tệp .xlsx có khai báo lạ không do Excel tạo ra nên không được mở; hãy lưu lại bằng Excel rồi thử lại."
    case .notWord, .empty, .portableDocument, .notUnicode, .damagedPDF, .unreadable, .tooManyPictures:
      "Tệp này không phải bảng tính; hãy chọn tệp .xlsx hoặc .csv."
    case .damaged:
      "Tệp .xlsx bị hỏng hoặc tải chưa hết; hãy mở bằng Excel, lưu lại rồi gửi lần nữa."
    }
  }
}
