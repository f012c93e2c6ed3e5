"""A drawing says what its page says, and to who hears it too."""

from __future__ import annotations

import re

import pytest
from bs4 import BeautifulSoup

from site_builder import figures
from site_builder.figures import FIGURES, figure_html
from site_builder.project import DOCS, BuildError, read_toml
from tests.handbook.prose import BY_PATH

ON = {"bloem": "lopend/bloemmodel.md", "ladder": "werken/participatieladder.md"}


@pytest.mark.parametrize("name", FIGURES)
def test_it_stands_on_its_page_with_a_sentence_for_who_hears_it(name: str) -> None:
    assert f"\n::: figuur {name}\n" in BY_PATH[ON[name]].body
    drawing = BeautifulSoup(figure_html(name), "lxml").select_one("svg")
    assert drawing
    assert drawing["role"] == "img"
    assert drawing["aria-label"] == read_toml(DOCS / FIGURES[name][0])["tekst"]


def test_the_flower_has_the_petals_and_the_numbers_of_the_table_beneath_it() -> None:
    rows = re.findall(r"^\| \[([^\]]+)\].*\| (\d+) \|$", BY_PATH[ON["bloem"]].body, re.MULTILINE)
    petals = read_toml(DOCS / FIGURES["bloem"][0])["blad"]
    assert [(petal["naam"].lower(), petal["vragen"]) for petal in petals] == [
        (name.split()[0].lower(), int(count)) for name, count in rows
    ]
    said = figure_html("bloem")
    assert all(f"{petal['vragen']} vragen" in said and petal["naam"] in said for petal in petals)


def test_the_ladder_has_the_rungs_of_the_table_beneath_it_from_the_top() -> None:
    rows = re.findall(r"^\| (\d) \| (\S+)", BY_PATH[ON["ladder"]].body, re.MULTILINE)
    rungs = read_toml(DOCS / FIGURES["ladder"][0])["trede"]
    assert [rung["nummer"] for rung in rungs] == [int(number) for number, _ in rows] == [6, 5, 4, 3, 2, 1]
    for rung, (_, first) in zip(rungs[2:4], rows[2:4], strict=True):
        assert rung["naam"].split()[0] == first


def test_data_that_misses_something_stops_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(figures, "read_toml", lambda _: {"tekst": "Een bloem.", "hart": "Cliënt"})
    with pytest.raises(BuildError, match=r"docs/lopend/bloem\.toml"):
        figure_html("bloem")
