"""The decisions of Werkwijzer: pure Python, standard library only, the same files in every runtime.

`decide(check, answers)` takes the answers of one check and returns the explained result. Nothing
here reads a clock, a network, a random source or a file other than the package's own TOML.
"""

from rules.decide import decide
from rules.registry import CHECKS
from rules.version import VERSION

__all__ = ["CHECKS", "VERSION", "decide"]
