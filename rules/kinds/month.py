"""`month`: a month of a year as jjjj-mm."""

from __future__ import annotations

from rules.kinds.pattern import patterned

KIND = patterned("month", "[0-9]{4}-(0[1-9]|1[0-2])", 7, "maand")
