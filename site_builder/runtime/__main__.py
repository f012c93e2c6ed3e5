"""`python -m site_builder.runtime --out DIR`: make the runtime folder."""

import argparse
import sys
from pathlib import Path

from site_builder.project import BuildError
from site_builder.runtime import build_runtime
from site_builder.runtime.cases import case_inputs


def main(arguments: list[str] | None = None) -> int:
    """Build, and say in one line what came of it."""
    parser = argparse.ArgumentParser(prog="python -m site_builder.runtime", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="the folder to fill")
    parser.add_argument("--cache", type=Path, default=Path("build/cache"), help="kept in between")
    options = parser.parse_args(arguments)
    try:
        manifest = build_runtime(options.out, cache=options.cache, answers=case_inputs())
    except BuildError as error:
        print(f"Gestopt: {error}", file=sys.stderr)
        return 1
    print(
        f"runtime: Pyodide {manifest.pyodide}, rules {manifest.rules}, "
        f"{len(manifest.files)} files, {manifest.total / 1e6:.1f} MB before compression"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
