"""Instant navigation as this site needs it: on any address, and never away from the page one is on.

Places of the theme's pinned bundle are replaced; a bundle that lacks one of them stops the build.

- Material fetches `sitemap.xml` to know which links are its own, and maps only its host to where it
  stands. Under a sub-path instant navigation would silently be lost, and with it the warm worker.
- Material takes over the links within a page too, and fetches that page anew at the first of them.
  What had been filled in would be gone. The browser follows those links by itself; a way back or
  forward between them only has to find the height again.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from site_builder.project import BuildError

type Change = tuple[re.Pattern[str], Callable[[re.Match[str]], str]]

# The operator `filter` has another name in each bundle: here it keeps addresses that have a fragment.
FILTER = re.compile(r"\.pipe\(\w+\(\w+\),\w+\(\w+\(\)\),(\w+)\((\w+)=>\2\.length>0\)")


def changes(keep: str) -> tuple[Change, ...]:
    """Return what is replaced by what; `keep` is the bundle's name of the operator `filter`."""
    return (
        # The address of a page as the sitemap has it, to where the site stands.
        (
            re.compile(
                r"function (\w+)\((\w+),(\w+)\)"
                r"\{return \2\.protocol=\3\.protocol,\2\.hostname=\3\.hostname,\2\}"
            ),
            lambda found: (
                f"function {found[1]}(e,t){{let p=e.pathname,b=t.pathname;"
                'return new URL((b!="/"&&p.startsWith(b)?p.slice(b.length):p.slice(1))+e.search,t)}'
            ),
        ),
        # A click on a link: none of ours when it stays on the page.
        (
            re.compile(
                r"(let (\w+)=new URL\(\w+\.href\);)"
                r'(?=return \2\.search=\2\.hash="",\w+\.has\([^)]*\)\?\(\w+\.preventDefault\()'
            ),
            lambda found: (
                f"{found[1]}if({found[2]}.hash&&{found[2]}.href.split('#')[0]===location.href.split('#')[0])"
                "return[];"
            ),
        ),
        # A new address: only another page is fetched.
        (
            re.compile(r'let (\w+)=(\w+)\.pipe\(\w+\("pathname"\),(?=\w+\(\w+=>\w+\(\w+,\{progress\$:)'),
            lambda found: (
                f"let at=location.pathname,{found[1]}={found[2]}.pipe("
                f"{keep}(e=>e.pathname!==at&&(at=e.pathname,!0)),"
            ),
        ),
        # Where to scroll to: within a page to the height that was kept or else to what the fragment
        # names, from the first time on, and looked at before `at` changes.
        (
            re.compile(
                r"(return \w+\()(\w+\.pipe\(\w+\((\w+),\(\w+,(\w+)\)=>\4\)\)),"
                r'\w+\.pipe\(\w+\(\(\)=>\3\),\w+\("hash"\)\)'
            ),
            lambda found: (
                f"{found[1]}{found[3]}.pipe({keep}(e=>e.pathname===at&&(history.state!==null||"
                "void document.getElementById(decodeURIComponent(e.hash.slice(1)))?.scrollIntoView()))),"
                f"{found[2]}"
            ),
        ),
    )


def patch_instant(site: Path) -> None:
    """Replace those places in the theme's bundle.

    Raises:
        BuildError: the bundle is not the one that this was written for, or is not there.
    """
    files = list((site / "assets" / "javascripts").glob("bundle.*.min.js"))
    if len(files) != 1:
        raise _unknown("bundle.*.min.js")
    (file,) = files
    text = file.read_text(encoding="utf-8")
    keep = FILTER.search(text)
    if keep is None:
        raise _unknown(file.name)
    for place, by in changes(keep[1]):
        text, count = place.subn(by, text)
        if count != 1:
            raise _unknown(file.name)
    file.write_text(text, encoding="utf-8")


def _unknown(name: str) -> BuildError:
    return BuildError(
        "de functies voor directe navigatie staan niet in het script van het thema.",
        "Kijk na of mkdocs-material zelf met een subpad en met links binnen een pagina omgaat, en pas"
        " instant.py aan.",
        name,
    )
