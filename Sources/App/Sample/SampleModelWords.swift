// SPDX-License-Identifier: Apache-2.0

import Messages

/// Messages on good models and on modern media.
enum SampleModelWords {
  static let saturday = SampleMessage(
    topic: .goodModels, audiences: [.people, .front], duty: 7, picture: .gate,
    alt: "Một thanh niên đưa tờ hướng dẫn cho hai người dân ở cổng làng.",
    title: "Sáng thứ Bảy, thanh niên giúp ông bà làm hồ sơ",
    summary: """
      Từ 7h30 đến 11h00 sáng thứ Bảy hằng tuần, đoàn viên có mặt ở Trung tâm Phục vụ hành chính công xã và đến tận nhà người \
      già yếu. Không thu tiền.
      """,
    body: """
      Ngày thường con cháu đi làm, ông bà ở nhà không biết hỏi ai. Đoàn TNCS Hồ Chí Minh xã bèn chọn sáng thứ Bảy để giúp.

      **Hai cách giúp**

      - *Tại Trung tâm:* 7h30–11h00, 4 đoàn viên ngồi bàn đầu tiên bên phải cửa vào;
      - *Tại nhà:* dành cho người từ 75 tuổi, người khuyết tật, người đang ốm. Gia đình gọi 0239 300 007 trước 16h00 thứ Sáu.

      **Đoàn viên làm được**

      1. Tìm đúng thủ tục, chụp và gửi giấy tờ;
      2. Điền tờ khai theo lời bà con, đọc lại cho nghe;
      3. Tra xem hồ sơ đã đến đâu;
      4. Chỉ cách phóng to chữ, chỉnh tiếng chuông điện thoại.

      **Đoàn viên không làm**

      - Không giữ giấy tờ, thẻ, điện thoại của bà con;
      - Không hỏi mật khẩu, mã OTP;
      - Không nhận tiền, kể cả tiền xăng xe.

      Sau 12 sáng thứ Bảy, nhật ký của nhóm ghi 143 lượt người được giúp, trong đó 38 lượt tại nhà. Việc nhiều nhất là chế độ \
      cho người cao tuổi, chiếm 41%.

      Bà con nhận ra đoàn viên nhờ áo xanh và thẻ có đóng dấu của Đoàn xã. Ai không có thẻ, xin đừng đưa giấy tờ.
      """)

  static let pupils = SampleMessage(
    topic: .goodModels, audiences: [.people, .workers], duty: 8, picture: .phone,
    alt: "Điện thoại báo hoàn thành, bên cạnh là phiếu bài tập.",
    title: "Bài tập về nhà: dạy ông bà một việc trên điện thoại",
    summary: """
      Mỗi tháng, học sinh Trường THCS An Bình về nhà chỉ cho ông bà, cha mẹ làm một việc trên điện thoại. Người lớn ký vào \
      phiếu, cô giáo không chấm điểm.
      """,
    body: """
      Ở Trường Trung học cơ sở An Bình có một bài tập lạ: không làm vào vở, không chấm điểm, và người được học là ông bà.

      **Mỗi tháng một việc**

      | Tháng | Việc học sinh chỉ cho người nhà |
      |---|---|
      | Tháng đầu | Mở VNeID, xem căn cước trên điện thoại |
      | Tháng thứ 2 | Tìm một thủ tục trên dichvucong.gov.vn |
      | Tháng thứ 3 | Tra mã hồ sơ, đọc kết quả |
      | Tháng thứ 4 | Nhận ra 3 kiểu cuộc gọi lừa đảo |

      **Cách làm**

      1. Giờ chào cờ sáng thứ Hai, thầy cô làm mẫu trong 10 phút.
      2. Học sinh có 2 tuần để chỉ cho ít nhất 1 người lớn trong nhà.
      3. Người lớn tự tay làm lại rồi ký vào phiếu; việc nào khó thì ghi rõ.
      4. Nhà trường gom chỗ khó, gửi về Phòng Văn hóa - Xã hội.

      Trong 312 phiếu nộp đợt đầu, 268 phiếu ghi “làm được”, bằng 86%. Chỗ khó nhất là quên mật khẩu. Vì thế Công an xã đã \
      thêm một buổi giúp đặt lại mật khẩu, chiều thứ Sáu, từ 14h00 đến 16h30.

      Nhà không có điện thoại thông minh thì em mượn máy của nhà trường vào giờ ra về.
      """)

  static let machineVoice = SampleMessage(
    topic: .modernMedia, audiences: [.people], duty: 9, picture: .loudspeaker,
    alt: "Cột loa truyền thanh giữa đồng lúa, xa xa là mái nhà và núi.",
    title: "Bản tin trên loa do máy đọc: nghe thấy sai, bà con báo ngay",
    summary: """
      Một số bản tin trên loa nay do máy đọc từ bài đã duyệt. Đầu bản tin luôn có câu báo là giọng máy. Loa to, loa nhỏ, đọc \
      sai tên thôn: xin báo số 0239 300 004.
      """,
    body: """
      Từ nay, bản tin ngắn trên loa truyền thanh có thể do máy đọc. Bài vẫn do người viết, người khác duyệt; máy chỉ thay \
      giọng phát thanh viên.

      Luật Trí tuệ nhân tạo số 134/2025/QH15, có hiệu lực từ ngày 01/3/2026, quy định việc báo cho người dân biết khi âm \
      thanh, hình ảnh do trí tuệ nhân tạo tạo ra. Xã báo với mọi giọng máy: trước mỗi bản tin như vậy có câu “Bản tin sau \
      đây do máy đọc.”

      **Giờ phát**

      | Buổi | Ngày | Giờ |
      |---|---|---|
      | Sáng | Thứ Hai, thứ Tư, thứ Sáu | 6h00–6h15 |
      | Chiều | Thứ Ba, thứ Năm | 17h00–17h15 |

      Chủ nhật và ngày lễ loa nghỉ, trừ tin khẩn như bão lũ, cháy, dịch bệnh.

      **Nhờ bà con nghe giúp**

      - Máy có đọc sai tên người, tên đất, con số không?
      - Loa ở thôn mình to quá, nhỏ quá hay rè?
      - Giờ phát có làm phiền giấc ngủ của trẻ nhỏ, người ốm không?

      Bà con báo cho trưởng thôn hoặc gọi 0239 300 004. Chỗ đọc sai được sửa trước lần phát sau. Ai lỡ buổi phát có thể mở bài \
      trên Cổng thông tin điện tử xã, bấm “Nghe bài này”.
      """)

  static let impostors = SampleMessage(
    topic: .modernMedia, audiences: [.people, .businesses], duty: 4, picture: .phone,
    alt: "Điện thoại giữa tờ giấy và thẻ căn cước: hãy xem kỹ trước khi bấm.",
    title: "Giả giọng, giả mặt cán bộ xã: năm dấu hiệu nhận ra",
    summary: """
      Kẻ gian có thể dùng trí tuệ nhân tạo giả giọng, giả mặt người quen. Xã không bao giờ gọi điện đòi tiền, đòi mã OTP hay \
      bắt cài ứng dụng. Nghi ngờ thì gác máy, gọi 0239 300 003.
      """,
    body: """
      Gần đây ở nhiều nơi có người gọi điện, gọi hình tự xưng cán bộ xã, công an, điện lực. Giọng nói, khuôn mặt có thể do trí \
      tuệ nhân tạo làm ra, nghe rất giống thật.

      **Năm dấu hiệu nên nghi ngờ**

      1. Giục làm ngay, dọa phạt hoặc dọa khóa tài khoản;
      2. Đòi mật khẩu, mã OTP, ảnh căn cước;
      3. Gửi đường dẫn lạ, bảo cài ứng dụng không có trong kho ứng dụng của điện thoại;
      4. Bảo chuyển tiền vào tài khoản của một cá nhân;
      5. Khi gọi hình, mặt mờ, môi không khớp lời, tắt máy khi mình hỏi chuyện riêng.

      **Bà con làm ba việc**

      - **Gác máy**, không tranh cãi;
      - **Gọi lại** đúng số của xã in trên bảng tin: Công an xã 0239 300 003, Trung tâm 0239 300 001;
      - **Báo** ngay ngân hàng để khóa tài khoản nếu đã lỡ chuyển tiền; giữ nguyên tin nhắn làm bằng chứng.

      Xã chỉ mời bà con bằng giấy hoặc qua trưởng thôn. Phí, lệ phí chỉ nộp tại quầy có biên lai hoặc trên \
      dichvucong.gov.vn. Mỗi nhà nên hẹn nhau một câu hỏi riêng chỉ người nhà biết, để thử khi có cuộc gọi lạ.
      """)
}
