"""The steps over the built HTML that make it the site: runtime, policy, search words, compression."""

from __future__ import annotations

import shutil
from collections.abc import Callable

from site_builder.bundle import FOLDER, write_bundle
from site_builder.finish.compress import compress
from site_builder.finish.foot import add_foot
from site_builder.finish.html import finish_html
from site_builder.finish.instant import patch_instant
from site_builder.finish.keys import take_back_keys
from site_builder.finish.leave import add_leave
from site_builder.finish.leftovers import remove_leftovers
from site_builder.finish.modes import open_to_all
from site_builder.finish.order import put_in_order
from site_builder.finish.policy import write_policy
from site_builder.finish.scripts import add_scripts
from site_builder.finish.search import finish_search
from site_builder.finish.theme import trim_theme
from site_builder.project import BUILD, HTML, SITE
from site_builder.runtime import build_runtime
from site_builder.runtime.cases import case_inputs
from site_builder.search.box import add_search_box

Say = Callable[[str], None]
# The site gets its name only when it is whole: a build that stops leaves no half of one.
MAKING = BUILD / "site"


def finish(say: Say, address: str) -> None:
    """Turn `build/html` into `site/`, to stand at `address` (empty: not known); report each step."""
    say("rekenregels en runtime klaarzetten")
    shutil.rmtree(MAKING, ignore_errors=True)
    shutil.copytree(HTML, MAKING)
    build_runtime(MAKING / "assets" / "runtime", cache=BUILD / "cache", answers=case_inputs())
    say("pagina's afwerken")
    remove_leftovers(MAKING)
    patch_instant(MAKING)
    take_back_keys(MAKING)
    bundle = write_bundle(MAKING)
    add_leave(MAKING, address, f"{FOLDER}/{bundle.entries['leave']}")
    put_in_order(MAKING)
    add_search_box(MAKING)
    add_scripts(MAKING, bundle)
    add_foot(MAKING)
    trim_theme(MAKING)
    finish_html(MAKING, address)
    finish_search(MAKING)
    write_policy(MAKING)
    say("comprimeren")
    compress(MAKING, BUILD / "cache" / "compressed")
    open_to_all(MAKING)
    shutil.rmtree(SITE, ignore_errors=True)
    MAKING.rename(SITE)
