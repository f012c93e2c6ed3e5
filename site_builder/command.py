"""`python -m site_builder build | serve [--port N] [--open]`: the site, and a look at it."""

from __future__ import annotations

import argparse
import fcntl
import logging
import os
import re
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from rules.core.words import WordsError
from site_builder.finish import finish
from site_builder.finish.html import site_address
from site_builder.finish.leave import way_out
from site_builder.finish.policy import headers_for
from site_builder.project import BUILD, ROOT, SITE, BuildError
from site_builder.rules_data import FaultyDataError, check_rules_data
from site_builder.serve import serve
from site_builder.stage import stage

HIGHEST_PORT = 65535


def say(text: str) -> None:
    """Report a step."""
    print(f"· {text}", flush=True)


def build() -> None:
    """Build the whole site to `site/`."""
    began = time.monotonic()
    check_rules_data()
    address = site_address(os.environ.get("SITE_URL", ""))
    way_out(address)  # wrong words are said before the handbook is built, not after
    _check_build_time()
    with _only_one():
        say("pagina's klaarzetten")
        stage()
        say("handboek bouwen")
        _mkdocs()
        finish(say, address)
    pages = sum(1 for _ in SITE.rglob("index.html"))
    say(f"klaar: {pages} pagina's in site/ ({time.monotonic() - began:.0f} s)")


def _check_build_time() -> None:
    """See that MkDocs can read the moment that stands for "now"; empty means that none is given."""
    moment = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not moment:
        os.environ.pop("SOURCE_DATE_EPOCH", None)
    elif not re.fullmatch(r"[0-9]{1,11}", moment):
        raise BuildError(
            f"SOURCE_DATE_EPOCH: “{moment}” is geen tijdstip.", "Geef seconden sinds 1970, of laat het weg."
        )


@contextmanager
def _only_one() -> Iterator[None]:
    """Keep a second build out: two would write through each other's files."""
    BUILD.mkdir(exist_ok=True)
    with (BUILD / "lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BuildError(
                "er bouwt al iets in deze map.", "Wacht tot dat klaar is.", "build/lock"
            ) from None
        yield


def _mkdocs() -> None:
    """Run MkDocs; any warning (a dead link, a page outside the menu) stops the build."""
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(message)s")
    warnings: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            warnings.append(record.getMessage())

    handler = Collect(level=logging.WARNING)
    logging.getLogger("mkdocs").addHandler(handler)
    try:
        config = load_config(str(ROOT / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs_build(config)
    except MkDocsException as error:
        raise BuildError(f"MkDocs: {error}", "Verbeter wat hierboven staat.") from error
    finally:
        logging.getLogger("mkdocs").removeHandler(handler)
    if warnings:
        raise BuildError(
            f"MkDocs geeft {len(warnings)} waarschuwingen (hierboven).",
            "Verbeter de links of het menu; de paden zijn die onder docs/.",
        )


def look(asked: str, *, open_browser: bool) -> None:
    """Serve the built site until interrupted."""
    port = int(asked) if asked.isascii() and asked.isdecimal() and len(asked) <= len("65535") else -1
    if not 0 <= port <= HIGHEST_PORT:
        raise BuildError(
            f"poort “{asked}” bestaat niet.",
            f"Kies een getal van 0 (een die vrij is) tot en met {HIGHEST_PORT}: `make serve PORT=8001`.",
        )
    if not (SITE / "_headers").exists():
        raise BuildError("site/ is er nog niet.", "Draai eerst `make build`.")
    serve(SITE, port, headers=lambda path: headers_for(SITE, path), open_browser=open_browser)


def fault_of_disk(error: OSError) -> str:
    """Say which file could not be read or written, and why: the system's own words."""
    if isinstance(error, shutil.Error):  # copying a folder: a list of (from, to, why), of which one will do
        _, name, why = error.args[0][0]
        return f"{name}: {why}"
    return f"{error.filename2 or error.filename or 'schijf'}: {error.strerror or error}"


def run() -> int:
    """Run the command; a fault that a writer can mend is one line, not a traceback."""
    parser = argparse.ArgumentParser(prog="python -m site_builder", description=__doc__)
    parser.add_argument("command", choices=["build", "serve"])
    parser.add_argument("--port", default="8000", help="0 takes one that is free")
    parser.add_argument("--open", action="store_true", help="open the site in a browser")
    options = parser.parse_args()
    try:
        if options.command == "build":
            build()
        else:
            look(options.port, open_browser=options.open)
    except FaultyDataError as error:
        for line in error.lines:
            print(f"Gestopt: {line}", file=sys.stderr)
        return 1
    except (BuildError, WordsError) as error:
        print(f"Gestopt: {error}", file=sys.stderr)
        return 1
    except OSError as error:
        print(
            f"Gestopt: {fault_of_disk(error)}. Maak het leesbaar of schrijfbaar, of maak ruimte vrij.",
            file=sys.stderr,
        )
        return 1
    return 0
