"""On the built site: what is ours is there to read, the list leads to it, and who looked stands at the foot."""

from __future__ import annotations

from rules import CHECKS
from rules.shared.own import choices, shared
from site_builder.own import all_marked
from site_builder.wording import say
from tests.handbook.prose import PATHS
from tests.site.built import attr, check_page, page, tags, target, the, words

LIST = "naslag/wat-wij-erbij-bedachten/index.html"

NOBODY = say("check.niemand")


def built(path: str) -> str:
    """Return where a page of `docs/` stands on the site."""
    folder = path.removesuffix(".md").removesuffix("index").rstrip("/")
    return f"{folder}/index.html" if folder else "index.html"


def test_every_link_of_the_list_leads_to_the_words_that_say_whose_it_is() -> None:
    leads = [target(attr(link, "href"), LIST) for link in tags(page(LIST).article, "a[href*='#van-ons-']")]
    assert len(leads) == len(set(leads)) == sum(map(len, all_marked().values()))
    for lead in leads:
        assert words(the(page(lead.path).soup, f"#{lead.fragment}")).startswith("(van ons")


def test_a_page_shows_as_many_marks_as_its_text_has_and_leads_to_the_list() -> None:
    for path, things in all_marked().items():
        found = page(built(path))
        assert len(tags(found.article, "span.eigen[id]")) == len(things), path
        leads = [target(attr(link, "href"), found.path).path for link in tags(found.article, ".foot-line a")]
        assert leads == [LIST], path


def test_every_page_says_who_looked_at_it() -> None:
    for path in PATHS:
        assert [line for line in tags(page(built(path)).article, ".foot-line") if words(line) == NOBODY], path


def test_the_page_of_a_check_gives_its_choices_with_their_reasons_and_who_looked_at_its_rules() -> None:
    for check in CHECKS:
        found = check_page(check)
        shown = [words(entry) for entry in tags(found.soup, ".check__decision .own > li")]
        every = [*choices(check).values(), *shared().values()]
        assert shown == [f"{choice.text} Waarom: {choice.reason}" for choice in every], check
        assert words(the(found.soup, ".looked")) == f"De regels van deze check. {NOBODY}"


def test_a_partner_that_is_ours_says_so_in_the_table() -> None:
    rows = [words(row) for row in tags(check_page("grenzen").soup, "table.lines tr")]
    ours = [row for row in rows if "(partner door ons toegevoegd)" in row]
    assert any("huisarts of medisch specialist" in row for row in ours)
    assert not [row for row in ours if "sociaal makelaar" in row]
