// SPDX-License-Identifier: Apache-2.0

import Messages

/// Messages on policy and on the part of those who lead.
enum SamplePolicyWords {
  static let whatItIs = SampleMessage(
    topic: .policy, audiences: [.people, .officials], duty: 1, picture: .gate,
    alt: "Ba người dân đứng trò chuyện trước cổng làng, một người cầm tờ giấy.",
    title: "Cải cách hành chính giúp gì cho mỗi gia đình?",
    summary: """
      Bớt giấy tờ, bớt đi lại, biết trước ngày trả kết quả: đó là điều bà con được hưởng. Bài này nói ngắn gọn sáu \
      việc Nhà nước đang làm và ba việc mỗi nhà có thể làm ngay.
      """,
    body: """
      Cải cách hành chính là làm cho việc của bà con với chính quyền nhanh hơn, rõ hơn và ít tốn kém hơn. Nghị quyết \
      số 76/NQ-CP ngày 15/7/2021 của Chính phủ nêu sáu nội dung cho giai đoạn 2021 - 2030:

      1. Cải cách thể chế;
      2. Cải cách thủ tục hành chính;
      3. Cải cách tổ chức bộ máy;
      4. Cải cách chế độ công vụ;
      5. Cải cách tài chính công;
      6. Xây dựng chính quyền điện tử, chính quyền số.

      Ở xã ta, năm nay UBND xã đặt ra mấy con số để bà con kiểm tra:

      | Việc | Mức phải đạt |
      |---|---|
      | Người dân hài lòng khi làm thủ tục | trên 95% |
      | Thời gian chờ đến lượt tại quầy | không quá 15 phút |
      | Thủ tục được niêm yết công khai | 100% |

      Ba việc mỗi nhà có thể làm ngay:

      - Xem trước giấy tờ cần mang tại bảng niêm yết hoặc trên Cổng thông tin điện tử xã;
      - Nộp hồ sơ trên Cổng Dịch vụ công quốc gia nếu thủ tục đã có trên mạng;
      - Chấm điểm hài lòng sau mỗi lần làm thủ tục, kể cả khi chưa vừa ý.

      Có điều chưa rõ, bà con gọi Phòng Văn hóa - Xã hội, số 0239 300 004, giờ hành chính.
      """)

  static let anywhere = SampleMessage(
    topic: .policy, audiences: [.people, .businesses], duty: 3, picture: .counter,
    alt: "Một người dân đưa hồ sơ cho công chức ngồi sau quầy.",
    title: "Nộp hồ sơ ở nơi thuận tiện nhất trong tỉnh",
    summary: """
      Nhiều thủ tục nay không buộc phải nộp đúng nơi cư trú. Bà con đi làm xa trong tỉnh có thể nộp tại Trung tâm Phục \
      vụ hành chính công gần nhất, kết quả nhận qua bưu chính hoặc trên mạng.
      """,
    body: """
      Nghị định số 118/2025/NĐ-CP ngày 09/6/2025 của Chính phủ có hiệu lực từ ngày 01/7/2025. Với những thủ tục mà tỉnh \
      đã công bố tiếp nhận không phụ thuộc địa giới hành chính, bà con được chọn nơi nộp trong tỉnh, không nhất thiết \
      về nơi thường trú.

      **Cách làm**

      1. Hỏi trước xem thủ tục của mình có trong danh sách không: gọi 0239 300 001 hoặc quét mã QR ở bảng niêm yết.
      2. Đến Trung tâm Phục vụ hành chính công xã, phường gần nhất, mang theo thẻ căn cước hoặc điện thoại đã cài VNeID.
      3. Giữ giấy tiếp nhận hồ sơ và hẹn trả kết quả. Trên giấy có mã hồ sơ để tra cứu.
      4. Chọn cách nhận: tại quầy, qua bưu chính hoặc bản điện tử.

      **Giờ làm việc của Trung tâm xã An Bình**

      | Ngày | Sáng | Chiều |
      |---|---|---|
      | Thứ Hai đến thứ Sáu | 7h30–11h30 | 13h30–17h00 |
      | Thứ Bảy (hỗ trợ nộp trực tuyến) | 7h30–11h00 | nghỉ |

      Người cao tuổi, người khuyết tật, phụ nữ mang thai hoặc có con nhỏ đi cùng được mời làm trước.
      """)

  static let receptionDay = SampleMessage(
    topic: .leadership, audiences: [.people], duty: 0, picture: .gate,
    alt: "Ba người dân gặp nhau ở cổng làng trước giờ lên xã.",
    title: "Sáng thứ Năm hằng tuần, Chủ tịch UBND xã tiếp công dân",
    summary: """
      Bà con có việc cần gặp Chủ tịch UBND xã, xin đến phòng tiếp công dân từ 7h30 đến 11h30 sáng thứ Năm hằng tuần. \
      Không phải xin phép trước; đăng ký qua điện thoại thì đỡ phải chờ.
      """,
    body: """
      Chủ tịch UBND xã trực tiếp tiếp công dân **từ 7h30 đến 11h30 sáng thứ Năm hằng tuần** tại phòng tiếp công dân, \
      tầng 1 trụ sở UBND xã. Trùng ngày nghỉ lễ thì chuyển sang thứ Sáu cùng tuần.

      **Khi đến, bà con nên mang**

      - Thẻ căn cước hoặc VNeID trên điện thoại;
      - Đơn hoặc mấy dòng viết sẵn: việc gì, ở đâu, mong xã giải quyết thế nào;
      - Giấy tờ liên quan, bản sao là đủ.

      Người không tiện viết được công chức ghi giúp, đọc lại cho nghe rồi mới ký.

      **Sau buổi tiếp**

      1. Bà con nhận một phiếu hẹn ghi rõ người theo dõi và ngày trả lời.
      2. Việc của đơn vị nào, đơn vị đó trả lời bằng văn bản hoặc qua điện thoại.
      3. Quá ngày hẹn mà chưa có trả lời, xin gọi Văn phòng HĐND và UBND xã, số 0239 300 002.

      Khiếu nại, tố cáo được nhận riêng và giải quyết theo luật; tên người tố cáo được giữ kín. Việc thường ngày như \
      chứng thực, khai sinh thì đến thẳng quầy, không cần chờ thứ Năm.
      """)

  static let dialogue = SampleMessage(
    topic: .leadership, audiences: [.businesses], duty: 2, picture: .board,
    alt: "Hai người dân đọc thông báo trên bảng tin có mái che.",
    title: "Mời doanh nghiệp, hợp tác xã, hộ kinh doanh dự buổi đối thoại",
    summary: """
      Lãnh đạo xã nghe và trả lời câu hỏi về đất đai, đăng ký kinh doanh, thuế, vay vốn. Câu hỏi gửi trước được trả lời \
      tại chỗ; câu chưa trả lời được có văn bản sau 5 ngày làm việc.
      """,
    body: """
      UBND xã mời các doanh nghiệp, hợp tác xã, tổ hợp tác và hộ kinh doanh trên địa bàn dự buổi đối thoại do Chủ tịch \
      UBND xã chủ trì.

      - **Thời gian:** từ 14h00 đến 16h30 chiều thứ Tư, tuần cuối của tháng;
      - **Địa điểm:** hội trường UBND xã;
      - **Đăng ký và gửi câu hỏi:** Phòng Kinh tế, số 0239 300 006, trước thứ Hai cùng tuần.

      **Nội dung và người trả lời**

      | Nội dung | Người trả lời |
      |---|---|
      | Đăng ký, thay đổi hộ kinh doanh | Phòng Kinh tế |
      | Đất đai, xây dựng | Phòng Kinh tế |
      | An toàn thực phẩm, quảng cáo | Phòng Văn hóa - Xã hội |
      | Nộp hồ sơ trực tuyến | Trung tâm Phục vụ hành chính công xã |

      Câu hỏi gửi trước được trả lời ngay tại buổi đối thoại. Câu nào phải hỏi cấp trên, xã trả lời bằng văn bản trong \
      5 ngày làm việc hoặc báo rõ đã chuyển đến đâu. Toàn bộ câu hỏi và câu trả lời được đăng trên Cổng thông tin điện \
      tử xã, không nêu tên người hỏi nếu người hỏi không muốn.

      Ai bận có thể cử người đi thay; không cần giấy giới thiệu.
      """)
}
