// SPDX-License-Identifier: Apache-2.0

import Messages

/// Messages on online services and on how civil servants serve.
enum SampleDigitalWords {
  static let fiveSteps = SampleMessage(
    topic: .digitalGovernment, audiences: [.people, .businesses], duty: 12, picture: .phone,
    alt: "Điện thoại hiện dấu tích xanh khi hồ sơ đã gửi xong.",
    title: "Năm bước nộp hồ sơ trên Cổng Dịch vụ công quốc gia",
    summary: """
      Chỉ cần điện thoại có VNeID mức độ 2, bà con nộp hồ sơ lúc nào cũng được, kể cả buổi tối. Mỗi tổ liên gia ở thôn \
      Bắc Lộc đã có một người giúp làm lần đầu.
      """,
    body: """
      Cổng Dịch vụ công quốc gia ở địa chỉ [dichvucong.gov.vn](https://dichvucong.gov.vn) mở cả ngày lẫn đêm. Lần đầu làm \
      mất chừng 20 phút, từ lần sau nhanh hơn nhiều.

      1. **Đăng nhập** bằng tài khoản VNeID mức độ 2.
      2. **Tìm thủ tục:** gõ tên việc, ví dụ “đăng ký khai sinh”, rồi chọn xã An Bình, tỉnh Hà Tĩnh.
      3. **Điền tờ khai và gửi ảnh giấy tờ.** Chụp thẳng, đủ bốn góc, đọc rõ chữ.
      4. **Nộp phí, lệ phí** nếu có, bằng tài khoản ngân hàng hoặc quét mã QR.
      5. **Ghi lại mã hồ sơ.** Có mã này, bà con tra được hồ sơ đang ở đâu.

      **Nếu bị vướng**

      | Vướng ở đâu | Hỏi ai |
      |---|---|
      | Không đăng nhập được VNeID | Công an xã, 0239 300 003 |
      | Không tìm thấy thủ tục | Trung tâm, 0239 300 001 |
      | Không biết chụp, gửi ảnh | Người giúp của tổ liên gia |

      Hồ sơ thiếu giấy tờ, công chức báo một lần, ghi đủ những thứ cần bổ sung. Nộp sau 17h00 hoặc vào ngày nghỉ thì hồ sơ \
      được tiếp nhận vào ngày làm việc kế tiếp.
      """)

  static let birth = SampleMessage(
    topic: .digitalGovernment, audiences: [.people, .front], duty: 6, picture: .phone,
    alt: "Điện thoại báo đã nộp xong, bên cạnh là tờ khai và thẻ.",
    title: "Khai sinh cho con qua mạng: nộp một lần, nhận ba kết quả",
    summary: """
      Khai sinh, đăng ký thường trú và thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi nay nộp chung một lần trên mạng. Chi hội Phụ \
      nữ ở mỗi thôn có người giúp các mẹ mới sinh.
      """,
    body: """
      Theo Nghị định số 63/2024/NĐ-CP ngày 10/6/2024 của Chính phủ, cha mẹ chỉ nộp **một** bộ hồ sơ trên Cổng Dịch vụ công \
      quốc gia là có **ba** kết quả:

      - Giấy khai sinh;
      - Đăng ký thường trú cho con;
      - Thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi.

      **Thời hạn cần nhớ:** cha hoặc mẹ đăng ký khai sinh cho con trong 60 ngày kể từ ngày sinh. Khai đúng hạn thì không mất \
      lệ phí hộ tịch.

      **Chuẩn bị**

      1. Giấy chứng sinh do cơ sở y tế cấp;
      2. VNeID mức độ 2 của cha hoặc mẹ;
      3. Tên con đã thống nhất trong gia đình, viết đúng dấu;
      4. Nơi đăng ký thường trú của con: theo cha, theo mẹ hay theo người khác.

      Chị em vừa sinh, đi lại khó, hãy nhắn chi hội trưởng Phụ nữ thôn. Hội cử người đến tận nhà giúp chụp giấy tờ và điền \
      tờ khai; tài khoản và mật khẩu thì chị em tự nhập.

      Cần giấy khai sinh bản giấy, gia đình chọn nhận tại quầy hoặc qua bưu chính. Hỏi thêm: 0239 300 001, từ 7h30 đến 17h00.
      """)

  static let courtesy = SampleMessage(
    topic: .civilService, audiences: [.officials, .workers, .people], duty: 0, picture: .counter,
    alt: "Công chức mặc áo trắng đón người dân tại quầy.",
    title: "“Bốn xin, bốn luôn” ở quầy: bà con được quyền nhắc",
    summary: """
      Xin chào, xin lỗi, xin cảm ơn, xin phép; luôn mỉm cười, luôn nhẹ nhàng, luôn thấu hiểu, luôn giúp đỡ. Công chức nào \
      chưa làm được, bà con cứ nhắc.
      """,
    body: """
      Đề án Văn hóa công vụ, ban hành theo Quyết định số 1847/QĐ-TTg ngày 27/12/2018 của Thủ tướng Chính phủ, yêu cầu người \
      làm việc với dân thực hiện “bốn xin, bốn luôn”:

      | Bốn xin | Bốn luôn |
      |---|---|
      | Xin chào | Luôn mỉm cười |
      | Xin lỗi | Luôn nhẹ nhàng |
      | Xin cảm ơn | Luôn thấu hiểu |
      | Xin phép | Luôn giúp đỡ |

      Ở xã An Bình, tám điều ấy được đổi thành việc làm cụ thể:

      - Công chức đeo thẻ, tên và chức danh in cỡ chữ lớn;
      - Chào trước, mời ngồi rồi mới hỏi việc;
      - Hướng dẫn bằng giấy, ghi đủ trong một lần; không để ai phải về lấy thêm giấy lần thứ hai;
      - Không dùng điện thoại riêng khi đang tiếp dân;
      - Không nhận quà, kể cả gói chè, cân cam.

      Bà con thấy điều chưa đúng, xin bấm nút mặt buồn trên máy chấm điểm, ghi vào sổ góp ý, hoặc gọi Văn phòng HĐND và UBND \
      xã, số 0239 300 002. Góp ý được đọc tại buổi giao ban sáng thứ Hai; người bị góp ý phải giải trình. Lời khen cũng được \
      đọc, và tính khi xếp loại cuối năm.
      """)

  static let apology = SampleMessage(
    topic: .civilService, audiences: [.officials, .people], duty: 3, picture: .counter,
    alt: "Người dân đưa giấy hẹn cho công chức tại quầy.",
    title: "Trễ hẹn trả kết quả, xã phải xin lỗi bằng văn bản",
    summary: """
      Hồ sơ quá hạn mà chưa xong, bà con được nhận thư xin lỗi ghi rõ lý do, người chịu trách nhiệm và ngày hẹn mới. Không \
      nhận được thư, xin gọi 0239 300 001.
      """,
    body: """
      Giấy hẹn là lời hứa của chính quyền với dân. Hứa ngày nào phải trả ngày ấy. Không kịp thì phải báo trước, không để bà \
      con lên rồi lại về.

      **Khi hồ sơ có thể trễ, Trung tâm Phục vụ hành chính công xã làm ba việc**

      1. Gọi điện hoặc nhắn tin cho bà con trước giờ hẹn;
      2. Gửi thư xin lỗi, ghi lý do, tên người chịu trách nhiệm và ngày hẹn mới;
      3. Đăng số hồ sơ trễ trong tháng lên Cổng thông tin điện tử xã.

      Hồ sơ chỉ được hẹn lại **một lần**. Quá ngày hẹn mới mà vẫn chưa xong, Chủ tịch UBND xã trực tiếp xem xét.

      **Bà con có thể tự xem hồ sơ của mình**

      - Nhắn mã hồ sơ vào trang Zalo của xã;
      - Nhập mã hồ sơ tại mục “Tra cứu hồ sơ” trên dichvucong.gov.vn;
      - Hỏi tại quầy, chỉ cần đọc mã hoặc đưa giấy hẹn.

      | Trạng thái | Nghĩa là |
      |---|---|
      | Đang xử lý | Chưa đến hạn, công chức đang làm |
      | Yêu cầu bổ sung | Thiếu giấy tờ, mời xem thư hướng dẫn |
      | Đã có kết quả | Mời đến nhận hoặc chờ bưu chính |
      """)
}
