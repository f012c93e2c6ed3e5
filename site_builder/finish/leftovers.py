"""What MkDocs and the theme leave behind and nobody needs: taken away, and missed when it is not there."""

from __future__ import annotations

import re
from pathlib import Path

from site_builder.finish.places import Places
from site_builder.project import BuildError

# We compress by ourselves and have an icon of our own.
UNUSED = ("sitemap.xml.gz", "assets/images/favicon.png")
# The moment of the build: the same pages would be other bytes tomorrow, and no page changed then.
BUILT_AT = re.compile(r"\s*<lastmod>[^<]*</lastmod>")
# The way to the theme's own sources, for who debugs the theme.
MAP = re.compile(r"\n?(?://|/\*)# sourceMappingURL=\S+(?: ?\*/)?")


def remove_leftovers(site: Path) -> None:
    """Take away files that nothing reads, source maps, and the date of the build.

    Raises:
        BuildError: one of them is not there: the theme or MkDocs has changed.
    """
    maps = list(site.rglob("*.map"))
    for file in (*(site / name for name in UNUSED), *maps):
        if not file.is_file():
            raise _gone(file.relative_to(site).as_posix())
        file.unlink()
    if not maps:
        raise _gone("*.map")
    places = Places("leftovers.py")
    for file in sorted(site.rglob("*.*")):
        if file.suffix in {".js", ".css"} and "checks" not in file.parts:
            _rewrite(file, places, MAP)
    _rewrite(site / "sitemap.xml", places, BUILT_AT)
    places.check()


def _rewrite(file: Path, places: Places, pattern: re.Pattern[str]) -> None:
    before = file.read_text(encoding="utf-8")
    after = places.sub(before, pattern, "")
    if after != before:
        file.write_text(after, encoding="utf-8")


def _gone(name: str) -> BuildError:
    return BuildError(
        "MkDocs en het thema maken dit bestand niet meer.", "Haal het weg uit leftovers.py.", name
    )
