"""The steps over the built HTML that make it the site: runtime, policy, search words, compression."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable

from site_builder.finish.compress import compress
from site_builder.finish.html import finish_html
from site_builder.finish.instant import patch_instant
from site_builder.finish.policy import write_policy
from site_builder.finish.search import add_search_words
from site_builder.project import BUILD, HTML, SITE
from site_builder.runtime import build_runtime

Say = Callable[[str], None]


def finish(say: Say) -> None:
    """Turn `build/html` into `site/`, reporting each step."""
    address = os.environ.get("SITE_URL", "")
    say("rekenregels en runtime klaarzetten")
    shutil.rmtree(SITE, ignore_errors=True)
    shutil.copytree(HTML, SITE)
    (SITE / "sitemap.xml.gz").unlink(missing_ok=True)
    build_runtime(SITE / "assets" / "runtime", cache=BUILD / "cache")
    say("pagina's afwerken")
    patch_instant(SITE)
    finish_html(SITE, address)
    add_search_words(SITE)
    write_policy(SITE)
    say("comprimeren")
    compress(SITE, BUILD / "cache" / "compressed")
