"""The door of `python -m site_builder`: sees that this Python will do before it imports what needs it.

Plain enough for an old Python to read: what stops it is then a sentence and not a traceback.
"""

import sys
from pathlib import Path

WANTED = Path(__file__).resolve().parent.parent / ".python-version"
OURS = ("site_builder", "checks", "rules")


def main() -> int:
    """Run the command, or say in one line why it cannot run here."""
    wanted = WANTED.read_text().strip()
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    if here != wanted:
        return stop(f"dit is Python {here}, en de bouw draait op {wanted}.")
    try:
        from site_builder.command import run

        return run()
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] in OURS:
            raise
        return stop(f"het pakket {error.name} ontbreekt in {sys.executable}.")
    except KeyboardInterrupt:
        print("\nGestopt.", file=sys.stderr)
        return 130


def stop(what: str) -> int:
    """Say what is wrong and what to do; return the exit status."""
    remedy = "Draai `make build` of `make serve`: die nemen de goede Python, met de pakketten."
    print(f"Gestopt: {what} {remedy}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
