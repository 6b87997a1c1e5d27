// SPDX-License-Identifier: Apache-2.0

/// Slips of letters, not of marks: sounds that are one in speech and two in writing.
enum ConfusedLetters {
  /// Wrong phrase and right phrase, where the wrong one is no correct Vietnamese.
  static let all: [(wrong: [String], right: [String])] =
    """
    kết qua=kết quả, sử lý=xử lý, sử phạt=xử phạt, bổ xung=bổ sung, chủ chương=chủ trương, chủ chì=chủ trì, trủ trì=chủ trì
    trủ trương=chủ trương, khẩn chương=khẩn trương, chương chình=chương trình, trương trình=chương trình
    báo các kết quả=báo cáo kết quả, cải các hành chính=cải cách hành chính, cải các thủ tục=cải cách thủ tục
    phản ảnh kiến nghị=phản ánh kiến nghị, ban hàng kèm theo=ban hành kèm theo, ban hàng kế hoạch=ban hành kế hoạch
    ban hàng quyết định=ban hành quyết định, kịp thòi=kịp thời, thăm mưu=tham mưu, tham miu=tham mưu
    xúc tích=súc tích, xoát xét=soát xét, rà xoát=rà soát, giám xát=giám sát, khảo xát=khảo sát, sác nhận=xác nhận
    sác định=xác định, sây dựng=xây dựng, sắp sếp=sắp xếp, xắp xếp=sắp xếp, xử dụng=sử dụng
    xự cố=sự cố, sản suất=sản xuất, xuất xắc=xuất sắc, suất sắc=xuất sắc, sơ xuất=sơ suất, xơ kết=sơ kết
    sáng xuốt=sáng suốt, chia xẻ=chia sẻ, chia sẽ thông tin=chia sẻ thông tin, chia sẽ dữ liệu=chia sẻ dữ liệu
    sẵn xàng=sẵn sàng, xẵn sàng=sẵn sàng, trậm nhất=chậm nhất, trấp hành=chấp hành, chiển khai=triển khai
    chách nhiệm=trách nhiệm, trính quyền=chính quyền, trính sách=chính sách
    trứng thực=chứng thực, chứng thựt=chứng thực, trứng nhận=chứng nhận, truyên truyền=tuyên truyền
    chuyên truyền=tuyên truyền, tuyên chuyền=tuyên truyền, tuyền truyền=tuyên truyền, chuyền thanh=truyền thanh
    chuyền thông=truyền thông, chuyễn khai=triển khai, dải quyết=giải quyết, rải quyết=giải quyết
    giúp đở=giúp đỡ, giám đốt=giám đốc, dám sát=giám sát, dáo dục=giáo dục, giáo giục=giáo dục, dao nhiệm vụ=giao nhiệm vụ
    gia hạng=gia hạn, thời hạng=thời hạn, hạng chế=hạn chế, kiên toàn=kiện toàn, khác phục=khắc phục
    khắc phụt=khắc phục, thiếc thực=thiết thực, cấp thiếc=cấp thiết, cần thiếc=cần thiết, chi tiếc=chi tiết
    tiếc kiệm=tiết kiệm, quyếc định=quyết định, quyết địng=quyết định, nghị quyếc=nghị quyết, giải quyếc=giải quyết
    phác triển=phát triển, phác thanh=phát thanh, đảm bão=đảm bảo, bảo đãm=bảo đảm
    bảo đản=bảo đảm, tập chung=tập trung, chung tâm=trung tâm, chung ương=trung ương
    nhân rân=nhân dân, người rân=người dân, công rân=công dân, doanh nghiệm=doanh nghiệp
    doanh ngiệp=doanh nghiệp, kinh nghiệp=kinh nghiệm, nghiêm chọng=nghiêm trọng, quan chọng=quan trọng
    nội rung=nội dung, nội giung=nội dung, sữ dụng=sử dụng, áp giụng=áp dụng, ứng giụng=ứng dụng
    lâng cao=nâng cao, lăng lực=năng lực, nỗi dung=nội dung, lội dung=nội dung, lông nghiệp=nông nghiệp
    lông thôn=nông thôn, nãnh đạo=lãnh đạo, nập kế hoạch=lập kế hoạch, niên quan=liên quan, niên thông=liên thông
    thực hiệng=thực hiện, thực hiệm=thực hiện, hiện quả=hiệu quả, kiễn nghị=kiến nghị, qui địng=quy định
    công táct=công tác, hưỡng dẫn=hướng dẫn, hướng rẫn=hướng dẫn, hướng giẫn=hướng dẫn, hường dẫn=hướng dẫn
    đọng viên=động viên, nghành=ngành, ngành ngề=ngành nghề, bắc buộc=bắt buộc, xuyên xuốt=xuyên suốt
    trao dồi=trau dồi, trao chuốt=trau chuốt, chỉnh chu=chỉn chu, xán lạng=xán lạn, vô hình chung=vô hình trung
    thăm quan=tham quan, bàng quang=bàng quan, đường xá=đường sá
    chuẩn đoán=chẩn đoán, câu truyện=câu chuyện, dành giật=giành giật, tranh dành=tranh giành, giành dụm=dành dụm
    cọ sát=cọ xát, sát nhập=sáp nhập, sơ xài=sơ sài, trãi nghiệm=trải nghiệm
    tựu chung=tựu trung, khuyến mải=khuyến mãi, độc dả=độc giả, đọc giả=độc giả
    quảng lý=quản lý, quản lý nhà nướt=quản lý nhà nước, nhà nướt=nhà nước, tổ chứt=tổ chức, công chứt=công chức
    viên chứt=viên chức, hình thứt=hình thức, nhận thứt=nhận thức, thủ tụt=thủ tục, liên tụt=liên tục
    """
    .split { $0 == "," || $0 == "\n" }.compactMap { entry in
      let sides = entry.split(separator: "=").map { $0.split(separator: " ").map(String.init) }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
}
