# SPDX-License-Identifier: Apache-2.0
"""Pages around a plan: checking, versions, next year, own plans, and files that wait for a person."""

from site_under_test import DESK, PHONE, overflow, violations

PLAN = """ỦY BAN NHÂN DÂN\t\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
XÃ {commune}\t\tĐộc lập - Tự do - Hạnh phúc
Số: 21/KH-UBND\t\t{place}, ngày 20 tháng 01 năm 2025

KẾ HOẠCH
Truyền thông cải cách hành chính năm 2025

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025.
Ủy ban nhân dân xã ban hành Kế hoạch truyền thông cải cách hành chính năm 2025, như sau:

I. TỔ CHỨC THỰC HIỆN
1. Phòng Văn hóa - Xã hội
- Đăng tin về thủ tuc hành chính trên Cổng thông tin điện tử của xã hằng tuần.
- Biên soạn tài liệu hỏi đáp, hoàn thành trước ngày 30/6/2025.

Nơi nhận:
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Mẫu
"""


def upload(page, site, path, name, text):
    page.goto(site.address + path)
    page.set_input_files("input[type=file]", {"name": name, "mimeType": "text/plain", "buffer": text.encode()})
    page.click("main button[type=submit]")
    page.wait_for_load_state()
    return page.url.replace(site.address, "")


def holds(site, paths):
    """Opens pages in both sizes and collects what is wrong with them."""
    findings = []
    for size in (PHONE, DESK):
        page = site.page(size)
        site.login(page, "administrator")
        for name, path in paths.items():
            answer = page.goto(site.address + path, wait_until="networkidle")
            site.screenshot(page, f"plan {name} {size[0]}")
            found = violations(page) + [wide for wide in [overflow(page)] if wide]
            if answer.status != 200:
                found.append(f"status {answer.status}")
            findings += [f"{name}, {size[0]} px: {finding}" for finding in found]
    assert not findings, "\n  ".join(findings)


def sample_plan(page, site):
    page.goto(site.address + "/can-bo/ke-hoach")
    return page.locator("main table a").first.get_attribute("href")


def test_pages_of_a_plan(site):
    """every page around a plan holds in both sizes"""
    page = site.page(DESK)
    site.login(page, "administrator")
    plan = sample_plan(page, site)
    page.goto(site.address + plan + "/ke-hoach-rieng")
    own = page.locator("main table a").first.get_attribute("href")
    waiting = upload(page, site, "/can-bo/ke-hoach/nhap", "ke-hoach-la.txt", PLAN.format(commune="SUỐI NGÀ", place="Suối Ngà"))
    assert "/nhap/" in waiting, waiting
    names = {"check": "kiem-tra", "history": "lich-su", "amend": "sua-doi", "next year": "nam-sau",
             "own plans": "ke-hoach-rieng"}
    paths = {name: f"{plan}/{last}" for name, last in names.items()}
    holds(site, {"plan": plan, **paths, "own plan": own, "waiting": waiting})
    page.goto(site.address + waiting)
    page.click("button:has-text('Lưu thành kế hoạch')")
    page.wait_for_load_state()
    assert page.locator(".error-summary").count() == 1, "kept without a word"
    page.click("button:has-text('Bỏ tệp này')")
    page.wait_for_load_state()
    assert page.url.endswith("/can-bo/ke-hoach"), page.url


def test_checking_a_plan(site):
    """a mend is accepted with one touch and stands in the corrected copy; a dismissal keeps its reason"""
    page = site.page(PHONE)
    site.login(page, "administrator")
    plan = upload(page, site, "/can-bo/ke-hoach/nhap", "ke-hoach-2025.txt", PLAN.format(commune="AN BÌNH", place="An Bình"))
    page.goto(site.address + plan + "/kiem-tra")
    page.locator("button:has-text('Nhận sửa thành')").first.click()
    page.wait_for_load_state()
    assert page.locator("text=1 chỗ đã nhận sửa").count() == 1
    with page.expect_download() as copy:
        page.click("text=Tải bản sửa")
    assert copy.value.suggested_filename.endswith(".docx")
    page.locator("summary:has-text('Bỏ qua điểm này')").first.click()
    page.locator("input[name=reason]:visible").fill("Đã đối chiếu bản gốc")
    page.locator("button:has-text('Bỏ qua'):visible").first.click()
    page.wait_for_load_state()
    assert page.locator("text=Lý do: Đã đối chiếu bản gốc").count() == 1
    holds(site, {"check with findings": plan + "/kiem-tra"})
