"""The decisions of Werkwijzer: pure Python, standard library only, the same files in every runtime.

`decide(check, answers)` takes the answers of one check and returns the explained result. Nothing
here reads a clock, a network, a random source or a file other than the package's own TOML.
"""

import sys

# An older Python would stumble over the first file that it cannot read, in words that help nobody.
if sys.version_info < (3, 12):  # noqa: UP036 - whoever has another Python is to be told
    TOO_OLD = "Dit is Python {}.{}, en de regels draaien op 3.13. Roep ze aan met python3.13."
    SAID = TOO_OLD.format(*sys.version_info[:2])
    if sys.argv[:1] == ["-m"]:
        sys.stderr.write(SAID + "\n")
        raise SystemExit(2)
    raise ImportError(SAID)

from rules.decide import decide
from rules.registry import CHECKS
from rules.version import VERSION

__all__ = ["CHECKS", "VERSION", "decide"]
