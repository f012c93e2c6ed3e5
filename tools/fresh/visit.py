"""Runs a command on a fresh machine; a server is visited while it runs, and stopped as a person would."""

from __future__ import annotations

import os
import re
import signal
import stat
import subprocess
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+/")
# A page, a check and what its rules run on: each comes out of another part of the build.
VISITED = ("", "triage/", "assets/runtime/manifest.json")
# The strictest way in which a person's own files are made; the site is for everybody all the same.
STRICT_UMASK = 0o077
TO_STOP = 60  # seconds; a server that is asked to stop does so at once


class FreshError(Exception):
    """A command that does not work where nothing is there; its own words have been shown."""


def run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Run a command to its end, and show what it says."""
    with started(command, folder, environment) as process:
        for line in said(process):
            print(line, end="", flush=True)
        if process.wait():
            raise failed(command, process)


def make_serve(folder: Path, environment: dict[str, str]) -> None:
    """Run `make serve`, ask for some pages as soon as it names its address, and end it with Ctrl+C."""
    command = ["make", "serve", "PORT=0"]
    with started(command, folder, environment, umask=STRICT_UMASK) as process:
        for line in said(process):
            print(f"  {line}", end="", flush=True)
            if address := ADDRESS.search(line):
                break
        else:
            process.wait()
            raise failed(command, process)
        for page in VISITED:
            visit(address.group() + page)
        see_that_all_may_read(folder / "site")
        os.killpg(process.pid, signal.SIGINT)
        try:
            rest = process.communicate(timeout=TO_STOP)[0]
        except subprocess.TimeoutExpired:
            raise FreshError(
                f"make serve loopt {TO_STOP} seconden na Ctrl+C nog. Kijk serve.py na."
            ) from None
        if "Traceback" in rest:
            raise FreshError(f"Ctrl+C geeft een traceback in plaats van een nette stop:\n{rest}")


def visit(url: str) -> None:
    """Ask for a file of the site, which comes with the content policy."""
    try:
        with urllib.request.urlopen(url) as answer:  # noqa: S310 - our own server, whose address we just read
            policy = answer.headers["Content-Security-Policy"]
    except urllib.error.URLError as error:
        raise FreshError(f"{url}: {error}. Kijk of het bestand in site/ staat.") from error
    if not policy:
        raise FreshError(f"{url}: het antwoord heeft geen Content-Security-Policy. Kijk site/_headers na.")


def see_that_all_may_read(site: Path) -> None:
    """A web server is another user than whoever built the site."""
    closed = [path for path in site.rglob("*") if not path.stat().st_mode & stat.S_IROTH]
    if closed:
        raise FreshError(
            f"{closed[0].relative_to(site.parent)} (en {len(closed) - 1} andere): een webserver kan dit niet "
            "lezen. Kijk site_builder/finish/modes.py na."
        )


def said(process: subprocess.Popen[str]) -> Iterator[str]:
    """Yield each line that a process says, as soon as it says it."""
    if process.stdout:
        yield from process.stdout


def failed(command: list[str], process: subprocess.Popen[str]) -> FreshError:
    """Say which command ended, and how."""
    return FreshError(
        f"“{' '.join(command)}” is mislukt in een verse kloon (exit {process.returncode}); hierboven staat "
        "wat het zei. Wat deze machine al had en de kloon niet, ontbreekt in de Makefile of tools/."
    )


@contextmanager
def started(
    command: list[str], folder: Path, environment: dict[str, str], umask: int = -1
) -> Iterator[subprocess.Popen[str]]:
    """Start a command in a group of its own, of which nothing is left afterwards."""
    # `env` seeks on the path that it sets; Popen would find the `make` of this machine.
    with subprocess.Popen(
        ["/usr/bin/env", *command],
        cwd=folder,
        env=environment,
        text=True,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        umask=umask,
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
