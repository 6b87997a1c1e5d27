// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The routes of what can be done with a message, and of the recycle bin.
extension MessageRoutes {
  func addActions(to routes: inout Routes) {
    let path = MessageListPages.path
    let publishing = Access.canAny([.approve, .publish])
    routes.get(BinPages.path, .can(.write)) { try await bin($0) }
    routes.post(path + "/{id}/gui-duyet", .can(.write)) { try await act([.submit], $0) }
    routes.post(path + "/{id}/tra-lai", .can(.approve)) { try await act([.sendBack], $0) }
    routes.post(path + "/{id}/duyet", .can(.approve)) { try await act([.approve], $0) }
    routes.post(path + "/{id}/duyet-va-dang", .can(.approve)) { try await act([.approve, .publish], $0) }
    routes.post(path + "/{id}/duyet-va-hen", .can(.approve)) { try await act([.approve, .schedule], $0) }
    routes.post(path + "/{id}/xac-nhan", .can(.approve)) { try await act([.confirm], $0) }
    routes.post(path + "/{id}/dang", publishing) { try await act([.publish], $0) }
    routes.post(path + "/{id}/dang-khan", publishing) { try await act([.urge, .publish], $0) }
    routes.post(path + "/{id}/hen-gio", publishing) { try await act([.schedule], $0) }
    routes.post(path + "/{id}/hen-go", publishing) { try await act([.setEnd], $0) }
    routes.post(path + "/{id}/bo-hen", publishing) { try await act([.unschedule], $0) }
    routes.post(path + "/{id}/go", publishing) { try await act([.withdraw], $0) }
    routes.post(path + "/{id}/bo-di", .can(.write)) { try await act([.discard], $0) }
    routes.post(path + "/{id}/lay-lai", .can(.write)) { try await act([.restore], $0) }
  }

  private func bin(_ visit: Visit) async throws -> Reply {
    let lines = try await store.lines(in: visit.commune).filter { $0.status.state == .discarded }
    return .page(BinPages.page(try await rows(lines, in: visit.commune)))
  }

  /// Everybody with what they may do today.
  func holders(of people: [Person], in commune: CommuneID) async throws -> [RightHolder] {
    let deputies = try await store.ports.deputies(commune)
    let staff = people.filter(\.isOpen)
    let names = staff.names
    return staff.map { person in
      let lender = deputies[person.id]
      let place = lender.map { " (\(MessageWords.behalf(names[$0] ?? MessageWords.formerStaff)))" }
      return RightHolder(
        person: person.id, name: person.name + (place ?? ""),
        permissions: person.roles.permissions.union(lender == nil ? [] : [.approve]))
    }
  }

  /// Does what a button says and shows the message again; what is missing comes back beside its field.
  private func act(_ actions: [MessageAction], _ visit: Visit) async throws -> Reply {
    let id: MessageID = try visit.id("id")
    guard let last = actions.last, let seen = MessageMark(visit.form["mark"]) else {
      throw Fault(.conflict, MessageWords.changedMeanwhile)
    }
    if actions[0] == .submit || actions[0] == .urge {
      let message = try await message(visit)
      let gaps = MessageRules.gaps(message.latest.content)
      if !gaps.isEmpty {
        let form = FormState(values: MessageForm.values(message.latest.content), fault: .invalid(gaps))
        return try await editPage(form, of: message, seen: message.latest.mark, visit, status: 422)
      }
    }
    let staff = try visit.staff()
    do {
      var order = try MessageOrder(visit.form)
      order.behalf = try await store.ports.deputies(visit.commune)[staff.id]
      try await store.act(actions, on: id, seen: seen, order: order, by: staff, in: visit.commune)
    } catch let fault as Fault where fault.kind == .invalid {
      let form = FormState(values: visit.form, fault: fault, prefix: visit.form["action"])
      return .page(
        MessagePages.show(try await view(visit), token: visit.visitor.formToken, form: form), status: 422)
    }
    let done = actions[0] == .urge ? actions[0] : last
    return .seeOther("\(MessagePages.path(id))?xong=\(done.rawValue)")
  }
}

extension MessageOrder {
  /// What the fields of a form say.
  ///
  /// - Throws: `Fault.invalid` for a time that cannot be read.
  init(_ form: Form) throws {
    func given(_ name: String) -> String? { form[name].isEmpty ? nil : form[name] }
    comment = given("comment")
    note = given("note")
    change = PublicChange(rawValue: form["change"])
    publishAt = try Self.instant(form["day"], form["time"], field: "time")
    // A day without a time ends with the day.
    let endTime = form["endDay"].isEmpty || !form["endTime"].isEmpty ? form["endTime"] : "23:59"
    withdrawAt = try Self.instant(form["endDay"], endTime, field: "endTime")
  }

  /// A moment of a day and a time of it; nil if no day is given.
  private static func instant(_ day: String, _ time: String, field: String) throws -> Instant? {
    guard !day.isEmpty else { return nil }
    let parts = time.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard let day = LocalDay(iso: day), parts.count == 2, let hour = parts[0], let minute = parts[1],
      (0..<24).contains(hour), (0..<60).contains(minute)
    else { throw Fault.invalid([.init(field, MessageWords.timeUnread)]) }
    return Instant(day, minutes: hour * 60 + minute)
  }
}
