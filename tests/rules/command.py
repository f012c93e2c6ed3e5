"""The command line as other people's scripts call it: a process of its own, bytes in, bytes out."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any, NamedTuple

from tests.rules.contract import ROOT


class Run(NamedTuple):
    """How a run ended."""

    status: int
    out: bytes
    err: bytes

    @property
    def json(self) -> Any:
        """Return the output as JSON; it must be UTF-8 and exactly one line."""
        text = self.out.decode("utf-8")
        assert text.endswith("\n"), text
        assert text.count("\n") == 1, text
        return json.loads(text)

    @property
    def lines(self) -> list[bytes]:
        """Return the output lines; every line must be closed."""
        assert self.out.endswith(b"\n"), self.out
        return self.out.split(b"\n")[:-1]


def rules(*arguments: str | bytes, given: bytes = b"") -> Run:
    """Run `python -m rules ARGUMENTS` with these bytes on stdin; there is never a traceback."""
    done = subprocess.run(
        [sys.executable, "-m", "rules", *arguments],
        input=given,
        capture_output=True,
        cwd=ROOT,
        check=False,
        timeout=60,
    )
    assert done.stderr == b"", done.stderr.decode("utf-8", "replace")
    assert done.returncode in {0, 2}, done.returncode
    return Run(done.returncode, done.stdout, done.stderr)


def dumped(value: Any) -> bytes:
    """Return JSON as the contract writes it: UTF-8, sorted keys, no needless white space."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8")
