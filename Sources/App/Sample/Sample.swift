// SPDX-License-Identifier: Apache-2.0

import Commune
import Documents
import Files
import Foundation
import Kernel
import Messages
import OfficialDocuments
import Outside
import Planning
import Storage
import Web

/// The making of the example commune: a plan, units, people of every role, and half a year of work that went
/// through the same rules as real work.
struct Sample {
  /// The machine as it is now.
  let machine: Machine
  private let clock: SampleClock
  /// The same machine in the time of the story.
  private let past: Machine
  private let house: House
  private let desk: MessageDesk

  /// A member of staff who was made, with the one-time password.
  struct Member: Sendable {
    let person: SamplePerson
    let staff: Staff
    let password: String
  }

  init(_ machine: Machine) async throws {
    self.machine = machine
    let begin = SampleDays.begin(before: machine.surroundings.today)
    clock = SampleClock(Instant(begin, minutes: 8 * 60))
    past = machine.with(clock.surroundings(like: machine.surroundings))
    house = try await House(past, publicURL: machine.settings.publicURL)
    desk = MessageDesk(database: past.database, surroundings: past.surroundings, ports: house.messagePorts)
  }

  /// Fills an empty database; progress is how much of the work is done, from 0 to 1, and what is next.
  ///
  /// - Throws: `Fault.conflict` if there is a commune already.
  func make(progress: (Double, String) -> Void) async throws -> [Member] {
    guard try await machine.registry.communes.all().isEmpty else {
      throw Fault(.conflict, SampleWords.notEmpty)
    }
    progress(0, SampleWords.units)
    let commune = try await past.registry.communes.add(
      code: SampleWords.code, name: SamplePeopleWords.commune, province: SamplePeopleWords.province,
      host: SampleWords.host)
    let members = try await addMembers(to: commune) { progress(0.1 + 0.2 * $0, SampleWords.people) }
    progress(0.3, SampleWords.plan)
    let tasks = try await keepPlan(commune, by: member(.approver, members))
    progress(0.35, SampleWords.pictures)
    let pictures = try await keepPictures(commune)
    let work = SampleWork(
      house: house, desk: desk, clock: clock, commune: commune, members: members, tasks: tasks,
      pictures: pictures)
    try await work.run(today: machine.surroundings.today) { progress(0.45 + 0.5 * $0, SampleWords.messages) }
    try await publishDocuments(commune, members)
    progress(1, SampleWords.done)
    try await past.registry.ledger.sealPending()
    return members
  }

  private func addMembers(to commune: CommuneCard, progress: (Double) -> Void) async throws -> [Member] {
    var units: [UnitID] = []
    for unit in SamplePeopleWords.units {
      units.append(
        try await past.registry.units.add(
          unit.kind, unit.name, shortName: unit.shortName, parent: unit.parent.map { units[$0] },
          contactPoint: unit.contactPoint, aliases: unit.aliases, commune: commune.id))
    }
    var members: [Member] = []
    for person in SamplePeopleWords.people {
      // One-time passwords end after some days: they are made on the machine's own clock.
      let added = try await machine.registry.people.add(
        NewPerson(login: person.login, name: person.name, unit: units[person.unit], roles: person.roles),
        commune: commune.id)
      let staff = Staff(
        id: added.id, name: person.name, unit: units[person.unit],
        unitName: SamplePeopleWords.units[person.unit].name, permissions: person.roles.permissions)
      members.append(Member(person: person, staff: staff, password: added.password))
      progress(Double(members.count) / Double(SamplePeopleWords.people.count))
    }
    try await nameContacts(units, members, commune)
    return members
  }

  /// Each unit's reform contact is the first of its people.
  private func nameContacts(_ units: [UnitID], _ members: [Member], _ commune: CommuneCard) async throws {
    for id in units {
      guard let member = members.first(where: { $0.staff.unit == id }),
        var unit = try await past.registry.units.unit(id, commune: commune.id)
      else { continue }
      unit.contact = member.staff.id
      try await past.registry.units.keep(unit, commune: commune.id, by: nil)
    }
  }

  private func member(_ role: Role, _ members: [Member]) -> Member? {
    members.first { $0.person.roles.contains(role) }
  }

  /// The plan goes the way of any plan: written as .docx, read back into duties.
  private func keepPlan(_ commune: CommuneCard, by leader: Member?) async throws -> [PlanTask] {
    let bytes = try DocxWriter().write(SamplePlanWords.plan(year: clock.now.day.year))
    let file = Settings.dataFolder(of: machine.settings.database) + "/" + SampleWords.planFile
    try Settings.makeFolder(of: file)
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    let original = try await house.machine.planFiles.keep(bytes, SampleWords.planFile, commune.id)
    let kept = try await house.planning.keep(
      PlanDraft(bytes: bytes), original: original, commune: commune.id, by: leader?.staff.id)
    try await house.planning.confirmProposals(of: kept.plan, commune: commune.id, by: leader?.staff.id)
    return try await house.planning.tasks(of: kept.plan, commune: commune.id)
  }

  /// Documents go the way of any document: entered from their files, checked by another person, made public.
  private func publishDocuments(_ commune: CommuneCard, _ members: [Member]) async throws {
    guard let writer = member(.writer, members), let leader = member(.approver, members) else { return }
    for sample in SampleDocumentWords.all(year: SampleDays.begin(before: machine.surroundings.today).year) {
      let id = try await house.documents.enter(
        try DocxWriter().write(sample.document), name: sample.file, values: sample.values, by: writer.staff,
        in: commune)
      guard sample.isPublished else { continue }
      clock.go(to: clock.now.adding(.seconds(600)))
      try await house.documents.publish(id, by: leader.staff, in: commune)
    }
  }

  /// The pictures of the example, drawn by libvips; a machine without it has messages without pictures.
  private func keepPictures(_ commune: CommuneCard) async throws -> [SamplePicture: FileHash] {
    guard await Processes.has("vips") else { return [:] }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    var hashes: [SamplePicture: FileHash] = [:]
    for picture in SamplePicture.allCases {
      let drawing = folder.file("\(picture.rawValue).svg")
      let pixels = folder.file("\(picture.rawValue).png")
      try Data(picture.svg.utf8).write(to: URL(fileURLWithPath: drawing))
      let result = try await Processes.machine.run("vips", ["copy", drawing, pixels])
      guard result.succeeded else { continue }
      hashes[picture] = try await past.files.keepPicture(
        fileAt: pixels, name: "\(picture.rawValue).png", for: commune.id
      ).hash
    }
    return hashes
  }
}
