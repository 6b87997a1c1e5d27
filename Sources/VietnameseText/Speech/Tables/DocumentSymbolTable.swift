// SPDX-License-Identifier: Apache-2.0

/// The parts of a document's symbol ("76/NQ-CP"): kinds by Nghị định 30/2020/NĐ-CP, annex III, the Party's and older
/// ones; and those who issue them.
enum DocumentSymbolTable {
  static let types = """
    NQ nghị quyết
    NQLT nghị quyết liên tịch
    QĐ quyết định
    CT chỉ thị
    QC quy chế
    QyĐ quy định
    TC thông cáo
    TB thông báo
    HD hướng dẫn
    CTr chương trình
    KH kế hoạch
    PA phương án
    ĐA đề án
    DA dự án
    BC báo cáo
    BB biên bản
    TTr tờ trình
    HĐ hợp đồng
    CĐ công điện
    BGN bản ghi nhớ
    BTT bản thỏa thuận
    GUQ giấy ủy quyền
    GM giấy mời
    GGT giấy giới thiệu
    GNP giấy nghỉ phép
    PG phiếu gửi
    PC phiếu chuyển
    PB phiếu báo
    NĐ nghị định
    TT thông tư
    TTLT thông tư liên tịch
    PL pháp lệnh
    L lệnh
    CV công văn
    KL kết luận
    QĐi quy định
    QT quy trình
    ĐH đại hội
    VBHN văn bản hợp nhất
    TL thông tri
    """

  static let issuers = """
    CP Chính phủ
    TTg Thủ tướng Chính phủ
    QH Quốc hội
    UBTVQH Ủy ban Thường vụ Quốc hội
    CTN Chủ tịch nước
    UBND Ủy ban nhân dân
    HĐND Hội đồng nhân dân
    MTTQ Mặt trận Tổ quốc
    UBMTTQ Ủy ban Mặt trận Tổ quốc
    MTTW Mặt trận Trung ương
    TW Trung ương
    TƯ Trung ương
    TU Tỉnh ủy
    HU Huyện ủy
    ThU Thành ủy
    ĐU Đảng ủy
    ĐH Đại hội
    VPCP Văn phòng Chính phủ
    TTCP Thanh tra Chính phủ
    BNV Bộ Nội vụ
    BTC Bộ Tài chính
    BTP Bộ Tư pháp
    BYT Bộ Y tế
    BCA Bộ Công an
    BQP Bộ Quốc phòng
    BNG Bộ Ngoại giao
    BCT Bộ Công Thương
    BXD Bộ Xây dựng
    BGTVT Bộ Giao thông vận tải
    BGDĐT Bộ Giáo dục và Đào tạo
    BKHCN Bộ Khoa học và Công nghệ
    BKHĐT Bộ Kế hoạch và Đầu tư
    BTTTT Bộ Thông tin và Truyền thông
    BTNMT Bộ Tài nguyên và Môi trường
    BNNMT Bộ Nông nghiệp và Môi trường
    BNNPTNT Bộ Nông nghiệp và Phát triển nông thôn
    BVHTTDL Bộ Văn hóa, Thể thao và Du lịch
    BLĐTBXH Bộ Lao động, Thương binh và Xã hội
    LĐTBXH Lao động, Thương binh và Xã hội
    BDTTG Bộ Dân tộc và Tôn giáo
    UBDT Ủy ban Dân tộc
    NHNN Ngân hàng Nhà nước
    BHXH Bảo hiểm xã hội
    VKSTC Viện kiểm sát tối cao
    TANDTC Tòa án nhân dân tối cao
    SNV Sở Nội vụ
    STC Sở Tài chính
    STP Sở Tư pháp
    SYT Sở Y tế
    SXD Sở Xây dựng
    SCT Sở Công Thương
    SGDĐT Sở Giáo dục và Đào tạo
    SKHCN Sở Khoa học và Công nghệ
    SNNMT Sở Nông nghiệp và Môi trường
    SVHTTDL Sở Văn hóa, Thể thao và Du lịch
    STTTT Sở Thông tin và Truyền thông
    SLĐTBXH Sở Lao động, Thương binh và Xã hội
    STNMT Sở Tài nguyên và Môi trường
    CAT Công an tỉnh
    CAX Công an xã
    BCH Ban Chấp hành
    BTV Ban Thường vụ
    BTVTU Ban Thường vụ Tỉnh ủy
    BCĐ Ban Chỉ đạo
    BTG Ban Tuyên giáo
    BTGTU Ban Tuyên giáo Tỉnh ủy
    BTCTU Ban Tổ chức Tỉnh ủy
    UBKTTU Ủy ban Kiểm tra Tỉnh ủy
    VPTU Văn phòng Tỉnh ủy
    BTGDVTU Ban Tuyên giáo và Dân vận Tỉnh ủy
    VP Văn phòng
    VPUB Văn phòng Ủy ban
    PVHXH Phòng Văn hóa Xã hội
    VHXH Văn hóa Xã hội
    PKT Phòng Kinh tế
    TTPVHCC Trung tâm Phục vụ hành chính công
    LĐLĐ Liên đoàn Lao động
    HND Hội Nông dân
    HPN Hội Phụ nữ
    LHPN Hội Liên hiệp Phụ nữ
    HCCB Hội Cựu chiến binh
    ĐTN Đoàn Thanh niên
    TLĐ Tổng Liên đoàn
    BCHQS Ban Chỉ huy Quân sự
    HĐBC Hội đồng Bộ trưởng
    HĐTP Hội đồng Thẩm phán
    """
}
