"""`python -m site_builder build | serve [--port N] [--open]`: the site, and a look at it."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import time

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from rules.words import WordsError
from site_builder.finish import finish
from site_builder.finish.html import site_address
from site_builder.finish.leave import way_out
from site_builder.finish.policy import headers_for
from site_builder.project import ROOT, SITE, BuildError
from site_builder.serve import serve
from site_builder.stage import stage


def say(text: str) -> None:
    """Report a step."""
    print(f"· {text}", flush=True)


def build() -> None:
    """Build the whole site to `site/`."""
    began = time.monotonic()
    address = site_address(os.environ.get("SITE_URL", ""))
    way_out(address)  # wrong words are said before the handbook is built, not after
    say("pagina's klaarzetten")
    stage()
    say("handboek bouwen")
    _mkdocs()
    finish(say, address)
    pages = sum(1 for _ in SITE.rglob("index.html"))
    say(f"klaar: {pages} pagina's in site/ ({time.monotonic() - began:.0f} s)")


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


def look(port: int, *, open_browser: bool) -> None:
    """Serve the built site until interrupted."""
    if not (SITE / "_headers").exists():
        raise BuildError("site/ is er nog niet.", "Draai eerst `make build`.")
    serve(SITE, port, headers=lambda path: headers_for(SITE, path), open_browser=open_browser)


def main() -> int:
    """Run the command; a fault that a writer can mend is one line, not a traceback."""
    parser = argparse.ArgumentParser(prog="python -m site_builder", description=__doc__)
    parser.add_argument("command", choices=["build", "serve"])
    parser.add_argument("--port", type=int, default=8000)
    parser.add_argument("--open", action="store_true", help="open the site in a browser")
    options = parser.parse_args()
    try:
        if options.command == "build":
            build()
        else:
            look(options.port, open_browser=options.open)
    except (BuildError, WordsError) as error:
        print(f"Gestopt: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
