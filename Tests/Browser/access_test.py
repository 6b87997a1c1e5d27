# SPDX-License-Identifier: Apache-2.0
"""The site for those who do not use a mouse, see little or nothing, or have set their device their own way."""

from playwright.sync_api import expect

from site_under_test import DESK, PHONE, overflow, violations

TITLE = "Nộp hồ sơ bằng bàn phím ở quầy tự phục vụ"
PUBLIC = ["/", "/tin-tuc", "/tim-kiem?q=chung+thuc", "/lich", "/van-ban", "/ke-hoach", "/lien-he", "/bang-chung"]
DESKS = ["/can-bo", "/can-bo/tin", "/can-bo/tin/moi", "/can-bo/ke-hoach", "/can-bo/bao-cao", "/can-bo/mau"]
# 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10).
ZOOMED = (320, 256)


def focused(page):
    """What the keyboard is at: its words, its name, and whether a ring is around it on the screen."""
    return page.evaluate("""() => {
      const e = document.activeElement, style = getComputedStyle(e), box = e.getBoundingClientRect()
      return {tag: e.tagName, name: e.getAttribute('name'), value: e.value ?? '', href: e.getAttribute('href'),
        text: e.textContent.trim(), ring: style.outlineStyle != 'none' && parseFloat(style.outlineWidth) >= 2,
        seen: box.width > 0 && box.bottom > 0 && box.top < innerHeight}
    }""")


def tab_to(page, wanted, what):
    """Presses Tab until something that is wanted has the focus; every stop on the way must be seen."""
    for _ in range(150):
        page.keyboard.press("Tab")
        at = focused(page)
        if at["tag"] == "BODY":
            continue
        assert at["ring"] and at["seen"], f"no ring, or out of sight: {at}"
        if wanted(at):
            return
    raise AssertionError(f"the keyboard never reaches {what} on {page.url}")


def follow(page, wanted, what):
    """Goes to a link or button and presses it."""
    tab_to(page, wanted, what)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def sign_in(site, page, role):
    person = site.people[role]
    tab_to(page, lambda at: at["name"] == "login", "the name")
    page.keyboard.type(person["login"])
    page.keyboard.press("Tab")
    page.keyboard.type(person["password"])
    page.keyboard.press("Enter")
    page.wait_for_url("**/can-bo")


def test_keyboard(site):
    """with the keyboard alone: home, search, article, sign-in, a message written and sent, and approved"""
    for role in ("writer", "approver"):
        site.login(site.page(), role)  # one-time passwords are changed here
    page = site.page(DESK)
    page.goto(site.address + "/")
    page.keyboard.press("Tab")
    assert focused(page)["href"] == "#noi-dung", "the first stop is not the way past the frame"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('main')"), "the skip link does not skip"
    page.goto(site.address + "/")
    tab_to(page, lambda at: at["name"] == "q", "the search")
    page.keyboard.type("chung thuc")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tim-kiem?**")
    follow(page, lambda at: (at["href"] or "").startswith("/tin-tuc/") and len(at["text"]) > 15, "a result")
    page.wait_for_url("**/tin-tuc/**")
    follow(page, lambda at: at["href"] == "/can-bo", "the workspace")
    sign_in(site, page, "writer")
    follow(page, lambda at: at["href"] == "/can-bo/tin", "the messages")
    follow(page, lambda at: at["href"] == "/can-bo/tin/moi", "a new message")
    tab_to(page, lambda at: at["name"] == "title", "the title")
    page.keyboard.type(TITLE)
    tab_to(page, lambda at: at["name"] == "summary", "the summary")
    page.keyboard.type("Bà con gõ số căn cước rồi bấm Enter.")
    tab_to(page, lambda at: at["name"] == "body" or page.evaluate("document.activeElement.isContentEditable"), "the text")
    page.keyboard.type("Quầy tự phục vụ có bàn phím lớn.")
    tab_to(page, lambda at: at["name"] == "topic", "the content")
    page.keyboard.press("ArrowDown")
    tab_to(page, lambda at: at["name"] == "audiences", "the audiences")
    page.keyboard.press("Space")
    follow(page, lambda at: at["tag"] == "BUTTON" and at["value"] == "submit", "the button")
    page.wait_for_url("**?xong=submit")

    page = site.page(DESK)
    page.goto(site.address + "/can-bo")
    sign_in(site, page, "approver")
    place = page.locator("main li", has_text=TITLE).locator("a").first.get_attribute("href")
    follow(page, lambda at: at["href"] == place, "what waits")
    page.wait_for_url("**" + place)
    follow(page, lambda at: at["tag"] == "BUTTON" and at["text"] == "Duyệt và đăng", "the approval")
    page.wait_for_url("**?xong=publish")


def test_errors(site):
    """a form that was not taken says so where the focus is, and leads to each field that is wrong"""
    page = site.page(DESK)
    site.login(page, "writer")
    page.goto(site.address + "/can-bo/tin/moi")
    page.fill("[name=summary]", "Còn nguyên sau khi lỗi.")
    page.click("button[value=submit]")
    page.locator(".error-summary").wait_for()
    assert page.evaluate("document.activeElement.className") == "error-summary"
    assert page.input_value("[name=summary]") == "Còn nguyên sau khi lỗi.", "what was typed is lost"
    page.keyboard.press("Tab")
    said = focused(page)["text"]
    page.keyboard.press("Enter")
    at = page.evaluate("""() => {
      const e = document.activeElement
      const told = (e.getAttribute('aria-describedby') || '').split(' ').map(id => document.getElementById(id)?.textContent)
      return {wrong: e.getAttribute('aria-invalid'), told: told.join(' ')}
    }""")
    assert at["wrong"] == "true" and said in at["told"], f"{said}: {at}"
    assert not violations(page), violations(page)


def test_zoom(site):
    """at 400 % nothing sticks out of the screen, and nothing is left away"""
    page, wide = site.page(ZOOMED), site.page(DESK)
    for pages, role in ((PUBLIC, None), (DESKS, "approver")):
        for view in (page, wide):
            if role:
                site.login(view, role)
        for path in pages:
            page.goto(site.address + path, wait_until="networkidle")
            wide.goto(site.address + path, wait_until="networkidle")
            site.screenshot(page, f"zoom {path.strip('/') or 'home'}")
            assert not overflow(page), f"{path}: {overflow(page)}"
            words = [view.evaluate("document.querySelector('main').innerText.replace(/\\s+/g, '').length") for view in (page, wide)]
            # Cards repeat the heads of their columns, so there may be more, never less.
            assert words[0] >= words[1] * 0.98, f"{path}: {words[0]} letters of {words[1]}"


def test_settings(site):
    """colours of the person's own, less motion and more contrast are obeyed; paper stays light"""
    page = site.page(DESK)
    for path in ("/", "/lich"):
        page.goto(site.address + path)
        page.emulate_media(forced_colors="active")
        site.screenshot(page, f"forced colours {path.strip('/') or 'home'}")
        assert not overflow(page), overflow(page)
        page.emulate_media(forced_colors="none")
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.querySelector('.card h3 a, a')).transitionDuration") == "0s"
    colour = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(colour)
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(colour) != light
    page.emulate_media(color_scheme="dark", media="print")
    assert page.evaluate(colour) == "rgb(255, 255, 255)" and page.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    page.emulate_media(color_scheme="dark", media="screen", contrast="more")
    page.goto(site.address + "/")
    assert not violations(page), violations(page)


# What a screen reader meets, in its order: only what stays the same whatever is published.
MENU = """
- navigation "Mục chính":
  - list:
    - listitem:
      - link "Trang chủ"
    - listitem:
      - link "Tin tức"
    - listitem:
      - link "Kế hoạch"
    - listitem:
      - link "Văn bản"
    - listitem:
      - link "Lịch"
    - listitem:
      - link "Tìm kiếm"
    - listitem:
      - link "Liên hệ"
"""
HEAD = """
- link "Đến nội dung chính"
- banner:
  - link /xã An Bình/
  - search:
    - searchbox "Tìm trên trang"
    - button "Tìm"
""" + MENU.strip("\n") + """
- region "Cách hiển thị"
"""
HOME = HEAD + """- main:
  - heading /Cải cách hành chính ở/ [level=1]
  - region "Tin mới":
    - heading "Tin mới" [level=2]
    - list:
      - listitem:
        - article:
          - heading [level=3]:
            - link
  - complementary "Lịch, truyền thanh, liên hệ":
    - heading "Liên hệ với xã" [level=2]
- contentinfo:
  - list:
    - listitem:
      - link "Khả năng tiếp cận của trang"
"""
LIST = HEAD + """- main:
  - heading "Tin tức" [level=1]
  - heading "Danh sách tin" [level=2]
  - list:
    - listitem:
      - article:
        - heading [level=3]:
          - link
  - navigation "Các trang của danh sách":
    - link "Trang sau"
"""
ARTICLE = HEAD + """- main:
  - navigation "Đường dẫn":
    - list:
      - listitem:
        - link "Trang chủ"
      - listitem:
        - link "Tin tức"
  - article:
    - heading [level=1]
    - term: "Đăng ngày:"
    - definition:
      - time
    - term: "Đơn vị:"
    - definition:
      - link
    - region "Chia sẻ, in bài":
      - heading "Chia sẻ, in bài" [level=2]
      - button "Sao chép đường dẫn"
      - link "Chia sẻ lên Facebook"
      - button "In bài này"
  - paragraph:
    - link "Về trang Tin tức"
"""
FORM = """
- main:
  - navigation "Đường dẫn":
    - list:
      - listitem:
        - link "Tin tuyên truyền"
  - heading "Soạn tin mới" [level=1]
  - paragraph: Ô có dấu * là bắt buộc.
  - textbox "Tiêu đề"
  - textbox "Tóm tắt"
  - combobox "Nội dung tuyên truyền theo kế hoạch"
  - group "Đối tượng":
    - checkbox "Nhân dân trên địa bàn xã"
  - button "Lưu và gửi duyệt"
  - button "Lưu nháp"
"""
MESSAGE = """
- main:
  - navigation "Đường dẫn":
    - list:
      - listitem:
        - link "Tin tuyên truyền"
  - heading [level=1]
  - term: Ai đang giữ
  - definition
  - term: Việc tiếp theo
  - definition: Duyệt hoặc trả lại
  - term: Hạn
  - definition
  - heading "Bản trên cổng" [level=2]
  - heading "Diễn biến" [level=2]
  - button "Duyệt và đăng"
"""


def test_order(site):
    """a screen reader meets the parts of a page with their names and in the order of sense"""
    page = site.page(DESK)
    page.goto(site.address + "/")
    expect(page.locator("body")).to_match_aria_snapshot(HOME)
    page.goto(site.address + "/tin-tuc")
    expect(page.locator("body")).to_match_aria_snapshot(LIST)
    page.goto(site.address + page.locator(".news a").first.get_attribute("href"))
    expect(page.locator("body")).to_match_aria_snapshot(ARTICLE)
    writer, approver = site.page(DESK), site.page(DESK)
    site.login(writer, "writer")
    writer.goto(site.address + "/can-bo/tin/moi")
    expect(writer.locator("body")).to_match_aria_snapshot(FORM)
    site.login(approver, "approver")
    approver.goto(site.address + "/can-bo")
    approver.get_by_role("link", name="Xem và duyệt").first.click()
    approver.wait_for_url("**/can-bo/tin/*")
    expect(approver.locator("body")).to_match_aria_snapshot(MESSAGE)
    # On a phone the frame has other parts in sight, and what was hidden from the eye is hidden from the ear.
    phone = site.page(PHONE)
    phone.goto(site.address + "/")
    expect(phone.get_by_role("navigation", name="Mục chính").get_by_role("link")).to_have_count(6)
