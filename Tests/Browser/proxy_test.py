# SPDX-License-Identifier: Apache-2.0
"""The portal behind Debian's Caddy, set up as docs/runbooks/behind-caddy.md says."""

import os
import re
import ssl
import textwrap

from site_under_test import ROOT, free_port, wait_for

RUNBOOK = ROOT / "docs" / "runbooks" / "behind-caddy.md"


def behind_caddy(site):
    """Starts a server and Caddy before it with the runbook's own Caddyfile; gives the https address."""
    port = free_port()
    public = f"https://localhost:{port}"
    inner = site.serve(CAICACH_PUBLIC_URL=public, CAICACH_TRUSTED_PROXIES="127.0.0.1")
    text = textwrap.dedent(re.search(r"```caddyfile\n(.*?)```", RUNBOOK.read_text(), re.S)[1])
    text, changed = re.subn(r"^\S+ \{$", public + " {\n\ttls internal", text, flags=re.M)
    assert changed == 1 and text.count("127.0.0.1:8080") == 1, "the runbook's Caddyfile has one site and one server"
    text = text.replace("127.0.0.1:8080", inner.removeprefix("http://"))
    folder = site.folder / f"caddy-{port}"
    folder.mkdir()
    caddyfile = folder / "Caddyfile"
    caddyfile.write_text("{\n\tadmin off\n\tskip_install_trust\n\tauto_https disable_redirects\n}\n" + text)
    log = open(folder / "log", "wb")
    environment = dict(os.environ, HOME=str(folder), XDG_DATA_HOME=str(folder), XDG_CONFIG_HOME=str(folder))
    caddy = site.start(
        ["caddy", "run", "--config", str(caddyfile), "--adapter", "caddyfile"], environment, log)
    trusting = ssl.create_default_context()
    trusting.check_hostname, trusting.verify_mode = False, ssl.CERT_NONE
    wait_for(public + "/suc-khoe", caddy, log.name, context=trusting)
    return public


def test_https(site):
    """through Caddy the portal answers over https, tells browsers to stay there, and cookies are Secure"""
    public = behind_caddy(site)
    page = site.page(ignore_https_errors=True)
    answer = page.goto(public + "/")
    assert answer.status == 200, answer.status
    assert "strict-transport-security" in answer.headers, answer.headers
    site.login(page, "writer", public)
    assert page.url.startswith(public), page.url
    cookies = page.context.cookies()
    assert cookies, "no session cookie"
    loose = [cookie["name"] for cookie in cookies if not cookie["secure"] or not cookie["httpOnly"]]
    assert not loose, f"cookies without Secure or HttpOnly: {loose}"
    site.screenshot(page, "behind caddy")
