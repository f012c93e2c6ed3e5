"""Write what a reader takes along anew: `python -m tests.browser.golden`, then read what changed in `git diff`."""

from __future__ import annotations

from playwright.sync_api import sync_playwright

from site_builder.finish.policy import headers_for
from site_builder.project import SITE
from site_builder.serve import running
from tests.browser.chromium import chromium
from tests.browser.golden.rendered import file_of, rendered
from tests.case_tables import CHECKS

with (
    sync_playwright() as playwright,
    chromium(playwright) as browser,
    running(SITE, headers=lambda path: headers_for(SITE, path)) as server,
):
    page = browser.new_page(locale="nl-NL")
    for check in CHECKS:
        for form, text in rendered(page, server.url, check).items():
            file_of(check, form).write_text(text, "utf-8")
