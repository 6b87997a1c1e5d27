// SPDX-License-Identifier: Apache-2.0

import Commune
import Foundation
import FoundationXML
import Messages
import Testing
import VietnameseText

@testable import App

/// The texts of the example commune: whole, in one spelling, fit for every channel.
@Suite struct SampleMessageTests {
  @Test func everyTopicAndDutyHasItsMessages() {
    let all = SampleMessage.all
    #expect(all.count == 20)
    #expect(Set(all.map(\.title)).count == 20)
    #expect(Topic.allCases.allSatisfy { topic in all.count { $0.topic == topic } == 2 })
    #expect(Set(all.map(\.duty)) == Set(0..<SamplePlanWords.dutyCount))
    #expect(Audience.allCases.allSatisfy { audience in all.contains { $0.audiences.contains(audience) } })
    #expect(Set(all.map(\.picture)) == Set(SamplePicture.allCases))
  }

  @Test(arguments: SampleMessage.all) func fitsEveryChannel(message: SampleMessage) {
    #expect((20...100).contains(message.title.count))
    #expect((60...250).contains(message.summary.count))
    #expect((20...200).contains(message.alt.count))
    let words = message.body.split(whereSeparator: \.isWhitespace).filter { $0.contains(where: \.isLetter) }
    #expect((110...250).contains(words.count), "\(words.count)")
    for text in [message.title, message.summary, message.body, message.alt] {
      #expect(text == TonePlacement.traditional.normalize(text))
    }
  }

  @Test(arguments: SampleMessage.all) func readsAloudWithoutFigures(message: SampleMessage) {
    let spoken = SpokenForm(respellsNames: true).text(
      [message.title, message.summary].joined(separator: "\n"))
    #expect(!spoken.contains { $0.isNumber }, "\(spoken)")
  }

  @Test func telephonesAreThoseOfTheCommune() {
    let numbers = SampleMessage.all.flatMap { message in
      (message.summary + "\n" + message.body).matches(of: /0\d{2,3}[ .]\d{3}[ .]\d{3,4}/).map {
        String($0.output)
      }
    }
    #expect(numbers.count > 20)
    #expect(numbers.allSatisfy { $0.hasPrefix("0239 300 00") && $0.count == 12 })
  }

  @Test func everyRoleHasAPersonInAUnit() {
    let people = SamplePeopleWords.people
    #expect(Set(people.flatMap(\.roles)) == Set(Role.allCases))
    #expect(Set(people.map(\.login)).count == people.count)
    #expect(people.allSatisfy { SamplePeopleWords.units.indices.contains($0.unit) })
    let hamlets = SamplePeopleWords.units.indices.filter { SamplePeopleWords.units[$0].kind == .hamlet }
    #expect(
      hamlets.allSatisfy { hamlet in people.contains { $0.unit == hamlet && $0.roles == [.hamletHead] } })
    #expect(SamplePeopleWords.units.enumerated().allSatisfy { place, unit in (unit.parent ?? -1) < place })
  }

  @Test(arguments: SamplePicture.allCases) func picturesAreWellFormed(picture: SamplePicture) {
    #expect(XMLParser(data: Data(picture.svg.utf8)).parse())
    #expect(!picture.svg.contains("<text"))
  }
}
