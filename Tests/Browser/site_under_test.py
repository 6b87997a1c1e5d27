# SPDX-License-Identifier: Apache-2.0
"""A server on the sample database in a temporary folder, and a browser that looks at it."""

import json
import os
import pathlib
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
PHONE, DESK = (360, 740), (1280, 900)
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def free_port():
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


class Site:
    """The server, the people of the sample with their passwords, and one browser for all tests."""

    screenshots = ROOT / ".cache" / "screenshots"

    def __init__(self, postgres=None):
        """On SQLite, or on a database of its own in the PostgreSQL server of an address."""
        self.postgres = postgres

    def __enter__(self):
        self.binary = os.environ.get("CAICACH_BINARY", str(ROOT / ".build" / "debug" / "caicach"))
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="caicach-browser."))
        self.environment = dict(
            os.environ, CAICACH_DATABASE=self.database(), CAICACH_FILES=str(self.folder / "files"))
        self.environment.setdefault("CAICACH_ASSETS", str(ROOT / ".cache" / "assets"))
        self.environment.setdefault("CAICACH_TYPST", str(ROOT / "scripts" / "typst"))
        self.servers, self.contexts, self.playwright = [], [], None
        if not self.postgres:
            shutil.rmtree(self.screenshots, ignore_errors=True)
        self.screenshots.mkdir(parents=True, exist_ok=True)
        try:
            self.people = {person["role"]: person for person in self.command("sample", "--json")["people"]}
            self.address = self.serve()
            self.playwright = sync_playwright().start()
            self.browser = self.playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        except BaseException:
            self.__exit__()
            raise
        return self

    def database(self):
        """The address of an empty database."""
        if not self.postgres:
            return f"sqlite:{self.folder}/caicach.db"
        name = "browser_" + os.urandom(4).hex()
        subprocess.run(["psql", "-q", self.postgres, "-c", f"CREATE DATABASE {name}"], check=True)
        return self.postgres.rpartition("/")[0] + "/" + name

    def __exit__(self, *_):
        self.forget()
        if self.playwright:
            self.playwright.stop()
        for server in self.servers:
            server.send_signal(signal.SIGTERM)
        for server in self.servers:
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()
        shutil.rmtree(self.folder, ignore_errors=True)

    def command(self, *words, refused=False):
        """Runs a command of the program on this site's database; its JSON where it prints some."""
        done = subprocess.run([self.binary, *words], env=self.environment, capture_output=True, text=True, timeout=300)
        assert (done.returncode == 0) != refused, f"caicach {' '.join(words)}: {done.returncode}\n{done.stderr[-2000:]}"
        return json.loads(done.stdout) if "--json" in words else done.stdout

    def serve(self, **settings):
        """Starts a server on this site's database and gives its address once it answers."""
        port = free_port()
        address = f"http://127.0.0.1:{port}"
        log = open(self.folder / f"serve-{port}.log", "wb")
        server = self.start(
            [self.binary, "serve", "--address", f"127.0.0.1:{port}"], dict(self.environment, **settings), log)
        wait_for(f"{address}/suc-khoe", server, log.name)
        return address

    def start(self, command, environment, log):
        """Starts a process that ends with the site."""
        server = subprocess.Popen(command, env=environment, stdout=log, stderr=log, stdin=subprocess.DEVNULL)
        self.servers.append(server)
        return server

    def page(self, size=PHONE, **options):
        """A fresh visitor's page: no cookies, Vietnamese, touch on a phone."""
        phone = size == PHONE
        context = self.browser.new_context(
            viewport={"width": size[0], "height": size[1]}, is_mobile=phone, has_touch=phone, locale="vi-VN",
            timezone_id="Asia/Ho_Chi_Minh", **options)
        self.contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(15_000)
        return page

    def login(self, page, role, address=None):
        """Logs in as the sample's person of a role; a one-time password is changed on the way."""
        person = self.people[role]
        page.goto((address or self.address) + "/can-bo")
        page.fill("input[name=login]", person["login"])
        page.fill("input[name=password]", person["password"])
        page.press("input[name=password]", "Enter")
        page.wait_for_load_state()
        if page.locator("input[name=again]").count():
            fresh = "ruong lua xanh 2026 vu mua"
            page.fill("input[name=current]", person["password"])
            page.fill("input[name=password]", fresh)
            page.fill("input[name=again]", fresh)
            page.press("input[name=again]", "Enter")
            page.wait_for_load_state()
            person["password"] = fresh
        assert not page.locator("input[name=password]").count(), f"{role} could not log in: {page.url}"

    def forget(self):
        """Closes what the last test opened."""
        while self.contexts:
            self.contexts.pop().close()

    def screenshot(self, page, name):
        plain = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
        page.screenshot(path=str(self.screenshots / f"{plain}.png"), full_page=True)


def wait_for(url, server, log, seconds=60, context=None):
    """Waits until a server that was just started answers."""
    until = time.monotonic() + seconds
    while True:
        try:
            return urllib.request.urlopen(url, timeout=5, context=context).read()
        except (urllib.error.URLError, ConnectionError, TimeoutError) as error:
            ended = server.poll() is not None
            if ended or time.monotonic() > until:
                said = pathlib.Path(log).read_text(errors="replace")[-2000:]
                raise AssertionError(f"{url} does not answer ({error}){', the server ended' if ended else ''}\n{said}")
            time.sleep(0.05)


class Watch:
    """What a page fetches and complains about, from before it is opened."""

    def __init__(self, page):
        self.bytes, self.requests, self.hosts, self.complaints = 0, 0, set(), []
        wire = page.context.new_cdp_session(page)
        wire.send("Network.enable")
        wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
        wire.on("Network.loadingFinished", self._finished)
        page.on("request", self._asked)
        page.on("console", lambda line: self.complaints.append(line.text) if line.type == "error" else None)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def _finished(self, event):
        self.bytes += int(event["encodedDataLength"])

    def _asked(self, request):
        if not request.url.startswith(("data:", "blob:")):
            self.requests += 1
            self.hosts.add(request.url.split("/")[2])


def violations(page):
    """What axe finds, one line each."""
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}}).response["violations"]
    return [f"axe {rule['id']} ({rule['impact']}): {rule['help']}: {node['html'][:160]}"
            for rule in found for node in rule["nodes"][:3]]


def overflow(page):
    """By how many pixels the page is wider than the screen, and the elements that stick out."""
    # A phone's `innerWidth` grows with what sticks out, so the width that was asked for is the measure.
    return page.evaluate("""screen => {
      const wide = document.documentElement.scrollWidth - screen
      if (wide <= 0) return null
      const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > screen)
      return `${wide} px too wide: ` + out.slice(0, 3).map(e => e.outerHTML.slice(0, 120)).join(' | ')
    }""", page.viewport_size["width"])


class PageCheck:
    """A page that must load, in both sizes, without fault: status, axe in the light and in the dark, width, hosts,
    console, weight, requests."""

    def __init__(self, name, path, role=None, kilobytes=150, requests=12, status=200):
        self.name, self.path, self.role, self.status = name, path, role, status
        self.kilobytes, self.requests = kilobytes, requests

    def check(self, site):
        findings = []
        for size in (PHONE, DESK):
            page = site.page(size)
            if self.role:
                site.login(page, self.role)
            watch = Watch(page)
            answer = page.goto(site.address + self.path, wait_until="networkidle")
            site.screenshot(page, f"{self.name} {size[0]}")
            found = violations(page)
            if answer.status != self.status:
                found.append(f"status {answer.status}")
            found += [wide for wide in [overflow(page)] if wide]
            found += [f"asks a foreign host: {host}" for host in watch.hosts if host != site.address.split("/")[2]]
            # The browser itself complains of an error status that was asked for.
            found += [f"console: {text}" for text in watch.complaints if self.status < 400 or "status of" not in text]
            if watch.bytes > self.kilobytes * 1000:
                found.append(f"{watch.bytes / 1000:.1f} kB, more than {self.kilobytes}")
            if watch.requests > self.requests:
                found.append(f"{watch.requests} requests, more than {self.requests}")
            page.emulate_media(color_scheme="dark", reduced_motion="reduce")
            site.screenshot(page, f"{self.name} {size[0]} dark")
            found += [f"dark: {finding}" for finding in violations(page)]
            findings += [f"{size[0]} px: {finding}" for finding in found]
        assert not findings, "\n  ".join(findings)


def write_body(page, text):
    """Writes the text of a message in its signs, as who knows them does; the page one writes on is the other way."""
    page.get_by_role("button", name="Viết bằng ký hiệu").click()
    page.fill("[name=body]", text)
