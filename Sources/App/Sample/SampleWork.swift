// SPDX-License-Identifier: Apache-2.0

import Channels
import Commune
import Files
import Kernel
import Messages
import Planning
import Web

/// Half a year of the example's messages: written, approved, posted, and proved.
struct SampleWork {
  let house: House
  let desk: MessageDesk
  let clock: SampleClock
  let commune: CommuneCard
  let members: [Sample.Member]
  let tasks: [PlanTask]
  let pictures: [SamplePicture: FileHash]

  /// Does all of the work; what is left open at the end waits for whoever tries the example.
  func run(today: LocalDay, progress: (Double) -> Void) async throws {
    let messages = SampleMessage.all
    let published = messages.count - 3
    let days = SampleDays.days(of: published, today: today)
    let reports = SampleReports(
      planning: house.planning, commune: commune.id, members: members, keeper: try staff(.approver),
      tasks: tasks)
    try await reports.countReports()
    var steps = messages.prefix(published).enumerated().map { index, message in
      SampleStep(at: Instant(days[index], minutes: 7 * 60 + 40)) {
        try await publish(message, on: days[index], number: index)
      }
    }
    steps += reports.steps(from: clock.now.day, to: today)
    steps.sort { $0.at < $1.at }
    for (index, step) in steps.enumerated() {
      clock.go(to: step.at)
      try await step.act()
      progress(Double(index + 1) / Double(steps.count + 1))
    }
    try await leaveOpen(Array(messages.suffix(3)), today: today)
    progress(1)
  }

  private func publish(_ message: SampleMessage, on day: LocalDay, number: Int) async throws {
    // Minutes differ from day to day, so that the figures look like those of people.
    clock.go(to: Instant(day, minutes: 7 * 60 + 40 + number * 7 % 50))
    let id = try await desk.submit(content(message), by: writer(number), in: commune.id)
    clock.go(to: Instant(day, minutes: 9 * 60 + number * 13 % 90))
    try await desk.approveAndPublish(id, by: staff(.approver), in: commune.id)
    try await prove(id, day, number)
  }

  /// The proofs that come back from the channels; some are missing, as they would be.
  private func prove(_ id: MessageID, _ day: LocalDay, _ number: Int) async throws {
    let publisher = try staff(.publisher)
    let stamp = "\(day.iso)-\(number + 1)"
    var proofs: [(Channel, ReceiptProof, Int)] = []
    if number % 7 != 5 { proofs.append((.zalo, ReceiptProof(link: SampleWords.zaloLink(stamp)), 11 * 60)) }
    if number % 4 != 2 {
      proofs.append((.facebook, ReceiptProof(link: SampleWords.facebookLink(stamp)), 11 * 60 + 15))
    }
    if let photo = pictures[.board], number % 3 != 1 {
      proofs.append((.noticeBoard, ReceiptProof(photo: photo.description), 14 * 60 + 30))
    }
    if number % 5 != 4 {
      let minutes = 3 + number % 4
      proofs.append(
        (
          .loudspeaker, ReceiptProof(statement: SampleWords.played(day.numeric), minutes: minutes),
          17 * 60 + 20
        ))
    }
    for (channel, proof, minute) in proofs {
      clock.go(to: Instant(day, minutes: minute + number % 9))
      try await house.channels.receive(
        proof, for: id, on: channel, unit: publisher.unit, commune: commune.id, by: publisher.id)
    }
  }

  /// One message waits for the leader, one was sent back, one is being written.
  private func leaveOpen(_ messages: [SampleMessage], today: LocalDay) async throws {
    clock.go(to: Instant(today.adding(days: -1), minutes: 15 * 60 + 5))
    let returned = try await desk.submit(content(messages[0]), by: writer(0), in: commune.id)
    clock.go(to: Instant(today.adding(days: -1), minutes: 16 * 60 + 10))
    try await desk.sendBack(
      returned, comment: SampleWords.sentBack, by: staff(.approver), in: commune.id)
    _ = try await desk.draft(content(messages[1]), by: writer(0), in: commune.id)
    _ = try await desk.submit(content(messages[2]), by: writer(0), in: commune.id)
  }

  private func content(_ message: SampleMessage) -> MessageContent {
    MessageContent(
      task: tasks.indices.contains(message.duty) ? tasks[message.duty].id : nil, topic: message.topic,
      audiences: message.audiences, title: message.title, summary: message.summary, body: message.body,
      picture: pictures[message.picture].map { MessagePicture(hash: $0, alt: message.alt) },
      consents: pictures[message.picture].map { [$0: .nobody] } ?? [:])
  }

  /// The front writes now and then.
  private func writer(_ number: Int) throws -> Staff { try staff(number % 5 == 4 ? .front : .writer) }

  private func staff(_ role: Role) throws -> Staff {
    guard let member = members.first(where: { $0.person.roles.contains(role) }) else {
      throw Fault(.notFound, SampleWords.nobody(role.rawValue))
    }
    return member.staff
  }
}
