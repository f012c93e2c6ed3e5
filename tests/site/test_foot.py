"""Every page ends with where one reads of privacy and accessibility, and whom to call."""

from __future__ import annotations

from site_builder.finish.foot import FILE
from site_builder.pages import address_of
from site_builder.project import read_toml
from tests.site.built import LOST, BuiltPage, attr, on_every_page, page, tags, target, words


@on_every_page
def test_the_foot_leads_to_what_holds_for_every_page(found: BuiltPage) -> None:
    links = tags(found.soup, ".md-footer .foot a")
    assert [words(link) for link in links] == [entry["tekst"] for entry in read_toml(FILE)["voet"]]
    paths = [target(attr(link, "href"), found.path).path for link in links]
    assert paths == [f"{address_of(entry['pagina'])}index.html" for entry in read_toml(FILE)["voet"]]
    assert {"over/privacy/index.html", "over/toegankelijkheid/index.html"} <= set(paths)


def test_an_unknown_address_leads_on() -> None:
    links = [attr(link, "href") for link in tags(page(LOST).article, ".tiles a")]
    assert len(links) >= 4
    assert {"/grenzen/", "/begin/inwoners/", "/naslag/nummers/"} <= set(links)
