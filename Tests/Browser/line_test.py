# SPDX-License-Identifier: Apache-2.0
"""One message all the way: written, approved on a phone, read, heard, proved on Zalo, counted in the month's report."""

import datetime
import json
import time

from site_under_test import DESK, PHONE, overflow, violations, write_body

BOTH_ENGINES = True
TITLE = "Từ 01/12, trả kết quả chứng thực trong ngày tại xã"


def test_line(site):
    """a message goes from the writer to the report, and every step leaves what the next one needs"""
    write(site)
    approve(site)
    path = read(site)
    hear(site, path)
    prove(site)
    count(site)


def write(site):
    page = site.page(DESK)
    site.login(page, "writer")
    page.goto(site.address + "/can-bo/tin/moi")
    page.fill("[name=title]", TITLE)
    page.fill("[name=summary]", "Bà con nộp trước 15h00 nhận bản chứng thực ngay trong ngày.")
    write_body(page, "Từ ngày 01/12, hồ sơ nộp trước 15h00 được trả trong ngày.")
    page.locator("select[name=topic]").select_option(index=1)
    page.locator("[name=audiences]").first.check()
    page.click("button[value=submit]")
    page.wait_for_url("**?xong=submit")


def approve(site):
    page = site.page(PHONE)
    site.login(page, "approver")
    page.goto(site.address + "/can-bo")
    page.locator("main li", has_text=TITLE).locator("a").first.tap()
    page.wait_for_url("**/can-bo/tin/*")
    site.screenshot(page, "approve 360")
    assert not violations(page), violations(page)
    assert not overflow(page), overflow(page)
    page.get_by_role("button", name="Duyệt và đăng", exact=True).tap()
    page.wait_for_url("**?xong=publish")


def read(site):
    page = site.page(PHONE)
    page.goto(site.address + "/tin-tuc")
    path = page.locator("main a", has_text=TITLE).first.get_attribute("href")
    answer = page.goto(site.address + path)
    site.screenshot(page, "article 360")
    assert answer.status == 200 and page.locator("h1").inner_text() == TITLE
    assert not violations(page), violations(page)
    assert not overflow(page), overflow(page)
    return path


def hear(site, path):
    page = site.page(PHONE)
    until = time.monotonic() + 240
    while (sound := page.request.get(site.address + path + ".mp3")).status != 200:
        assert time.monotonic() < until, f"no recording: {sound.status}"
        time.sleep(1)
    assert sound.body()[:3] == b"ID3" and len(sound.body()) > 100_000


def prove(site):
    page = site.page(DESK)
    site.login(page, "publisher")
    page.goto(site.address + "/can-bo/kenh")
    page.locator("tr", has_text="Zalo").filter(has_text=TITLE).locator("a").first.click()
    page.fill("[name=link]", "https://example.com/x")
    page.get_by_role("button", name="Ghi nhận đã đăng").click()
    page.wait_for_load_state()
    assert page.input_value("[name=link]") == "https://example.com/x", "what was pasted is kept"
    page.fill("[name=link]", "https://zalo.me/s/bai-moi-1")
    page.get_by_role("button", name="Ghi nhận đã đăng").click()
    page.wait_for_load_state()
    assert not page.locator("[name=link]").count(), "the proof was not taken"


def count(site):
    # The report month that holds today ends on the 14th.
    today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7))).date()
    month = today.replace(day=1) + datetime.timedelta(days=31 if today.day >= 15 else 0)
    output = site.folder / "month.json"
    site.command("report", "monthly", "--month", f"{month:%Y-%m}", "--output", str(output))
    figures = {figure["key"]: figure for figure in json.loads(output.read_text())["figures"]}
    for key in ("messages-portal", "messages-zalo"):
        assert figures[key]["value"] == len(figures[key]["entries"]) >= 1, figures[key]
    assert site.command("ledger", "verify", "--json")["broken"] is None
