# SPDX-License-Identifier: Apache-2.0
"""Every page of the portal and the workspace, in both sizes. A new page is one line here."""

from site_under_test import PageCheck

PAGES = [
    PageCheck("home", "/", kilobytes=100, requests=8),
    PageCheck("not found", "/khong-co-trang-nay", status=404),
    PageCheck("log-in", "/can-bo"),
    PageCheck("plan", "/ke-hoach"),
    PageCheck("search", "/tim-kiem?q=mot+cua"),
    PageCheck("contacts", "/lien-he"),
    PageCheck("evidence head", "/bang-chung"),
    PageCheck("today", "/can-bo", role="approver"),
    PageCheck("new message", "/can-bo/tin/moi", role="writer"),
    PageCheck("channels", "/can-bo/kenh", role="publisher"),
    PageCheck("plans", "/can-bo/ke-hoach", role="administrator"),
    PageCheck("plan import", "/can-bo/ke-hoach/nhap", role="administrator"),
    PageCheck("document list", "/can-bo/danh-muc-van-ban", role="administrator"),
    PageCheck("reports", "/can-bo/bao-cao", role="reporter"),
    PageCheck("backups", "/can-bo/sao-luu", role="administrator"),
]
