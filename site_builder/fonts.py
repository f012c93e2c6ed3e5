"""The letter of the site, with the weights that it uses and no others: 20 KB in the place of 34."""

from __future__ import annotations

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

from site_builder.project import BUILD, NODE_MODULES, BuildError
from site_builder.runtime.cache import cached, key_of

FONT = NODE_MODULES / "@fontsource-variable" / "atkinson-hyperlegible-next" / "files"
UPRIGHT = "atkinson-hyperlegible-next-latin-wght-normal.woff2"
ITALIC = "atkinson-hyperlegible-next-latin-wght-italic.woff2"
# From plain to bold: `font-weight` in checks/style/base.css says the same.
WEIGHTS = (400, 700)


def font(name: str) -> Path:
    """Return a file with a style of the letter, kept in `build/cache`.

    Raises:
        BuildError: the package of npm is not there.
    """
    source = FONT / name
    if not source.is_file():
        raise BuildError("het lettertype ontbreekt.", "Draai `make setup`.", "node_modules")
    return cached(BUILD / "cache", name, key_of(source, Path(__file__)), lambda path: _narrow(source, path))


def _narrow(source: Path, target: Path) -> None:
    # The same bytes at each build: the time of making stays that of the source.
    whole = TTFont(source, recalcTimestamp=False)
    narrowed = instantiateVariableFont(whole, {"wght": WEIGHTS})
    narrowed.flavor = "woff2"
    narrowed.save(target)
