"""The command line: `python -m rules list | schema ID | decide ID [--lines] | graph ID | check`.

`--layer LAYER` behind any of them lays other words over ours (see `rules.core.layers`).

Exit status 0: decided, more answers are needed, or all data are right. 2: the answers, the data or the
command are wrong; the output is then an `errors` object. Never a traceback, whatever comes in.
"""

from __future__ import annotations

import io
import sys
from typing import BinaryIO

from rules.core.answers import Fault
from rules.core.layers import chosen, using
from rules.core.ready import guarded
from rules.core.schema import schema
from rules.core.sentences import fault_text
from rules.core.words import WordsError
from rules.door import LONGEST_INPUT, NOT_UTF8, decide_or_errors, dump
from rules.registry import CHECKS

WRONG = 2
# Four bytes to a character at most, the end of a line, and one more: then it is too large.
MOST_BYTES = 4 * LONGEST_INPUT + 3
USAGE = "python -m rules list | schema ID | decide ID [--lines] | graph ID | check [--layer LAYER]"


def main(arguments: list[str], stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Run one command in the words that it asks for; return the exit status."""
    match arguments:
        case [*command, "--layer", layer] if layer:
            with using(layer):
                return _run(command, stdin, stdout)
        case _:
            return _run(arguments, stdin, stdout)


def _run(arguments: list[str], stdin: BinaryIO, stdout: BinaryIO) -> int:  # noqa: PLR0911 - one per command
    match arguments:
        case ["list"]:
            return _write(stdout, "\n".join(CHECKS))
        case ["check"]:
            return _check(stdout)
        case ["schema" | "graph" as command, check] if check in CHECKS:
            try:
                return _describe(command, check, stdout)
            except WordsError as broken:
                return _fail(stdout, str(broken))
        case ["decide", check] if check in CHECKS:
            return _decide(check, stdin.read(MOST_BYTES), stdout)
        case ["decide", check, "--lines"] if check in CHECKS:
            return _decide_lines(check, stdin, stdout)
        case ["schema" | "graph" | "decide", check, *_] if check not in CHECKS:
            return _refuse(stdout, "geen-check", check=f"“{_safe(check)}”", checks=", ".join(CHECKS))
        case _:
            return _refuse(stdout, "geen-commando", gebruik=USAGE)


def _check(stdout: BinaryIO) -> int:
    """Write every fault in the rules' own data files; an empty list when there is none."""
    from rules.core.checker import all_faults, all_faults_with, layers

    # A layer is laid over words that are right.
    faults = all_faults() if not chosen() else []
    for layer in [chosen()] if chosen() else layers():
        faults = faults or all_faults_with(layer)
    errors = [fault.as_json() for fault in faults]
    _write(stdout, dump({"errors": errors}))
    return WRONG if errors else 0


def _describe(command: str, check: str, stdout: BinaryIO) -> int:
    graph = CHECKS[check].graph
    if command == "schema":
        return _write(stdout, dump(schema(check)))
    if graph is None:
        return _refuse(stdout, "geen-stroom", check=check)
    return _write(stdout, dump(guarded(check, graph)))


def _decide(check: str, raw: bytes, stdout: BinaryIO) -> int:
    result = decide_or_errors(check, _text(raw))
    _write(stdout, dump(result))
    return WRONG if "errors" in result else 0


def _decide_lines(check: str, stdin: BinaryIO, stdout: BinaryIO) -> int:
    """Write one result per line, so that results and lines stay side by side."""
    status = 0
    while line := stdin.readline(MOST_BYTES):
        status = max(status, _decide(check, line.rstrip(b"\r\n"), stdout))
        # The rest of a line that is far too long goes by in parts: it may be larger than the memory.
        while line and not line.endswith(b"\n"):
            line = stdin.readline(MOST_BYTES)
    return status


def _text(raw: bytes) -> str:
    """Return the input as text.

    What is not UTF-8 becomes NOT_UTF8, what is far too large (four bytes to a character at most) text
    that is too large.
    """
    if len(raw) > 4 * LONGEST_INPUT:
        return " " * (LONGEST_INPUT + 1)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return NOT_UTF8


def _safe(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")


def _write(stdout: BinaryIO, text: str) -> int:
    stdout.write(f"{text}\n".encode())
    return 0


def _fail(stdout: BinaryIO, message: str) -> int:
    _write(stdout, dump({"errors": [Fault("", message).as_json()]}))
    return WRONG


def _refuse(stdout: BinaryIO, code: str, **values: str) -> int:
    """Write why a command cannot be done; broken words say so themselves."""
    try:
        message = fault_text(code, **values)
    except WordsError as broken:
        message = str(broken)
    return _fail(stdout, message)


def run() -> int:
    """Run the command of this process; a reader that stops early (`| head`) ends it quietly.

    A standard input or output that was closed (`<&-`, `>&-`) is None: nothing comes in or goes out.
    """
    stdin = sys.stdin.buffer if sys.stdin else io.BytesIO()
    stdout = sys.stdout.buffer if sys.stdout else io.BytesIO()
    try:
        status = main(sys.argv[1:], stdin, stdout)
        stdout.flush()
    except OSError as error:
        # Python would complain once more when it flushes at its end.
        sys.stdout = None
        if isinstance(error, BrokenPipeError):
            return 0
        if sys.stderr:
            sys.stderr.write(f"De uitvoer kan niet worden geschreven ({error.strerror}).\n")
        return WRONG
    return status


if __name__ == "__main__":
    sys.exit(run())
