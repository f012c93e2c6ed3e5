"""Compresses what hosts can serve ready-made: brotli and gzip beside each file, kept by content."""

from __future__ import annotations

import gzip
import hashlib
import shutil
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import brotli

SUFFIXES = {
    ".css", ".html", ".js", ".json", ".map", ".mjs", ".py", ".svg", ".txt", ".wasm", ".whl",
    ".xml", ".zip",
}  # fmt: skip
LEAST_BYTES = 860
# The runtime is made once and fetched often; pages change with every build.
BEST, QUICK = 11, 8


def compress(site: Path, cache: Path) -> None:
    """Write `.br` and `.gz` beside every file that gets smaller by it."""
    cache.mkdir(parents=True, exist_ok=True)
    files = [
        file for file in site.rglob("*") if file.suffix in SUFFIXES and file.stat().st_size >= LEAST_BYTES
    ]
    with ProcessPoolExecutor() as pool:
        list(pool.map(_compress, files, [cache] * len(files), chunksize=8))


def _compress(file: Path, cache: Path) -> None:
    data = file.read_bytes()
    quality = BEST if "runtime" in file.parts else QUICK
    name = f"{hashlib.sha256(data).hexdigest()[:32]}-{quality}"
    for suffix in (".br", ".gz"):
        kept = cache / (name + suffix)
        if not kept.exists():
            made = (
                brotli.compress(data, quality=quality) if suffix == ".br" else gzip.compress(data, 9, mtime=0)
            )
            kept.write_bytes(made)
        if kept.stat().st_size < len(data):
            shutil.copyfile(kept, file.with_name(file.name + suffix))
