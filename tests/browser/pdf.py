"""A page as Chromium prints it: how many pages it is, and how much is written on each."""

from __future__ import annotations

import re
import zlib

from playwright.sync_api import Page

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)endobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
# What shows letters within the content of a page.
SHOWS_TEXT = re.compile(rb"\bT[jJ]\b")


def printed(page: Page) -> list[int]:
    """Return for each page of A4 how often something is written on it."""
    return written(page.pdf(format="A4", prefer_css_page_size=True))


def written(pdf: bytes) -> list[int]:
    """Return the same of a PDF, in which Chromium leaves its objects uncompressed and its content deflated."""
    objects = {int(number): body for number, body in OBJECT.findall(pdf)}
    pages = [body for body in objects.values() if re.search(rb"/Type\s*/Page\b", body)]
    return [len(SHOWS_TEXT.findall(_content(body, objects))) for body in pages]


def _content(page: bytes, objects: dict[int, bytes]) -> bytes:
    found = re.search(rb"/Contents\s+(\d+) 0 R", page)
    assert found, "a page without content"
    stream = STREAM.search(objects[int(found.group(1))])
    assert stream, "content without a stream"
    return zlib.decompressobj().decompress(stream.group(1))
