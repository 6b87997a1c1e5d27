// SPDX-License-Identifier: Apache-2.0

extension AbbreviationTable {
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
    Tp thành phố
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
    Ths thạc sĩ
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
}
