"""The content policy: nothing from elsewhere, nothing inline but the theme's own scripts by hash.

It stands in every page (for hosts that send no headers of their own) and in `_headers` (for hosts
that do, and for our own server). A worker follows the policy of its own response, so that only the
worker's script may compile WebAssembly; the page itself may not.
"""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path

from site_builder.bundle import FOLDER
from site_builder.project import BuildError

INLINE_SCRIPT = re.compile(r"<script(?![^>]*\bsrc=)(?P<attributes>[^>]*)>(?P<text>.*?)</script>", re.DOTALL)
CHARSET = '<meta charset="utf-8">'
WORKER = "/assets/checks/runtime/worker.js"
# The other files of the runtime carry a hash in their name; this one says which those are.
MANIFEST = "/assets/runtime/manifest.json"
FOR_EVER = "public, max-age=31536000, immutable"
# A typeface has no hash in its name either, but a reader of the old one misses nothing.
A_WEEK = "public, max-age=604800"

# What a page may do; `frame-ancestors` only works in a header.
PAGE = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"
# Headers for everything that is served.
SHARED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    # A browser that looks up the name of every link would tell of "Snel weg" before it is pressed.
    "X-DNS-Prefetch-Control": "off",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


def script_hashes(pages: list[str]) -> list[str]:
    """Return the hashes of all inline scripts; one policy serves all pages.

    Instant navigation keeps the policy of the page that was opened first, so that page must allow
    the scripts of every other one.
    """
    found = set()
    for page in pages:
        for script in INLINE_SCRIPT.finditer(page):
            if "application/json" not in script.group("attributes"):
                digest = hashlib.sha256(script.group("text").encode()).digest()
                found.add(f"'sha256-{base64.b64encode(digest).decode()}'")
    return sorted(found)


def page_policy(hashes: list[str]) -> str:
    """Return the policy of a page."""
    rows = {**PAGE, "script-src": " ".join([PAGE["script-src"], *hashes])}
    return "; ".join(f"{name} {value}" for name, value in rows.items())


def write_policy(site: Path) -> None:
    """Put the policy in every page and in `_headers`.

    Raises:
        BuildError: a page has no place for it.
    """
    files = sorted(site.rglob("*.html"))
    policy = page_policy(script_hashes([file.read_text(encoding="utf-8") for file in files]))
    tag = (
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="referrer" content="no-referrer">'
    )
    for file in files:
        text = file.read_text(encoding="utf-8")
        # A page without the policy would look the same.
        if text.count(CHARSET) != 1:
            raise BuildError(
                "de kop van het thema noemt de tekenset niet één keer, zodat het beleid geen plaats heeft.",
                "Kijk na hoe het thema zijn kop nu schrijft, en pas policy.py aan.",
                file.relative_to(site).as_posix(),
            )
        file.write_text(text.replace(CHARSET, CHARSET + tag), encoding="utf-8")
    shared = "".join(f"  {name}: {value}\n" for name, value in SHARED.items())
    (site / "_headers").write_text(
        f"/*\n{shared}  Content-Security-Policy: {policy}; frame-ancestors 'none'\n"
        f"{WORKER}\n  ! Content-Security-Policy\n  Content-Security-Policy: {WORKER_POLICY}\n"
        f"/{FOLDER}/*\n  Cache-Control: {FOR_EVER}\n"
        f"/assets/runtime/*\n  Cache-Control: {FOR_EVER}\n"
        f"{MANIFEST}\n  ! Cache-Control\n  Cache-Control: no-cache\n"
        f"/assets/fonts/*\n  Cache-Control: {A_WEEK}\n",
        encoding="utf-8",
    )


def headers_for(site: Path, path: str) -> dict[str, str]:
    """Return the headers of one file (path below the site), as a host that reads `_headers` sends.

    Every rule whose path fits counts, in order: `! Name` takes a header away, and one that is
    there already gets the new value behind its old one.
    """
    found: dict[str, str] = {}
    fits = False
    for row in (site / "_headers").read_text(encoding="utf-8").splitlines():
        name, _, value = row.strip().partition(": ")
        if row.startswith("/"):
            fits = f"/{path}" == row or (row.endswith("*") and f"/{path}".startswith(row[:-1]))
        elif fits and name.startswith("! "):
            found.pop(name.removeprefix("! "), None)
        elif fits:
            found[name] = f"{found[name]}, {value}" if name in found else value
    return found
