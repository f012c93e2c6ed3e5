"""The answers of the case tables: what the trace of the standard library has the rules decide on."""

import json
import subprocess
import sys

from site_builder.project import BuildError
from site_builder.runtime.tools import PROJECT
from site_builder.runtime.trace import Inputs

READER = "tests.case_tables"


def case_inputs() -> Inputs:
    """Return each case's check and its answers as JSON; empty where the project stands without its tests.

    The tables belong to the tests, which know how to read them; they are asked and not imported.

    Raises:
        BuildError: a table is broken; the message is what its reader says of it.
    """
    if not (PROJECT / f"{READER.replace('.', '/')}.py").is_file():
        return []
    done = subprocess.run(
        [sys.executable, "-m", READER], cwd=PROJECT, capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["?"])[-1]
        raise BuildError(
            f"de casustabellen zijn niet te lezen ({reason}).", "Verbeter die tabel.", "tests/cases"
        )
    return [(check, answers) for check, answers in json.loads(done.stdout)]
