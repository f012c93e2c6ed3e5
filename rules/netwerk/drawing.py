"""The drawing as data: where everybody stands and what is drawn of them; whoever draws it decides nothing."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.questions import by_id
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.netwerk.labels import Lines, lines_of, width
from rules.netwerk.lanes import Person as Size
from rules.netwerk.places import Titles, placed
from rules.netwerk.support import AREA, AREAS, KINDS, RING, RINGS, Person, unsafe
from rules.netwerk.turning import STEPS

ID = "netwerk"
WORDS = "netwerk/words.toml"
# In units of the drawing: the symbol, the air under it, a line of the label, and the letters of support.
SYMBOL, UNDER, LINE, SUPPORT = 28, 2, 15, 14
# The letters of support stand on both sides of a sign: as small as these, and so far from its middle.
SMALL, FROM_SIGN = 11, 20
MARGIN = 6


def drawing(people: list[Person]) -> Json:
    """Return the drawing of these people.

    Returns:
        `size` of the square it stands in, its middle being the middle; `middle`: its radius and its words;
        `rings`: the outer edge of each with its title, and where that stands; `rim`: the edges of what is
        around them; `areas`: each with its title, where it begins and ends in degrees from the top;
        `people`: of each the `x` and `y` of the symbol, the `label` whole and in `lines`, `fit` (the width
        to draw a line in; 0 where the letter fits), `gets` and `gives` (letters, as the resident has it),
        the `area` by number, and what is so (`pet`, `dead`, `former`, `unsafe`); `kinds`: letter and title.
    """
    words, letters = load(WORDS)["tekening"], load(WORDS)["letter"]
    fields = {field.id: field for field in by_id(ID)["personen"].fields}
    area_titles = {area: fields["gebied"].option_title(area) for area in AREAS}
    ring_titles = [words[f"kring-{ring}"] for ring in RINGS]
    labels = [lines_of(person["label"]) for person in people]
    support = [_letters(person, letters) for person in people]
    sizes = [
        _size(person, lines, *both) for person, lines, both in zip(people, labels, support, strict=True)
    ]
    found = placed(
        sizes,
        Titles(
            [width(title) + 4 for title in ring_titles],
            {area: width(title) for area, title in area_titles.items()},
        ),
    )
    return {
        "size": 2 * (found.rim[1] + MARGIN),
        "middle": {"radius": found.middle, "title": words["midden"]},
        "rings": [
            {"radius": radius, "title": title, "at": place}
            for radius, title, place in zip(found.rings, ring_titles, found.titles, strict=True)
        ],
        "rim": list(found.rim),
        "areas": [
            {"title": area_titles[area], "from": begin * 360 / STEPS, "to": end * 360 / STEPS}
            for area, (begin, end) in found.sectors.items()
        ],
        "people": [
            {
                "x": round(x, 1),
                "y": round(y - size.height / 2 + SYMBOL / 2, 1),
                "label": person["label"],
                "lines": list(lines.lines),
                "fit": lines.width if lines.fitted else 0,
                "gets": both[0],
                "gives": both[1],
                "area": list(found.sectors).index(size.area),
                "pet": bool(person.get("huisdier")),
                "dead": bool(person.get("overleden")),
                "former": bool(person.get("vroeger")),
                "unsafe": unsafe(person),
                "told": _told(person, words),
            }
            for person, lines, both, size, (x, y) in zip(
                people, labels, support, sizes, found.places, strict=True
            )
        ],
        "kinds": [{"letter": letters[kind], "title": _kind_title(kind)} for kind in KINDS],
    }


def _kind_title(kind: str) -> str:
    field = next(field for field in by_id(ID)["personen"].fields if field.id == "krijgt")
    return field.option_title(kind)


def _letters(person: Person, letters: Json) -> tuple[str, str]:
    """Return the letters of what the resident gets and gives, in the source's order."""
    gets, gives = ("".join(letters[kind] for kind in KINDS if kind in person.get(way, ())) for way in WAYS)
    return gets, gives


WAYS = ("krijgt", "geeft")


def _size(person: Person, lines: Lines, gets: str, gives: str) -> Size:
    """Return the size of a symbol with what stands under it."""
    sides = max(width(gets, SMALL), width(gives, SMALL))
    under = 2 * (FROM_SIGN + sides) if sides else 0
    return Size(
        max(SYMBOL, lines.width, under) + 4,
        SYMBOL + UNDER + LINE * len(lines.lines) + (SUPPORT if sides else 0),
        person.get("gebied", AREA),
        person.get("afstand", RING),
    )


def _told(person: Person, words: Json) -> str:
    """Return somebody in words, as a file of the drawing tells it: all but that it may not be safe."""
    fields = {field.id: field for field in by_id(ID)["personen"].fields}
    ways = [
        fill(
            words[way],
            soorten=enumerate_titles([_kind_title(k).lower() for k in KINDS if k in person.get(way, ())]),
        )
        for way in WAYS
        if person.get(way)
    ]
    flags = [words[flag] for flag in ("huisdier", "vroeger", "overleden") if person.get(flag)]
    return fill(
        words["iemand"],
        wie=person["label"],
        dingen="; ".join(
            [
                fields["gebied"].option_title(person.get("gebied", AREA)).lower(),
                words[f"kring-{person.get('afstand', RING)}"],
                *flags,
                *ways,
            ]
        ),
    )
