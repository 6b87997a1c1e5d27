# SPDX-License-Identifier: Apache-2.0
"""The renditions of what is being typed: with the script while the writer pauses, without it at the press of a button."""

from site_under_test import DESK, PHONE, overflow, violations


def look(site, page, name):
    """Screenshot, axe and width of what is open, in both sizes."""
    for size in (PHONE, DESK):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        site.screenshot(page, f"preview {name} {size[0]}")
        assert not violations(page), f"{name} {size[0]}: {violations(page)}"
        assert not overflow(page), f"{name} {size[0]}: {overflow(page)}"


def part(page, name):
    return page.locator(f".preview-all details[data-part={name}]")


def test_previews_follow_what_is_typed(site):
    """The panel shows what is typed after a pause, keeps open what was opened, and nothing is saved."""
    page = site.page(DESK)
    site.login(page, "writer")
    page.goto(site.address + "/can-bo/tin/moi")
    assert page.locator(".preview-ask").is_hidden()
    page.fill("[name=title]", "Từ 01/12 " + "chứng thực tại xã " * 8)
    length = page.locator("[data-length-of=title]")
    assert "over" in length.get_attribute("class") and "sẽ bị cắt" in length.inner_text()
    page.fill("[name=title]", "Từ 01/12, chứng thực tại thôn Đoài")
    assert "over" not in length.get_attribute("class") and "34/140" in length.inner_text()
    page.fill("[name=summary]", "Bà con nộp trước 15h00.")
    page.locator("#soan-thao").fill("Mang theo căn cước.")
    page.click("#xem-truoc > summary")
    part(page, "spoken").locator("summary").first.click()
    page.locator(".preview-all", has_text="Mang theo căn cước").wait_for(state="attached")
    assert "ba giờ" in part(page, "spoken").inner_text() or "mười lăm giờ" in part(page, "spoken").inner_text()
    page.locator("#soan-thao").fill("Mang theo căn cước và bản chính.")
    page.locator(".preview-all", has_text="và bản chính").wait_for(state="attached")
    assert part(page, "spoken").get_attribute("open") is not None, "what was open stays open"
    for name in ("zalo", "facebook", "notice"):
        part(page, name).locator("summary").first.click()
    look(site, page, "with script")
    page.goto(site.address + "/can-bo/tin")
    assert "thôn Đoài" not in page.content(), "nothing was saved"


def test_previews_without_scripts(site):
    """The button shows the form again with the previews on top, and all that was typed."""
    page = site.page(PHONE, java_script_enabled=False)
    site.login(page, "writer")
    page.goto(site.address + "/can-bo/tin/moi")
    page.fill("[name=title]", "Từ 01/12, chứng thực trong ngày")
    page.fill("[name=body]", "Mang theo **căn cước**.")
    page.click("#xem-truoc > summary")
    page.click("button[value=preview]")
    page.wait_for_load_state()
    assert page.locator("#xem-truoc").get_attribute("open") is not None
    assert part(page, "page").locator("strong").inner_text() == "căn cước"
    assert page.input_value("[name=body]").strip() == "Mang theo **căn cước**."
    site.screenshot(page, "preview without scripts 360")
