"""The keys that the theme takes, taken back: places of its pinned bundle, counted.

- A single letter (f, s, p, n and more) opened the search or another page, also from a radio button.
  Who speaks to a computer, or strikes a key by accident, cannot switch that off (WCAG 2.1.4).
- Its search has keys of its own, and is not started at all (`site_builder/search/box.py`).
"""

from __future__ import annotations

import re
from pathlib import Path

from site_builder.finish.places import Places
from site_builder.project import BuildError

TAKEN = (
    # To the page before or after, and a press on a label.
    re.compile(
        r'\w+\.pipe\(\w+\(\(\{mode:(\w+)\}\)=>\1==="global"\)\)\.subscribe\((\w+)=>\{switch\(\2\.type\)\{'
        r'case"p":case",":.*?instanceof HTMLLabelElement&&\w+\.click\(\)\}\}\);'
    ),
)


def take_back_keys(site: Path) -> None:
    """Take those places out of the theme's bundle.

    Raises:
        BuildError: it is not there, or is not the one that this was written for.
    """
    files = list((site / "assets" / "javascripts").glob("bundle.*.min.js"))
    if len(files) != 1:
        raise BuildError(
            "het script van het thema is er niet, of meer dan één keer.",
            "Kijk na hoe het thema zijn script nu noemt, en pas keys.py aan.",
            "bundle.*.min.js",
        )
    places = Places("keys.py")
    text = files[0].read_text(encoding="utf-8")
    for place in TAKEN:
        text = places.sub(text, place, "")
    places.check()
    files[0].write_text(text, encoding="utf-8")
