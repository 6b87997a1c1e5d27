// SPDX-License-Identifier: Apache-2.0

extension AbbreviationTable {
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
}
