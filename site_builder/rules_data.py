"""The rules' own data, checked before anything is built from them."""

from __future__ import annotations

from rules.core.checker import all_faults
from site_builder.layers import lines_of_layers


class FaultyDataError(Exception):
    """Data are wrong; `lines` says of each fault where, what, and the remedy."""

    def __init__(self, lines: list[str]) -> None:
        """Keep every fault as a line."""
        super().__init__("\n".join(lines))
        self.lines = lines


def check_rules_data() -> None:
    """See that every data file of the rules is right, and every layer over them and over the pages.

    Raises:
        FaultyDataError: with everything that is wrong.
    """
    lines = [fault.as_line() for fault in all_faults()] or list(lines_of_layers())
    if lines:
        raise FaultyDataError(lines)
