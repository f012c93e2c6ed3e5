"""The picture of change: which lines, in which order, and what they say."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from rules.decide import described
from rules.shared.domains import IDS
from rules.zrm.home import HOME


def picture(*measurements: Mapping[str, int | None]) -> Any:
    """Return the picture that measurements with these scores give."""
    answers = {"metingen": [{"scores": scores} for scores in measurements]}
    return described("zrm", answers)[1]["tables"][0]["slopes"]


def test_the_biggest_step_stands_first_up_or_down_and_equal_ones_in_the_order_of_the_domains() -> None:
    first = {"financien": 2, "huisvesting": 5, "verslaving": 3, "adl": 4, "justitie": 1}
    last = {"financien": 3, "huisvesting": 2, "verslaving": 3, "adl": 5, "justitie": 4}
    found = picture(first, last)["entries"]
    assert [entry["title"] for entry in found] == [
        "Wonen",
        "Politie of rechter",
        "Geld en schulden",
        "Wassen, eten, huishouden en de post",
        "Alcohol, drugs, gokken of gamen",
    ]
    assert [entry["change"] for entry in found] == ["gedaald", *["gestegen"] * 3, "gelijk"]
    assert found[0]["said"] == "Eerst: gaat goed. Daarna: gaat niet goed."
    assert found[-1]["said"] == "Net als eerst: gaat deels goed."


def test_a_line_goes_from_the_first_to_the_last_measurement_that_scored_the_domain() -> None:
    found = picture({"adl": None, "justitie": 2}, {"adl": 4, "justitie": 5}, {"adl": 1}, {"adl": 3})
    by_title = {entry["title"]: entry for entry in found["entries"]}
    assert by_title["Wassen, eten, huishouden en de post"]["scores"] == [None, 4, 1, 3]
    assert by_title["Wassen, eten, huishouden en de post"]["said"] == (
        "Eerst: gaat goed genoeg. Daarna: gaat deels goed."
    )
    assert by_title["Politie of rechter"]["scores"] == [2, 5, None, None]


@pytest.mark.parametrize("measurements", [({"adl": 2},), ({"adl": 2}, {"justitie": 3})])
def test_without_two_scores_of_one_domain_there_is_no_picture(
    measurements: tuple[dict[str, int | None], ...],
) -> None:
    assert picture(*measurements) is None


@pytest.mark.parametrize("levels", [(2, 4), (1, 1), (5, 2)])
def test_what_was_unsafe_at_home_is_not_in_a_picture_that_others_may_see(levels: tuple[int, int]) -> None:
    first, last = ({"adl": 3, HOME: level} for level in levels)
    assert [entry["title"] for entry in picture(first, last)["entries"]] == [
        "Wassen, eten, huishouden en de post"
    ]


def test_the_picture_adds_nothing_up() -> None:
    found = picture(dict.fromkeys(IDS, 3), dict.fromkeys(IDS, 4))
    assert set(found) == {"title", "text", "top", "bottom", "entries"}
    assert all(set(entry) == {"title", "scores", "change", "said"} for entry in found["entries"])
    assert len(found["entries"]) == len(IDS)
