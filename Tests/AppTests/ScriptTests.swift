// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

/// A script in every field of every form of the workspace, and then every page: it is text everywhere.
@Suite(.serialized) struct ScriptTests {
  /// The quote with a combining mark is one letter to Swift and still a quote to a browser.
  private static let payload =
    "<script>alert('1')</script>\"\u{301} onload=alert(1) '\u{301}><img src=x onerror=alert(1)> Ế"

  @Test(arguments: Engine.available)
  func whatIsTypedIntoAnyFieldIsTextOnAllPages(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      try await program.serving { port, _ in
        let (desk, leader) = try await place.fill("lúa", commune: "An Bình", port: port)
        let guest = TestBrowser(port: port, host: place.host)
        var sent: Set<String> = []
        var kept = 0
        for browser in [desk, leader] {
          let walk = try await SiteWalk(
            from: ["/can-bo", "/can-bo/tin/moi", "/can-bo/nguoi/them"], in: browser)
          for page in walk.pages where page.answer.status == 200 {
            for form in Form.all(in: page.answer.body)
            where !form.texts.isEmpty && sent.insert(form.name).inserted {
              // First in every text field at once; then one by one, so that others cannot stop it at the door.
              for names in [form.texts] + form.texts.map({ [$0] }) {
                var fields = form.values
                for name in names { fields[name] = Self.payload }
                _ = try await browser.get(page.path)
                let answer = try await browser.post(form.action, fields)
                #expect(
                  [200, 303, 403, 404, 409, 413, 422].contains(answer.status),
                  "\(form.action): \(answer.status)")
                if answer.status == 303 { kept += 1 }
                Self.expectText(answer, form.action)
              }
            }
          }
        }
        #expect(sent.count >= 8, "\(sent.sorted())")
        #expect(kept >= 5)
        var shown = 0
        for browser in [guest, desk, leader] {
          let walk = try await SiteWalk(
            from: [
              "/", "/tim-kiem?q=%3Cscript%3Ealert", "/feed.rss", "/feed.atom", "/sitemap.xml", "/can-bo",
            ], in: browser)
          for page in walk.pages {
            Self.expectText(page.answer, page.path)
            shown += page.answer.body.contains("&lt;script&gt;alert(&#39;1&#39;)") ? 1 : 0
          }
        }
        #expect(shown > 5)
      }
    }
  }

  private static func expectText(_ answer: TestBrowser.Answer, _ path: String) {
    let type = answer.header("content-type") ?? ""
    #expect(answer.header("x-content-type-options") == "nosniff", "\(path)")
    guard type.contains("html") || type.contains("xml") else { return }
    #expect(answer.header("content-security-policy")?.contains("script-src 'self'") == true, "\(path)")
    // Compared as bytes: Swift's letters would hide a quote behind its mark.
    let body = Data(answer.body.utf8)
    for raw in ["<script>alert", "<img src=x", "\"\u{301} onload"] {
      #expect(body.range(of: Data(raw.utf8)) == nil, "\(path) shows \(raw)")
    }
  }

  /// A form of a page, as far as a script can be typed into it.
  private struct Form {
    let action: String
    var values: [String: String] = [:]
    var texts: [String] = []
    /// The action without ids, with the fields: two pages with one form count once.
    var name: String {
      action.replacing(#/\/0[0-9a-z]{12}/#, with: "/{id}") + " " + texts.sorted().joined(separator: ",")
    }

    static func all(in body: String) -> [Form] {
      body.components(separatedBy: "<form").dropFirst().compactMap { piece in
        let text = piece.components(separatedBy: "</form>")[0]
        guard text.contains("method=\"post\""), let action = attribute("action", of: text),
          // Signing out and changing the password would end the walk.
          !action.contains("thoat"), !action.contains("mat-khau"), !text.contains("type=\"password\"")
        else { return nil }
        var form = Form(action: action)
        for tag in text.matches(of: #/<(input|textarea)([^>]*)>/#) {
          let attributes = String(tag.2)
          guard let name = attribute("name", of: attributes), name != "_token" else { continue }
          switch attribute("type", of: attributes) ?? "text" {
          case "hidden": form.values[name] = TestBrowser.plain(attribute("value", of: attributes) ?? "")
          case "file": continue
          case "checkbox", "radio":
            if attributes.contains(" checked") || form.values[name] == nil {
              form.values[name] = attribute("value", of: attributes) ?? "1"
            }
          default:
            form.values[name] = TestBrowser.plain(attribute("value", of: attributes) ?? "")
            form.texts.append(name)
          }
        }
        for tag in text.matches(of: #/<select([^>]*)>/#) {
          guard let name = attribute("name", of: String(tag.1)) else { continue }
          let options = text[tag.range.upperBound...].components(separatedBy: "</select>")[0]
          form.values[name] = options.matches(of: #/value="([^"]*)"/#).last.map { String($0.1) } ?? ""
          form.texts.append(name)
        }
        return form
      }
    }

    private static func attribute(_ name: String, of text: String) -> String? {
      guard let start = text.range(of: " \(name)=\"")?.upperBound else { return nil }
      return String(text[start...].prefix { $0 != "\"" })
    }
  }
}
