"""The meetings that the tests of the agenda are about, and how a page shows them."""

from __future__ import annotations

from typing import Any

# Ninety minutes: welcome 5, looking back 10, choosing 5, A 30, B 30, successes 5, closing 5.
TWO: dict[str, Any] = {"start": "13:30", "duur": 120, "zaken": [{"id": "casus A"}, {"id": "casus B"}]}
EIGHT: list[dict[str, Any]] = [
    {"id": "casus A", "omvang": "licht", "urgent": ["veiligheid"]},
    {"id": "een gezin in de flat aan de singel", "soort": "proces", "voorbereid": True, "thema": "schulden"},
    {"id": "casus C", "omvang": "complex"},
    *({"id": f"casus {letter}", "betrokken": 2} for letter in "DEFGH"),
]
# Width, and how high eight items may be there, in pixels; of that a line under each label for who looks along.
WIDTHS = {320: 5_200, 360: 4_800, 1280: 3_800}
