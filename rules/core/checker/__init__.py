"""The checker of all data: every fault at once, with file, place and remedy.

For the command line and the build. Where answers are decided on it is loaded only when something is wrong.
"""

from rules.core.checker.every import all_faults, faults_of
from rules.core.checker.fault import WordsFault, summary

__all__ = ["WordsFault", "all_faults", "faults_of", "summary"]
