"""Pyodide's lock file for one package: the rules. Loading through it is what checks the wheel."""

import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from pyodide_lock import PyodideLockSpec
from pyodide_lock.utils import add_wheels_to_spec

from site_builder.runtime.archive import compile_archives, read_archive, write_archive
from site_builder.runtime.manifest import hashed_name, sha256
from site_builder.runtime.tools import PyodidePackage

LOCK_FILE = "pyodide-lock.json"


def stock_info(package: PyodidePackage) -> dict[str, Any]:
    """Return which interpreter this is: the loader refuses a lock file made for another."""
    info: dict[str, Any] = json.loads(package.file(LOCK_FILE).read_text())["info"]
    return info


def compile_and_lock(wheel: Path, info: dict[str, Any], target: Path) -> dict[str, Any]:
    """Compile the wheel into the folder `target` and return the lock file that names it.

    The order is given by the tools: only a wheel for any Python can be added to a lock file, and
    compiling renames it and hashes it anew. Then it is written again without moments, named after
    its contents, and hashed a last time.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        copy = Path(shutil.copy(wheel, folder))
        spec = PyodideLockSpec.from_dict({"info": info, "packages": {}})
        add_wheels_to_spec(spec, [copy]).to_json(folder / LOCK_FILE)
        compile_archives(folder)
        lock: dict[str, Any] = json.loads((folder / LOCK_FILE).read_text())
        (entry,) = lock["packages"].values()
        compiled = folder / entry["file_name"]
        write_archive(compiled, read_archive(compiled))
        entry["sha256"] = sha256(compiled)
        entry["file_name"] = hashed_name(compiled.name, entry["sha256"])
        # Builds may run at the same time: the file gets its name when it is whole.
        with tempfile.TemporaryDirectory(dir=target, prefix=".making-") as making:
            Path(shutil.copy(compiled, making)).replace(target / entry["file_name"])
    return lock
