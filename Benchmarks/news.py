# SPDX-License-Identifier: Apache-2.0
"""The portal with 20,000 articles: what its pages cost, and its search beside SQLite's FTS5 over the same texts."""

import json
import random
import re
import sqlite3
import statistics
import time
import unicodedata
import urllib.parse
import urllib.request

ARTICLES = 20_000
DAY = 86_400_000
LIMIT_MS = 5
ROUNDS = 100
TOPICS = ["policy", "leadership", "organisation", "innovation", "emulation", "service-centre", "civil-service",
          "digital-government", "good-models", "modern-media"]
QUERIES = ["thủ tục đất đai", "khai sinh cho con", "dịch vụ công trực tuyến", "phí chứng thực", "UBND xã tiếp công dân",
           "chuyển đổi số cộng đồng", "TTHC rút ngắn", "lịch làm việc thứ bảy", "đăng ký kết hôn", "gương điển hình"]
MARKS = re.compile("[\u0300-\u036f]")


def plain(text):
    return MARKS.sub("", unicodedata.normalize("NFD", text)).replace("đ", "d").replace("Đ", "D")


def fill(path):
    """Puts articles beside those of the sample, made of their sentences; gives (title, body) of all that are shown."""
    chance = random.Random(20_000)
    base = sqlite3.connect(path)
    known = base.execute(
        "SELECT b.commune, b.person, m.author, m.unit, v.title, v.summary, v.body, v.saved_by FROM message_board b "
        "JOIN message m ON m.commune = b.commune AND m.id = b.message "
        "JOIN message_version v ON v.commune = b.commune AND v.message = b.message AND v.number = b.version").fetchall()
    commune, person, author, unit = known[0][:4]
    titles = [row[4] for row in known]
    sentences = [s for row in known for s in re.split(r"(?<=[.!?])\s+", row[6]) if 20 < len(s) < 300]
    halves = [half.strip() for title in titles for half in re.split(r"[:,–]", title) if len(half) > 12]
    now, first = int(time.time() * 1000), 3_000_000_000_000_000
    with base:
        for number in range(ARTICLES):
            id, at = first + number * 8, now - (ARTICLES - number) * (400 * DAY // ARTICLES) * 20
            title = f"{chance.choice(halves)}: {chance.choice(halves)} ({number})"[:190]
            body = "\n\n".join(" ".join(chance.choices(sentences, k=3)) for _ in range(4))
            topic = chance.choice(TOPICS)
            base.execute("INSERT INTO message (commune, id, author, unit, created_at) VALUES (?, ?, ?, ?, ?)",
                         (commune, id, author, unit, at))
            row = {"commune": commune, "message": id, "number": 1, "edits": 1, "saved_by": author, "saved_at": at,
                   "topic": topic, "audiences": "people", "title": title, "summary": chance.choice(sentences),
                   "body": body, "spoken": "", "zalo": "", "facebook": "", "notice": ""}
            marks = ", ".join("?" for _ in row)
            base.execute(f"INSERT INTO message_version ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))
            for step, action in enumerate(("save", "submit", "approve", "publish")):
                base.execute(
                    "INSERT INTO message_event (commune, id, message, version, action, person, at) "
                    "VALUES (?, ?, ?, 1, ?, ?, ?)", (commune, id + step, id, action, person, at))
            base.execute(
                "INSERT INTO message_board (commune, message, version, theme, person, at, first_at) "
                "VALUES (?, ?, 1, ?, ?, ?, ?)", (commune, id, topic, person, at, at))
    shown = base.execute(
        "SELECT v.title, v.summary || ' ' || v.body FROM message_board b JOIN message_version v "
        "ON v.commune = b.commune AND v.message = b.message AND v.number = b.version").fetchall()
    base.close()
    return shown


def ask(address, path):
    request = urllib.request.Request(address + path, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return answer.read()


def cost(bench, address, paths, processor_seconds):
    """Milliseconds of processor that a page takes; each address is asked once, so that none is kept ready."""
    before = processor_seconds(bench.server)
    for path in paths:
        ask(address, path)
    return (processor_seconds(bench.server) - before) / len(paths) * 1000


def peer(articles):
    """FTS5 over the same texts, in memory: milliseconds a query and the hits of each way of typing."""
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE found USING fts5(title, body, tokenize = \"unicode61 remove_diacritics 2\")")
    base.executemany("INSERT INTO found VALUES (?, ?)", articles)
    times, hits = [], {}
    for name, typed in ways().items():
        hits[name] = 0
        for query in typed:
            words = " ".join(f'"{word}"' for word in query.split())
            began = time.perf_counter()
            rows = base.execute(
                "SELECT rowid, snippet(found, 1, '<b>', '</b>', '…', 30) FROM found WHERE found MATCH ? "
                "ORDER BY bm25(found, 3, 1) LIMIT 10", (words,)).fetchall()
            times.append((time.perf_counter() - began) * 1000)
            hits[name] += bool(rows)
    return statistics.median(times), max(times), hits


def ways():
    return {"with marks": QUERIES, "without": [plain(query) for query in QUERIES],
            "decomposed": [unicodedata.normalize("NFD", query) for query in QUERIES],
            "words turned round": [" ".join(reversed(query.split())) for query in QUERIES]}


def news(bench, path, processor_seconds):
    """Fills the database at `path`, serves it, and notes what pages and searches cost."""
    shown = fill(path)
    began = time.monotonic()
    address = bench.serve()
    while True:
        try:
            ask(address, "/suc-khoe")
            break
        except OSError:
            time.sleep(0.01)
    bench.note(f"start with {len(shown):,} articles", f"{time.monotonic() - began:.2f}", "s", "<= 1",
               time.monotonic() - began <= 1)
    while b"[]" == ask_plain(address, "/tim-kiem/goi-y?q=xa"):
        time.sleep(0.1)
    bench.note("  search ready after", f"{time.monotonic() - began:.1f}", "s")
    ask(address, "/")
    pages = {
        "home": [f"/?lan={n}" for n in range(ROUNDS)],
        "list, first page": [f"/tin-tuc?lan={n}" for n in range(ROUNDS)],
        "list, page by page to the end": [f"/tin-tuc?trang={n}" for n in range(67, 1667, 16)],
        "list of a topic": [f"/tin-tuc/chu-de/chinh-quyen-so?trang={n}" for n in range(1, ROUNDS)],
        "calendar": [f"/lich?lan={n}" for n in range(ROUNDS)],
        "search, results": [f"/tim-kiem?q={urllib.parse.quote(query)}&lan={n}"
                            for n in range(3) for typed in ways().values() for query in typed],
        "search, while typing": [f"/tim-kiem/goi-y?q={urllib.parse.quote(query[:end])}"
                                 for query in QUERIES for end in range(2, len(query) + 1)],
        "sitemap, a part of 2,000": [f"/sitemap/tin-{n % 10 + 1}.xml?lan={n}" for n in range(20)],
    }
    for name, paths in pages.items():
        value = cost(bench, address, paths, processor_seconds)
        limit = None if "sitemap" in name else LIMIT_MS
        bench.note(f"  {name}, not cached", f"{value:.2f}", "ms of CPU", limit and f"<= {limit}",
                   limit and value <= limit)
    hits = {name: sum(bool(json.loads(ask_plain(address, f"/tim-kiem/goi-y?q={urllib.parse.quote(query)}")))
                      for query in typed) for name, typed in ways().items()}
    median, worst, theirs = peer(shown)
    bench.note("  FTS5 alone, a query with snippets", f"{median:.2f}", "ms", f"max {worst:.1f}")
    for name in hits:
        bench.note(f"  queries that find something, {name}", f"{hits[name]}/10", f"FTS5 {theirs[name]}/10", None,
                   hits[name] >= theirs[name])
    bench.leave(bench.server)


def ask_plain(address, path):
    with urllib.request.urlopen(address + path, timeout=20) as answer:
        return answer.read()
