#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""paint: what a reader with an old phone waits for: bytes, requests, the largest paint, and how much the page shifts.

Opens pages of a running portal in Debian's Chromium at 360 px with the network of slow 4G and a quarter of the processor,
each five times with an empty cache, and prints medians as JSON. Runs in the environment of the browser tests:
`.venv/bin/python Benchmarks/paint.py http://127.0.0.1:8080 /`.
"""

import argparse
import json
import statistics

from playwright.sync_api import sync_playwright

# The figures of slow 4G that browsers' own tools use: 1.6 Mb/s down, 750 kb/s up, 150 ms there and back.
NETWORK = {"offline": False, "latency": 150, "downloadThroughput": 1.6e6 / 8, "uploadThroughput": 750e3 / 8}
SLOWER = 4
OBSERVER = """
window.seen = {paint: 0, shift: 0};
new PerformanceObserver((list) => list.getEntries().forEach((e) => (window.seen.paint = e.startTime)))
  .observe({type: "largest-contentful-paint", buffered: true});
new PerformanceObserver((list) => list.getEntries().forEach((e) => {
  if (!e.hadRecentInput) window.seen.shift += e.value;
})).observe({type: "layout-shift", buffered: true});
"""


def measure(browser, url):
    """Bytes on the wire, requests, the largest paint in seconds and the shift of one visit."""
    context = browser.new_context(
        viewport={"width": 360, "height": 740}, is_mobile=True, has_touch=True, locale="vi-VN", service_workers="block")
    page = context.new_page()
    tools = context.new_cdp_session(page)
    tools.send("Network.enable")
    tools.send("Network.emulateNetworkConditions", NETWORK)
    tools.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    size, requests = [0], [0]
    tools.on("Network.loadingFinished", lambda event: size.__setitem__(0, size[0] + event["encodedDataLength"]))
    tools.on("Network.requestWillBeSent", lambda event: requests.__setitem__(
        0, requests[0] + (not event["request"]["url"].startswith("data:"))))
    page.add_init_script(OBSERVER)
    page.goto(url, wait_until="load")
    page.wait_for_timeout(1500)
    seen = page.evaluate("window.seen")
    context.close()
    return {"kilobytes": size[0] / 1000, "requests": requests[0], "paint": seen["paint"] / 1000, "shift": seen["shift"]}


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("site")
    options.add_argument("paths", nargs="*", default=["/"])
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        figures = {}
        for path in given.paths:
            visits = [measure(browser, given.site + path) for _ in range(given.rounds)]
            figures[path] = {key: round(statistics.median(visit[key] for visit in visits), 3) for key in visits[0]}
        browser.close()
    print(json.dumps(figures, indent=1))


if __name__ == "__main__":
    main()
