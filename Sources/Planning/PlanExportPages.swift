// SPDX-License-Identifier: Apache-2.0

import Kernel
import Web

extension PlanPages {
  /// What can be done with a plan as a whole: files of it, its versions, the next year, own plans of units.
  static func ways(_ plan: Plan, original: PlanOriginal?, mayPlan: Bool) -> HTML {
    let path = "/can-bo/ke-hoach/\(plan.id)"
    let file: HTML =
      original.map { "<li><a href=\"\(link: $0.path)\">Tệp đã nhập: \($0.name)</a></li>" } ?? .empty
    let changes: HTML =
      mayPlan
      ? """
      <li><a href="\(link: path + "/sua-doi")">Nhập bản sửa đổi, bổ sung của kế hoạch này</a></li>
      <li><a href="\(link: path + "/nam-sau")">Soạn kế hoạch năm \(plan.year + 1) từ kế hoạch này</a></li>
      """ : .empty
    return """
      <details class="more"><summary>Tải về, sửa đổi, kế hoạch riêng của đơn vị</summary>
      <ul>
      \(file)
      <li><a href="\(link: path + "/ke-hoach.docx")">Kế hoạch, trình bày theo Nghị định 30 (.docx)</a></li>
      <li><a href="\(link: path + "/nhiem-vu.docx")">Nhiệm vụ và tiến độ (.docx)</a></li>
      <li><a href="\(link: path + "/nhiem-vu.xlsx")">Nhiệm vụ và tiến độ (.xlsx)</a></li>
      <li><a href="\(link: path + "/nhiem-vu.ics")">Hạn hoàn thành cho lịch điện thoại (.ics)</a></li>
      <li><a href="\(link: path + "/ke-hoach-rieng")">Kế hoạch riêng của đơn vị, trường, thôn</a></li>
      <li><a href="\(link: path + "/lich-su")">Các lần sửa đổi</a></li>
      \(changes)
      </ul></details>
      """
  }
}
