"""The standard library of the browser: Pyodide's, with our stand-ins, compiled, cut to what is used."""

from pathlib import Path

from site_builder.project import BuildError
from site_builder.runtime.archive import compile_archives, read_archive, write_archive

OVERLAY = Path(__file__).parent / "overlay"

# A stand-in takes the place of a whole package; what is left of the original must not be found.
REPLACED = ("asyncio/", "tomllib/")

# Pyodide's parts for consoles, downloads and event loops, which our stand-ins do without.
UNUSED = ("pyodide/webloop.py", "pyodide/http/", "pyodide/console.py", "pyodide/common.py")

# Originals that a stand-in falls back on when something goes wrong.
KEPT_ASIDE = {"traceback.py": "_traceback_in_full.py"}


def overlay_sources() -> dict[str, bytes]:
    """Return our stand-ins by the path that they take in the archive."""
    return {file.relative_to(OVERLAY).as_posix(): file.read_bytes() for file in sorted(OVERLAY.rglob("*.py"))}


def merge(stock: Path, target: Path) -> None:
    """Lay the stand-ins over Pyodide's standard library and compile all of it."""
    originals = read_archive(stock)
    overlay = overlay_sources()
    entries = {name: data for name, data in originals.items() if not name.startswith(REPLACED)}
    entries = {name: data for name, data in entries.items() if not name.startswith(UNUSED)}
    for name, aside in KEPT_ASIDE.items():
        entries[aside] = entries[name]
    write_archive(target, entries | overlay)
    compile_archives(target)
    write_archive(target, read_archive(target))


def cut(merged: Path, used: frozenset[str], target: Path) -> None:
    """Keep of the merged library the modules in `used`, named by the path of their source."""
    entries = read_archive(merged, lambda name: name.removesuffix("c") in used)
    lost = used - {name.removesuffix("c") for name in entries}
    if lost:
        raise BuildError(
            f"de standaardbibliotheek mist modules die de regels laden ({', '.join(sorted(lost))}).",
            "Draai `make clean` en bouw opnieuw.",
        )
    write_archive(target, entries)
