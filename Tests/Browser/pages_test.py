# SPDX-License-Identifier: Apache-2.0
"""Every page of the portal and the workspace, in both sizes. A new page is one line here."""

from site_under_test import PageCheck

PAGES = [
    PageCheck("home", "/", kilobytes=100, requests=8),
    PageCheck("not found", "/khong-co-trang-nay", status=404),
    PageCheck("log-in", "/can-bo"),
    PageCheck("plan", "/ke-hoach", kilobytes=100),
    PageCheck("search", "/tim-kiem?q=mot+cua"),
    PageCheck("contacts", "/lien-he"),
    PageCheck("evidence head", "/bang-chung"),
    PageCheck("today", "/can-bo", role="approver"),
    PageCheck("new message", "/can-bo/tin/moi", role="writer"),
    PageCheck("messages", "/can-bo/tin", role="approver", kilobytes=180),
    PageCheck("recycle bin", "/can-bo/tin/thung-rac", role="writer"),
    PageCheck("deputies", "/can-bo/uy-quyen", role="approver"),
    PageCheck("template", "/can-bo/tin/moi?mau=announcement", role="writer"),
    PageCheck("fees", "/can-bo/tin/nhuan-but", role="writer"),
    PageCheck("plans", "/can-bo/ke-hoach", role="approver"),
    PageCheck("channels", "/can-bo/kenh", role="publisher"),
    PageCheck("plans", "/can-bo/ke-hoach", role="administrator"),
    PageCheck("plan import", "/can-bo/ke-hoach/nhap", role="administrator"),
    PageCheck("document list", "/can-bo/danh-muc-van-ban", role="administrator"),
    PageCheck("reports", "/can-bo/bao-cao", role="reporter"),
    PageCheck("design", "/can-bo/mau", role="administrator", kilobytes=200),
    PageCheck("backups", "/can-bo/sao-luu", role="administrator"),
]


def plan_path(site):
    """The page of the sample's plan, whose id differs from run to run."""
    page = site.page()
    site.login(page, "approver")
    page.goto(site.address + "/can-bo/ke-hoach")
    return page.locator("td a, th a").first.get_attribute("href")


def test_plan(site):
    """The page of a plan: what is open, what waits to be confirmed, how people are reminded."""
    PageCheck("a plan", plan_path(site), role="approver").check(site)


def test_task(site):
    """The page of a duty with its form, its periods and their evidence."""
    page = site.page()
    site.login(page, "approver")
    page.goto(site.address + plan_path(site))
    task = page.locator(".duty-list a").first.get_attribute("href")
    PageCheck("a task", task, role="approver").check(site)


def test_matrix(site):
    """The matrix of a plan, its targets, and a gap that leads to a message with its content and audience chosen."""
    path = plan_path(site) + "/ma-tran"
    PageCheck("matrix", path, role="approver", kilobytes=200).check(site)
    PageCheck("matrix of a quarter", path + "?ky=quy-1", role="approver", kilobytes=200).check(site)
    PageCheck("targets", path + "/dinh-muc", role="approver").check(site)
    page = site.page()
    site.login(page, "writer")
    page.goto(site.address + path)
    page.locator("a[href*='/can-bo/tin/moi']").first.click()
    page.wait_for_load_state()
    assert page.locator("select[name=topic]").input_value(), "no content is chosen"
    assert page.locator("input[name=audiences]:checked").count() == 1, "no audience is chosen"
    page.goto(site.address + path)
    page.locator("details[open] a.evidence").first.click()
    page.wait_for_load_state()
    assert page.locator("table tbody tr").count() > 0, "a cell opens no evidence"
