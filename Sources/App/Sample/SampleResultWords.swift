// SPDX-License-Identifier: Apache-2.0

import Messages

/// Messages on results: emulation, and how the service centre does.
enum SampleResultWords {
  static let contest = SampleMessage(
    topic: .emulation, audiences: [.people, .officials, .front], duty: 5, picture: .board,
    alt: "Thể lệ cuộc thi được ghim trên bảng tin của thôn.",
    title: "Mời bà con dự cuộc thi tìm hiểu cải cách hành chính",
    summary: """
      Mười câu hỏi, làm trên điện thoại hoặc trên giấy, ai từ 14 tuổi trở lên ở xã đều dự được. Đáp án nằm ngay trong các \
      bài đã đăng trên Cổng thông tin điện tử xã.
      """,
    body: """
      Ủy ban Mặt trận Tổ quốc Việt Nam xã tổ chức cuộc thi “Tôi hiểu cải cách hành chính”. Cuộc thi không đánh đố; dự thi là \
      dịp để biết quyền của mình khi làm thủ tục.

      **Thể lệ**

      - Ai được dự: người từ 14 tuổi trở lên, đang sống, học tập hoặc làm việc ở xã;
      - Bài thi: 10 câu hỏi, mỗi câu 4 lựa chọn, và 1 câu dự đoán số người trả lời đúng hết;
      - Thời gian làm bài: 15 phút;
      - Mỗi người dự 1 lần mỗi tuần, cuộc thi kéo dài 4 tuần;
      - Người trong Ban Tổ chức không dự thi.

      **Giải thưởng mỗi tuần**

      | Giải | Số giải | Mức thưởng |
      |---|---|---|
      | Nhất | 1 | 300.000 đồng |
      | Nhì | 2 | 200.000 đồng |
      | Ba | 3 | 100.000 đồng |

      Không có điện thoại, bà con làm bài trên giấy ở nhà văn hóa thôn, tối thứ Tư, từ 19h00 đến 20h30. Kết quả công bố sáng \
      thứ Hai hằng tuần; ai thấy chưa đúng có 3 ngày để gửi ý kiến. Họ tên người được giải chỉ đăng khi người đó đồng ý. Hỏi \
      thêm: 0239 300 005.
      """)

  static let praise = SampleMessage(
    topic: .emulation, audiences: [.people, .front], duty: 11, picture: .gate,
    alt: "Bà con thôn Nam Phú trò chuyện trước cổng làng.",
    title: "Thôn Nam Phú được khen: 9 trên 10 nhà nhận tin qua nhóm Zalo",
    summary: """
      Mất điện, lịch tiêm, ngày cán bộ về thôn: tin của xã đến từng nhà trong buổi sáng. UBND xã tặng giấy khen cho thôn Nam \
      Phú và mời các thôn đến xem cách làm.
      """,
    body: """
      Đầu năm, nhiều hộ ở thôn Nam Phú còn lỡ lịch làm căn cước vì không nghe được loa. Thôn bàn nhau lập một nhóm Zalo, mỗi \
      nhà có ít nhất một người tham gia.

      **Số liệu thôn báo cáo**

      | Chỉ số | Khi mới lập | Hiện nay |
      |---|---|---|
      | Số hộ trong nhóm | 64 | 171 |
      | Tỷ lệ trên 186 hộ | 34% | 92% |
      | Ý kiến của dân mỗi tháng | 5 | 28 |

      **Thôn làm thế nào?**

      1. Trưởng thôn chỉ gửi tin đã được xã duyệt, mỗi ngày không quá 2 tin, không gửi sau 20h00.
      2. Mỗi tin dưới 100 chữ, nói rõ: việc gì, ở đâu, mấy giờ, hỏi ai.
      3. Ban Công tác Mặt trận thôn đọc ý kiến hằng ngày; việc nào thôn không làm được thì chuyển lên xã.
      4. 15 hộ chưa có điện thoại thông minh, mỗi hộ được một nhà hàng xóm nhận báo tin.

      Nhóm có ba điều không: không bán hàng, không đưa tin chưa rõ nguồn, không nói nặng lời.

      UBND xã tặng giấy khen cho thôn Nam Phú. Thôn nào muốn học cách làm, xin gọi Phòng Văn hóa - Xã hội, số 0239 300 004.
      """)

  static let waiting = SampleMessage(
    topic: .serviceCentre, audiences: [.people, .officials, .businesses], duty: 3, picture: .chart,
    alt: "Bốn cột thấp dần từ trái sang phải, bên phải là đồng hồ và hai người chờ.",
    title: "Chờ đến lượt tại quầy: từ 26 phút xuống còn 11 phút",
    summary: """
      Nhờ hẹn giờ trước và thêm một quầy vào sáng thứ Hai, thời gian chờ trung bình giảm hơn một nửa. Bài này nêu số liệu, \
      cách đo và điều còn chưa được.
      """,
    body: """
      Trung tâm Phục vụ hành chính công xã đặt mục tiêu: không ai phải chờ quá 15 phút. Máy lấy số ghi lại giờ lấy số và giờ \
      được gọi của từng lượt; số dưới đây là trung bình của cả tháng.

      | Tháng | Số lượt | Chờ trung bình | Hài lòng |
      |---|---|---|---|
      | Tháng đầu | 812 | 26 phút | 91,2% |
      | Tháng thứ 2 | 845 | 19 phút | 93,5% |
      | Tháng thứ 3 | 790 | 14 phút | 95,4% |
      | Tháng thứ 4 | 868 | 11 phút | 96,1% |

      **Đã làm gì?**

      - Nhận hẹn giờ qua số 0239 300 001 và trang Zalo của xã;
      - Thêm một quầy vào sáng thứ Hai, lúc đông nhất;
      - Cử người đón ở cửa, xem giấy tờ trước khi lấy số.

      **Điều còn chưa được:** hồ sơ đất đai vẫn chờ 18 phút. Từ tuần tới, Phòng Kinh tế cử thêm 1 người trực quầy này vào thứ \
      Hai và thứ Năm.

      Muốn ít phải chờ, bà con nên đến **từ 9h30 đến 11h00, các ngày thứ Ba, thứ Tư**; hoặc hẹn giờ trước, đến là được gọi.
      """)

  static let feedback = SampleMessage(
    topic: .serviceCentre, audiences: [.people, .front, .businesses], duty: 5, picture: .board,
    alt: "Hai người dân đọc địa chỉ góp ý trên bảng tin.",
    title: "Góp ý với xã: gửi ở đâu, bao lâu được trả lời?",
    summary: """
      Bốn nơi nhận góp ý, một mã để theo dõi, có ngày trả lời. Mặt trận xã giám sát: việc nào quá hẹn được nêu tên đơn vị \
      trong báo cáo hằng tháng.
      """,
    body: """
      Đèn đường hỏng, giấy tờ bị đòi thêm, thái độ chưa đúng, một cách làm hay: bà con cứ nói với xã.

      **Bốn nơi nhận góp ý**

      1. Điện thoại 0239 300 001, từ 7h30 đến 17h00, thứ Hai đến thứ Sáu;
      2. Trang Zalo của xã, lúc nào cũng được;
      3. Hộp thư ở nhà văn hóa bốn thôn, mở vào sáng thứ Sáu;
      4. Mục “Phản ánh, kiến nghị” trên dichvucong.gov.vn, nếu là góp ý về thủ tục hành chính.

      **Xã hẹn với bà con**

      | Việc | Thời hạn |
      |---|---|
      | Báo đã nhận và cho mã theo dõi | 1 ngày làm việc |
      | Chuyển đúng đơn vị | 2 ngày làm việc |
      | Trả lời | 7 ngày làm việc |
      | Việc nguy hiểm đến người | trong 24 giờ |

      Câu trả lời phải nói rõ đã làm gì, có ảnh hoặc văn bản kèm theo. Chưa vừa ý, bà con được yêu cầu xem lại một lần; lần \
      này do lãnh đạo UBND xã xem.

      Khiếu nại, tố cáo không gửi theo đường này mà nộp tại phòng tiếp công dân, để giữ kín thông tin. Ủy ban Mặt trận Tổ \
      quốc Việt Nam xã giám sát việc trả lời; số điện thoại: 0239 300 005.
      """)
}
