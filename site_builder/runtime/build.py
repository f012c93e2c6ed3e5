"""The steps from npm's Pyodide and our rules to a folder that a browser can start from."""

import json
import shutil
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

from site_builder.runtime import lock, slim, stdlib, trace
from site_builder.runtime.cache import cached, key_of
from site_builder.runtime.manifest import Manifest, RuntimeFile, hashed_name, sha256
from site_builder.runtime.optimise import PACKAGE, optimise
from site_builder.runtime.tools import (
    PROJECT,
    PyodidePackage,
    check_python,
    pyodide_package,
)
from site_builder.runtime.trace import Inputs
from site_builder.runtime.wheel import build_wheel, rules_version

HERE = Path(__file__).parent

LOADER = "pyodide.mjs"
GLUE = "pyodide.asm.js"
WASM = "pyodide.asm.wasm"
SLIMMING = (HERE / "slim.py", HERE / "optimise.py")


@dataclass(frozen=True)
class LockedRules:
    """The compiled wheel, and the lock file that names it."""

    lock: dict[str, Any]
    wheel: Path


def build_runtime(
    out: Path, *, cache: Path, rules: Path = PROJECT / "rules", answers: Inputs = ()
) -> Manifest:
    """Fill `out` with the runtime for these rules and return what is in it.

    `answers` (the id of a check, and answers as JSON) are decided on to see which modules that takes.

    Raises:
        BuildError: something is missing or broken; the message says what, and what to do.
    """
    package = pyodide_package()
    info = lock.stock_info(package)
    check_python(info["python"])
    kept = cache / "runtime"
    locked = _locked_rules(rules, info, kept)
    library = _library(package, locked, trace.Tried(rules, answers), kept)
    sources = {
        "loader": package.file(LOADER),
        "glue": _slimmed(package, GLUE, kept),
        "wasm": _slimmed(package, WASM, kept),
        "stdlib": library,
        "rules": locked.wheel,
    }
    plain = {"loader": LOADER, "glue": GLUE, "wasm": WASM, "stdlib": "python_stdlib.zip"}
    names = {role: hashed_name(name, sha256(sources[role])) for role, name in plain.items()}
    names["rules"] = locked.wheel.name
    manifest = Manifest(
        pyodide=package.version,
        python=info["python"],
        rules=rules_version(rules),
        total=sum(path.stat().st_size for path in sources.values()),
        files={
            role: RuntimeFile(names[role], path.stat().st_size, sha256(path))
            for role, path in sources.items()
        },
        lock=locked.lock,
    )
    _fill(out, {names[role]: path for role, path in sources.items()}, manifest)
    return manifest


def _locked_rules(rules: Path, info: dict[str, Any], cache: Path) -> LockedRules:
    """Build, compile and lock the wheel, or find it as it was."""

    def make(path: Path) -> None:
        with tempfile.TemporaryDirectory() as name:
            build_wheel(rules, Path(name))
            (wheel,) = Path(name).glob("*.whl")
            made = lock.compile_and_lock(wheel, info, cache)
        path.write_text(json.dumps(made))

    # The code of the steps counts as well: another way of building is another wheel.
    steps = [HERE / "wheel.py", HERE / "lock.py", HERE / "archive.py"]
    tools = [f"{name} {version(name)}" for name in ("hatchling", "pyodide-build", "pyodide-lock")]
    key = key_of(rules, json.dumps(info), *steps, *tools)
    cache.mkdir(parents=True, exist_ok=True)
    made: dict[str, Any] = json.loads(cached(cache, "lock.json", key, make).read_text())
    (entry,) = made["packages"].values()
    wheel = cache / entry["file_name"]
    if not wheel.is_file():
        cached(cache, "lock.json", key, make).unlink()
        return _locked_rules(rules, info, cache)
    return LockedRules(made, wheel)


def _slimmed(package: PyodidePackage, name: str, cache: Path) -> Path:
    """Make the interpreter or its script without what nobody mentions, or find it as it was."""
    loader, glue = package.file(LOADER), package.file(GLUE)

    def make(path: Path) -> None:
        words = slim.mentioned(glue.read_text("utf-8"), loader.read_text("utf-8"))
        if name == GLUE:
            path.write_text(slim.slim_glue(glue.read_text("utf-8"), words), "utf-8")
        else:
            whole = path.with_suffix(".whole")
            whole.write_bytes(slim.slim_wasm(package.file(name).read_bytes(), words))
            optimise(whole, path)

    key = key_of(package.file(name), loader, glue, *SLIMMING, PROJECT / PACKAGE / "package.json")
    return cached(cache, name, key, make)


def _library(package: PyodidePackage, locked: LockedRules, tried: trace.Tried, cache: Path) -> Path:
    """Make the cut standard library, or find it as it was."""
    stock = package.file("python_stdlib.zip")
    steps = [HERE / "stdlib.py", HERE / "archive.py", stdlib.OVERLAY]
    tools = f"pyodide-build {version('pyodide-build')}"
    merged_key = key_of(stock, *steps, tools)
    merged = cached(cache, "merged.zip", merged_key, lambda path: stdlib.merge(stock, path))

    def make(path: Path) -> None:
        used = trace.used_modules(package, merged, cache, locked.lock, tried)
        stdlib.cut(merged, used, path)

    steps = [HERE / "trace.py", HERE / "trace.mjs", HERE / "node_runtime.mjs"]
    key = key_of(merged_key, json.dumps(locked.lock), json.dumps(list(tried.answers)), *steps)
    return cached(cache, "stdlib.zip", key, make)


def _fill(out: Path, files: dict[str, Path], manifest: Manifest) -> None:
    """Make `out` hold these files and the manifest, and nothing from an earlier build."""
    out.mkdir(parents=True, exist_ok=True)
    for old in out.iterdir():
        if old.is_file() and old.name not in files:
            old.unlink()
    for name, path in files.items():
        # The name holds the hash: a file that is there is the file that is wanted.
        if not (out / name).is_file():
            shutil.copyfile(path, out / name)
    (out / "manifest.json").write_text(manifest.to_json(), "utf-8")
