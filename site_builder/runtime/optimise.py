"""Pyodide's interpreter once more through an optimiser: less to fetch and less to compile."""

import subprocess
from pathlib import Path

from site_builder.project import BuildError
from site_builder.runtime.tools import INSTALL_AGAIN, PROJECT, node

PACKAGE = Path("node_modules") / "binaryen"
# For size, which a slow line feels most. Each feature by its name: what Pyodide's interpreter uses and every
# browser that we name has. With all features on, the result asks for what no browser understands yet.
OPTIONS = (
    "-Oz",
    "--enable-bulk-memory",
    "--enable-exception-handling",
    "--enable-extended-const",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
    "--enable-tail-call",
)


def optimise(wasm: Path, out: Path, project: Path = PROJECT) -> None:
    """Write the module that does what this one does, and is smaller; takes most of a minute.

    Raises:
        BuildError: the optimiser is not there, or does not understand the module.
    """
    script = project / PACKAGE / "bin" / "wasm-opt"
    if not script.is_file():
        raise BuildError("binaryen ontbreekt.", INSTALL_AGAIN, "node_modules")
    command = [node(), str(script), *OPTIONS, str(wasm), "-o", str(out)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0 or not out.is_file():
        reason = (result.stderr.strip().splitlines() or ["zonder uitleg"])[-1]
        raise BuildError(
            f"wasm-opt verwerkt de interpreter niet ({reason}).", "Kijk optimise.py na.", wasm.name
        )
