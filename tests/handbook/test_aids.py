"""The aids to choose a level say what the pages of the handbook say, and lead there."""

from __future__ import annotations

import tomllib

import pytest

from rules.core.questions import by_id
from site_builder.aids import aid_link
from site_builder.check_data import layout, layout_of
from site_builder.project import DOCS, BuildError
from tests.made_up import FORM, made_up

AIDS = layout("zrm").aid


def test_each_domain_has_one() -> None:
    scores = next(field for field in by_id("zrm")["metingen"].fields if field.id == "scores")
    assert list(AIDS) == [f"metingen.scores.{domain.id}" for domain in scores.fields]


@pytest.mark.parametrize("name", AIDS)
def test_it_says_what_its_page_says(name: str) -> None:
    aid = AIDS[name]
    text = (DOCS / f"{aid['page'].partition('#')[0]}.md").read_text("utf-8")
    assert f"**Laag herken je aan:** {aid['low']}\n" in text
    assert f"**Hoog herken je aan:** {aid['high']}\n" in text


def test_it_leads_to_the_heading_on_its_page() -> None:
    link = aid_link("zrm", {"page": "werken/zrm-domeinen-bestaan#justitie"})
    assert link == {"title": "ZRM-domeinen bestaan", "href": "../werken/zrm-domeinen-bestaan/#justitie"}


def test_a_page_that_is_not_there_stops_the_build() -> None:
    with pytest.raises(BuildError, match="de pagina “werken/niets” bestaat niet"):
        aid_link("zrm", {"page": "werken/niets#kop"})


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ('[aid.personen]\nlow = "a"\nhigh = "b"\npage = "c"', "“personen”, en die vraag bestaat niet"),
        ('[aid.zaken]\nlow = "a"', "ontbreekt high, page"),
    ],
)
def test_an_aid_that_does_not_fit_stops_the_build(more: str, said: str) -> None:
    with pytest.raises(BuildError, match=said):
        layout_of("verzonnen", tomllib.loads(f"{FORM}\n{more}"), made_up()[0], "x.toml")
