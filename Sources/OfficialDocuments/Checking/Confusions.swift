// SPDX-License-Identifier: Apache-2.0

/// Slips of the keyboard that make a wrong phrase of administrative Vietnamese, each with what was meant.
///
/// Every entry is a phrase that no correct sentence holds; a slip that is a word of its own ("chuyên") stands
/// here with its neighbour.
enum Confusions {
  static let all: [(wrong: Phrase, right: String)] = [
    ("chuyên đổi", "chuyển đổi"), ("chuyễn đổi", "chuyển đổi"), ("chuyển đỗi", "chuyển đổi"),
    ("hiêu quả", "hiệu quả"), ("hiệu qủa", "hiệu quả"), ("hiệu qua", "hiệu quả"), ("hiệu lưc", "hiệu lực"),
    ("thủ tuc", "thủ tục"), ("thủ tụch", "thủ tục"), ("thũ tục", "thủ tục"), ("tuyên truyên", "tuyên truyền"),
    ("tuyên truyển", "tuyên truyền"), ("tuyện truyền", "tuyên truyền"), ("cải cach", "cải cách"),
    ("cãi cách", "cải cách"), ("cải các hành chính", "cải cách hành chính"), ("hành chinh", "hành chính"),
    ("phối hơp", "phối hợp"), ("triễn khai", "triển khai"), ("triển khaii", "triển khai"),
    ("kể hoạch", "kế hoạch"),
    ("kế hoach", "kế hoạch"), ("kế họach", "kế hoạch"), ("xữ lý", "xử lý"), ("sử lý", "xử lý"),
    ("bổ xung", "bổ sung"),
    ("giãi quyết", "giải quyết"), ("giải quyêt", "giải quyết"), ("hướng dẩn", "hướng dẫn"),
    ("hướng dẩn", "hướng dẫn"),
    ("kiễm tra", "kiểm tra"), ("sữa đổi", "sửa đổi"), ("cũng cố", "củng cố"), ("chủ chương", "chủ trương"),
    ("chủ chì", "chủ trì"), ("trủ trì", "chủ trì"), ("nghành", "ngành"),
    ("chất lương phục vụ", "chất lượng phục vụ"),
    ("nâng cao chất lương", "nâng cao chất lượng"), ("công chưc", "công chức"), ("viên chưc", "viên chức"),
    ("cán bô", "cán bộ"), ("nhân đân", "nhân dân"), ("người đân", "người dân"),
    ("doanh nghiêp", "doanh nghiệp"),
    ("thưc hiện", "thực hiện"), ("thực hiên", "thực hiện"), ("trách nhiêm", "trách nhiệm"),
    ("nhiêm vụ", "nhiệm vụ"),
    ("tham muu", "tham mưu"), ("báo các kết quả", "báo cáo kết quả"), ("hưỡng ứng", "hưởng ứng"),
    ("dịch vụ công trưc tuyến", "dịch vụ công trực tuyến"), ("trực tuyên", "trực tuyến"),
    ("quản lí nhà nước", "quản lý nhà nước"),
    ("phản ảnh, kiến nghị", "phản ánh, kiến nghị"), ("xã hôi", "xã hội"), ("đơn vi", "đơn vị"),
    ("kịp thòi", "kịp thời"),
    ("nhân thức", "nhận thức"), ("ủng hô", "ủng hộ"), ("thông tn", "thông tin"),
    ("truyền thah", "truyền thanh"),
    ("sáng kiên", "sáng kiến"), ("đổi mói", "đổi mới"), ("khẩn chương", "khẩn trương"),
    ("đôn đóc", "đôn đốc"),
    ("tổng hơp", "tổng hợp"), ("ban hàng", "ban hành"), ("ban hành kèm teo", "ban hành kèm theo"),
  ]
}
