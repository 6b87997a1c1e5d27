// SPDX-License-Identifier: Apache-2.0

extension SpokenCases {
  static let second = """
    Thủ tục hành chính (TTHC) được niêm yết.
    → Thủ tục hành chính được niêm yết.
    V/v báo cáo; đ/c Bí thư; gửi Sở Nội vụ (b/c).
    → về việc báo cáo; đồng chí Bí thư; gửi Sở Nội vụ, báo cáo.
    Các PCT UBND xã; PGS.TS. Trần Văn B, ThS. Lê C.
    → Các phó chủ tịch Ủy ban nhân dân xã; phó giáo sư tiến sĩ Trần Văn bê, thạc sĩ Lê xê.
    TP. Hà Tĩnh; TP.HCM; P. 5, Q. 1.
    → thành phố Hà Tĩnh; thành phố Hồ Chí Minh; phường năm, quận một.
    Tờ rơi, áp phích, v.v...
    → Tờ rơi, áp phích, vân vân.
    Người có BHYT, CCCD; PCCC và CNCH; ANTT.
    → Người có bảo hiểm y tế, căn cước công dân; phòng cháy chữa cháy và cứu nạn cứu hộ; an ninh trật \
    tự.
    TT. HĐND xã; TT số 01/2026/TT-BNV.
    → thường trực Hội đồng nhân dân xã; thông tư số một năm hai nghìn không trăm hai mươi sáu của Bộ \
    Nội vụ.
    Sở VH TT & DL; H Đ N D xã.
    → Sở văn hóa, thể thao và du lịch; Hội đồng nhân dân xã.
    Ứng dụng VNeID, Zalo, Facebook; mã QR; tin nhắn SMS.
    → Ứng dụng vê nờ e i đê, Zalo, Facebook; mã quy rờ; tin nhắn ét mờ ét.
    Chỉ số SIPAS, PAPI, PCI; dịch COVID-19.
    → Chỉ số sipas, papi, pê xê i; dịch covid mười chín.
    Trí tuệ nhân tạo (AI) hỗ trợ.
    → Trí tuệ nhân tạo, a i, hỗ trợ.
    Lớp 9A, khối 12; quốc lộ 1A; QL8.
    → Lớp chín a, khối mười hai; quốc lộ một a; quốc lộ tám.
    Mẫu số 02/TTHC; biểu B1; nhóm A.
    → Mẫu số hai thủ tục hành chính; biểu bê một; nhóm a.
    Gửi về tiepnhan@anbinh.gov.vn trước 17h00.
    → Gửi về tiepnhan a còng anbinh chấm gov chấm vn trước mười bảy giờ.
    Xem https://dichvucong.gov.vn/ hoặc www.anbinh.gov.vn.
    → Xem dichvucong chấm gov chấm vn hoặc www chấm anbinh chấm gov chấm vn.
    Đạt 45/50 phiếu; 2/3 số hộ; 1/4 diện tích.
    → Đạt bốn mươi lăm trên năm mươi phiếu; hai phần ba số hộ; một phần tư diện tích.
    Số nhà 12/5 đường Trần Phú.
    → Số nhà mười hai xuyệt năm đường Trần Phú.
    3-4 người/hộ; 25 hồ sơ/tháng.
    → ba đến bốn người một hộ; hai mươi lăm hồ sơ một tháng.
    Ông/bà; cán bộ/công chức; và/hoặc.
    → Ông, bà; cán bộ, công chức; và, hoặc.
    Kinh tế - xã hội; quốc phòng – an ninh.
    → Kinh tế xã hội; quốc phòng an ninh.
    “Ngày thứ Bảy tình nguyện” – ra quân lúc 06h30.
    → Ngày thứ Bảy tình nguyện ra quân lúc sáu giờ ba mươi phút.
    Trong 03 (ba) ngày làm việc.
    → Trong ba ngày làm việc.
    Trên đây là báo cáo./.
    → Trên đây là báo cáo.
    A & B; 5 + 3 = 8; ≥ 80%.
    → a và bê; năm cộng ba bằng tám; lớn hơn hoặc bằng tám mươi phần trăm.
    AI LÀ NGƯỜI CHỊU TRÁCH NHIỆM?
    → ai là người chịu trách nhiệm?
    Tập huấn 🎉 vui!
    → Tập huấn vui!
    Căn cứ Nghị quyết số 01-NQ/ĐH ngày 06/10/2025 của Đại hội Đảng bộ tỉnh.
    → Căn cứ Nghị quyết số một ngày sáu tháng mười năm hai nghìn không trăm hai mươi lăm của Đại hội \
    Đảng bộ tỉnh.
    Công văn số 354/VPCP-KSTT ngày 05/01/2026.
    → Công văn số ba trăm năm mươi tư của Văn phòng Chính phủ ngày năm tháng một năm hai nghìn không \
    trăm hai mươi sáu.
    Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy.
    → Chỉ thị số năm của Ban Thường vụ Tỉnh ủy.
    Thông báo số 15/TB-UBND về lịch tiêm phòng.
    → Thông báo số mười lăm của Ủy ban nhân dân về lịch tiêm phòng.
    Kế hoạch số 20/KH-BCĐ ngày 12 tháng 5 năm 2026.
    → Kế hoạch số hai mươi của Ban Chỉ đạo ngày mười hai tháng năm năm hai nghìn không trăm hai mươi \
    sáu.
    Tờ trình số 08/TTr-PVHXH của Phòng Văn hóa - Xã hội.
    → Tờ trình số tám của Phòng Văn hóa Xã hội.
    Quyết định số 282/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ.
    → Quyết định số hai trăm tám mươi hai ngày mười hai tháng hai năm hai nghìn không trăm hai mươi sáu \
    của Thủ tướng Chính phủ.
    Sáng 20/11, chiều 22/12, tối 31/12/2026.
    → Sáng ngày hai mươi tháng mười một, chiều ngày hai mươi hai tháng mười hai, tối ngày ba mươi mốt \
    tháng mười hai năm hai nghìn không trăm hai mươi sáu.
    Trước ngày 25 hằng tháng; chậm nhất 15h00 ngày 30.
    → Trước ngày hai mươi lăm hằng tháng; chậm nhất mười lăm giờ ngày ba mươi.
    Tăng từ 5% lên 7,5%; giảm 3-5%.
    → Tăng từ năm phần trăm lên bảy phẩy năm phần trăm; giảm ba đến năm phần trăm.
    Mức phạt từ 300.000 đồng đến 500.000 đồng.
    → Mức phạt từ ba trăm nghìn đồng đến năm trăm nghìn đồng.
    Đóng góp 1.000.000đ; thu về 12.345.678.900 đồng.
    → Đóng góp một triệu đồng; thu về mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi tám \
    nghìn chín trăm đồng.
    Phí 15.000 đồng/bản; học phí 100.000đ/tháng.
    → Phí mười lăm nghìn đồng một bản; học phí một trăm nghìn đồng một tháng.
    Cách trung tâm xã 2,5 km về phía Bắc, bán kính 500 m.
    → Cách trung tâm xã hai phẩy năm ki lô mét về phía Bắc, bán kính năm trăm mét.
    Lượng mưa 150-200mm, có nơi trên 300mm.
    → Lượng mưa một trăm năm mươi đến hai trăm mi li mét, có nơi trên ba trăm mi li mét.
    Dung tích 20 l; công suất 5kW; điện áp 220V.
    → Dung tích hai mươi lít; công suất năm ki lô oát; điện áp hai trăm hai mươi vôn.
    Đội hình gồm 12 ĐVTN và 5 hội viên HPN.
    → Đội hình gồm mười hai đoàn viên thanh niên và năm hội viên Hội Phụ nữ.
    Thôn 1, thôn 2 và thôn 10.
    → Thôn một, thôn hai và thôn mười.
    Hạn dùng 12/2026; số 5 năm 2026.
    → Hạn dùng tháng mười hai năm hai nghìn không trăm hai mươi sáu; số năm năm hai nghìn không trăm \
    hai mươi sáu.
    Năm học 2025-2026 có 450 HS THCS, 120 HS TH.
    → Năm học hai nghìn không trăm hai mươi lăm đến hai nghìn không trăm hai mươi sáu có bốn trăm năm \
    mươi học sinh trung học cơ sở, một trăm hai mươi học sinh tiểu học.
    Giải Nhất: 01 giải, trị giá 2.000.000 đồng.
    → Giải Nhất: một giải, trị giá hai triệu đồng.
    Cuộc thi diễn ra trong 10 ngày (từ 01/8 đến 10/8).
    → Cuộc thi diễn ra trong mười ngày, từ ngày một tháng tám đến ngày mười tháng tám.
    Bản tin số 3/2026 phát lúc 17 giờ 30 phút.
    → Bản tin số ba năm hai nghìn không trăm hai mươi sáu phát lúc mười bảy giờ ba mươi phút.
    Dịch sốt xuất huyết (SXH), bệnh LMLM.
    → Dịch sốt xuất huyết, bệnh lở mồm long móng.
    HTX nông nghiệp; công ty TNHH MTV; DNTN.
    → hợp tác xã nông nghiệp; công ty trách nhiệm hữu hạn một thành viên; doanh nghiệp tư nhân.
    Biên chế: 25 CBCC, 12 người HĐLĐ.
    → Biên chế: hai mươi lăm cán bộ, công chức, mười hai người hợp đồng lao động.
    Hội CCB, Hội CTĐ, Đoàn TNCS Hồ Chí Minh.
    → Hội cựu chiến binh, Hội chữ thập đỏ, Đoàn Thanh niên Cộng sản Hồ Chí Minh.
    Sở GD&ĐT; Phòng TC-KH; Sở NN&MT.
    → Sở giáo dục và đào tạo; Phòng tài chính kế hoạch; Sở nông nghiệp và môi trường.
    Đạt chuẩn NTM nâng cao; CTMTQG.
    → Đạt chuẩn nông thôn mới nâng cao; chương trình mục tiêu quốc gia.
    Tải ứng dụng trên iOS; quét mã QR.
    → Tải ứng dụng trên iOS; quét mã quy rờ.
    Bước 1: nộp hồ sơ; bước 2: nhận kết quả.
    → Bước một: nộp hồ sơ; bước hai: nhận kết quả.
    Tiêu chí 2.1, điểm tối đa 1,5.
    → Tiêu chí hai chấm một, điểm tối đa một phẩy năm.
    Trang 12/50.
    → Trang mười hai trên năm mươi.
    Tỷ lệ 1/500; bản đồ tỷ lệ 1:500.
    → Tỷ lệ một trên năm trăm; bản đồ tỷ lệ một trên năm trăm.
    Đợt 1/2026; kỳ II/2026; vụ 2.
    → Đợt một năm hai nghìn không trăm hai mươi sáu; kỳ hai năm hai nghìn không trăm hai mươi sáu; vụ \
    hai.
    Chi bộ thôn 3 có 27/30 đảng viên dự họp.
    → Chi bộ thôn ba có hai mươi bảy trên ba mươi đảng viên dự họp.
    Quyết toán: 98,75%.
    → Quyết toán: chín mươi tám phẩy bảy năm phần trăm.
    Không hút thuốc!!! Vì sao???
    → Không hút thuốc! Vì sao?
    Quý I, II/2026; quý I - quý III.
    → Quý một, hai năm hai nghìn không trăm hai mươi sáu; quý một đến quý ba.
    Mở cửa từ 8 - 10 giờ, nghỉ lúc 7 giờ 00.
    → Mở cửa từ tám đến mười giờ, nghỉ lúc bảy giờ.
    Lịch trực T6/2026; ngày 1, 2 và 3/7/2026.
    → Lịch trực tháng sáu năm hai nghìn không trăm hai mươi sáu; ngày một, hai và ba tháng bảy năm hai \
    nghìn không trăm hai mươi sáu.
    Căn cứ TTLT 05/2019/TTLT-BNV-BTC.
    → Căn cứ thông tư liên tịch số năm năm hai nghìn không trăm mười chín của Bộ Nội vụ và Bộ Tài \
    chính.
    Phòng 2.05 nhà A1; lớp 10A1; tuyến ĐT 550.
    → Phòng hai chấm không năm nhà a một; lớp mười a một; tuyến đường tỉnh năm trăm năm mươi.
    Kết quả > 95%; khổ 21x29,7 cm.
    → Kết quả lớn hơn chín mươi lăm phần trăm; khổ hai mươi mốt nhân hai mươi chín phẩy bảy xăng ti \
    mét.
    Từ 100.000 đồng - 200.000 đồng.
    → Từ một trăm nghìn đồng đến hai trăm nghìn đồng.
    SĐT: 0987 654 321 - 0912.345.678.
    → số điện thoại: không chín tám bảy, sáu năm bốn, ba hai một, không chín một hai, ba bốn năm, sáu \
    bảy tám.
    Các việc: (i) rà soát; (ii) công khai.
    → Các việc: một, rà soát; hai, công khai.
    Công văn số 45/SNV-CCHC; theo 46/SNV-CCHC.
    → Công văn số bốn mươi lăm của Sở Nội vụ; theo số bốn mươi sáu của Sở Nội vụ.
    Bộ phận TN&TKQ; Bộ TT&TT; CB/CC.
    → Bộ phận tiếp nhận và trả kết quả; Bộ thông tin và truyền thông; cán bộ, công chức.
    1/ Mục tiêu: rõ việc.
    → một. Mục tiêu: rõ việc.
    Thôn/TDP; các xã/phường.
    → Thôn, tổ dân phố; các xã, phường.
    Năng suất 5 tạ/sào, 10 tấn/ha.
    → Năng suất năm tạ một sào, mười tấn một héc ta.
    Vi phạm lần 1; khóa vi tính cơ bản.
    → Vi phạm lần một; khóa vi tính cơ bản.
    Lệ phí 8,000 VNĐ; Th có mặt; Tp Hà Tĩnh.
    → Lệ phí tám nghìn đồng; Th có mặt; thành phố Hà Tĩnh.
    Đã gọi 150 người; gọi 113, 114; tổng đài 8099.
    → Đã gọi một trăm năm mươi người; gọi một một ba, một một bốn; tổng đài tám không chín chín.
    """
}
