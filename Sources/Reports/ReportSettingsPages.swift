// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

/// The form in which a commune sets its periods and who signs.
enum ReportSettingsPages {
  static func form(_ form: FormState, cutoff: ReportCutoff, isSaved: Bool, token: String) -> Page {
    Page(
      "Kỳ báo cáo và người ký", frame: .workspace, crumbs: [ReportPages.home],
      content: """
        \(isSaved ? Notice(.success, "Đã ghi. Báo cáo đã chốt giữ nguyên như lúc chốt.") : nil)
        <p>Hiện nay kỳ báo cáo bắt đầu từ ngày \(cutoff.firstDay) hằng tháng, nộp sau \(cutoff.daysToHandIn) ngày kể từ ngày cuối kỳ.</p>
        \(form.post(
          to: ReportPath.settings, token: token,
          content: """
            <h2>Kỳ báo cáo</h2>
            \(form.text("first-day", "Ngày bắt đầu kỳ", hint: "15 nghĩa là từ ngày 15 tháng trước đến hết ngày 14; 1 nghĩa là trọn tháng.", kind: .number))
            \(form.text("days", "Nộp sau ngày cuối kỳ", kind: .number, suffix: "ngày"))
            \(form.text("from", "Áp dụng từ báo cáo tháng", hint: "Dạng năm-tháng, ví dụ 2027-01. Để trống nếu không đổi kỳ.", required: false))
            <h2>Báo cáo của xã</h2>
            \(form.text("symbol", "Ký hiệu"))
            \(form.area("position", "Chức vụ người ký", hint: "Mỗi dòng một dòng chữ, ví dụ KT. Chủ tịch rồi Phó Chủ tịch.", rows: 3))
            \(form.text("signer", "Họ tên người ký", hint: "Để trống nếu chưa rõ ai ký.", required: false))
            \(form.area("recipients", "Nơi nhận", hint: "Mỗi dòng một nơi; dòng cuối là nơi lưu.", rows: 6))
            \(Button("Ghi lại"))
            """))
        """)
  }
}
