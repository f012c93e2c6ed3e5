"""`python -m tools.fresh serve [test]`: run the README's commands in a fresh clone, where nothing is yet."""

from __future__ import annotations

import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from site_builder.project import ROOT
from tools.fresh.machine import fresh_machine
from tools.fresh.visit import FreshError, make_serve, run


def main(commands: list[str]) -> int:
    """Run the commands one after another in the same clone; it goes when they are done."""
    # Started in the background a process ignores Ctrl+C, and so would the server that this is to stop.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    with tempfile.TemporaryDirectory(prefix="werkwijzer-vers-") as name:
        folder = Path(name)
        try:
            environment = fresh_machine(folder)
            clone = cloned(folder / "een map")  # a space in the name, as folders of people have
            for command in commands:
                began = time.monotonic()
                if command == "serve":
                    make_serve(clone, environment)
                else:
                    run(["make", command], clone, environment)
                print(
                    f"· make {command} werkt waar nog niets is ({time.monotonic() - began:.0f} s)", flush=True
                )
        except FreshError as error:
            print(f"Gestopt: {error}", file=sys.stderr)
            return 1
        except KeyboardInterrupt:
            print("\nGestopt; de kloon wordt weggegooid.", file=sys.stderr)
            return 130
    return 0


def cloned(target: Path) -> Path:
    """Clone the last commit; what is not committed is not there for anybody else either."""
    if git("status", "--porcelain"):
        print("· let op: wat niet is vastgelegd (git status), doet niet mee", flush=True)
    git("clone", "-q", str(ROOT), str(target))
    return target


def git(*arguments: str) -> str:
    """Ask git; what it says when it cannot is what went wrong."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise FreshError(
            f"git {arguments[0]}: {done.stderr.strip()}\nDraai dit in een kloon van het project."
        )
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
