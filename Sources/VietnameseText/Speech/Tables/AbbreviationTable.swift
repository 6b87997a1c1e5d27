// SPDX-License-Identifier: Apache-2.0

/// Abbreviations, one a line: as written, a space, as read.
///
/// A dot or slash at the end belongs to the abbreviation.
enum AbbreviationTable {
  /// State, Party, administration.
  static let state = """
    UBND Ủy ban nhân dân
    HĐND Hội đồng nhân dân
    MTTQ Mặt trận Tổ quốc
    UBMTTQ Ủy ban Mặt trận Tổ quốc
    UBMTTQVN Ủy ban Mặt trận Tổ quốc Việt Nam
    MTTQVN Mặt trận Tổ quốc Việt Nam
    CCHC cải cách hành chính
    TTHC thủ tục hành chính
    KSTTHC kiểm soát thủ tục hành chính
    CCTTHC cải cách thủ tục hành chính
    GQTTHC giải quyết thủ tục hành chính
    HCC hành chính công
    TTHCC trung tâm hành chính công
    PVHCC phục vụ hành chính công
    TTPVHCC trung tâm phục vụ hành chính công
    DVC dịch vụ công
    DVCTT dịch vụ công trực tuyến
    DVCQG dịch vụ công quốc gia
    CĐS chuyển đổi số
    CNTT công nghệ thông tin
    CNTT&TT công nghệ thông tin và truyền thông
    TT&TT thông tin và truyền thông
    TN&TKQ tiếp nhận và trả kết quả
    BPMC bộ phận một cửa
    TTTT thông tin truyền thông
    CSDL cơ sở dữ liệu
    CSDLQG cơ sở dữ liệu quốc gia
    CSDLQGVDC cơ sở dữ liệu quốc gia về dân cư
    CBCC cán bộ, công chức
    CBCCVC cán bộ, công chức, viên chức
    CCVC công chức, viên chức
    CBCNV cán bộ công nhân viên
    CBVC cán bộ, viên chức
    CBQL cán bộ quản lý
    NLĐ người lao động
    CNVC công nhân viên chức
    CNVCLĐ công nhân viên chức lao động
    QPPL quy phạm pháp luật
    VBQPPL văn bản quy phạm pháp luật
    PBGDPL phổ biến giáo dục pháp luật
    TGPL trợ giúp pháp lý
    QLNN quản lý nhà nước
    NSNN ngân sách nhà nước
    NSTW ngân sách trung ương
    NSĐP ngân sách địa phương
    KBNN Kho bạc Nhà nước
    NHNN Ngân hàng Nhà nước
    NHCSXH Ngân hàng Chính sách xã hội
    KTXH kinh tế xã hội
    KT-XH kinh tế xã hội
    VHXH văn hóa xã hội
    VH-XH văn hóa xã hội
    ANQP an ninh quốc phòng
    QPAN quốc phòng an ninh
    QP-AN quốc phòng an ninh
    ANTT an ninh trật tự
    ANCT an ninh chính trị
    TTATXH trật tự an toàn xã hội
    TTATGT trật tự an toàn giao thông
    ATGT an toàn giao thông
    ATTP an toàn thực phẩm
    VSATTP vệ sinh an toàn thực phẩm
    ATVSTP an toàn vệ sinh thực phẩm
    ATLĐ an toàn lao động
    ATVSLĐ an toàn vệ sinh lao động
    ATTT an toàn thông tin
    ANM an ninh mạng
    PCCC phòng cháy chữa cháy
    CNCH cứu nạn cứu hộ
    PCTT phòng chống thiên tai
    PCLB phòng chống lụt bão
    TKCN tìm kiếm cứu nạn
    PTDS phòng thủ dân sự
    PCTN phòng chống tham nhũng
    PCTNTC phòng chống tham nhũng, tiêu cực
    TNXH tệ nạn xã hội
    PAKN phản ánh, kiến nghị
    KNTC khiếu nại, tố cáo
    KN khiếu nại
    TCD tiếp công dân
    QCDC quy chế dân chủ
    QCDCCS quy chế dân chủ cơ sở
    CQĐT chính quyền điện tử
    CQĐP chính quyền địa phương
    TCCN tổ chức, cá nhân
    TĐKT thi đua khen thưởng
    TCCB tổ chức cán bộ
    CCVC-LĐ công chức, viên chức, lao động
    ĐVSN đơn vị sự nghiệp
    ĐVSNCL đơn vị sự nghiệp công lập
    SNCL sự nghiệp công lập
    BCH ban chấp hành
    BTV ban thường vụ
    BCĐ ban chỉ đạo
    BTC ban tổ chức
    BGK ban giám khảo
    BTG ban tuyên giáo
    BDV ban dân vận
    TTĐU thường trực Đảng ủy
    BCT Bộ Chính trị
    BBT Ban Bí thư
    TW Trung ương
    TƯ Trung ương
    BCHTW Ban Chấp hành Trung ương
    ĐCSVN Đảng Cộng sản Việt Nam
    CHXHCN Cộng hòa xã hội chủ nghĩa
    XHCN xã hội chủ nghĩa
    TTCP Thanh tra Chính phủ
    VPCP Văn phòng Chính phủ
    VP văn phòng
    VPTK văn phòng thống kê
    VKSND viện kiểm sát nhân dân
    TAND tòa án nhân dân
    THADS thi hành án dân sự
    CAND công an nhân dân
    CAX công an xã
    QĐND Quân đội nhân dân
    BĐBP Bộ đội Biên phòng
    BCHQS ban chỉ huy quân sự
    DQTV dân quân tự vệ
    NVQS nghĩa vụ quân sự
    ĐVHC đơn vị hành chính
    ĐBQH đại biểu Quốc hội
    QH Quốc hội
    UBTVQH Ủy ban Thường vụ Quốc hội
    TDP tổ dân phố
    TTDP tổ trưởng dân phố
    KDC khu dân cư
    NTM nông thôn mới
    NTMNC nông thôn mới nâng cao
    NTMKM nông thôn mới kiểu mẫu
    XDNTM xây dựng nông thôn mới
    MTQG mục tiêu quốc gia
    CTMTQG chương trình mục tiêu quốc gia
    TCVN tiêu chuẩn Việt Nam
    QCVN quy chuẩn Việt Nam
    QSDĐ quyền sử dụng đất
    GCN giấy chứng nhận
    GCNQSDĐ giấy chứng nhận quyền sử dụng đất
    GPMB giải phóng mặt bằng
    TĐC tái định cư
    GPXD giấy phép xây dựng
    XDCB xây dựng cơ bản
    BVMT bảo vệ môi trường
    TNMT tài nguyên và môi trường
    NNMT nông nghiệp và môi trường
    QLDA quản lý dự án
    HTX hợp tác xã
    THT tổ hợp tác
    TNHH trách nhiệm hữu hạn
    MTV một thành viên
    CTCP công ty cổ phần
    CP cổ phần
    DN doanh nghiệp
    DNNN doanh nghiệp nhà nước
    DNTN doanh nghiệp tư nhân
    HKD hộ kinh doanh
    SXKD sản xuất kinh doanh
    ĐKKD đăng ký kinh doanh
    GTGT giá trị gia tăng
    TNCN thu nhập cá nhân
    TNDN thu nhập doanh nghiệp
    MST mã số thuế
    QĐ quyết định
    NĐ nghị định
    NQ nghị quyết
    KH kế hoạch
    BC báo cáo
    TB thông báo
    TT trung tâm
    CV công văn
    HD hướng dẫn
    CT chỉ thị
    TTr tờ trình
    CTr chương trình
    VB văn bản
    PL phụ lục
    QĐXP quyết định xử phạt
    XPVPHC xử phạt vi phạm hành chính
    VPHC vi phạm hành chính
    TTHS thủ tục hồ sơ
    HS hồ sơ
    """
}
