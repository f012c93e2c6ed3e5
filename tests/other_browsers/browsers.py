"""Browsers that Playwright does not drive as a distribution ships them, behind one small interface."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any, Protocol

from selenium import webdriver
from selenium.webdriver.support.wait import WebDriverWait

FIREFOX = ("firefox-esr", "firefox")
MINI_BROWSER = "webkit2gtk-4.*/MiniBrowser"
SCREEN = (1280, 900)
LOADS_WITHIN = 60  # seconds, on a busy machine
LOADED = "return location.href === arguments[0] && document.readyState === 'complete'"


class MissingBrowserError(Exception):
    """A browser is not on this machine; the message says how to get it."""


class OtherBrowser(Protocol):
    """What the tests need of a browser."""

    def open(self, url: str) -> None:
        """Go to an address and wait until it has loaded."""

    def run(self, script: str) -> Any:
        """Run an expression in the page, wait for its promise, and return its value."""

    def size(self, width: int, height: int) -> None:
        """Give the page a width and height in pixels."""


def which(*names: str) -> str:
    """Return the path of the first of these programs that is there.

    Raises:
        MissingBrowserError: none of them is.
    """
    found = next(filter(None, map(shutil.which, names)), None)
    if found is None:
        raise MissingBrowserError(f"{names[0]} is not on this machine; `make browsers` installs it on Debian")
    return found


class _Firefox:
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def _tell(self, name: str, **given: Any) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps({"name": name, **given}) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        assert "error" not in answer, answer
        return answer["value"]

    def open(self, url: str) -> None:
        self._tell("open", url=url)

    def run(self, script: str) -> Any:
        return self._tell("run", script=script)

    def size(self, width: int, height: int) -> None:
        self._tell("size", width=width, height=height)


@contextmanager
def firefox() -> Iterator[OtherBrowser]:
    """Firefox without a window, through puppeteer-core."""
    command = [which("node"), str(Path(__file__).with_name("firefox.mjs")), which(*FIREFOX)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield _Firefox(process)
        finally:
            assert process.stdin is not None
            process.stdin.close()


class _WebKit:
    def __init__(self, driver: webdriver.WebKitGTK) -> None:
        self.driver = driver

    def open(self, url: str) -> None:
        self.driver.get(url)
        # It can come back while the page before still stands.
        WebDriverWait(self.driver, LOADS_WITHIN).until(lambda driver: driver.execute_script(LOADED, url))

    def run(self, script: str) -> Any:
        answer: dict[str, Any] = self.driver.execute_async_script(
            "const done = arguments[0];"
            f"Promise.resolve({script}).then((value) => done({{ value }}), (error) => done({{ error: `${{error}}` }}));"
        )
        assert "error" not in answer, answer
        return answer.get("value")

    def size(self, width: int, height: int) -> None:
        self.driver.set_window_size(width, height)


@contextmanager
def webkit() -> Iterator[OtherBrowser]:
    """WebKitGTK's small browser, on the screen that there is (`xvfb-run` makes one)."""
    service = webdriver.WebKitGTKService(executable_path=which("WebKitWebDriver"))
    found = sorted(Path("/usr/lib").glob(f"*/{MINI_BROWSER}"))
    if not found:
        raise MissingBrowserError("MiniBrowser is not on this machine; `make browsers` installs it on Debian")
    options = webdriver.WebKitGTKOptions()
    options.binary_location = str(found[-1])
    options.add_argument("--automation")
    driver = webdriver.WebKitGTK(options=options, service=service)
    driver.set_script_timeout(60)
    try:
        driver.set_window_size(*SCREEN)
        yield _WebKit(driver)
    finally:
        driver.quit()


BROWSERS: dict[str, Callable[[], AbstractContextManager[OtherBrowser]]] = {
    "firefox": firefox,
    "webkit": webkit,
}
