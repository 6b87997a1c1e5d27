# SPDX-License-Identifier: Apache-2.0
"""Every page of the portal and the workspace, in both sizes. A new page is one line here."""

from site_under_test import PageCheck

PAGES = [
    PageCheck("home", "/", kilobytes=100, requests=8),
    PageCheck("not found", "/khong-co-trang-nay", status=404),
    PageCheck("log-in", "/can-bo"),
]
