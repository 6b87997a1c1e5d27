// SPDX-License-Identifier: Apache-2.0

/// What a person is told when a file cannot be read.
enum ReadingWords {
  static func sentence(_ fault: ReadingFault) -> String {
    switch fault {
    case .empty:
      "Tệp không có chữ nào; hãy kiểm tra lại tệp, nếu là bản quét thì cần nhận dạng chữ trước."
    case .tooLarge:
      "Tệp lớn hơn 50 MB; hãy bớt ảnh trong tệp hoặc tách phụ lục ra rồi tải lại."
    case .portableDocument:
      "Đây là tệp PDF; hãy chọn lại đúng loại tệp hoặc dùng bản .docx, .txt của văn bản."
    case .oldWord:
      "Tệp là định dạng .doc của Word cũ; hãy mở bằng Word hoặc LibreOffice, lưu lại thành .docx rồi tải lên."
    case .locked:
      "Tệp có mật khẩu nên không đọc được; hãy mở bằng mật khẩu, lưu một bản không có mật khẩu rồi tải lên."
    case .damagedPDF:
      "Tệp PDF bị hỏng hoặc tải chưa hết; hãy mở thử, lưu lại rồi tải lên lần nữa."
    case .unreadable:
      "Không nhận ra chữ trong tệp PDF (bản chụp quá mờ, hoặc phông chữ không ghi mã chữ); hãy dùng bản .docx hoặc quét lại rõ hơn."
    case .tooManyPictures:
      "Bản quét dài hơn 60 trang; hãy tách phần kế hoạch chính ra một tệp riêng rồi tải lên."
    case .oldOrLocked:
      "Tệp là định dạng .doc cũ hoặc có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu lại thành .docx."
    case .notWord:
      "Tệp nén này không chứa văn bản Word; hãy chọn tệp .docx hoặc .txt."
    case .damaged:
      "Tệp .docx bị hỏng hoặc tải chưa hết; hãy mở bằng Word, lưu lại rồi tải lên lần nữa."
    case .unpacksTooLarge:
      "Tệp .docx bung ra quá lớn nên không được mở; hãy lưu lại bằng Word rồi tải lên lần nữa."
    case .unsafeXML:
      "Tệp .docx có khai báo lạ không do Word tạo ra nên không được mở; hãy lưu lại bằng Word rồi thử lại."
    case .notUnicode:
      "Chữ trong tệp không theo Unicode (có thể là TCVN3 hoặc VNI); hãy chuyển mã sang Unicode rồi tải lại."
    }
  }
}
