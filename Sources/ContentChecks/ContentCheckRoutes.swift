// SPDX-License-Identifier: Apache-2.0

import Commune
import Kernel
import Web

/// The routes of the page with what is to be mended.
struct ContentCheckRoutes: Sendable {
  private static let menders: Access = .canAny([.write, .approve, .administer])

  let checks: ContentChecks

  func add(to routes: inout Routes) {
    let path = ContentCheckPages.path
    routes.get(path, .can(.read)) { visit in
      .page(
        ContentCheckPages.page(
          try await checks.store.latest(in: visit.commune), staff: try visit.staff(),
          done: ContentCheckWords.done(visit.query["xong"] ?? ""), token: visit.visitor.formToken))
    }
    routes.post(path, Self.menders) { visit in
      try await checks.ask(key: "\(checks.surroundings.newID(ContentCheckKind.self))", in: visit.commune)
      return .seeOther(path + "?xong=tat-ca")
    }
    routes.post(path + "/trang", Self.menders) { visit in
      let subject = Subject(visit.form["kind"], visit.form["subject"])
      let check = ContentCheck(
        ports: checks.ports, commune: visit.commune, today: checks.surroundings.today)
      let outcome = try await check.run(only: subject)
      try await checks.store.mend(subject, with: outcome.findings, in: visit.commune)
      let isClean = !outcome.findings.contains { $0.rule.isWork }
      return .seeOther(path + (isClean ? "?xong=sach" : "?xong=con"))
    }
  }
}
