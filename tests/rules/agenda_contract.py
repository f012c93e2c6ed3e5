"""What the contract says of the agenda alone: what makes an item urgent."""

from __future__ import annotations

URGENT = ("veiligheid", "thuiszitter", "psychiatrie")
