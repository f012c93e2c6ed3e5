"""Compresses what hosts can serve ready-made: brotli and gzip beside each file, kept by content."""

from __future__ import annotations

import gzip
import shutil
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import brotli

from site_builder.runtime.cache import cached, key_of

SUFFIXES = {
    ".css", ".html", ".js", ".json", ".mjs", ".py", ".svg", ".txt", ".wasm", ".whl",
    ".xml", ".zip",
}  # fmt: skip
LEAST_BYTES = 860
# Scripts, styles and the runtime are made once and fetched often; pages change with every build.
BEST, QUICK = 11, 8


def compress(site: Path, cache: Path) -> None:
    """Write `.br` and `.gz` beside every file that gets smaller by it."""
    files = [
        file for file in site.rglob("*") if file.suffix in SUFFIXES and file.stat().st_size >= LEAST_BYTES
    ]
    # Ctrl+C reaches the helpers too, but to stop is for the build: each of them would show a traceback.
    with ProcessPoolExecutor(initializer=signal.signal, initargs=(signal.SIGINT, signal.SIG_IGN)) as pool:
        qualities = [BEST if file.is_relative_to(site / "assets") else QUICK for file in files]
        list(pool.map(_compress, files, qualities, [cache] * len(files), chunksize=8))


def _compress(file: Path, quality: int, cache: Path) -> None:
    data = file.read_bytes()
    makers: dict[str, Callable[[Path], object]] = {
        "br": lambda path: path.write_bytes(brotli.compress(data, quality=quality)),
        "gz": lambda path: path.write_bytes(gzip.compress(data, 9, mtime=0)),
    }
    for suffix, make in makers.items():
        kept = cached(cache, f"{quality}.{suffix}", key_of(data), make)
        if kept.stat().st_size < len(data):
            shutil.copyfile(kept, file.with_name(f"{file.name}.{suffix}"))
