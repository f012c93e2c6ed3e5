"""Zip archives that come out the same every time, and their compilation."""

import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from site_builder.project import BuildError

# The oldest moment that a zip can hold: when a file was written says nothing about the runtime.
EPOCH = (1980, 1, 1, 0, 0, 0)
EPOCH_SECONDS = "315532800"


def write_archive(path: Path, entries: Mapping[str, bytes]) -> None:
    """Write a zip: in order of name, dated at the epoch, and stored.

    Stored and not deflated, because brotli sees through a stored archive and makes it a third
    smaller than a deflated one; and the browser has nothing to unpack.
    """
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(entries):
            info = zipfile.ZipInfo(name, EPOCH)
            info.external_attr = 0o644 << 16
            archive.writestr(info, entries[name])


def read_archive(path: Path, keep: Callable[[str], bool] = lambda name: True) -> dict[str, bytes]:
    """Return the files in a zip by their names, folders left out."""
    with zipfile.ZipFile(path) as archive:
        return {
            name: archive.read(name) for name in archive.namelist() if not name.endswith("/") and keep(name)
        }


def compile_archives(path: Path) -> None:
    """Compile all Python in an archive, or in a folder with archives and their lock file.

    `pyodide py-compile` compiles as the interpreter that runs it would: `-OO` leaves out asserts
    and docstrings, and without debug ranges a module is a quarter smaller (line numbers stay).
    With an epoch set, a compiled module holds its source's hash instead of a moment.
    """
    command = [sys.executable, "-OO", "-X", "no_debug_ranges", "-m", "pyodide_cli", "py-compile"]
    options = ["--silent", "--no-keep", "--compression-level", "0", str(path)]
    result = subprocess.run(
        [*command, *options],
        env={**os.environ, "SOURCE_DATE_EPOCH": EPOCH_SECONDS},
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        reason = (result.stderr.strip().splitlines() or ["zonder reden"])[-1]
        raise BuildError(f"`pyodide py-compile` is mislukt ({reason}).", "Draai `make setup` opnieuw.")
