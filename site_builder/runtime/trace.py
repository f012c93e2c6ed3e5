"""Find out which modules of the standard library the rules make Python load."""

import ast
import json
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from site_builder.project import BuildError
from site_builder.runtime.tools import PyodidePackage, node

SCRIPT = Path(__file__).parent / "trace.mjs"

Inputs = Sequence[tuple[str, str]]

# Where Pyodide 0.29 puts its standard library.
STDLIB_IN_PYTHON = "/lib/python313.zip/"


class Tried(NamedTuple):
    """What is run to see what it loads: the rules, and answers (a check's id, and JSON) to decide on."""

    rules: Path
    answers: Inputs


def used_modules(
    package: PyodidePackage, stdlib: Path, packages: Path, lock: dict[str, Any], tried: Tried
) -> frozenset[str]:
    """Run the rules in Node on the uncut library; return the paths (`json/decoder.py`) they load.

    Raises:
        BuildError: the rules do not run there.
    """
    question = {
        "place": {
            "pyodide": str(package.folder.resolve()),
            "stdlib": str(stdlib.resolve()),
            "packages": str(packages.resolve()),
            "lock": lock,
        },
        "imports": imports_of(tried.rules),
        "answers": list(tried.answers),
    }
    # By standard input: all answers together are more than a command line may hold.
    result = subprocess.run(
        [node(), str(SCRIPT)], input=json.dumps(question), capture_output=True, encoding="utf-8", check=False
    )
    if result.returncode != 0:
        reason = next(
            (line for line in reversed(result.stderr.splitlines()) if "Error" in line),
            result.stderr.strip()[-300:],
        )
        raise BuildError(
            f"de regels draaien niet in Pyodide ({reason.strip()}).", "Werkt `python -m rules list`?", "rules"
        )
    origins: dict[str, str] = json.loads(result.stdout)
    return frozenset(
        origin.removeprefix(STDLIB_IN_PYTHON).removesuffix("c")
        for origin in origins.values()
        if origin.startswith(STDLIB_IN_PYTHON)
    )


def imports_of(rules: Path) -> dict[str, list[str]]:
    """Return per module of the rules what it imports, inside functions as well.

    The command line is left out: it never runs in a browser, and would bring in `argparse`.
    """
    found = {}
    for file in sorted(rules.rglob("*.py")):
        if file.name == "__main__.py":
            continue
        parts = file.relative_to(rules.parent).with_suffix("").parts
        module = ".".join(part for part in parts if part != "__init__")
        names: set[str] = set()
        for statement in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(statement, ast.Import):
                names.update(alias.name for alias in statement.names)
            elif isinstance(statement, ast.ImportFrom) and statement.module and not statement.level:
                names.add(statement.module)
        found[module] = sorted(names)
    return found
