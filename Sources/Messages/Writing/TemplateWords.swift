// SPDX-License-Identifier: Apache-2.0

import Kernel

/// The templates of messages: headings, and prompts between ‹ and › that the writer replaces.
enum TemplateWords {
  /// What a template is for, on its card.
  static func use(_ kind: PieceKind) -> String {
    switch kind {
    case .activity: "Kể lại một việc vừa diễn ra: hội nghị, ra quân, tập huấn."
    case .announcement: "Báo cho người dân việc cần làm: ở đâu, khi nào, mang gì."
    case .goodExample: "Giới thiệu một người, một cách làm hay để nơi khác học theo."
    case .questions: "Trả lời những câu người dân hay hỏi."
    case .newDocument: "Nói rõ văn bản mới thay đổi điều gì, từ ngày nào."
    }
  }

  static func content(_ kind: PieceKind) -> MessageContent {
    var content = MessageContent(kind: kind)
    if kind == .goodExample { content.topic = .goodModels }
    content.summary = summary(kind)
    content.body = body(kind)
    return content
  }

  private static func summary(_ kind: PieceKind) -> String {
    switch kind {
    case .activity: "‹Ngày nào, ai làm việc gì, ở đâu, kết quả chính.›"
    case .announcement: "‹Ai cần làm việc gì, trước ngày nào.›"
    case .goodExample: "‹Ai, ở thôn nào, đã làm được việc gì đáng học.›"
    case .questions: "‹Bài trả lời những câu hỏi về việc gì.›"
    case .newDocument: "‹Văn bản nào, có hiệu lực từ ngày nào, thay đổi điều gì với người dân.›"
    }
  }

  private static func body(_ kind: PieceKind) -> String {
    switch kind {
    case .activity:
      """
      ‹Đoạn mở đầu: ngày, nơi diễn ra, đơn vị tổ chức, ai tham dự.›

      ## Nội dung chính

      ‹Việc đã làm, ý kiến đáng chú ý, số liệu kèm đơn vị tính.›

      ## Kết quả

      ‹Kết quả cụ thể và việc tiếp theo, ai làm, khi nào xong.›
      """
    case .announcement:
      """
      ## Ai cần biết

      ‹Đối tượng: hộ nào, người nào, thôn nào.›

      ## Việc cần làm

      - ‹Việc thứ nhất›
      - ‹Việc thứ hai›

      ## Thời gian và địa điểm

      ‹Từ giờ, ngày nào đến giờ, ngày nào; ở đâu.›

      ## Cần mang theo

      - ‹Giấy tờ›

      ## Hỏi thêm

      ‹Tên người hoặc bộ phận, số điện thoại.›
      """
    case .goodExample:
      """
      ## Hoàn cảnh

      ‹Trước đây khó ở chỗ nào.›

      ## Cách làm

      ‹Đã làm gì, từng bước, ai cùng làm, tốn bao nhiêu.›

      ## Kết quả

      ‹Số liệu trước và sau, kèm nguồn.›

      ## Nơi khác học theo thế nào

      ‹Điều kiện cần có, nên bắt đầu từ đâu, hỏi ai.›
      """
    case .questions:
      """
      ## ‹Câu hỏi thứ nhất, viết như người dân hỏi?›

      ‹Trả lời thẳng trong một, hai câu. Rồi nêu căn cứ: văn bản, điều, khoản.›

      ## ‹Câu hỏi thứ hai?›

      ‹Trả lời.›

      ## Chưa rõ thì hỏi ai

      ‹Bộ phận, số điện thoại, giờ làm việc.›
      """
    case .newDocument:
      """
      ‹Tên văn bản, số, ký hiệu, ngày ban hành, cơ quan ban hành.›

      ## Có hiệu lực từ khi nào

      ‹Ngày có hiệu lực; thay thế văn bản nào.›

      ## Có gì mới

      | Trước đây | Từ nay |
      |---|---|
      | ‹Quy định cũ› | ‹Quy định mới› |

      ## Người dân cần làm gì

      ‹Việc cần làm, hoặc ghi rõ “không phải làm gì”.›
      """
    }
  }

  /// The prompts that still stand in a text, each with its brackets.
  static func prompts(in text: String) -> [String] {
    text.matches(of: #/‹[^›]*›/#).map { String($0.output) }
  }

  static func promptLeft(_ prompt: String) -> String {
    "Còn lời nhắc của mẫu chưa thay: \(Renditions.shortened(prompt, to: 60)). Hãy viết nội dung vào đó hoặc xoá đi."
  }
}
