// SPDX-License-Identifier: Apache-2.0

import Foundation
import Storage
import TestKit
import Testing

/// What `/metrics` tells those who watch the machine, and whom it tells nothing.
@Suite(.serialized) struct MetricsTests {
  @Test(arguments: Engine.available)
  func figuresOfTheMachineAndOfNoPerson(_ engine: Engine) async throws {
    try await Program.with(engine) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      _ = try await Workplace(program, code: "yen-hoa", name: "xã Yên Hòa")
      let password = try await place.add("tran-thi-la", "administrator", name: "Trần Thị Lá")
      let backedUp = try await program.run(["backup", program.folder + "/a.ccb"])
      try #require(backedUp.status == 0)
      try await program.serving { port, _ in
        let browser = try await place.enter("tran-thi-la", password, port: port)
        let guest = TestBrowser(port: port, host: place.host)
        for _ in 0..<3 { _ = try await guest.get("/tin-tuc", keptAlive: true) }
        _ = try await browser.get("/can-bo/don-vi")
        _ = try await guest.get("/khong-co")
        _ = try await browser.get("/can-bo/sao-luu")
        _ = try await browser.post("/can-bo/sao-luu")
        var text = ""
        // The backup that was asked for is made by the queue.
        for _ in 0..<300 {
          text = try await TestBrowser(port: port, host: "10.1.2.3").get("/metrics").body
          if text.contains("\ncaicach_last_backup_age_seconds ") { break }
          try await Task.sleep(for: .milliseconds(100))
        }
        let value = { (line: String) -> Double? in
          text.split(separator: "\n").first { $0.hasPrefix(line + " ") }.flatMap {
            Double($0.dropFirst(line.count + 1))
          }
        }
        #expect(try #require(value(#"caicach_requests_total{capability="messages",status="200"}"#)) == 1)
        #expect(try #require(value(#"caicach_requests_total{capability="page-cache",status="200"}"#)) == 2)
        #expect(value("caicach_page_cache_hits_total") == 2)
        #expect(try #require(value("caicach_page_cache_bytes")) > 1_000)
        #expect(value(#"caicach_requests_total{capability="none",status="404"}"#) == 1)
        #expect(try #require(value(#"caicach_requests_total{capability="commune",status="303"}"#)) >= 2)
        let all = try #require(
          value(#"caicach_request_duration_seconds_bucket{capability="commune",le="+Inf"}"#))
        #expect(all == value(#"caicach_request_duration_seconds_count{capability="commune"}"#))
        #expect(try #require(value(#"caicach_request_duration_seconds_sum{capability="commune"}"#)) > 0)
        #expect(value("caicach_oldest_job_age_seconds") != nil)
        #expect(text.contains("# TYPE caicach_jobs_waiting gauge\n"))
        #expect(value(#"caicach_database_connections{state="busy"}"#) != nil)
        #expect(value(#"caicach_database_connections{state="waiting"}"#) == 0)
        #expect(try #require(value("caicach_database_pool_size")) > 0)
        #expect(try #require(value("process_resident_memory_bytes")) > 5_000_000)
        #expect(try #require(value("process_cpu_seconds_total")) > 0)
        let age = try #require(value("caicach_last_backup_age_seconds"))
        #expect((0..<60).contains(age))
        for secret in ["tran-thi-la", "Trần", "an-binh", "yen-hoa", "10.1.2.3", "127.0.0.1", "/can-bo"] {
          #expect(!text.contains(secret), "\(secret)")
        }
        // Each line is a comment or a name with labels and a number, as Prometheus reads it.
        for line in text.split(separator: "\n") {
          #expect(
            line.wholeMatch(of: #/# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"]*",?)+\})? -?[0-9.e+-]+/#) != nil,
            "\(line)")
        }
      }
    }
  }

  @Test func strangersAndProxiesThatAreNotNamedGetNothing() async throws {
    try await Program.with(.sqlite) { program in
      let place = try await Workplace(program, code: "an-binh", name: "xã An Bình")
      func answer(_ settings: [String: String], forwarded: String?) async throws -> TestBrowser.Answer {
        var program = program
        program.environment = settings
        return try await program.serving { port, _ in
          try await TestBrowser(port: port, host: place.host).get(
            "/metrics", headers: forwarded.map { ["X-Forwarded-For": $0] } ?? [:])
        }
      }
      let near = try await answer([:], forwarded: nil)
      #expect(near.status == 200 && near.header("content-type")?.contains("version=0.0.4") == true)
      let hidden = try await answer([:], forwarded: "203.0.113.9")
      #expect(hidden.status == 404 && !hidden.body.contains("caicach_requests_total"))
      let proxy = ["CAICACH_TRUSTED_PROXIES": "127.0.0.1"]
      #expect(try await answer(proxy, forwarded: "203.0.113.9").status == 404)
      #expect(try await answer(proxy, forwarded: "127.0.0.1, 203.0.113.9").status == 404)
      let network = proxy.merging(["CAICACH_METRICS_NETWORKS": "10.0.0.0/8"]) { $1 }
      #expect(try await answer(network, forwarded: "10.9.8.7").status == 200)
      #expect(try await answer(network, forwarded: nil).status == 404)
    }
  }
}
