"""The checker of all data: every fault at once, with file, place and remedy.

For the command line and the build. Where answers are decided on it is loaded only when something is wrong.
"""

from rules.core.checker.every import all_faults, all_faults_with, faults_of
from rules.core.checker.fault import WordsFault, summary
from rules.core.checker.layers import layers

__all__ = ["WordsFault", "all_faults", "all_faults_with", "faults_of", "layers", "summary"]
