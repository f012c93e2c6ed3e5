"""The drawing of a network: whoever there is, nobody touches another, and all of it stands in the frame."""

from __future__ import annotations

from itertools import combinations
from math import atan2, cos, degrees, hypot, radians, sin
from re import findall
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.core.words import load
from rules.netwerk import drawing as rules
from rules.netwerk.drawing import drawing
from rules.netwerk.labels import LONGEST, MOST_LINES, lines_of, width
from tests.rules.contract import ROOT

Person = dict[str, Any]
KINDS = ("emotioneel", "materieel", "gezelschap", "advies")
AREAS = ("familie", "vrienden", "kennissen", "werk", "school", "hulpverlening", "overig")
VIEW = ROOT / "checks/views/netwerk/symbols.js"
# As the view draws it: the symbol, what is under it, a line, letters of support.
MEASURES = {
    name: int(value)
    for name, value in findall(r"(?m)^(?:export )?const ([A-Z_]+) = (\d+);$", VIEW.read_text("utf-8"))
}
RADIUS, UNDER, LINE, LETTERS = (MEASURES[name] for name in ("RADIUS", "UNDER", "LINE", "SUPPORT"))
FROM_SIGN, BROAD = MEASURES["FROM_SIGN"], MEASURES["LETTER"]
LABELS = (
    "zus", "oma", "buurvrouw van boven", "schuldhulpverleningsmedewerker Anne-Marie", "W" * 40, "i" * 40,
    "ab cd ef gh ij kl mn op qr st uv wx yz 12", "Ελένη από την πόλη", "الجارة", "邻居阿姨", "👩‍👩‍👧 buren", "Zoë",
)  # fmt: skip


class Rectangle(NamedTuple):
    """A piece of the drawing, by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Rectangle) -> bool:
        """Return whether two pieces lie over each other."""
        return (
            self.left < other.right and other.left < self.right
            and self.top < other.bottom and other.top < self.bottom
        )  # fmt: skip


def people(most: int = 40) -> st.SearchStrategy[list[Person]]:
    """Return one to forty people: often spread, sometimes all in one area or one ring."""
    some = st.sampled_from(AREAS), st.integers(1, 3)

    def spread(
        areas: list[str], rings: list[int], labels: tuple[str, ...]
    ) -> st.SearchStrategy[list[Person]]:
        person = st.fixed_dictionaries(
            {"label": st.sampled_from(labels), "gebied": st.sampled_from(areas), "afstand": st.sampled_from(rings)},
            optional={way: st.lists(st.sampled_from(KINDS), unique=True) for way in ("krijgt", "geeft")},
        )  # fmt: skip
        return st.lists(person, min_size=1, max_size=most)

    return st.tuples(
        st.lists(some[0], min_size=1, max_size=7, unique=True),
        st.lists(some[1], min_size=1, max_size=3, unique=True),
        st.sampled_from((LABELS, LABELS[:3], LABELS[3:5])),
    ).flatmap(lambda found: spread(*found))


def named(drawn: dict[str, Any]) -> list[Rectangle]:
    """Return around each person what the view draws: symbol, label and letters, as one piece."""
    found = []
    for person, (x, y) in zip(drawn["people"], drawn["named"]["places"], strict=True):
        sides = max(len(person["gets"]), len(person["gives"]))
        half = max(RADIUS, person["wide"] / 2, FROM_SIGN + BROAD * sides if sides else 0)
        under = UNDER + LINE * len(person["lines"]) + (LETTERS if sides else 0)
        found.append(Rectangle(x - half, y - RADIUS, x + half, y + RADIUS + under))
    return found


@settings(deadline=None, max_examples=150)
@given(everybody=people())
def test_nobody_touches_another_and_everybody_stands_in_the_frame(everybody: list[Person]) -> None:
    drawn = drawing(everybody)
    pieces = named(drawn)
    assert len(pieces) == len(everybody)
    assert not [pair for pair in combinations(pieces, 2) if pair[0].touches(pair[1])]
    edge, middle = drawn["named"]["rim"][0], drawn["named"]["middle"]
    for piece in pieces:
        corners = [(x, y) for x in (piece.left, piece.right) for y in (piece.top, piece.bottom)]
        assert max(hypot(*corner) for corner in corners) <= edge
        nearest = hypot(max(piece.left, 0, -piece.right), max(piece.top, 0, -piece.bottom))
        assert nearest > middle
    for layout in (drawn["named"], drawn["numbered"]):
        assert layout["rim"][1] < layout["size"] / 2


@settings(deadline=None, max_examples=150)
@given(everybody=people())
def test_no_two_numbers_touch(everybody: list[Person]) -> None:
    layout = drawing(everybody)["numbered"]
    places = layout["places"]
    assert all(hypot(a - c, b - d) > 2 * RADIUS for (a, b), (c, d) in combinations(places, 2))
    assert all(layout["middle"] + RADIUS < hypot(x, y) < layout["rim"][0] - RADIUS for x, y in places)


@settings(deadline=None, max_examples=100)
@given(everybody=people())
def test_an_area_is_a_sector_and_a_distance_a_ring(everybody: list[Person]) -> None:
    drawn = drawing(everybody)
    for layout in (drawn["named"], drawn["numbered"]):
        edges = [layout["middle"], *layout["rings"]]
        assert edges == sorted(edges)
        for person, entry, (x, y) in zip(everybody, drawn["people"], layout["places"], strict=True):
            begin, end = layout["sectors"][entry["area"]]
            # With a label the middle of symbol and words together is what stands in the ring.
            below = (
                UNDER + LINE * len(entry["lines"]) + (LETTERS if entry["gets"] or entry["gives"] else 0)
            ) / 2
            lower = y + (below if layout is drawn["named"] else 0)
            angle = degrees(atan2(x, -lower)) % 360
            assert begin - 0.5 <= angle <= end + 0.5 or begin - 0.5 <= angle + 360 <= end + 0.5
            assert edges[person["afstand"] - 1] < hypot(x, lower) < edges[person["afstand"]]
        turns = [turn for sector in layout["sectors"] for turn in sector]
        assert turns == sorted(turns)
        assert (turns[0], turns[-1]) == (0, 360)


@settings(deadline=None, max_examples=60)
@given(everybody=people())
def test_the_names_of_the_areas_fit_on_the_rim(everybody: list[Person]) -> None:
    drawn = drawing(everybody)
    for layout in (drawn["named"], drawn["numbered"]):
        radius = sum(layout["rim"]) / 2
        for area, (begin, end) in zip(drawn["areas"], layout["sectors"], strict=True):
            assert radians(end - begin) * radius >= width(area["title"])


def test_the_view_draws_in_the_measures_in_which_the_rules_count() -> None:
    counted = {name: getattr(rules, name) for name in ("UNDER", "LINE", "SUPPORT", "SMALL", "FROM_SIGN")}
    assert {name: MEASURES[name] for name in counted} == counted
    assert 2 * RADIUS == rules.SYMBOL
    letters = load("netwerk/words.toml")["letter"].values()
    for count in range(1, len(KINDS) + 1):
        for some in combinations(letters, count):
            assert BROAD * count <= width("".join(some), rules.SMALL), some


# Several in one area and one ring, a long label, letters of support, areas of one and of nobody.
SEVEN: list[Person] = [
    {"label": "zus", "gebied": "familie", "afstand": 1, "krijgt": ["emotioneel", "materieel"], "geeft": ["advies"]},
    {"label": "oma", "gebied": "familie", "afstand": 1},
    {"label": "oom in Gouda", "gebied": "familie", "afstand": 3},
    {"label": "buurvrouw van boven", "gebied": "kennissen"},
    {"label": "collega van toen", "gebied": "werk", "afstand": 3},
    {"label": "wijkteam", "gebied": "hulpverlening", "krijgt": ["advies"]},
    {"label": "hond"},
]  # fmt: skip
# Where they stood when this was written down: who keeps a drawing finds everybody where he was.
PLACES = {
    "named": [
        [46.1, -98.6], [93.8, 6.4], [265.1, -137.8], [75.8, 162.6], [-169.2, 225.6], [-193.7, -25.7], [-94.1, -178.2],
    ],
    "numbered": [
        [30.1, -54.2], [61.2, 9.7], [152.8, -74.5], [45.3, 106.8], [-97.5, 139.3], [-115.8, -6.1], [-56.2, -101.5],
    ],
}  # fmt: skip


def test_the_same_people_stand_in_the_same_places() -> None:
    drawn = drawing(SEVEN)
    assert {layout: drawn[layout]["places"] for layout in PLACES} == PLACES


@pytest.mark.parametrize("flag", ["vroeger", "overleden", "huisdier", "onveilig"])
def test_what_is_so_of_somebody_moves_nobody(flag: str) -> None:
    """Else the places on a paper that others see would tell who may not be safe."""
    drawn = drawing([{**SEVEN[0], flag: True}, *SEVEN[1:]])
    assert {layout: drawn[layout]["places"] for layout in PLACES} == PLACES


def test_a_touch_is_seen() -> None:
    """Else the properties above could not fail."""
    here = Rectangle(0, 0, 10, 10)
    assert here.touches(Rectangle(9, 9, 20, 20))
    assert not here.touches(Rectangle(10, 0, 20, 10))
    assert [round(part, 6) for part in (sin(0), cos(0))] == [0, 1]


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("zus", ("zus",)),
        ("buurvrouw van boven", ("buurvrouw", "van boven")),
        ("  oma   in Gouda ", ("oma in Gouda",)),
        ("schuldhulpverleningsmedewerker", ("schuldhulpve-", "rleningsmede-", "werker")),
        ("W" * 40, ("WWWWWWW-", "WWWWWWW-", "WWWWWW…")),
    ],
)
def test_a_long_label_stands_in_a_few_lines(label: str, lines: tuple[str, ...]) -> None:
    assert lines_of(label).lines == lines


@given(label=st.text(min_size=1, max_size=40).filter(str.strip))
def test_every_line_fits_and_nothing_is_left_out_in_silence(label: str) -> None:
    found = lines_of(label)
    assert 1 <= len(found.lines) <= MOST_LINES
    assert max(map(width, found.lines)) == found.width <= LONGEST
    if not found.lines[-1].endswith("…"):
        kept = "".join(found.lines).replace("-", "").replace(" ", "")
        assert kept == "".join(label.split()).replace("-", "")


def test_the_whole_label_goes_along_with_its_lines() -> None:
    [entry] = drawing([{"label": "W" * 40}])["people"]
    assert entry["label"] == "W" * 40
