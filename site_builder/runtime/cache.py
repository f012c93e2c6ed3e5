"""Steps that take seconds are kept by what goes into them, and done again only when that changes."""

import hashlib
import tempfile
from collections.abc import Callable
from pathlib import Path


def key_of(*parts: str | bytes | Path) -> str:
    """Return one hash over texts, and over the contents of files and of whole folders.

    Within a folder the names count as well: a file that moves is a change.
    """
    digest = hashlib.sha256()
    for part in parts:
        if isinstance(part, Path):
            for file in _files(part):
                _add(digest, file.relative_to(part.parent).as_posix().encode())
                _add(digest, file.read_bytes())
        else:
            _add(digest, part.encode() if isinstance(part, str) else part)
    return digest.hexdigest()


def cached(cache: Path, name: str, key: str, make: Callable[[Path], object]) -> Path:
    """Return the file `name` for this key, made by `make(path)` if it is not there yet.

    It gets its name only when it is whole: a build that is broken off, or another one at the same
    time, never leaves half a file to be found.
    """
    stem, _, suffix = name.partition(".")
    path = cache / f"{stem}-{key[:20]}.{suffix}"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix=".making-") as folder:
            fresh = Path(folder) / name
            make(fresh)
            fresh.replace(path)
    return path


def _add(digest: "hashlib._Hash", data: bytes) -> None:
    digest.update(len(data).to_bytes(8))
    digest.update(data)


def _files(path: Path) -> list[Path]:
    if path.is_file():
        return [path]
    return sorted(file for file in path.rglob("*") if file.is_file() and "__pycache__" not in file.parts)
