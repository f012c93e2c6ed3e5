"""`time`: a time of the day as hh:mm, both with two digits. A form takes more ways of writing it."""

from __future__ import annotations

from rules.kinds.pattern import patterned

KIND = patterned("time", "([01][0-9]|2[0-3]):[0-5][0-9]", 5, "tijd")._replace(prefilled=True)
