"""The folder that is served: our runtime, stock Pyodide and PyScript, each with a page that asks once."""

import shutil
from dataclasses import dataclass
from pathlib import Path

import brotli

from site_builder.runtime import build_runtime
from site_builder.runtime.cache import cached, key_of
from site_builder.runtime.tools import PROJECT, pyodide_package
from site_builder.runtime.wheel import build_wheel

PAGES = Path(__file__).parent / "pages"
STOCK = (
    "pyodide.mjs",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)
COMPRESSIBLE = {".js", ".mjs", ".wasm", ".zip", ".whl", ".json", ".css", ".html"}

PAGE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; worker-src 'self'"
WORKER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'"


@dataclass(frozen=True)
class Contestant:
    """One way of running the rules in a browser, and the page that does so."""

    name: str
    page: str


OURS = Contestant("ours", "ours.html")
STOCK_PYODIDE = Contestant("stock Pyodide", "stock.html")
PYSCRIPT = Contestant("PyScript", "pyscript.html")
CONTESTANTS = (OURS, STOCK_PYODIDE, PYSCRIPT)


def prepare(folder: Path, cache: Path) -> None:
    """Fill the folder; every file gets its brotli form beside it, as a good host has it."""
    shutil.copytree(PAGES, folder, dirs_exist_ok=True)
    shutil.copytree(PROJECT / "checks" / "runtime", folder / "checks" / "runtime")
    build_runtime(folder / "runtime", cache=cache)
    package = pyodide_package()
    (folder / "stock").mkdir()
    for name in STOCK:
        shutil.copy(package.file(name), folder / "stock" / name)
    shutil.copytree(
        PROJECT / "node_modules" / "@pyscript" / "core" / "dist",
        folder / "pyscript",
        ignore=shutil.ignore_patterns("*.map"),
    )
    (folder / "wheel").mkdir()
    build_wheel(PROJECT / "rules", folder / "wheel")
    (wheel,) = (folder / "wheel").glob("*.whl")
    shutil.copy(wheel, folder / "wheel" / "rules.zip")
    wheel.rename(folder / "wheel" / "werkwijzer_rules-0-py3-none-any.whl")
    for file in sorted(folder.rglob("*")):
        if file.is_file() and file.suffix in COMPRESSIBLE:
            shutil.copy(compressed(file, cache), f"{file}.br")


def compressed(file: Path, cache: Path) -> Path:
    """Return the file under brotli at its strongest; that takes seconds for some, so it is kept."""

    def make(path: Path) -> None:
        path.write_bytes(brotli.compress(file.read_bytes(), quality=11))

    return cached(cache / "bench", "file.br", key_of(file.read_bytes()), make)


def headers(path: str) -> dict[str, str]:
    """Return what a good host sends: everything may be kept but the pages and the manifest.

    Ours runs under the policy that it has in production; the others would not start under it.
    """
    kept = not path.endswith((".html", "manifest.json"))
    found = {"Cache-Control": "public, max-age=31536000, immutable" if kept else "no-cache"}
    if path.startswith("ours"):
        found["Content-Security-Policy"] = PAGE_POLICY
    elif path == "checks/runtime/worker.js":
        found["Content-Security-Policy"] = WORKER_POLICY
    return found
