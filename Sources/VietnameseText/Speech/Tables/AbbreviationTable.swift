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

  /// Abbreviations of several meanings: as written, the words after one of which it means this, `=`, as read; `#` is a
  /// short number.
  static let contexts = """
    TT tỉnh đảng hđnd huyện hội mttq = thường trực
    TT số # = thông tư
    ĐT # = đường tỉnh
    ĐH # = đường huyện
    ĐX # = đường xã
    TL # = tỉnh lộ
    TT. tỉnh đảng hđnd huyện hội mttq = thường trực
    HS thcs thpt th mn lớp giỏi trường khối nghèo = học sinh
    CT hđnd ubnd mttq = chủ tịch
    PCT hđnd ubnd = phó chủ tịch
    BCT số = báo cáo
    BTC cuộc hội lễ giải = ban tổ chức
    NQ đại = nghị quyết
    CP chính = Chính phủ
    """

  /// Society, health, schools, work, culture, geography.
  static let society = """
    BHYT bảo hiểm y tế
    BHXH bảo hiểm xã hội
    BHTN bảo hiểm thất nghiệp
    BHXHTN bảo hiểm xã hội tự nguyện
    BTXH bảo trợ xã hội
    ASXH an sinh xã hội
    GNBV giảm nghèo bền vững
    NCC người có công
    TBLS thương binh liệt sĩ
    TNXP thanh niên xung phong
    KCB khám chữa bệnh
    CSSK chăm sóc sức khỏe
    SKSS sức khỏe sinh sản
    KHHGĐ kế hoạch hóa gia đình
    DSKHHGĐ dân số, kế hoạch hóa gia đình
    TYT trạm y tế
    BVĐK bệnh viện đa khoa
    PHCN phục hồi chức năng
    TTYT trung tâm y tế
    SXH sốt xuất huyết
    CCCD căn cước công dân
    CMND chứng minh nhân dân
    CC căn cước
    ĐDĐT định danh điện tử
    GPLX giấy phép lái xe
    CMT chứng minh thư
    HĐLĐ hợp đồng lao động
    HĐ hợp đồng
    THPT trung học phổ thông
    THCS trung học cơ sở
    TH tiểu học
    MN mầm non
    MNCL mầm non công lập
    GDMN giáo dục mầm non
    GDPT giáo dục phổ thông
    GDĐT giáo dục và đào tạo
    GD&ĐT giáo dục và đào tạo
    GDTX giáo dục thường xuyên
    GDNN giáo dục nghề nghiệp
    HTCĐ học tập cộng đồng
    TTHTCĐ trung tâm học tập cộng đồng
    ĐH đại học
    CĐ cao đẳng
    HSSV học sinh, sinh viên
    HSG học sinh giỏi
    GV giáo viên
    GVCN giáo viên chủ nhiệm
    SV sinh viên
    LHPN Liên hiệp Phụ nữ
    HLHPN Hội Liên hiệp Phụ nữ
    HPN Hội Phụ nữ
    HND Hội Nông dân
    HCCB Hội Cựu chiến binh
    CCB cựu chiến binh
    HCTĐ Hội Chữ thập đỏ
    CTĐ chữ thập đỏ
    ĐTN Đoàn Thanh niên
    ĐTNCS Đoàn Thanh niên Cộng sản
    TNCS Thanh niên Cộng sản
    HCM Hồ Chí Minh
    TPHCM Thành phố Hồ Chí Minh
    LĐLĐ Liên đoàn Lao động
    CĐCS công đoàn cơ sở
    LHTN Liên hiệp Thanh niên
    ĐVTN đoàn viên thanh niên
    NCT người cao tuổi
    NKT người khuyết tật
    BVCSTE bảo vệ chăm sóc trẻ em
    BĐG bình đẳng giới
    BLGĐ bạo lực gia đình
    DTTS dân tộc thiểu số
    ĐBKK đặc biệt khó khăn
    TDĐKXDĐSVH toàn dân đoàn kết xây dựng đời sống văn hóa
    VHVN văn hóa văn nghệ
    TDTT thể dục thể thao
    VHTT văn hóa thể thao
    VHTTDL văn hóa, thể thao và du lịch
    VHTT&DL văn hóa, thể thao và du lịch
    VH văn hóa
    DL du lịch
    LĐTBXH lao động, thương binh và xã hội
    LĐTB&XH lao động, thương binh và xã hội
    LĐ-TB&XH lao động, thương binh và xã hội
    KHCN khoa học công nghệ
    KH&CN khoa học và công nghệ
    KHKT khoa học kỹ thuật
    KHĐT kế hoạch và đầu tư
    KH&ĐT kế hoạch và đầu tư
    ĐMST đổi mới sáng tạo
    TC-KH tài chính kế hoạch
    TN&MT tài nguyên và môi trường
    NN&PTNT nông nghiệp và phát triển nông thôn
    NNPTNT nông nghiệp và phát triển nông thôn
    NN&MT nông nghiệp và môi trường
    PTNT phát triển nông thôn
    GTVT giao thông vận tải
    GTNT giao thông nông thôn
    XD xây dựng
    BVTV bảo vệ thực vật
    LMLM lở mồm long móng
    DTLCP dịch tả lợn châu Phi
    ATNĐ áp thấp nhiệt đới
    KTTV khí tượng thủy văn
    UPSC ứng phó sự cố
    TNGT tai nạn giao thông
    CSGT cảnh sát giao thông
    TNLĐ tai nạn lao động
    KCN khu công nghiệp
    CCN cụm công nghiệp
    KKT khu kinh tế
    TTCN tiểu thủ công nghiệp
    TMDV thương mại dịch vụ
    TMĐT thương mại điện tử
    KTTT kinh tế tập thể
    VSMT vệ sinh môi trường
    NVH nhà văn hóa
    CLB câu lạc bộ
    HLV huấn luyện viên
    LHQ Liên hợp quốc
    BQL ban quản lý
    BQT ban quản trị
    BGĐ ban giám đốc
    BGH ban giám hiệu
    HĐQT hội đồng quản trị
    ĐHĐCĐ đại hội đồng cổ đông
    PTTH phát thanh truyền hình
    PT-TH phát thanh truyền hình
    TTCS thông tin cơ sở
    TTĐT thông tin điện tử
    CTTĐT cổng thông tin điện tử
    MXH mạng xã hội
    TTNT trí tuệ nhân tạo
    TTTM trung tâm thương mại
    BĐS bất động sản
    ĐBSCL đồng bằng sông Cửu Long
    QL quốc lộ
    ĐT điện thoại
    SĐT số điện thoại
    sđt số điện thoại
    ĐTDĐ điện thoại di động
    ĐVT đơn vị tính
    SL số lượng
    ĐG đơn giá
    SN sinh năm
    STT số thứ tự
    VT văn thư
    VN Việt Nam
    HN Hà Nội
    """

  /// Titles, signatures, forms of address and other short forms with a dot or slash.
  static let titles = """
    KT. ký thay
    TM. thay mặt
    TL. thừa lệnh
    TUQ. thừa ủy quyền
    Q. quận
    P. phường
    H. huyện
    X. xã
    T. tỉnh
    TX. thị xã
    TP. thành phố
    TP thành phố
    TX thị xã
    CT. chủ tịch
    PCT phó chủ tịch
    PCT. phó chủ tịch
    PGĐ phó giám đốc
    GĐ giám đốc
    TGĐ tổng giám đốc
    PVP phó văn phòng
    CVP chánh văn phòng
    BT bí thư
    PBT phó bí thư
    TTT tổ trưởng
    ThS. thạc sĩ
    ThS thạc sĩ
    TS. tiến sĩ
    TS tiến sĩ
    TSKH tiến sĩ khoa học
    GS. giáo sư
    GS giáo sư
    PGS. phó giáo sư
    PGS phó giáo sư
    BS. bác sĩ
    BS bác sĩ
    BSCKI bác sĩ chuyên khoa một
    BSCKII bác sĩ chuyên khoa hai
    DS. dược sĩ
    KS. kỹ sư
    KS kỹ sư
    LS. luật sư
    CN. cử nhân
    NSND nghệ sĩ nhân dân
    NSƯT nghệ sĩ ưu tú
    NGND nhà giáo nhân dân
    NGƯT nhà giáo ưu tú
    AHLĐ anh hùng lao động
    AHLLVTND anh hùng lực lượng vũ trang nhân dân
    BMVNAH Bà mẹ Việt Nam anh hùng
    ĐC. địa chỉ
    ĐT. điện thoại
    Tel. điện thoại
    tel. điện thoại
    Đ/c đồng chí
    Đ/C đồng chí
    V/v về việc
    B/c báo cáo
    P/h phối hợp
    K/g kính gửi
    Đ/v đối với
    CB/CC cán bộ, công chức
    T/h thực hiện
    T/m thay mặt
    N/v nhiệm vụ
    K/h kế hoạch
    v.v vân vân
    vv vân vân
    vd ví dụ
    VD ví dụ
    tr. trang
    Tr. trang
    Nxb nhà xuất bản
    NXB nhà xuất bản
    """

  /// Foreign abbreviations: what Vietnamese has a word for is read so, the rest by letters or as a name.
  static let foreign = """
    VNeID vê nờ e i đê
    AI a i
    IT ai ti
    ID ai đi
    QR quy rờ
    PDF pê đê ép
    SMS ét mờ ét
    OTP ô tê pê
    GPS giê pê ét
    USB u ét bê
    TV ti vi
    ATM a tê mờ
    API a pê i
    URL u rờ lờ
    USD đô la Mỹ
    EUR ơ rô
    VND đồng
    VNĐ đồng
    HIV hát i vê
    AIDS ết
    COVID covid
    SARS sars
    ASEAN asean
    UNESCO unesco
    UNICEF unicef
    WHO vê kép hát ô
    NATO nato
    APEC apec
    FIFA fifa
    GRDP giê rờ đê pê
    GDP giê đê pê
    ODA ô đê a
    FDI ép đê i
    WTO vê kép tê ô
    SIPAS sipas
    PAPI papi
    PCI pê xê i
    PAR par
    INDEX index
    DDCI đê đê xê i
    OCOP ocop
    ISO i xô
    KPI ca pê i
    VIP víp
    VNPT vê nờ pê tê
    EVN e vê nờ
    IOC i ô xê
    LGSP lờ giê ét pê
    eKYC e ca y xê
    eForm e phom
    IPv i pê vê
    pH pê hát
    DVD đê vê đê
    CD xê đê
    FM ép mờ
    HTV hát tê vê
    VTV vê tê vê
    VOV vê ô vê
    """
}
