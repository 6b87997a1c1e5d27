// SPDX-License-Identifier: Apache-2.0

/// Phrases that administrative Vietnamese says all the time: the context in which a slip of the keyboard shows.
///
/// Each neighbouring pair of a phrase is right; a pair that differs from it in its marks alone ("chuyên đổi" beside
/// "chuyển đổi") is a slip, unless it stands in ``plausible``.
enum KnownPhrases {
  static let right = phrases(
    """
    cải cách hành chính, thủ tục hành chính, cải cách thủ tục, chuyển đổi số, chính quyền điện tử, chính quyền số
    chính quyền địa phương, kinh tế số, xã hội số, công dân số, dịch vụ công trực tuyến, trực tuyến toàn trình
    toàn trình, một phần, hiệu quả, hiệu lực, hiệu lực thi hành, nâng cao chất lượng, chất lượng, số lượng
    tuyên truyền, thông tin tuyên truyền, truyền thông, truyền thanh, phát thanh, truyền hình, phổ biến, phổ biến
    giáo dục pháp luật, pháp luật, quy phạm pháp luật, văn bản, kế hoạch, xây dựng kế hoạch, ban hành kế hoạch
    ban hành, ban hành kèm theo, kèm theo, quyết định, nghị quyết, nghị định, thông tư, chỉ thị, kết luận
    chương trình, chương trình hành động, hành động, đề án, dự án, phương án, báo cáo, tổng hợp báo cáo, tổng hợp
    tờ trình, thông báo, hướng dẫn, quy chế, quy định, theo quy định, đúng quy định, căn cứ, cơ sở, nguyên tắc
    trình tự, triển khai thực hiện, triển khai, thực hiện, tổ chức thực hiện, tổ chức, thi hành, tổ chức triển khai
    phối hợp, chủ trì, chủ trì phối hợp, phối hợp thực hiện, theo dõi, đôn đốc, kiểm tra, giám sát, thanh tra
    kiểm tra giám sát, đánh giá, xếp loại, phân loại, xử lý, giải quyết, tiếp nhận, tiếp nhận hồ sơ, trả kết quả
    kết quả, kết quả thực hiện, hồ sơ, giải quyết hồ sơ, thành phần hồ sơ, phản ánh, kiến nghị, phản ánh kiến nghị
    khiếu nại, tố cáo, tiếp công dân, công dân, người dân, nhân dân, nhân dân tích cực, cộng đồng, cộng đồng dân cư
    doanh nghiệp, hợp tác xã, hộ kinh doanh, hộ gia đình, gia đình, cá nhân, tập thể, tổ chức cá nhân
    cán bộ, công chức, viên chức, cán bộ công chức, công chức viên chức, người lao động, lao động, công vụ
    đạo đức công vụ, văn hóa công sở, kỷ luật, kỷ cương, kỷ luật kỷ cương, thực thi công vụ, trách nhiệm
    tinh thần trách nhiệm, tinh thần, chịu trách nhiệm, trách nhiệm thi hành, người đứng đầu, đứng đầu, lãnh đạo
    thủ trưởng, cơ quan, đơn vị, cơ quan đơn vị, các cơ quan, cơ quan nhà nước, nhà nước, quản lý nhà nước, quản lý
    ủy ban nhân dân, hội đồng nhân dân, mặt trận tổ quốc, tổ quốc việt nam, việt nam, đoàn thể, đoàn thanh niên
    thanh niên, phụ nữ, hội phụ nữ, cựu chiến binh, chiến binh, nông dân, hội nông dân, đoàn viên, hội viên
    đảng ủy, đảng viên, cấp ủy, chi bộ, ban thường vụ, thường vụ, ban chấp hành, chấp hành, thường trực, bí thư
    chủ tịch, phó chủ tịch, văn phòng, chánh văn phòng, phòng chuyên môn, chuyên môn, trung tâm, trung tâm phục vụ
    phục vụ hành chính công, phục vụ nhân dân, phục vụ, công an, quân sự, quốc phòng, an ninh, an ninh trật tự
    trật tự an toàn, an toàn thông tin, an toàn, an ninh mạng, bảo mật, bảo vệ, bảo đảm, đảm bảo, bảo hiểm y tế
    bảo hiểm xã hội, y tế, giáo dục, đào tạo, giáo dục đào tạo, bồi dưỡng, đào tạo bồi dưỡng, tập huấn, trường học
    học sinh, giáo viên, văn hóa xã hội, văn hóa, thể thao, du lịch, văn nghệ, kinh tế, kinh tế xã hội
    phát triển kinh tế, phát triển, phát triển bền vững, bền vững, nông nghiệp, nông thôn, nông thôn mới, môi trường
    tài nguyên, tài nguyên môi trường, đất đai, xây dựng, giao thông, vận tải, công thương, công nghiệp, thương mại
    tài chính, kinh phí, kinh phí thực hiện, ngân sách, ngân sách nhà nước, dự toán, quyết toán, thanh toán, thu chi
    nguồn kinh phí, nguồn lực, nguồn vốn, đầu tư, môi trường đầu tư, đầu tư công, thu hút, thu hút đầu tư
    khoa học, công nghệ, khoa học công nghệ, công nghệ thông tin, ứng dụng công nghệ, ứng dụng, đổi mới sáng tạo
    đổi mới, sáng tạo, sáng kiến, giải pháp, nhiệm vụ giải pháp, nhiệm vụ, mục tiêu, mục đích, mục đích yêu cầu
    yêu cầu, nội dung, hình thức, đối tượng, phạm vi, thời gian, thời hạn, thời gian thực hiện, tiến độ, lộ trình
    giai đoạn, định kỳ, hằng năm, hàng năm, hằng tháng, hàng tháng, hằng quý, thường xuyên, liên tục, kịp thời
    đầy đủ kịp thời, đầy đủ, chính xác, chặt chẽ, đồng bộ, thống nhất, nghiêm túc, nghiêm túc triển khai, tích cực
    chủ động, thiết thực, cụ thể, rõ ràng, minh bạch, công khai, công khai minh bạch, dân chủ, kỷ cương
    linh hoạt, sáng tạo, hiện đại, chuyên nghiệp, hiện đại hóa, số hóa, số hóa hồ sơ, xã hội hóa, đồng thuận
    nhận thức, nâng cao nhận thức, nâng cao, nâng cao hiệu quả, năng lực, năng lực cạnh tranh, cạnh tranh
    tăng cường, đẩy mạnh, đẩy mạnh tuyên truyền, thúc đẩy, tập trung, tập trung chỉ đạo, chỉ đạo, chỉ đạo điều hành
    điều hành, tiếp tục, tiếp tục thực hiện, tham mưu, đề xuất, tham mưu đề xuất, đề nghị, kiến nghị, trình duyệt
    phê duyệt, thẩm định, thẩm quyền, theo thẩm quyền, ủy quyền, phân cấp, phân quyền, phân công, phân công nhiệm vụ
    giao nhiệm vụ, rà soát, sửa đổi, bổ sung, sửa đổi bổ sung, thay thế, bãi bỏ, hết hiệu lực, điều chỉnh, cập nhật
    cung cấp, cung cấp thông tin, đăng tải, niêm yết, niêm yết công khai, trang thông tin, cổng thông tin
    thông tin điện tử, điện tử, mạng xã hội, nền tảng, nền tảng số, cơ sở dữ liệu, dữ liệu, kết nối, chia sẻ dữ liệu
    chia sẻ, liên thông, kết nối liên thông, hệ thống, hệ thống thông tin, phần mềm, hạ tầng, trí tuệ nhân tạo
    nhân tạo, trợ lý ảo, mức độ hài lòng, hài lòng, sự hài lòng, mức độ, chỉ số, chỉ tiêu, tiêu chí, tỷ lệ
    thi đua, khen thưởng, thi đua khen thưởng, phong trào, phong trào thi đua, điển hình tiên tiến, điển hình
    tiên tiến, gương người tốt, người tốt việc tốt, mô hình, nhân rộng, nhân rộng mô hình, cách làm hay, kinh nghiệm
    biểu dương, tôn vinh, xử lý vi phạm, vi phạm, vi phạm hành chính, xử phạt, phòng chống, phòng ngừa, tham nhũng
    tiêu cực, lãng phí, tiết kiệm, chống lãng phí, thực hành tiết kiệm, phòng chống tham nhũng, tệ nạn, ma túy
    hội nghị, hội thảo, cuộc họp, cuộc thi, tìm hiểu, cuộc thi tìm hiểu, tham gia, hưởng ứng, tích cực hưởng ứng
    vận động, tuyên truyền vận động, hỗ trợ, hỗ trợ người dân, giúp đỡ, tạo điều kiện, điều kiện, thuận lợi
    điều kiện thuận lợi, khó khăn, vướng mắc, khó khăn vướng mắc, tồn tại, hạn chế, tồn tại hạn chế, khắc phục
    nguyên nhân, trường hợp, đặc biệt, quan trọng, cần thiết, phù hợp, phù hợp với, thực tế, thực tiễn, tình hình
    tình hình thực tế, tình hình thực hiện, đặc điểm, điều kiện thực tế, địa bàn, trên địa bàn, địa phương
    các cấp, các ngành, cấp xã, cấp tỉnh, cấp trên, bộ máy, tổ chức bộ máy, sắp xếp, sắp xếp tổ chức, tinh gọn
    tinh giản, tinh giản biên chế, biên chế, bổ nhiệm, tuyển dụng, vị trí, việc làm, vị trí việc làm, tiền lương
    chế độ, chế độ báo cáo, chính sách, chế độ chính sách, chủ trương, chủ trương chính sách, đường lối
    chủ trương đường lối, chiến lược, quy hoạch, định hướng, tầm nhìn, hội nhập, quốc tế, hội nhập quốc tế, quốc gia
    quốc hội, chính phủ, thủ tướng, thủ tướng chính phủ, bộ trưởng, bộ nội vụ, sở nội vụ, nội vụ, bộ tài chính
    bộ tư pháp, tư pháp, hộ tịch, chứng thực, đăng ký, đăng ký kinh doanh, khai sinh, khai tử, kết hôn, tạm trú
    thường trú, cư trú, cấp phép, giấy phép, giấy chứng nhận, chứng nhận, chứng minh, xác nhận, xác minh, xác định
    bản sao, bản chính, chữ ký, chữ ký số, tài khoản, định danh, định danh điện tử, danh mục, danh sách, phụ lục
    biểu mẫu, mẫu đơn, đơn đề nghị, lệ phí, phí lệ phí, miễn phí, thu phí, biên lai, hóa đơn, chứng từ
    an sinh xã hội, an sinh, giảm nghèo, hộ nghèo, cận nghèo, người có công, có công, chính sách xã hội, trẻ em
    người cao tuổi, cao tuổi, khuyết tật, dân tộc, dân tộc thiểu số, thiểu số, tôn giáo, dân cư, dân số, dân trí
    đời sống, đời sống nhân dân, chất lượng cuộc sống, cuộc sống, sức khỏe, chăm sóc, chăm sóc sức khỏe, dịch bệnh
    thiên tai, phòng chống thiên tai, cứu nạn, tìm kiếm cứu nạn, phòng cháy, chữa cháy, cứu hộ, vệ sinh, thực phẩm
    vệ sinh an toàn, an toàn thực phẩm, nước sạch, rác thải, chất thải, thu gom, ô nhiễm, biến đổi khí hậu, khí hậu
    đa dạng, phong phú, sinh động, trực quan, hình thức trực quan, khẩu hiệu, băng rôn, tờ rơi, áp phích, tin bài
    chuyên mục, chuyên đề, phóng sự, bài viết, bản tin, báo chí, cơ quan báo chí, phóng viên, biên tập, biên soạn
    tài liệu, sổ tay, lồng ghép, sinh hoạt, sinh hoạt chi bộ, hội họp, đối thoại, gặp gỡ, tiếp xúc cử tri, cử tri
    khảo sát, thăm dò, điều tra, thống kê, thu thập, lưu trữ, văn thư, văn thư lưu trữ, con dấu, công văn
    chuyển đổi, chính quyền, công dân, xã hội, hiệu quả, trực tuyến, ứng dụng, nền tảng, dữ liệu, hồ sơ, phục vụ
    quyết định, hoạt động, hoạt động tuyên truyền, người lao động, có thể, xung phong, bộ phận, quản trị, thi công
    công trình, dụng cụ, pháp quy, tiếp theo, cơ chế, đứng đầu, bắt đầu, tập đoàn, viễn thông, đồng chí, hội đồng
    liên tịch, hợp đồng, giám đốc, trưởng phòng, phó phòng, trưởng thôn, tổ trưởng, thôn trưởng, trạm y tế
    trạm truyền thanh, đài truyền thanh, cổng thông tin điện tử, trang thông tin điện tử, địa chỉ, hộp thư
    điện thoại, đường dây nóng, số điện thoại, thư điện tử, tiện ích, thanh toán trực tuyến, nộp hồ sơ, giấy mời
    phản hồi, thân thiện, gần dân, sát dân, hết lòng, văn minh, lịch sự, tận tụy, gương mẫu, nêu gương, tự giác
    tiếp thu, lắng nghe, giải đáp, thắc mắc, hướng dẫn người dân, tra cứu, tìm kiếm, minh chứng, kiểm chứng
    chấm điểm, xếp hạng, thứ bậc, cải thiện, khảo nghiệm, thử nghiệm, thí điểm, kế thừa, tham khảo, vận hành thử
    đặt hàng, đấu thầu, mua sắm, tài sản, tài sản công, trang thiết bị, thiết bị, cơ sở vật chất, vật chất, kỹ thuật
    kỹ năng, trình độ, chuyên môn nghiệp vụ, nghiệp vụ, phương pháp, phương thức, phương tiện, biện pháp, cách thức
    đối tượng tuyên truyền, nội dung tuyên truyền, hình thức tuyên truyền, công tác phối hợp, chế độ thông tin
    mô hình hay, ý thức, ý kiến, góp ý, tham gia ý kiến, lấy ý kiến, thảo luận, kết luận thanh tra, tự kiểm tra
    nguồn nhân lực, nhân lực, nhân sự, quy trình, quy trình nội bộ, nội bộ, tái cấu trúc, liên thông điện tử
    giai đoạn tiếp theo, thời điểm, thời kỳ, năm học, quý tiếp theo, tháng hành động, tuần lễ, ngày hội, lễ phát động
    phát động, hưởng lợi, thụ hưởng, quyền lợi, hợp lý, hợp lệ, hợp thức, đúng hạn, trước hạn, quá hạn, trễ hạn
    xin lỗi, giải trình, tạm ứng, hoàn trả, thanh lý, nghiệm thu, bàn giao, tiếp quản, sáp nhập, hợp nhất
    địa giới, địa giới hành chính, đơn vị hành chính, đơn vị sự nghiệp, sự nghiệp công lập, công lập, ngoài công lập
    chính quyền cơ sở, hai cấp, cấp cơ sở, thôn bản, tổ dân phố, khu dân cư, khu phố, hộ dân, nhân khẩu, lực lượng
    lực lượng chức năng, chức năng, chức năng nhiệm vụ, quyền hạn, nhiệm vụ quyền hạn, chức danh, chức vụ, họ tên
    trực thuộc, trung ương, trung ương đảng, bộ chính trị, ban bí thư, tỉnh ủy, huyện ủy, thành phố, thị trấn
    liên đoàn, công đoàn, công đoàn viên chức, mặt trận, hội cựu chiến binh, liên hiệp, hiệp hội, câu lạc bộ
    liên kết, đoàn kết, cam kết, gắn kết, hành vi, ưu điểm, khách quan, phiền hà, siết chặt, nghệ nhân, vật nuôi, chấp nhận, điện áp, dẫn điện, giải thể, mang thai, tự mình, hải quan, chi cục, xuất trình
    đính chính, lắp đặt, nguyên vẹn, biên bản, hợp thành, kế toán, di chuyển, cây trồng, phân bón, bảo hành
    nông sản, chăn nuôi, trồng trọt, thủy lợi, thủy sản, lâm nghiệp, rừng, khuyến nông, sản xuất, sản phẩm, thị trường
    tiêu thụ, xuất khẩu, chất lượng sản phẩm, thương hiệu, truy xuất, nguồn gốc, an toàn lao động, vệ sinh môi trường
    nơi nhận, nơi nhận như, kính gửi, trân trọng, ký ban hành, kể từ ngày, từ ngày, có hiệu lực, trước ngày
    chậm nhất, hoàn thành, hoàn thành trước, hoàn thiện, kết thúc, sơ kết, tổng kết, sơ kết tổng kết, rút kinh nghiệm
    bài học, bài học kinh nghiệm, nhất là, đặc biệt là, trong đó, bao gồm, cũng như, đồng thời, ngoài ra, tuy nhiên
    theo hướng, góp phần, góp phần nâng cao, xây dựng nền hành chính, nền hành chính, hành chính công, hành chính nhà nước
    đội ngũ, đội ngũ cán bộ, phẩm chất, phẩm chất đạo đức, đạo đức, lối sống, tư tưởng, chính trị, tư tưởng chính trị
    tổ chức chính trị, chính trị xã hội, hệ thống chính trị, tổ chức thành viên, thành viên, ban chỉ đạo, tổ công tác
    công tác, công tác tuyên truyền, công tác cải cách, công tác kiểm tra, tổ công nghệ số cộng đồng, công nghệ số
    rộng rãi, sâu rộng, tầng lớp, tầng lớp nhân dân, mọi tầng lớp, lan tỏa, sức lan tỏa, ủng hộ, niềm tin, lòng tin
    tận dụng, sử dụng, áp dụng, vận dụng, khai thác, khai thác sử dụng, phát huy, phát huy vai trò, vai trò, vị thế
    khuyến khích, khích lệ, động viên, quán triệt, học tập, nghiên cứu, tìm tòi, phát hiện, ngăn chặn, chấn chỉnh
    nghiêm minh, kiên quyết, quyết liệt, khẩn trương, sớm hoàn thành, thực chất, hình thức chủ nghĩa, bệnh thành tích
    thành tích, thành tựu, thắng lợi, chào mừng, kỷ niệm, ngày thành lập, thành lập, kiện toàn, củng cố, duy trì
    vận hành, quản lý vận hành, bảo trì, nâng cấp, mở rộng, thu hẹp, giảm thiểu, cắt giảm, đơn giản hóa, rút ngắn
    thời gian giải quyết, chờ đợi, đi lại, chi phí, tuân thủ, chi phí tuân thủ, giấy tờ, thành phần, liên quan
    cơ quan liên quan, đơn vị liên quan, quyền lợi, lợi ích, nghĩa vụ, quyền và nghĩa vụ, hợp pháp, nguồn hợp pháp
    pháp lý, cơ sở pháp lý, thi tuyển, nghỉ hưu, nghỉ việc, thôi việc, bầu cử, ứng cử, đại biểu, đại biểu quốc hội
    nhiệm kỳ, kỳ họp, phiên họp, chất vấn, giải trình, trách nhiệm giải trình, hậu quả, rủi ro, sự cố, xung đột
    """)

  /// Pairs that only look like slips: correct sentences hold them, as words of their own ("truyền thống" beside
  /// "truyền thông") or across the border of two words ("cơ quan | trong xã").
  static let plausible = phrases(
    """
    công ăn, đơn vì, cần bố, cần bổ, hội đông, hội động, căn bộ, có quân, cơ quân, chỉ dao, thông tín, tin bãi
    công tắc, kiểm trả, số hoa, văn hoa, tại khoản, bị thu, chuyển mục, ký hợp, ký họp, họp báo, đã đăng, báo mất
    cho đối, có số, có sở, có sổ, cơ số, định kỹ, định ký, lưu trú, để xuất, thành niên, chứng tử, ký bản, cùng cấp
    sự có, truyền thống, mức tiêu, nhận hộ, cộng tác, chu kỳ, chi tiêu, hội viễn, phần quyền, chứng nhân, kế từ
    thực thì, kiến thức, họp với, giấy tổ, đời mới, đội mới, đầu từ, để ăn, chế đó, mức đó, tiền đó, tiền đô, tiến đó
    đang ký, đang kỳ, đảng kỳ, hộ số, hộ sở, còn dấu, còn đâu, cố công, có cổng, trong độ, trong đô, trong do
    từ ngay, kiên nghị, báo cao, phần công, phần cấp, phần loại, thu thấp, cùng có, cũng có, cung cố
    phòng phụ, phòng phủ, vẫn đông, văn đồng, vẫn động, vẫn hành, thương vụ, phố biển, người đàn, người dẫn, người dần
    nóng dần, dân cử, dân sơ, giả định, giá định, về sinh, thức dậy, dự liệu, báo về, quan trong, nhiệm ký, đoàn viễn
    bộ phận, sở kết, số kết, quý định, tử vong, sở công, số công, số nội, bố nội, thư tín, thử thách, tự công, từ công
    tử công, kê khai, tiên tiền, giám giá, công thường, công thưởng, chuyên đi, để án, tra cứu, địa bàn, hội trường
    mở rộng, kế cận, thành phân, nhân thức, đại biểu, tài trợ, đạo đức, tinh gọn, tình giản, hợp báo
    đồng nhận, động nhận, chủ động, chú ý, chính xác, chinh phục, xứ lý, quân lý, quốc gia, đối thoại, giao thông
    hành vị, năng cấp, cáp trên, có cống, công đoạn, tờ rời, viên thông, hải quân, giấy mới, nhận sự, lịch sử, cơ thể, bản giao, chỉ sơ, hiệu qua, chuyển đề, thể tháo, hợp dòng, hợp đóng, lao đóng, thành lắp, mới giấy
    mình chứng, thực tiến, phạm vĩ, công lắp, đặt hạng, đính chính, cấp tính, danh mức, cạp trên, hải cấp, họp nhất
    thứ trưởng, định hưởng, hàng quý, hàng năm, hàng tháng, khóa học, quỹ định, đang tài, cư trú, thành lập
    tham gia, thẩm giá, ngành nghề, lợi ích, đoàn thể, tổ trưởng, cổ phần, có phần, bán chính, trình tư, nơi nhân
    """)

  private static func phrases(_ text: String) -> [[String]] {
    text.split { $0 == "," || $0 == "\n" }.map { $0.split(separator: " ").map(String.init) }.filter {
      !$0.isEmpty
    }
  }
}
