# SPDX-License-Identifier: Apache-2.0
"""What the program does besides cached pages: staff pages, reading, speaking, backup, the ledger on both engines."""

import http.cookiejar
import json
import os
import pathlib
import re
import resource
import subprocess
import time
import urllib.parse
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent
FRESH = "ruong lua xanh 2026 vu mua"

HEAD = """ỦY BAN NHÂN DÂN
XÃ AN BÌNH
Số: 12/KH-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
An Bình, ngày 12 tháng 02 năm 2026

KẾ HOẠCH
Truyền thông cải cách hành chính xã An Bình năm 2026

Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ ban hành Chương trình tổng thể cải cách hành chính;
Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư,
Ủy ban nhân dân xã ban hành Kế hoạch như sau:

"""
SECTION = """{roman}. NHÓM NHIỆM VỤ THỨ {number}
1. Nội dung thực hiện
- Phòng Văn hoá - Xã hội chủ trì, phối hợp với các đơn vị đăng tin về thủ tục hành chính trên Cổng thông tin điện tử của
xã và hệ thống truyền thanh, hoàn thành trước ngày 30/6/2026; bảo đảm ít nhất 95% người dân hài lòng.
- Trung tâm Phục vụ hành chính công niêm yết công khai 100% thủ tục hành chính, báo cáo kết quả trước ngày 15 hằng tháng.
2. Tổ chức thực hiện
- Các thôn phát lại bản tin qua loa mỗi tuần 02 lần, gửi báo cáo về Phòng Văn hoá - Xã hội trước ngày 14 hằng tháng.
- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam xã vận động đoàn viên, hội viên sử dụng dịch vụ công trực tuyến.

"""
SPOKEN = "Từ 7h30 đến 17h00 ngày 15/7/2026, UBND xã tiếp nhận 1.250 hồ sơ, tăng 12,5% so với quý II; gọi 1900 1096.\n"


def roman(number):
    out = ""
    for value, letters in ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        while number >= value:
            out, number = out + letters, number - value
    return out


def spent(command, environment=None):
    """Runs a command: seconds on the wall, of the processor, and MiB at its highest."""
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    said = process.stderr.read()
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(map(str, command))}: {process.returncode}\n{said.decode()}")
    return time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


class Member:
    """A person of the sample, logged in by the forms of the site."""

    def __init__(self, address, person):
        self.address = address
        self.jar = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))
        page = self.page("/can-bo")
        page = self.send(page, login=person["login"], password=person["password"])
        if 'name="again"' in page:
            self.send(page, current=person["password"], password=FRESH, again=FRESH)
            person["password"] = FRESH

    def page(self, path):
        return self.opener.open(self.address + path, timeout=20).read().decode()

    def send(self, page, **fields):
        form = next(f for f in re.findall(r"<form.*?</form>", page, re.S) if f'name="{next(iter(fields))}"' in f)
        action = re.search(r'action="([^"]*)"', form)[1]
        hidden = dict(re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', form))
        data = urllib.parse.urlencode({**hidden, **fields}).encode()
        return self.opener.open(urllib.parse.urljoin(self.address, action), data, timeout=20).read().decode()

    @property
    def cookie(self):
        return "; ".join(f"{one.name}={one.value}" for one in self.jar)


def staff_pages(bench, address, people, processor_seconds, engine):
    """Processor time of staff pages, which no cache answers. SQLite's own work is in it; PostgreSQL's is not."""
    writer = Member(address, next(one for one in people if one["role"] == "writer"))
    inner = set(re.findall(r'href="(/can-bo/[^"?#]+)"', writer.page("/can-bo")))
    for path in ["/can-bo", *sorted(inner)][:8]:
        before = processor_seconds(bench.server)
        said = subprocess.run(
            ["wrk", "-t1", "-c4", f"-d{bench.given.seconds}s", "-H", f"Cookie: {writer.cookie}", address + path],
            capture_output=True, text=True, check=True).stdout
        if "Non-2xx" in said:
            raise SystemExit(f"{path} is not answered\n{said}")
        count = int(re.search(r"(\d+) requests in", said)[1])
        cost = (processor_seconds(bench.server) - before) / count * 1000
        name = re.sub(r"/[0-9a-z]{13}$", "/{id}", path)
        # The embedded engine works inside the process: held to the limit of all that is not SQL, it is judged strictly.
        judged = ("<= 1", cost <= 1) if engine == "SQLite" else ()
        bench.note(f"staff page {name}, {engine}", f"{cost:.2f}", "ms CPU", *judged)


def documents(bench):
    """A plan of a hundred pages, read and checked; a page is 2,500 letters."""
    file, text = bench.folder / "plan.txt", HEAD
    sections = 0
    while len(text) < 250_000:
        sections += 1
        text += SECTION.format(roman=roman(sections), number=sections)
    file.write_text(text)
    for verb in ("read", "check"):
        wall, _, memory = spent([bench.binary, "plan", verb, "--json", file], bench.environment)
        bench.note(f"plan {verb}, 100 pages", f"{wall:.2f}", "s", "<= 1", wall <= 1)
        bench.note("  memory at its highest", f"{memory:.0f}", "MiB", "<= 100", memory <= 100)


def speech(bench):
    file = bench.folder / "speech.txt"
    file.write_text(SPOKEN * (2_000_000 // len(SPOKEN.encode())))
    wall, _, _ = spent([bench.binary, "speak", file], bench.environment)
    bench.note("spoken form, 2 MB", f"{wall:.2f}", "s")
    file.write_text(SPOKEN * 20)
    audio = bench.folder / "speech.mp3"
    done = subprocess.run(
        [bench.binary, "speak", file, "--audio", audio, "--json"], env=bench.environment, capture_output=True, check=True)
    seconds = json.loads(done.stdout)["seconds"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent([bench.binary, "speak", file, "--audio", audio], bench.environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    bench.note("recording, a minute of audio", f"{cost / seconds * 60:.2f}", "s CPU")


def backup(bench):
    file = bench.folder / "copy.ccb"
    wall, _, memory = spent([bench.binary, "backup", file], bench.environment)
    bench.note(f"backup of the sample, {file.stat().st_size / 1e6:.1f} MB", f"{wall:.2f}", "s")
    bench.note("  memory at its highest", f"{memory:.0f}", "MiB")
    wall, _, _ = spent([bench.binary, "backup", "verify", file], bench.environment)
    bench.note("backup verify", f"{wall:.2f}", "s")


def ledger(bench, program, place, engine):
    """Acknowledged writes a second by eight writers, sealing and verifying; the engine writes through to the disk."""
    done = subprocess.run([program, place, str(bench.given.seconds)], capture_output=True, text=True, check=True)
    for verb, rate in sorted(json.loads(done.stdout).items()):
        bench.note(f"ledger entries {verb}, {engine}", f"{rate:,.0f}", "a second")


class Postgres:
    """A server that writes through to the disk, and its databases by name."""

    def __enter__(self):
        self.guard = subprocess.Popen(
            ["bash", "-euc", ". scripts/ground.sh; . scripts/postgres.sh; trap stop_postgres EXIT; "
             "start_postgres durable >&2; echo $postgres_address; cat"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.guard.stdout.readline().strip()
        return self

    def database(self, name):
        subprocess.run(["psql", "-qc", f"CREATE DATABASE {name}", self.address], check=True)
        return self.address.rsplit("/", 1)[0] + "/" + name

    def __exit__(self, *_):
        self.guard.stdin.close()
        self.guard.wait(timeout=30)


def wait_for_recordings(process, seconds=120):
    """Waits until no espeak-ng or ffmpeg works any more: what is heard of the sample is made in the background."""
    quiet, until = 0, time.monotonic() + seconds
    while quiet < 20 and time.monotonic() < until:
        children = pathlib.Path(f"/proc/{process.pid}/task").glob("*/children")
        quiet = 0 if any(one.read_text().strip() for one in children) else quiet + 1
        time.sleep(0.1)
