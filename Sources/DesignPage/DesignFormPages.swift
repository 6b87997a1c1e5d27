// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// Buttons and fields, right and wrong.
enum DesignFormPages {
  static func parts(token: String) -> [DesignPages.Part] {
    [
      .init(id: "nut", title: "Nút bấm", content: buttons(token)),
      .init(id: "o-nhap", title: "Ô nhập và lỗi", content: fields),
      .init(id: "tieu-diem", title: "Dùng bàn phím", content: keyboard),
    ]
  }

  private static func buttons(_ token: String) -> HTML {
    """
    \(DesignPages.example(
      "Nút chính và nút phụ", "Mỗi trang một nút chính, đứng đầu. Chữ trên nút là việc sẽ xảy ra, không phải “OK”.",
      Button.row(.link("Gửi duyệt", to: "#nut", style: .primary), .link("Xem trước", to: "#nut"), .copy(from: "mau-chep"))))
    \(DesignPages.example(
      "Nút lấy đi", "Chỉ cho việc khó làm lại: gỡ tin, đóng tài khoản. Không đứng cạnh nút chính.",
      Button.link("Gỡ tin này", to: "#nut", style: .danger).html))
    \(DesignPages.example(
      "Chữ để sao chép", "Cho bản mang sang Zalo, Facebook. Không có script thì bôi đen và chép tay.",
      CopyText(id: "mau-chep", "Bản cho Zalo", "Trung tâm mở cửa cả sáng thứ Bảy.", rows: 2).html))
    """
  }

  private static var fields: HTML {
    let state = FormState(
      values: Form(fields: [
        "tieu-de": ["Ngày hội “chuyển đổi số”"], "kenh": ["zalo"], "loai": ["tin"], "kinh-phi": ["1500000"],
      ]),
      fault: Fault.invalid([
        .init("han", "Hạn phải sau ngày hôm nay."), .init("don-vi", "Hãy chọn đơn vị chịu trách nhiệm."),
      ]), prefix: "mau")
    return """
      <p>Nhãn đứng trên ô và luôn thấy; gợi ý đứng giữa nhãn và ô. Ô bắt buộc có dấu *, nói một lần ở đầu biểu mẫu; nếu ô \
      nào cũng bắt buộc thì không đánh dấu. Ô dài bằng điều sẽ gõ vào. Khi có lỗi, hộp lỗi ở đầu nhận tiêu điểm, mỗi dòng \
      dẫn đến ô sai, và điều đã gõ còn nguyên.</p>
      <div class="form example">\(state.summary)
      \(state.text("tieu-de", "Tiêu đề", hint: "Một câu nói rõ việc gì, cho ai.", limit: 150))
      \(state.area("noi-dung", "Nội dung", rows: 3, required: false))
      \(state.date("han", "Hạn đăng"))
      \(state.time("gio", "Giờ đăng", required: false))
      \(state.select("don-vi", "Đơn vị", choices: [Choice("1", "Văn phòng"), Choice("2", "Phòng Kinh tế")]))
      \(state.radios("loai", "Loại tin", choices: [
        Choice("tin", "Tin tức"), Choice("thong-bao", "Thông báo", hint: "Ghim lên đầu trang trong bảy ngày."),
      ]))
      \(state.checkboxes("kenh", "Kênh", choices: [
        Choice("trang", "Trang thông tin"), Choice("zalo", "Zalo"), Choice("loa", "Loa truyền thanh"),
      ]))
      \(state.text("kinh-phi", "Kinh phí", required: false, kind: .number, suffix: "đồng"))
      \(state.file("anh", "Ảnh", accept: "image/*", required: false))
      \(state.checkbox("khan", "Tin khẩn", hint: "Phát ngay sau khi duyệt."))</div>
      """
  }

  private static let keyboard: HTML = """
    <p>Mọi việc làm được chỉ với bàn phím: phím Tab đi tới, Shift+Tab đi lui, Enter mở hoặc gửi, phím cách đánh dấu, mũi \
    tên chọn trong nhóm. Nơi đang đứng có vòng vàng sát phần tử và vòng đen bên ngoài; ít nhất một trong hai vòng nổi rõ \
    trên mọi nền. Đường dẫn còn có nền vàng. Liên kết đầu tiên của trang bỏ qua phần đầu, đến thẳng nội dung.</p>
    <p>Chuyển động chỉ là màu nút đổi nhẹ, và tắt hẳn khi máy người dùng xin giảm chuyển động.</p>
    """
}
