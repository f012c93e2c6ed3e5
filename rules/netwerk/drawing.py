"""The drawing as data: where everybody stands and what is drawn of them; whoever draws it decides nothing.

It is laid out twice: with labels, and with numbers for where labels would be too small to read.
"""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.questions import fields_of
from rules.core.words import load
from rules.netwerk.labels import Lines, lines_of, width
from rules.netwerk.lanes import Person as Size
from rules.netwerk.places import placed
from rules.netwerk.support import AREA, AREAS, KINDS, RING, RINGS, Person, unsafe
from rules.netwerk.telling import telling
from rules.netwerk.turning import STEPS

ID = "netwerk"
WORDS = "netwerk/words.toml"
# In units of the drawing: the symbol, with its marks, the air under it, a line of the label, letters.
SYMBOL, MARKS, UNDER, LINE, SUPPORT = 28, 36, 2, 15, 14
# A symbol with a number in it, all round.
DISC = 32
# The letters of support stand on both sides of a sign: as small as these, and so far from its middle.
SMALL, FROM_SIGN = 11, 20
MARGIN = 6
# A circle in degrees, as the drawing has it.
ROUND = 360
WAYS = ("krijgt", "geeft")


def drawing(people: list[Person]) -> Json:
    """Return the drawing of these people.

    Returns:
        `named` and `numbered`: the two layouts, as `_layout` gives them; `people`: of each the `label` whole
        and in `lines`, `fit` (how wide each line is drawn; none where the letter fits), `wide` (the widest
        line), `gets` and `gives` (letters, as the resident has it), the `area` by its place in `areas`,
        what is so (`pet`, `dead`, `former`, `unsafe`), and `told`: all of it but the last in words;
        `areas`: of each that there is its title, and the `tone` that it always has; `kinds`: letter and
        title; `rings`: what they are called; `middle`: what stands in the middle.
    """
    words, letters = load(WORDS)["tekening"], load(WORDS)["letter"]
    asked = fields_of(ID, "personen")
    here = [area for area in AREAS if any(person.get("gebied", AREA) == area for person in people)]
    areas = {area: asked["gebied"].option_title(area) for area in here}
    rings = [words[f"kring-{ring}"] for ring in RINGS]
    names = {area: width(title) for area, title in areas.items()}
    labels = [lines_of(person["label"]) for person in people]
    support = [_letters(person, letters) for person in people]
    named = [_named(*about) for about in zip(people, labels, support, strict=True)]
    return {
        "named": _layout(named, names),
        "numbered": _layout([_size(person, DISC, SYMBOL, disc=True) for person in people], names),
        "people": [
            {
                "label": person["label"],
                "lines": list(lines.lines),
                "fit": [width(line) for line in lines.lines] if lines.fitted else [],
                "wide": lines.width,
                "gets": gets,
                "gives": gives,
                "area": here.index(person.get("gebied", AREA)),
                "pet": bool(person.get("huisdier")),
                "dead": bool(person.get("overleden")),
                "former": bool(person.get("vroeger")),
                "unsafe": unsafe(person),
                "told": telling(person, asked),
            }
            for person, lines, (gets, gives) in zip(people, labels, support, strict=True)
        ],
        "areas": [{"title": areas[area], "tone": AREAS.index(area)} for area in here],
        "kinds": [{"letter": letters[kind], "title": asked["krijgt"].option_title(kind)} for kind in KINDS],
        "rings": rings,
        "middle": words["midden"],
    }


def _layout(sizes: list[Size], names: dict[str, int]) -> Json:
    """Return where everything stands.

    Returns:
        `size` of the square that it stands in, its middle being 0, 0; the radii of the `middle`, of the
        outer edge of each of the `rings`, and the two edges of the `rim`; `sectors`: where each area begins
        and ends, in degrees from the top; `places`: the middle of the symbol of each person, to the right
        and down.
    """
    found = placed(sizes, names)
    return {
        "size": 2 * (found.rim[1] + MARGIN),
        "middle": found.middle,
        "rings": found.rings,
        "rim": list(found.rim),
        "sectors": [[begin * ROUND / STEPS, end * ROUND / STEPS] for begin, end in found.sectors.values()],
        "places": [
            [round(x, 1), round(y - (size.height - SYMBOL) / 2, 1)]
            for size, (x, y) in zip(sizes, found.places, strict=True)
        ],
    }


def _letters(person: Person, letters: Json) -> tuple[str, str]:
    """Return the letters of what the resident gets and gives, in the source's order."""
    gets, gives = ("".join(letters[kind] for kind in KINDS if kind in person.get(way, ())) for way in WAYS)
    return gets, gives


def _named(person: Person, lines: Lines, support: tuple[str, str]) -> Size:
    """Return the size of a symbol with the label and the letters of support under it."""
    sides = max(width(letters, SMALL) for letters in support)
    under = 2 * (FROM_SIGN + sides) if sides else 0
    height = SYMBOL + UNDER + LINE * len(lines.lines) + (SUPPORT if sides else 0)
    return _size(person, max(MARKS, lines.width, under), height)


def _size(person: Person, wide: int, height: int, *, disc: bool = False) -> Size:
    return Size(wide, height, person.get("gebied", AREA), person.get("afstand", RING), disc)
