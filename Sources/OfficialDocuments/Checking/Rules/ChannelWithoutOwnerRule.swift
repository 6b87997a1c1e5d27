// SPDX-License-Identifier: Apache-2.0

extension CheckRule {
  /// Channels that the plan wants and no unit has.
  static let channelWithoutOwner = CheckRule(
    id: "channel-without-owner", severity: .warning,
    reason: "Kênh truyền thông không có đơn vị phụ trách thì không được dùng đến.",
    remedy: "Bổ sung đơn vị phụ trách vào phần tổ chức thực hiện.", source: .duties
  ) { checked in
    let tasks = checked.document.tasks
    guard !tasks.isEmpty else { return [] }
    let owned = Set(tasks.filter { $0.unit != nil }.flatMap(\.channels).map(kind))
    return checked.document.channels.filter { !owned.contains(kind($0)) }.compactMap { channel in
      let phrase = Phrase(channel)
      for passage in checked.passages(.body) {
        guard let found = passage.wording.first([phrase]) else { continue }
        return .init(
          line: checked.line(of: found.index, in: passage), text: channel,
          message:
            "Kênh “\(channel)” có trong kế hoạch nhưng chưa giao đơn vị nào phụ trách; hãy bổ sung vào phần tổ chức thực hiện."
        )
      }
      return nil
    }
  }

  /// The first words tell the kind: "Cổng thông tin điện tử của xã" and "… xã" are one.
  private static func kind(_ channel: String) -> String {
    Wording(channel).words.prefix(3).map(\.key).joined(separator: " ")
  }
}
