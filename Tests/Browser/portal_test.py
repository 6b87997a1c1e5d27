# SPDX-License-Identifier: Apache-2.0
"""The portal as a reader uses it: lists, calendar, search while typing, letters and contrast, print, no network."""

import json
import re
import urllib.request

from site_under_test import DESK, PHONE, PageCheck, Watch, violations

PAGES = [
    PageCheck("news", "/tin-tuc", kilobytes=150),
    PageCheck("news of a topic", "/tin-tuc/chu-de/phuc-vu-hanh-chinh-cong"),
    PageCheck("good models", "/guong-dien-hinh"),
    PageCheck("calendar", "/lich", kilobytes=100, requests=8),
    PageCheck("calendar, an empty month", "/lich?thang=2027-11"),
    PageCheck("contacts in English", "/en/contacts"),
    PageCheck("no network", "/ngoai-tuyen"),
    PageCheck("search, of one kind", "/tim-kiem?q=khai+sinh&loai=tin"),
    PageCheck("search, a slip", "/tim-kiem?q=thutuc+zzzz"),
    PageCheck("privacy", "/quyen-rieng-tu"),
    PageCheck("accessibility", "/tiep-can"),
]
FEEDS = ["/feed.rss", "/feed.atom", "/feed.json", "/lich.ics", "/sitemap.xml", "/sitemap/trang.xml", "/robots.txt",
         "/manifest.webmanifest", "/tin-tuc/chu-de/chinh-quyen-so/feed.rss"]


def article_path(site):
    listed = urllib.request.urlopen(site.address + "/tin-tuc").read().decode()
    return re.search(r'href="(/tin-tuc/[^"/?]+)"', listed)[1]


def test_article(site):
    """An article: without fault in both sizes, its data for search engines read by the browser, nothing foreign."""
    path = article_path(site)
    PageCheck("article", path, kilobytes=150).check(site)
    page = site.page()
    page.goto(site.address + path)
    data = [json.loads(text) for text in page.locator("script[type='application/ld+json']").all_text_contents()]
    assert [item["@type"] for item in data] == ["NewsArticle", "BreadcrumbList"], data
    assert data[0]["datePublished"] and data[0]["author"]["name"], data[0]
    assert page.locator("link[rel=canonical]").get_attribute("href").endswith(path)


def test_nothing_foreign(site):
    """No page of the portal names a resource of another host, in any tag that fetches one."""
    seen, waiting = set(), ["/"]
    foreign = []
    while waiting and len(seen) < 120:
        path = waiting.pop(0)
        if path in seen:
            continue
        seen.add(path)
        with urllib.request.urlopen(site.address + path) as answer:
            if not answer.headers["content-type"].startswith("text/html"):
                continue
            text = answer.read().decode()
        for tag in re.findall(r"<(?:script|img|audio|video|source|iframe|embed|object|input)\b[^>]*>", text):
            foreign += [f"{path}: {tag}" for link in re.findall(r'(?:src|srcset|data)="([^"]+)"', tag)
                        if re.match(r"(https?:)?//", link)]
        for tag in re.findall(r"<link\b[^>]*>", text):
            if re.search(r'rel="(stylesheet|preload|icon|manifest|modulepreload|preconnect|dns-prefetch)', tag):
                foreign += [f"{path}: {tag}"] if re.search(r'href="(https?:)?//', tag) else []
        foreign += [f"{path}: {style}" for style in re.findall(r"url\((?:https?:)?//[^)]*\)", text)]
        links = re.findall(r'href="(/[^"#?]*)"', text)
        waiting += [link for link in links if not re.match(r"/(can-bo|tinh|tep)\b|.*\.(mp3|rss|atom|json|ics)$", link)]
    assert len(seen) > 30, seen
    assert not foreign, "\n  ".join(foreign)


def test_feeds(site):
    """Every feed, list of pages and calendar answers with its own media type."""
    types = {"rss": "application/rss+xml", "atom": "application/atom+xml", "json": "application/feed+json",
             "ics": "text/calendar", "xml": "application/xml", "txt": "text/plain",
             "webmanifest": "application/manifest+json"}
    for path in FEEDS:
        with urllib.request.urlopen(site.address + path) as answer:
            kind = answer.headers["content-type"]
            assert kind.startswith(types[path.rsplit(".", 1)[1]]), f"{path}: {kind}"
            assert answer.read(), path


def test_calendar_by_keyboard(site):
    """A day of the month leads to what happens on it; the months are leafed through by their links."""
    page = site.page(DESK)
    page.goto(site.address + "/lich")
    day = page.locator(".month .busy a").first
    day.focus()
    page.keyboard.press("Enter")
    assert "#ngay-" in page.url
    title = page.locator("h1").text_content()
    page.get_by_role("link", name="Tháng trước").click()
    assert page.locator("h1").text_content() != title
    page.get_by_role("link", name="Tháng này").click()
    assert page.locator("h1").text_content() == title


def test_search_while_typing(site):
    """Titles come while somebody types, are reached with the arrows, said aloud, and closed with Escape."""
    for size in (PHONE, DESK):
        page = site.page(size)
        watch = Watch(page)
        page.goto(site.address + "/")
        field = page.locator("#tim")
        field.press_sequentially("dich vu cong", delay=20)
        page.locator(".suggest:not([hidden]) a").first.wait_for()
        site.screenshot(page, f"search while typing {size[0]}")
        assert "gợi ý" in page.locator(".search + [role=status]").text_content()
        # The list covers the menu below the field for as long as it is open: what lies under it is no target then.
        found = [line for line in violations(page) if "target-size" not in line]
        assert not found, found
        field.press("ArrowDown")
        assert page.evaluate("document.activeElement.closest('.suggest') != null")
        page.keyboard.press("Escape")
        assert page.locator(".suggest:visible").count() == 0
        assert page.evaluate("document.activeElement.id") == "tim"
        field.press("End")
        field.press_sequentially(" truc", delay=20)
        page.locator(".suggest:not([hidden]) a").first.wait_for()
        page.keyboard.press("ArrowDown")
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: url != site.address + "/")
        assert not watch.complaints, watch.complaints


def test_search_without_scripts(site):
    """Without scripts the search is a form, accents and order do not matter, and a slip is mended."""
    page = site.page(java_script_enabled=False)
    page.goto(site.address + "/")
    page.fill("#tim", "sinh khai")
    page.press("#tim", "Enter")
    assert page.locator(".results li").count() > 0 and page.locator(".results mark").count() > 0
    page.goto(site.address + "/tim-kiem?q=trieu+khai+chinhquyn")
    assert page.locator(".results li, .empty").count() > 0


def test_letters_and_contrast(site):
    """Letters grow and contrast rises without scripts; with them the choice is kept from page to page."""
    for scripts in (False, True):
        page = site.page(java_script_enabled=scripts)
        page.goto(site.address + "/")
        size = "parseFloat(getComputedStyle(document.documentElement).fontSize)"
        before = page.locator("h1").bounding_box()["height"]
        page.get_by_text("Cỡ chữ, tương phản").click()
        page.get_by_label("Rất lớn").check()
        page.get_by_label("Mạnh").check()
        assert page.locator("h1").bounding_box()["height"] > before * 1.2
        site.screenshot(page, f"large letters {'with' if scripts else 'without'} scripts")
        if scripts:
            assert not violations(page), violations(page)
            grown = page.evaluate(size)
            page.goto(site.address + "/lien-he")
            page.wait_for_function("document.querySelector('#co-chu-2').checked")
            assert page.evaluate(size) == grown


def test_print(site):
    """On paper an article has the head of the commune and its own address, and none of the site around it."""
    page = site.page(DESK)
    path = article_path(site)
    page.goto(site.address + path)
    page.emulate_media(media="print")
    head = page.locator(".print-head")
    assert head.is_visible() and "ủy ban nhân dân" in head.inner_text().lower() and path in head.inner_text()
    for hidden in (".band", ".bar", ".foot", ".share", ".related", ".audio"):
        assert page.locator(hidden).count() == 0 or not page.locator(hidden).first.is_visible(), hidden
    site.screenshot(page, "article on paper")


def test_without_network(site):
    """What was read stays readable without a network; other pages say so; the workspace is never kept."""
    page = site.page(DESK)
    page.goto(site.address + "/")
    page.evaluate("navigator.serviceWorker.ready.then(() => true)")
    page.wait_for_function("navigator.serviceWorker.controller != null")
    path = article_path(site)
    for read in ("/lien-he", path, "/can-bo", "/tim-kiem?q=xa"):
        page.goto(site.address + read, wait_until="networkidle")
    kept = page.evaluate(
        "caches.open('caicach-pages').then(c => c.keys()).then(k => k.map(r => new URL(r.url).pathname))")
    assert "/lien-he" in kept and path in kept, kept
    assert not any(name.startswith(("/can-bo", "/tim-kiem")) for name in kept), kept
    page.context.set_offline(True)
    page.goto(site.address + path)
    assert page.locator("article.article").count() == 1
    page.goto(site.address + "/hieu-nang")
    assert "không có kết nối" in page.locator("main").inner_text()
    page.locator("[data-kept] li").nth(1).wait_for()
    site.screenshot(page, "without network")
    page.context.set_offline(False)
