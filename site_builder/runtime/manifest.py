"""What is in a runtime folder: the worker loads by it, and checks every file against it."""

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

# How the worker asks for the files. The names on disk carry a hash, so that a browser may keep
# them for ever; these do not change.
ROLES = ("loader", "glue", "wasm", "stdlib", "rules")

HASH_LENGTH = 12


@dataclass(frozen=True)
class RuntimeFile:
    """One file as it is served."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """Versions, files by their role, and Pyodide's own lock file with the rules as its package."""

    pyodide: str
    python: str
    rules: str
    total: int
    files: dict[str, RuntimeFile]
    lock: dict[str, Any]

    def to_json(self) -> str:
        """Write the manifest as the worker reads it; equal contents are equal bytes."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":"))

    @staticmethod
    def from_json(text: str) -> "Manifest":
        """Read a manifest back."""
        raw = json.loads(text)
        raw["files"] = {role: RuntimeFile(**entry) for role, entry in raw["files"].items()}
        return Manifest(**raw)


def sha256(path: Path) -> str:
    """Return the hash of a file's contents, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hashed_name(name: str, digest: str) -> str:
    """Put the hash into a file name: `pyodide.asm.wasm` becomes `pyodide.asm.0123456789ab.wasm`.

    A wheel's name has a place for it, the build tag, which has to start with a digit.
    """
    short = digest[:HASH_LENGTH]
    stem, _, suffix = name.rpartition(".")
    if suffix == "whl":
        distribution, version, *tags = stem.split("-")
        return f"{distribution}-{version}-0{short}-{'-'.join(tags)}.whl"
    return f"{stem}.{short}.{suffix}"
