// SPDX-License-Identifier: Apache-2.0

import Messages

/// Messages on the two levels of local government and on digital transformation.
enum SampleOrganisationWords {
  static let twoLevels = SampleMessage(
    topic: .organisation, audiences: [.people, .front], duty: 0, picture: .counter,
    alt: "Công chức xã hướng dẫn một người dân tại quầy.",
    title: "Chính quyền địa phương 2 cấp: việc nào đến xã, việc nào lên tỉnh?",
    summary: """
      Từ ngày 01/7/2025 không còn cấp huyện. Phần lớn việc trước đây phải lên huyện nay làm tại xã. Không rõ nơi nộp, \
      bà con cứ đến Trung tâm Phục vụ hành chính công xã, quầy số 1 sẽ chỉ giúp.
      """,
    body: """
      Theo Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025, từ ngày 01/7/2025 chính quyền địa phương \
      có hai cấp: tỉnh và xã. Phần lớn việc của cấp huyện được giao về xã, nên bà con ít phải đi xa hơn.

      **Một số việc làm ngay tại xã**

      - Khai sinh, khai tử, đăng ký kết hôn, kể cả việc có yếu tố nước ngoài;
      - Chứng thực bản sao, chữ ký, hợp đồng;
      - Đăng ký hộ kinh doanh;
      - Trợ cấp cho người có công, người cao tuổi, người khuyết tật.

      **Một số việc vẫn do tỉnh giải quyết**

      - Thành lập doanh nghiệp;
      - Sát hạch, cấp giấy phép lái xe;
      - Những việc ghi rõ “cấp tỉnh” trên Cổng Dịch vụ công quốc gia.

      Không chắc việc của mình thuộc cấp nào, bà con đừng ngại hỏi. Gọi 0239 300 001 từ 7h30 đến 17h00, thứ Hai đến thứ \
      Sáu; hoặc đến **quầy số 1**, công chức sẽ xem hồ sơ và chỉ nơi nộp. Hồ sơ nộp nhầm ở xã được chuyển giúp, bà con \
      không phải đi lại lần nữa.
      """)

  static let oldPapers = SampleMessage(
    topic: .organisation, audiences: [.people, .businesses], duty: 0, picture: .board,
    alt: "Bảng tin của thôn với các tờ thông báo và mã QR.",
    title: "Giấy tờ mang tên xã cũ vẫn dùng được",
    summary: """
      Sổ đỏ, giấy khai sinh, đăng ký xe, giấy phép ghi tên đơn vị hành chính cũ mà còn hạn thì vẫn có giá trị. Không ai \
      được bắt bà con đổi chỉ vì xã đổi tên.
      """,
    body: """
      Nhiều bà con hỏi có phải đổi hết giấy tờ sau khi sắp xếp xã không. Câu trả lời là **không**.

      Nghị quyết số 190/2025/QH15 ngày 19/02/2025 của Quốc hội quy định: giấy tờ đã được cơ quan có thẩm quyền cấp trước \
      khi sắp xếp, còn hiệu lực thì tiếp tục được sử dụng cho đến khi hết hạn hoặc được cấp đổi, cấp lại.

      | Giấy tờ | Có phải đổi ngay không? |
      |---|---|
      | Giấy chứng nhận quyền sử dụng đất | Không |
      | Giấy khai sinh, giấy kết hôn | Không |
      | Thẻ căn cước, căn cước công dân còn hạn | Không |
      | Đăng ký xe, giấy phép lái xe còn hạn | Không |
      | Đăng ký hộ kinh doanh | Không |

      **Khi nào nên đổi?**

      - Khi giấy tờ hết hạn, rách hoặc sai thông tin;
      - Khi bà con muốn đổi cho tiện và tự nguyện nộp hồ sơ.

      Nếu có cơ quan hoặc cửa hàng nào không nhận giấy tờ chỉ vì ghi tên xã cũ, xin báo Văn phòng HĐND và UBND xã, số \
      0239 300 002. Xã sẽ gọi điện giải thích giúp ngay trong ngày làm việc.
      """)

  static let eveningClass = SampleMessage(
    topic: .innovation, audiences: [.people, .front], duty: 10, picture: .phone,
    alt: "Điện thoại hiện dấu tích xanh, hai bên là tờ đơn và thẻ.",
    title: "Tối thứ Năm, mời bà con đến lớp “Bình dân học vụ số” ở nhà văn hóa",
    summary: """
      Lớp học dùng điện thoại thông minh mở từ 19h30 đến 20h30 tối thứ Năm hằng tuần tại nhà văn hóa thôn Tây Sơn. Không \
      thu tiền, không cần biết trước, chưa có điện thoại cũng được.
      """,
    body: """
      Nhiều cô bác bảo: “Điện thoại thì có, mà chỉ biết nghe gọi.” Lớp “Bình dân học vụ số” ở thôn Tây Sơn mở ra cho chính \
      cô bác.

      - **Thời gian:** 19h30–20h30, tối thứ Năm hằng tuần;
      - **Địa điểm:** nhà văn hóa thôn Tây Sơn;
      - **Người dạy:** đoàn viên chi đoàn thôn, cứ 3 người học có 1 người kèm;
      - **Học phí:** không.

      **Bốn buổi học**

      | Buổi | Bà con học được |
      |---|---|
      | 1 | Nối mạng, phóng to chữ, gọi có hình cho con cháu |
      | 2 | Mở VNeID, xem căn cước trên điện thoại |
      | 3 | Tìm thủ tục và nộp một hồ sơ thử |
      | 4 | Trả tiền điện, nhận ra cuộc gọi lừa đảo |

      Mỗi buổi chỉ học một việc và làm đến khi thạo. Ai quên thì tối thứ Năm sau học lại. Chưa có điện thoại, bà con dùng \
      máy của lớp. Đêm về muộn, chi đoàn cử người đưa các cụ về tận nhà.

      Muốn đăng ký, bà con nói với trưởng thôn hoặc cứ đến, lớp lúc nào cũng còn chỗ.
      """)

  static let identity = SampleMessage(
    topic: .innovation, audiences: [.people, .workers], duty: 4, picture: .phone,
    alt: "Màn hình điện thoại báo đã xác nhận, bên cạnh là thẻ và tờ đơn.",
    title: "Công an xã về tận thôn làm tài khoản VNeID mức độ 2",
    summary: """
      Công an xã nhận hồ sơ cấp căn cước và tài khoản định danh điện tử mức độ 2 ngay tại nhà văn hóa bốn thôn. Tài khoản \
      này dùng để nộp hồ sơ trực tuyến, thay thẻ căn cước trong nhiều việc.
      """,
    body: """
      Có tài khoản định danh điện tử **mức độ 2**, bà con đăng nhập được Cổng Dịch vụ công quốc gia và xuất trình căn cước \
      ngay trên điện thoại. Mức độ 2 phải lấy ảnh và vân tay, nên bà con cần gặp Công an một lần.

      **Lịch về thôn, tuần đầu của tháng**

      | Thôn | Ngày | Giờ |
      |---|---|---|
      | Đông Hà | Thứ Ba | 8h00–11h30 |
      | Tây Sơn | Thứ Ba | 14h00–17h00 |
      | Nam Phú | Thứ Tư | 8h00–11h30 |
      | Bắc Lộc | Thứ Tư | 14h00–17h00 |

      **Bà con mang theo**

      - Thẻ căn cước hoặc căn cước công dân đang có;
      - Số điện thoại chính chủ;
      - Điện thoại, để cán bộ giúp cài ứng dụng.

      Khi có tin nhắn báo tài khoản đã được duyệt, bà con mở VNeID, chọn kích hoạt và đặt mật khẩu. Mật khẩu chỉ mình mình \
      biết; **Công an xã không bao giờ hỏi mật khẩu hay mã OTP qua điện thoại**.

      Các cụ già yếu, người ốm không đi được, gia đình báo số 0239 300 003, Công an xã hẹn ngày đến nhà.
      """)
}
