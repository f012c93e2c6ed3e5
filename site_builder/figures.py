"""`::: figuur bloem`, a line of its own, becomes a drawing made of data: its words stand in `docs/`.

A drawing says nothing that the page does not say in words too; who hears it gets its whole sentence.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from rules.core.sentences import fill
from site_builder.jinja import environment
from site_builder.project import DOCS, need, read_toml

# The middle of the flower in its drawing, and how far from it the words of a petal stand.
MIDDLE = (200, 205)
REACH = 122


def figure_html(name: str) -> str:
    """Return a drawing as SVG within a figure.

    Raises:
        BuildError: its data misses something.
    """
    file, made = FIGURES[name]
    data = read_toml(DOCS / file)
    need(data, ("tekst",), f"docs/{file}")
    return environment().get_template(f"figures/{name}.svg.j2").render(**made(data, f"docs/{file}"))


def _flower(data: dict[str, Any], where: str) -> dict[str, Any]:
    """Return the petals, each with its angle and where its words stand."""
    need(data, ("hart", "aantal", "blad"), where)
    turn = 360 / len(data["blad"])
    petals = []
    for number, petal in enumerate(data["blad"]):
        need(petal, ("naam", "vragen"), where)
        angle = math.radians(number * turn)
        place = (MIDDLE[0] + REACH * math.sin(angle), MIDDLE[1] - REACH * math.cos(angle))
        drawn = {"angle": number * turn, "x": round(place[0]), "y": round(place[1])}
        petals.append(
            {"naam": petal["naam"], "said": fill(data["aantal"], vragen=str(petal["vragen"])), **drawn}
        )
    return {"hart": data["hart"], "tekst": data["tekst"], "bladen": petals}


def _ladder(data: dict[str, Any], where: str) -> dict[str, Any]:
    need(data, ("trede",), where)
    for rung in data["trede"]:
        need(rung, ("nummer", "naam"), where)
    return {"tekst": data["tekst"], "sporten": data["trede"]}


# Each drawing by its name: its data under docs/, and what its template needs of them.
FIGURES: dict[str, tuple[str, Callable[[dict[str, Any], str], dict[str, Any]]]] = {
    "bloem": ("lopend/bloem.toml", _flower),
    "ladder": ("werken/ladder.toml", _ladder),
}
