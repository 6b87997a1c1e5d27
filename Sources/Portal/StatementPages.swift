// SPDX-License-Identifier: Apache-2.0

import Web

/// What the site says of itself: how it treats data, and who can use it.
enum StatementPages {
  static let privacyPath = "/quyen-rieng-tu"
  static let accessPath = "/tiep-can"

  /// Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15; Nghị định 356/2025/NĐ-CP.
  static func privacy(_ commune: CommuneCard) -> Page {
    Page(
      "Quyền riêng tư", frame: .portal,
      summary: "Trang thông tin của \(commune.name) giữ dữ liệu gì và không giữ dữ liệu gì.",
      content: """
        <div class="prose">
        <p class="lead">Bạn xem tin, xem kế hoạch, tìm kiếm và nghe bài mà không phải cho biết mình là ai.</p>
        <h2>Khi bạn xem trang</h2>
        <ul>
        <li>Trang không hỏi tên, số điện thoại, số định danh của người xem.</li>
        <li>Trang không dùng công cụ theo dõi, quảng cáo hay thống kê của bên thứ ba. Mọi phông chữ, hình ảnh, bản âm thanh \
        đều nằm trên máy chủ của xã; trình duyệt không phải tải gì từ nơi khác.</li>
        <li>Hệ thống đếm mỗi trang được mở bao nhiêu lần trong ngày để biết tin nào có người đọc. Chỉ con số được giữ: \
        không ghi ai xem, không giữ địa chỉ mạng hay loại máy, không dùng cookie để đếm.</li>
        <li>Câu bạn gõ vào ô tìm kiếm chỉ dùng để trả kết quả, không được lưu lại.</li>
        <li>Nhật ký của hệ thống không ghi tên, địa chỉ mạng hay nội dung bạn nhập.</li>
        <li>Điện thoại, máy tính của bạn tự giữ các trang đã đọc gần đây để xem lại khi mất mạng, và nhớ cỡ chữ bạn chọn. \
        Những thứ đó không được gửi đi đâu; xoá dữ liệu duyệt web là xoá hết.</li>
        </ul>
        <h2>Cookie</h2>
        <p>Một số trang đặt một cookie kỹ thuật chứa số ngẫu nhiên, để biểu mẫu không bị trang khác giả mạo. Cookie này \
        không cho biết bạn là ai và mất đi khi đóng trình duyệt. Cán bộ đăng nhập có thêm một cookie giữ phiên làm việc.</p>
        <h2>Cán bộ sử dụng hệ thống</h2>
        <p>Hệ thống giữ tên, đơn vị, vai trò và tên đăng nhập của cán bộ để biết ai soạn, ai duyệt, ai đăng. Mật khẩu được \
        giữ ở dạng không đọc ngược lại được. Sổ bằng chứng chỉ ghi mã số và con số, không ghi dữ liệu cá nhân.</p>
        <h2>Quyền của bạn</h2>
        <p>Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15, bạn có quyền được biết, xem, sửa, xoá dữ liệu của mình và phản \
        đối việc dùng dữ liệu đó. Gửi yêu cầu tới \(PortalWords.committee(commune)) theo \
        <a href="\(link: ContactPages.path)">trang Liên hệ</a>.</p>
        </div>
        """)
  }

  static func accessibility(_ commune: CommuneCard) -> Page {
    Page(
      "Khả năng tiếp cận", frame: .portal,
      summary:
        "Trang thông tin của \(commune.name) dùng được trên máy cũ, bằng bàn phím và trình đọc màn hình.",
      content: """
        <div class="prose">
        <p class="lead">Trang được làm để ai cũng đọc được: người lớn tuổi, người khiếm thị, người dùng điện thoại cũ \
        hay mạng chậm.</p>
        <h2>Trang đã làm được gì</h2>
        <ul>
        <li>Hướng tới chuẩn WCAG 2.2 mức AA; mỗi lần sửa phần mềm, các trang chính được máy kiểm tra lại.</li>
        <li>Mọi việc đều làm được khi trình duyệt không chạy JavaScript.</li>
        <li>Dùng được hoàn toàn bằng bàn phím, có đường tắt tới nội dung chính và khung nổi ở chỗ đang chọn.</li>
        <li>Đọc được trên màn hình rộng 360 điểm ảnh; phóng to chữ không làm mất nội dung.</li>
        <li>Chọn được cỡ chữ lớn hơn và độ tương phản mạnh hơn ở mục “Cỡ chữ, tương phản” đầu trang.</li>
        <li>Chữ tương phản rõ với nền, màu sắc không phải là cách duy nhất để báo tình trạng.</li>
        <li>Hình trong tin có lời mô tả. Tin có bản âm thanh thì có mục “Nghe bài này”.</li>
        <li>Tìm kiếm hiểu chữ không dấu và chữ viết tắt thường gặp.</li>
        </ul>
        <h2>Những chỗ còn hạn chế</h2>
        <ul>
        <li>Bản âm thanh do máy đọc có thể phát âm chưa đúng tên riêng.</li>
        <li>Chỉ trang Liên hệ có bản tiếng Anh; chưa có tiếng dân tộc thiểu số và ngôn ngữ ký hiệu.</li>
        <li>Việc thử với người khuyết tật chưa được thực hiện.</li>
        </ul>
        <h2>Báo chỗ khó dùng</h2>
        <p>Gặp chỗ nào không đọc, không nghe hay không bấm được, hãy báo cho xã theo \
        <a href="\(link: ContactPages.path)">trang Liên hệ</a> để được giúp và để trang được sửa.</p>
        </div>
        """)
  }
}
