"""A small site with nothing but the engine on it, to be broken in every way that a test can think of."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext, Playwright

from bench.browser import find_chromium
from site_builder.runtime import Manifest, build_runtime
from site_builder.runtime.tools import PROJECT
from site_builder.serve import RunningSite, running

STANDIN = Path(__file__).parent / "standin" / "rules"

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-sync",
    # A name that is not one's own machine: there a browser withholds what it thinks needs https.
    "--host-resolver-rules=MAP site.test 127.0.0.1",
]

PAGE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"
WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"

SCRIPT = """
import { createEngine } from "./checks/runtime/engine.js";
import { say } from "./checks/words/say.js";
const options = {
  workerUrl: new URL("checks/runtime/worker.js", import.meta.url),
  runtimeUrl: new URL("runtime/", import.meta.url),
  say,
};
window.engine = createEngine(options);
window.again = createEngine(options);
window.other = createEngine({ ...options, layer: "qq" });
window.seen = [];
window.engine.subscribe((status) => window.seen.push(status));
window.decide = (check, answers) => window.engine.decide(check, answers).then(({ result }) => result).catch(({ name }) => name);
document.body.dataset.there = "";
"""
HTML = (
    '<!doctype html><html lang="nl"><meta charset="utf-8"><title>engine</title>'
    '<link rel="icon" href="data:,"><body><template class="check__data">WORDS</template><script type="module" src="page.js"></script></body></html>'
)


class Site:
    """The site's folder while it is served, and its manifest."""

    def __init__(self, root: Path, manifest: Manifest) -> None:
        """Take a folder that has been filled."""
        self.root = root
        self.manifest = manifest
        self.worker_policy = WORKER_POLICY
        self.more_headers: dict[str, dict[str, str]] = {}

    def headers(self, path: str) -> dict[str, str]:
        """Return the headers that production has."""
        policy = self.worker_policy if path.endswith("worker.js") else f"{PAGE_POLICY}; img-src data:"
        more = self.more_headers.get(Path(path).suffix, {})
        return {"Content-Security-Policy": policy, "Cache-Control": "no-cache", **more}

    def file(self, role: str) -> Path:
        """Return the file that the manifest has for a role."""
        return self.root / "runtime" / self.manifest.files[role].name

    def change(self, script: str, old: str, new: str) -> None:
        """Change one of the engine's scripts."""
        path = self.root / "checks" / "runtime" / script
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@contextmanager
def served(folder: Path) -> Iterator[tuple[Site, RunningSite]]:
    """Serve a fresh copy under a sub-path, with the rules that misbehave."""
    shutil.copytree(PROJECT / "checks" / "runtime", folder / "checks" / "runtime")
    manifest = build_runtime(folder / "runtime", cache=PROJECT / "build" / "cache", rules=STANDIN)
    shutil.copytree(PROJECT / "checks" / "words", folder / "checks" / "words")
    words = tomllib.loads((PROJECT / "checks" / "words" / "widget.toml").read_text("utf-8"))["widget"]
    (folder / "index.html").write_text(HTML.replace("WORDS", json.dumps({"words": words})), "utf-8")
    (folder / "page.js").write_text(SCRIPT, "utf-8")
    site = Site(folder, manifest)
    with running(folder, prefix="/sub/pad", headers=site.headers) as server:
        yield site, server


@contextmanager
def browser(playwright: Playwright, profile: Path) -> Iterator[BrowserContext]:
    """Open a browser with this profile, without a window."""
    context = playwright.chromium.launch_persistent_context(
        profile, executable_path=find_chromium(), args=FLAGS, headless=True
    )
    try:
        yield context
    finally:
        context.close()
