# SPDX-License-Identifier: Apache-2.0
"""What happens to a message between its writer and the public: comments, approval on a phone, times, a correction, an
emergency, the recycle bin, a deputy; each page looked at in both sizes."""

import datetime

from site_under_test import DESK, PHONE, overflow, violations, write_body

BODY = """Từ ngày 01/12, hồ sơ nộp trước 15h00 được trả trong ngày. Bà con mang theo căn cước. Lệ phí không đổi.

# Nơi nộp

- Quầy số 3, Trung tâm Phục vụ hành chính công xã.
- Cổng Dịch vụ công quốc gia.

""" + "\n\n".join(f"Đoạn {n}: cán bộ hướng dẫn tại chỗ cho người lớn tuổi và người khuyết tật." for n in range(12))


def look(site, page, name):
    """Screenshot, axe and width of what is open, in both sizes."""
    for size in (PHONE, DESK):
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.evaluate("window.scrollTo(0, 0)")
        site.screenshot(page, f"approving {name} {size[0]}")
        page.screenshot(path=str(site.screenshots / f"approving-{name.replace(' ', '-')}-{size[0]}-first.png"))
        assert not violations(page), f"{name} {size[0]}: {violations(page)}"
        assert not overflow(page), f"{name} {size[0]}: {overflow(page)}"


def signed_in(site, role, size=PHONE):
    page = site.page(size)
    site.login(page, role)
    return page


def write(site, page, title, send=True):
    page.goto(site.address + "/can-bo/tin/moi")
    page.fill("[name=title]", title)
    page.fill("[name=summary]", "Bà con nộp trước 15h00 nhận bản chứng thực ngay trong ngày.")
    write_body(page, BODY)
    page.locator("select[name=topic]").select_option(index=1)
    page.locator("[name=audiences]").first.check()
    if send:
        page.click("button[value=submit]")
        page.wait_for_url("**?xong=submit")
    else:
        page.click("button[value=keep]")
        page.wait_for_load_state()
    return page.url.split("?")[0]


def vietnamese_day(later=0):
    now = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=7)))
    return (now.date() + datetime.timedelta(days=later)).isoformat()


def in_view(page, locator):
    box = locator.bounding_box()
    return box and box["y"] >= 0 and box["y"] + box["height"] <= page.viewport_size["height"]


def test_approving(site):
    """a message is commented on, sent back, mended, approved with two taps on a phone, corrected and taken back"""
    writer, leader = signed_in(site, "writer", DESK), signed_in(site, "approver")
    url = write(site, writer, "Trả kết quả chứng thực trong ngày tại xã")
    # The first tap opens it from the day's list, the second would approve it: the button is in sight at once.
    leader.goto(site.address + "/can-bo")
    leader.locator("main li", has_text="Trả kết quả chứng thực trong ngày").locator("a").first.tap()
    leader.wait_for_url("**/can-bo/tin/*")
    button = leader.get_by_role("button", name="Duyệt và đăng", exact=True)
    assert in_view(leader, button), "the main button is not in sight"
    look(site, leader, "to approve")
    leader.set_viewport_size({"width": 360, "height": 740})
    assert in_view(leader, button), "the main button is not in sight"
    leader.get_by_role("link", name="Góp ý từng câu").click()
    leader.wait_for_url("**/gop-y")
    leader.locator("a", has_text="Góp ý").nth(4).click()
    look(site, leader, "comment form")
    leader.fill("[name=text]", "Ghi rõ nộp ở quầy nào.")
    leader.get_by_role("button", name="Gửi góp ý").click()
    leader.wait_for_url("**xong=1**")
    look(site, leader, "comments")
    leader.goto(url)
    leader.locator("details#return summary").click()
    leader.locator("details#return textarea").fill("Xem góp ý ở câu thứ hai.")
    leader.get_by_role("button", name="Trả lại người soạn").click()
    leader.wait_for_url("**?xong=return")
    writer.goto(site.address + "/can-bo")
    assert writer.get_by_text("1 góp ý chưa xử lý").count(), "the writer is not told of the comment"
    writer.goto(url)
    look(site, writer, "returned")
    writer.goto(url + "/sua")
    look(site, writer, "comment in the form")
    writer.get_by_label("Đã sửa theo góp ý này").check()
    write_body(writer, BODY.replace("căn cước", "căn cước và nộp tại quầy số 3"))
    writer.click("button[value=submit]")
    writer.wait_for_url("**?xong=submit")
    leader.goto(url)
    assert not leader.get_by_text("Góp ý chưa xử lý").count(), "ticking the box in the form settles the comment"
    look(site, leader, "what changed")
    leader.get_by_role("button", name="Duyệt và đăng", exact=True).click()
    leader.wait_for_url("**?xong=publish")
    look(site, leader, "published")
    writer.goto(url + "/sua")
    writer.fill("[name=title]", "Trả kết quả chứng thực trong buổi sáng tại xã")
    writer.click("button[value=submit]")
    writer.wait_for_url("**?xong=submit")
    leader.goto(url)
    leader.get_by_role("link", name="Duyệt và đăng", exact=True).click()
    look(site, leader, "correction form")
    leader.locator("details#publish").get_by_role("button").click()
    assert leader.locator("[role=alert]").count(), "a published text changed silently"
    look(site, leader, "correction refused")
    leader.locator("details#publish input[value=correction]").check()
    leader.locator("details#publish textarea").fill("Sửa “trong ngày” thành “trong buổi sáng”.")
    leader.locator("details#publish").get_by_role("button").click()
    leader.wait_for_url("**?xong=publish")
    leader.locator("dd a[href^='/tin-tuc/']").click()
    leader.wait_for_url("**/tin-tuc/*")
    assert leader.get_by_text("Sửa “trong ngày” thành “trong buổi sáng”.").count(), "the public is not told"
    look(site, leader, "corrected article")


def test_times(site):
    """a message is approved for a set time; an emergency goes out, is flagged and confirmed"""
    writer, leader = signed_in(site, "writer", DESK), signed_in(site, "approver")
    url = write(site, writer, "Lịch tiếp công dân tháng sau")
    leader.goto(url)
    leader.locator("details#schedule summary").click()
    leader.fill("[name=day]", vietnamese_day(3))
    look(site, leader, "schedule form")
    leader.fill("[name=time]", "07:30")
    leader.get_by_role("button", name="Duyệt và hẹn giờ đăng").click()
    leader.wait_for_url("**?xong=schedule")
    look(site, leader, "scheduled")
    publisher = signed_in(site, "publisher", DESK)
    urgent = write(site, writer, "Nghỉ tiếp nhận hồ sơ chiều nay do mất điện")
    publisher.goto(urgent)
    publisher.locator("details#urge summary").click()
    publisher.locator("details#urge textarea").fill("Mất điện toàn xã, lãnh đạo đang đi họp tỉnh.")
    publisher.get_by_role("button", name="Đăng khẩn").click()
    publisher.wait_for_url("**?xong=urge")
    publisher.goto(site.address + "/can-bo/tin")
    look(site, publisher, "list")
    leader.goto(site.address + "/can-bo")
    look(site, leader, "today")
    leader.goto(urgent)
    look(site, leader, "emergency")
    leader.get_by_role("button", name="Xác nhận tin đăng khẩn").click()
    leader.wait_for_url("**?xong=confirm")


def test_bin_and_deputy(site):
    """a draft is thrown away and taken back; a leader names a deputy"""
    writer, leader = signed_in(site, "writer", DESK), signed_in(site, "approver")
    url = write(site, writer, "Bản nháp viết thử", send=False)
    writer.goto(url)
    writer.get_by_role("button", name="Bỏ vào thùng rác").click()
    writer.wait_for_url("**?xong=discard")
    look(site, writer, "discarded")
    writer.goto(site.address + "/can-bo/tin/thung-rac")
    look(site, writer, "bin")
    leader.goto(site.address + "/can-bo/uy-quyen")
    look(site, leader, "deputy form")
    leader.locator("select[name=deputy]").select_option(index=1)
    leader.fill("[name=first]", vietnamese_day())
    leader.fill("[name=last]", vietnamese_day())
    leader.fill("[name=reason]", "Đi họp tỉnh")
    leader.get_by_role("button", name="Giao duyệt thay").click()
    leader.wait_for_url("**?xong=giao")
    look(site, leader, "deputy")
    leader.get_by_role("button", name="Kết thúc").click()
    leader.wait_for_url("**?xong=ket-thuc")
