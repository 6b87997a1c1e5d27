// SPDX-License-Identifier: Apache-2.0

/// What is written and, on the next line behind an arrow, how it is read.
enum SpokenCases {
  /// Every pair.
  static let all: [(written: String, read: String)] = {
    var cases: [(written: String, read: String)] = []
    for line in (first + "\n" + second).split(separator: "\n") {
      if line.hasPrefix("→ "), let last = cases.popLast() {
        cases.append((last.written, String(line.dropFirst(2))))
      } else {
        cases.append((String(line), ""))
      }
    }
    return cases
  }()

  static let first = """
    Toàn xã có 1.015 hộ, 4.024 nhân khẩu.
    → Toàn xã có một nghìn không trăm mười lăm hộ, bốn nghìn không trăm hai mươi tư nhân khẩu.
    Còn 05 hộ chưa nộp; 21 hộ đã nộp.
    → Còn năm hộ chưa nộp; hai mươi mốt hộ đã nộp.
    Tỷ lệ đạt 99,5%, tăng 0,75 điểm so với năm 2025.
    → Tỷ lệ đạt chín mươi chín phẩy năm phần trăm, tăng không phẩy bảy năm điểm so với năm hai nghìn \
    không trăm hai mươi lăm.
    Mô hình chính quyền địa phương 02 cấp.
    → Mô hình chính quyền địa phương hai cấp.
    Năm 2005, xã có 3 thôn.
    → Năm hai nghìn không trăm linh năm, xã có ba thôn.
    Diện tích 1.250,75 ha.
    → Diện tích một nghìn hai trăm năm mươi phẩy bảy năm héc ta.
    Tổng kinh phí 2.500.000 đồng.
    → Tổng kinh phí hai triệu năm trăm nghìn đồng.
    Hỗ trợ 50.000đ/người/ngày.
    → Hỗ trợ năm mươi nghìn đồng một người một ngày.
    Mức chi 1,2 tỷ đồng; thu 350 triệu đồng/ha/năm.
    → Mức chi một phẩy hai tỷ đồng; thu ba trăm năm mươi triệu đồng một héc ta một năm.
    Lệ phí 8.000 VNĐ; vốn vay 2 triệu USD.
    → Lệ phí tám nghìn đồng; vốn vay hai triệu đô la Mỹ.
    Giá 10k, 1tr5, 2tr250.
    → Giá mười nghìn, một triệu năm trăm nghìn, hai triệu hai trăm năm mươi nghìn.
    Số tiền 3.600.000,0 đồng.
    → Số tiền ba triệu sáu trăm nghìn đồng.
    Họp ngày 15/7/2026 tại hội trường.
    → Họp ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi sáu tại hội trường.
    Từ ngày 01/6 đến 30/6/2026.
    → Từ ngày một tháng sáu đến ngày ba mươi tháng sáu năm hai nghìn không trăm hai mươi sáu.
    Hạn nộp: 05-03-2026; nhận từ 10.5.2026.
    → Hạn nộp: ngày năm tháng ba năm hai nghìn không trăm hai mươi sáu; nhận từ ngày mười tháng năm năm \
    hai nghìn không trăm hai mươi sáu.
    Nghỉ lễ 30/4 - 1/5 và 2/9.
    → Nghỉ lễ ngày ba mươi tháng tư đến ngày một tháng năm và ngày hai tháng chín.
    Các ngày 15-16/7/2026.
    → Các ngày mười lăm đến mười sáu tháng bảy năm hai nghìn không trăm hai mươi sáu.
    Kết quả tháng 4/2026, quý II/2026 và quý 3/2026.
    → Kết quả tháng tư năm hai nghìn không trăm hai mươi sáu, quý hai năm hai nghìn không trăm hai mươi \
    sáu và quý ba năm hai nghìn không trăm hai mươi sáu.
    Báo cáo 6 tháng đầu năm 2026.
    → Báo cáo sáu tháng đầu năm hai nghìn không trăm hai mươi sáu.
    Giai đoạn 2021 - 2030; nhiệm kỳ 2025-2030.
    → Giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm ba mươi; nhiệm kỳ hai nghìn \
    không trăm hai mươi lăm đến hai nghìn không trăm ba mươi.
    Thứ 2 đến thứ 6; thứ 2 - thứ 6; thứ 4 hằng tuần.
    → Thứ hai đến thứ sáu; thứ hai đến thứ sáu; thứ tư hằng tuần.
    Phát lúc 05h00 và 17h30.
    → Phát lúc năm giờ và mười bảy giờ ba mươi phút.
    Từ 7h-9h, 13g30-17g00, 8:15.
    → Từ bảy giờ đến chín giờ, mười ba giờ ba mươi phút đến mười bảy giờ, tám giờ mười lăm phút.
    Trực 24/24h, 24/7.
    → Trực hai mươi tư trên hai mươi tư giờ, hai mươi tư trên bảy.
    Trong 3 giờ 15 phút.
    → Trong ba giờ mười lăm phút.
    Nhiệt độ 37-39°C, gió cấp 6-7, giật cấp 9.
    → Nhiệt độ ba mươi bảy đến ba mươi chín độ xê, gió cấp sáu đến bảy, giật cấp chín.
    Xe chạy 40 km/h; bể 12 m3; nhà 100m2; dài 3,5 km.
    → Xe chạy bốn mươi ki lô mét trên giờ; bể mười hai mét khối; nhà một trăm mét vuông; dài ba phẩy \
    năm ki lô mét.
    Thuốc 500mg, sữa 180 ml, gạo 15kg.
    → Thuốc năm trăm mi li gam, sữa một trăm tám mươi mi li lít, gạo mười lăm ki lô gam.
    Mạng 100 Mbps, tệp 25MB.
    → Mạng một trăm mê ga bít một giây, tệp hai mươi lăm mê ga bai.
    Đường dây nóng: 0912345678.
    → Đường dây nóng: không chín một hai ba bốn năm sáu bảy tám.
    Điện thoại 0239.3855.555 hoặc (0239) 3855 555.
    → Điện thoại không hai ba chín, ba tám năm năm, năm năm năm hoặc, không hai ba chín, ba tám năm \
    năm, năm năm năm.
    Tổng đài 1900 1234, 1022; cấp cứu gọi 115.
    → Tổng đài một chín không không, một hai ba bốn, một không hai hai; cấp cứu gọi một một năm.
    Liên hệ +84 912 345 678.
    → Liên hệ cộng tám bốn, chín một hai, ba bốn năm, sáu bảy tám.
    Số định danh 042090001234; mã số thuế 3001234567.
    → Số định danh không bốn hai không chín không không không một hai ba bốn; mã số thuế ba không không \
    một hai ba bốn năm sáu bảy.
    Thủ tục mã 1.001193.
    → Thủ tục mã một chấm không không một một chín ba.
    Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.
    → Nghị quyết số bảy mươi sáu ngày mười lăm tháng bảy năm hai nghìn không trăm hai mươi mốt của \
    Chính phủ.
    Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.
    → Nghị định số ba mươi ngày năm tháng ba năm hai nghìn không trăm hai mươi của Chính phủ.
    Nghị định số 30/2020/NĐ-CP về công tác văn thư.
    → Nghị định số ba mươi năm hai nghìn không trăm hai mươi của Chính phủ về công tác văn thư.
    Thực hiện Quyết định số 48/QĐ-UBND của UBND xã.
    → Thực hiện Quyết định số bốn mươi tám của Ủy ban nhân dân xã.
    Thực hiện 12/KH-UBND.
    → Thực hiện kế hoạch số mười hai của Ủy ban nhân dân.
    Số: 12/BC-UBND
    → Số: mười hai, báo cáo của Ủy ban nhân dân
    Nghị quyết số 57-NQ/TW của Bộ Chính trị.
    → Nghị quyết số năm mươi bảy của Bộ Chính trị.
    Luật số 65/2025/QH15.
    → Luật số sáu mươi lăm năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm.
    Các Quyết định của UBND tỉnh: số 10/QĐ-UBND ngày 02/3/2026; số 11/QĐ-UBND.
    → Các Quyết định của Ủy ban nhân dân tỉnh: số mười ngày hai tháng ba năm hai nghìn không trăm hai \
    mươi sáu; số mười một.
    Mẫu quyết định QĐ-UBND.
    → Mẫu quyết định của Ủy ban nhân dân.
    Điểm b khoản 2 Điều 5; điểm đ khoản 1, 2 Điều 10.
    → Điểm bê khoản hai Điều năm; điểm đê khoản một, hai Điều mười.
    Điều 5 - Điều 8 và khoản 1,2,3.
    → Điều năm đến Điều tám và khoản một, hai, ba.
    Chương IV, mục II, phụ lục III kèm theo.
    → Chương bốn, mục hai, phụ lục ba kèm theo.
    Đại hội lần thứ XIV; khóa XV; thế kỷ XXI.
    → Đại hội lần thứ mười bốn; khóa mười lăm; thế kỷ hai mươi mốt.
    Huân chương hạng I; kỳ họp thứ 4; lần thứ I.
    → Huân chương hạng nhất; kỳ họp thứ tư; lần thứ nhất.
    I. MỤC ĐÍCH, YÊU CẦU
    → một. mục đích, yêu cầu
    1. Mục đích
    → một. Mục đích
    1.2. Yêu cầu cụ thể
    → một chấm hai. Yêu cầu cụ thể
    a) Hồ sơ gồm:
    → a. Hồ sơ gồm:
    đ) Giấy tờ khác
    → đê. Giấy tờ khác
    - Tuyên truyền CCHC;
    → Tuyên truyền cải cách hành chính;
    + Đẩy mạnh CĐS.
    → Đẩy mạnh chuyển đổi số.
    • Nâng cao DVCTT.
    → Nâng cao dịch vụ công trực tuyến.
    KT. CHỦ TỊCH
    → ký thay chủ tịch
    TM. ỦY BAN NHÂN DÂN
    → thay mặt ủy ban nhân dân
    UBND XÃ AN BÌNH
    → Ủy ban nhân dân xã an bình
    ỦY BAN NHÂN DÂN XÃ AN BÌNH
    → ủy ban nhân dân xã an bình
    HĐND, UBND, UBMTTQ Việt Nam xã; BCH Đảng bộ.
    → Hội đồng nhân dân, Ủy ban nhân dân, Ủy ban Mặt trận Tổ quốc Việt Nam xã; ban chấp hành Đảng bộ.
    """
}
