// SPDX-License-Identifier: Apache-2.0

import Backups
import Channels
import Commune
import ContentChecks
import Delegations
import DesignPage
import Documents
import Files
import Kernel
import LedgerReading
import Loudspeakers
import Messages
import Outside
import Planning
import Portal
import Readership
import Reports
import Storage
import Web

/// The composition root: every capability over one database, its ports connected to the others.
struct House: Sendable {
  let machine: Machine
  let machineKey: [UInt8]
  let publicURL: String
  /// One for the whole house: what it remembers of sessions is forgotten by the service that it brings.
  let registry: Registry
  let delegations: Delegations
  /// One for the whole house: what it remembers of plans serves all who ask.
  let planning: Planning

  /// A house on a machine whose schema is current.
  ///
  /// - Parameter publicURL: the address that links to this site begin with, without a slash at its end.
  init(_ machine: Machine, publicURL: String) async throws {
    self.machine = machine
    self.publicURL = publicURL
    let registry = machine.registry
    self.registry = registry
    machineKey = try await registry.machineKey()
    delegations = Delegations(
      database: machine.database, surroundings: machine.surroundings, ports: .wired(registry))
    planning = Planning(
      database: machine.database, surroundings: machine.surroundings,
      ports: PlanningPorts(
        messages: machine.taskMessages, evidence: machine.taskEvidence, facets: Self.planFacets,
        open: { try await PlanFile().text($0) }, files: machine.planFiles))
  }

  var board: MessageBoard { MessageBoard(database: machine.database) }

  var channels: Channels {
    Channels(
      database: machine.database, surroundings: machine.surroundings, publicURL: publicURL,
      ports: ChannelPorts(
        message: channelMessage, titles: channelTitles, keepPhoto: keepPhoto, pdf: noticeSheet))
  }

  var loudspeakers: Loudspeakers {
    Loudspeakers(
      database: machine.database, surroundings: machine.surroundings, files: machine.files,
      processes: .machine, ports: loudspeakerPorts)
  }

  var reports: Reports {
    Reports(
      database: machine.database, surroundings: machine.surroundings, publicURL: publicURL, ports: reportPorts
    )
  }

  var messages: Capability {
    Messages.messages(
      database: machine.database, surroundings: machine.surroundings, publicURL: publicURL,
      files: machine.files, ports: messagePorts)
  }

  /// All capabilities, in the order of their routes; the portal shows what the others say.
  ///
  /// - Parameter backupKey: the key of nightly backups
  func capabilities(_ backupKey: BackupKey) -> [Capability] {
    var others = [
      Commune.commune(
        registry, machineKey: machineKey, isSecure: publicURL.hasPrefix("https://"),
        ports: .wired),
      LedgerReading.ledgerReading(
        registry, labels: AppWords.evidenceLabels, now: machine.surroundings.now),
      Files.files(machine.files, isPublic: isPublicFile), planning.capability, messages,
      delegations.capability, documents.capability, channels.capability, loudspeakers.capability,
      reports.capability, readership.capability, machine.backups(backupKey).capability,
      DesignPage.capability,
    ]
    // Only its routes: what it shows is none of the checks' business.
    let pages = portal(PortalPorts()).capability.routes.all
    others.append(contentChecks(others.flatMap(\.routes.all) + pages).capability)
    let portal = portal(portalPorts(today: others.map { TodaySource($0.name, items: $0.today) }))
    return others + [portal.capability]
  }

  private func portal(_ ports: PortalPorts) -> Portal {
    Portal(
      database: machine.database, surroundings: machine.surroundings, publicURL: publicURL, ports: ports,
      pictures: sharePictures)
  }
}
