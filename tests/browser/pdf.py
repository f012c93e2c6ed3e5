"""A page as Chromium prints it: its sheets, and what can be read on each."""

from __future__ import annotations

import io

from playwright.sync_api import Page
from pypdf import PdfReader


def printed(page: Page) -> list[int]:
    """Return for each page of A4 how many characters can be read on it."""
    return [len(sheet.extract_text().strip()) for sheet in sheets(page, paper="A4").pages]


def sheets(page: Page, paper: str | None = None) -> PdfReader:
    """Return what a page prints, on the paper that its styles ask for."""
    return PdfReader(io.BytesIO(page.pdf(format=paper, prefer_css_page_size=True)))
