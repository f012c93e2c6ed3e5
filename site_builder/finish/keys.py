"""The keys that the theme takes, taken back: places of its pinned bundle, counted.

- A single letter (f, s, p, n and more) opened the search or another page, also from a radio button.
  Who speaks to a computer, or strikes a key by accident, cannot switch that off (WCAG 2.1.4).
- In the search Tab closed it, and any other key (Shift too) took the focus back to the field, so that
  no result was reached with Tab, and results were made no stops. What Escape does is in
  `checks/menu/sheet.js`.
- The search opened over the page as soon as Tab came by. Now it opens with the first letter.
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
    # To the search.
    re.compile(
        r',\w+\.pipe\(\w+\(\(\{mode:(\w+)\}\)=>\1==="global"\)\)\.subscribe\((\w+)=>\{switch\(\2\.type\)\{'
        r'case"f":case"s":case"/":[^{}]*break\}\}\)(?=;)'
    ),
    # Within the search.
    re.compile(r'case"Escape":case"Tab":\w+\("search",!1\),\w+\.blur\(\);break;'),
    re.compile(r"default:(\w+)!==\w+\(\)&&\1\.focus\(\)(?=\})"),
    re.compile(r'(?<=class:"md-search-result__link"),tabIndex:-1'),
    re.compile(r'(?<="summary",\{)tabIndex:-1(?=\},)'),
    # By coming there.
    re.compile(r',\w+\.pipe\(\w+\("focus"\)\)\.subscribe\(\(\{focus:(\w+)\}\)=>\{\1&&\w+\("search",\1\)\}\)'),
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
