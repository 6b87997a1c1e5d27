// SPDX-License-Identifier: Apache-2.0

import Messages

/// A message of the example commune, as its writer typed it.
struct SampleMessage: Sendable {
  let topic: Messages.Topic
  let audiences: Set<Messages.Audience>
  /// The duty of `SamplePlanWords.plan` that it serves, by place from 0.
  let duty: Int
  let picture: SamplePicture
  /// What the picture shows, for those who do not see it.
  let alt: String
  let title: String
  /// At most 250 letters, so that it is the whole description of a Zalo article.
  let summary: String
  /// CommonMark with tables.
  let body: String

  /// All messages in the order in which half a year brings them.
  static let all: [SampleMessage] = [
    SamplePolicyWords.whatItIs, SampleOrganisationWords.twoLevels, SamplePolicyWords.dialogue,
    SamplePolicyWords.anywhere, SampleOrganisationWords.identity, SampleDigitalWords.fiveSteps,
    SamplePolicyWords.receptionDay, SampleDigitalWords.birth, SampleOrganisationWords.oldPapers,
    SampleOrganisationWords.eveningClass, SampleDigitalWords.courtesy, SampleModelWords.saturday,
    SampleDigitalWords.apology, SampleModelWords.machineVoice, SampleResultWords.contest,
    SampleModelWords.impostors, SampleModelWords.pupils, SampleResultWords.feedback,
    SampleResultWords.praise, SampleResultWords.waiting,
  ]
}
