#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""portal: what the portal costs with many articles, and while people save.

Fills the sample commune with published articles, asks home, lists and search with addresses that no cache has seen, and
prints the processor's milliseconds an answer as JSON, the search beside SQLite's FTS5 over the same texts. Then a writer
saves drafts at a steady rate while a page is asked again and again: its 99th percentile is what saves cost readers.
"""

import argparse
import json
import os
import pathlib
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(ROOT / "Benchmarks"))
import workload  # noqa: E402
from matrix import AUDIENCES, TOPICS, free_port  # noqa: E402

WORDS = (
    "xã thôn bà con hồ sơ giấy tờ thủ tục hành chính trực tuyến nộp trả kết quả chứng thực khai sinh kết hôn đất đai cấp "
    "đổi căn cước điện tử định danh dịch vụ công cổng thông tin truyền thanh loa bảng tin cán bộ công chức hướng dẫn "
    "tiếp nhận giải quyết đúng hạn phản ánh kiến nghị hài lòng người dân doanh nghiệp hợp tác xã kinh doanh đăng ký phí lệ "
    "phí thanh toán ngân hàng điện thoại mạng an toàn lừa đảo chuyển đổi số sáng kiến mô hình thi đua khen thưởng hội nghị "
    "đối thoại lịch tiếp công dân sáng chiều thứ hai ba tư năm sáu bảy tháng quý năm trụ sở nhà văn hóa trường học thanh "
    "niên phụ nữ nông dân cựu chiến binh mặt trận tổ quốc giám sát báo cáo kế hoạch nhiệm vụ chỉ tiêu tiến độ").split()
QUERIES = ["chung thuc", "đăng ký khai sinh", "dich vu cong truc tuyen", "lịch tiếp công dân", "UBND xã", "phi le phi",
           "căn cước", "hop tac xa", "an toàn mạng lừa đảo", "mo hinh chuyen doi so"]


def texts(count):
    """Titles, summaries and bodies; the same for the same count."""
    dice = random.Random(20_000)
    for number in range(count):
        def words(some):
            return " ".join(dice.choices(WORDS, k=some))
        yield (f"{words(8).capitalize()} {number}", words(25).capitalize() + ".",
               "\n\n".join(words(60).capitalize() + "." for _ in range(3)))


def fill(file, count):
    """Puts published articles into a database of SQLite."""
    base = sqlite3.connect(file)
    commune, unit, person = (
        base.execute(f"SELECT MIN(id) FROM {table}").fetchone()[0] for table in ("commune", "unit", "person"))
    now, first = int(time.time() * 1000), 1 << 50
    messages, versions, events = [], [], []
    for place, (title, summary, body) in enumerate(texts(count)):
        number, at = first + place, now - (count - place) * 60_000
        messages.append((commune, number, person, unit, at))
        versions.append((commune, number, TOPICS[place % 10], AUDIENCES[place % 4], title, summary, body, person, at))
        events.append((commune, number, number, person, at))
    base.executemany("INSERT INTO message (commune, id, author, unit, created_at) VALUES (?,?,?,?,?)", messages)
    base.executemany(
        "INSERT INTO message_version (commune, message, number, edits, topic, audiences, title, summary, body, spoken, "
        "zalo, facebook, notice, saved_by, saved_at) VALUES (?,?,1,1,?,?,?,?,?,'','','','',?,?)", versions)
    base.executemany(
        "INSERT INTO message_event (commune, id, message, version, action, person, at) VALUES (?,?,?,1,'publish',?,?)",
        events)
    base.commit()
    base.execute("ANALYZE")
    base.close()


def processor_seconds(process):
    fields = pathlib.Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answer(url):
    began = time.monotonic()
    with urllib.request.urlopen(url, timeout=30) as reply:
        reply.read()
    return (time.monotonic() - began) * 1000


def cost(server, urls):
    """The processor's and the wall's milliseconds an answer."""
    for url in urls[:5]:
        answer(url)
    before = processor_seconds(server)
    walls = sorted(answer(url) for url in urls[5:])
    spent = (processor_seconds(server) - before) * 1000 / len(walls)
    return {"cpu": round(spent, 2), "median": round(statistics.median(walls), 1),
            "p95": round(walls[int(len(walls) * 0.95)], 1)}


def full_text(count, rounds):
    """SQLite's FTS5 over the same texts, ranked by BM25, with the best twenty's snippets: milliseconds a query."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE article USING fts5 (title, summary, body, tokenize = 'unicode61 remove_diacritics 2')")
    base.executemany("INSERT INTO article VALUES (?,?,?)", texts(count))
    began = time.process_time()
    for number in range(rounds):
        base.execute(
            "SELECT title, snippet(article, 2, '<b>', '</b>', '…', 30) FROM article WHERE article MATCH ? "
            "ORDER BY bm25(article, 8, 3, 1) LIMIT 20", (QUERIES[number % len(QUERIES)],)).fetchall()
    return round((time.process_time() - began) * 1000 / rounds, 2)


def during_saves(site, writer, rate, seconds):
    """The 99th percentile of a page while drafts are saved at a rate, and how many were saved."""
    form = writer.page("/can-bo/tin/moi")
    location = writer.opener.open(urllib.request.Request(
        site + "/can-bo/tin", urllib.parse.urlencode({
            "_token": token(form), "title": "Tin đang viết", "next": "keep"}).encode())).geturl()
    path = urllib.parse.urlparse(location).path
    page = writer.page(path + "/sua")
    fields = {"_token": token(page), "mark": value(page, "mark"), "title": "Tin đang viết"}
    saved, stop = [], time.monotonic() + seconds
    data = [urllib.parse.urlencode({**fields, "body": f"Bản {number} " + "chữ " * 400}).encode() for number in range(100)]

    def save(worker, workers):
        opener = urllib.request.build_opener()
        due = time.monotonic() + worker / rate
        while due < stop:
            time.sleep(max(0, due - time.monotonic()))
            request = urllib.request.Request(
                site + path + "/tu-luu", data[len(saved) % 100], {"Cookie": writer.cookie})
            with opener.open(request, timeout=20) as reply:
                saved.append(reply.status)
            due += workers / rate

    savers = [threading.Thread(target=save, args=(worker, 10)) for worker in range(10)]
    for saver in savers:
        saver.start()
    walls, number = [], 0
    while time.monotonic() < stop:
        number += 1
        walls.append(answer(f"{site}/tin-tuc?n={number}"))
        time.sleep(0.01)
    for saver in savers:
        saver.join()
    walls.sort()
    return {"saves a second": round(len(saved) / seconds, 1), "pages": len(walls),
            "median": round(statistics.median(walls), 1), "p99": round(walls[int(len(walls) * 0.99)], 1)}


def token(page):
    return value(page, "_token")


def value(page, name):
    return page.split(f'name="{name}" value="', 1)[1].split('"', 1)[0]


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--binary", default=str(ROOT / ".build" / "release" / "caicach"))
    options.add_argument("--articles", type=int, default=20_000)
    options.add_argument("--rounds", type=int, default=100)
    options.add_argument("--rate", type=int, default=50, help="saves a second")
    options.add_argument("--seconds", type=int, default=10)
    given = options.parse_args()
    with tempfile.TemporaryDirectory(prefix="caicach-portal.") as folder:
        file = f"{folder}/caicach.db"
        environment = dict(os.environ, CAICACH_DATABASE=f"sqlite:{file}", CAICACH_FILES=f"{folder}/files")
        done = subprocess.run(
            [given.binary, "sample", "--json"], env=environment, capture_output=True, text=True, check=True)
        person = next(one for one in json.loads(done.stdout)["people"] if one["role"] == "writer")
        fill(file, given.articles)
        site = f"http://127.0.0.1:{free_port()}"
        server = subprocess.Popen(
            [given.binary, "serve", "--address", site.removeprefix("http://")], env=environment,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            until = time.monotonic() + 60
            while time.monotonic() < until:
                try:
                    answer(f"{site}/suc-khoe")
                    break
                except OSError:
                    time.sleep(0.1)
            # The index is read in the background, and the sample's recordings are made; that is not the pages' work.
            time.sleep(10)
            workload.wait_for_recordings(server)
            search = [f"{site}/tim-kiem?" + urllib.parse.urlencode({"q": QUERIES[number % 10], "n": number})
                      for number in range(given.rounds)]
            last = given.articles // 20
            figures = {
                "home": cost(server, [f"{site}/?n={number}" for number in range(given.rounds)]),
                "list": cost(server, [f"{site}/tin-tuc?n={number}" for number in range(given.rounds)]),
                "list, last page": cost(
                    server, [f"{site}/tin-tuc?trang={last - number}" for number in range(given.rounds)]),
                "search": cost(server, search),
                "search of FTS5": full_text(given.articles, given.rounds),
                "during saves": during_saves(site, workload.Member(site, person), given.rate, given.seconds),
            }
            print(json.dumps(figures, ensure_ascii=False, indent=1))
        finally:
            server.terminate()
            server.wait(timeout=20)


if __name__ == "__main__":
    main()
