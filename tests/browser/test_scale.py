"""Where an outcome stands on a scale: the whole ladder or all circles, with words at what stands where."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader

MEASURED = {
    "metingen": [
        {"moment": "start", "betaald": "nee", "onbetaald": "nee", "georganiseerd": "nee", "contacten": "ja"},
        {"betaald": "nee", "onbetaald": "ja"},
    ],
    "gewenst": 5,
}
SMALLEST = {"width": 320, "height": 640}


def test_the_ladder_and_the_circles_say_what_stands_where_and_fit_the_smallest_screen(reader: Reader) -> None:
    with reader(viewport=SMALLEST, has_touch=True) as visit:
        visit.open("participatie").ready().whole().fill_in(MEASURED)
        visit.says("trede-4")
        rungs = visit.place.locator(".scale__entry")
        expect(rungs).to_have_text(
            [
                "6 Heeft betaald werk, of AOW of pensioen",
                "5 Heeft betaald werk met ondersteuningde wens",
                "4 Doet onbetaald werk of een opleidingMeting 2",
                "3 Doet mee aan georganiseerde activiteiten",
                "2 Heeft contacten buitenshuisMeting 1: Bij de start",
                "1 Leeft geïsoleerd",
            ]
        )
        expect(visit.place.locator(".scale__entry--now")).to_have_count(1)
        # It stands in the place of the table, and not beside it.
        expect(visit.place.locator(".result__table")).to_have_count(0)
        assert sideways(visit.page) == []
        visit.open("regie")
        circles = visit.place.locator(".scale__entry")
        visit.ready().whole().fill_in({"gevaar": "nee", "client": "ja"})
        expect(circles).to_have_text(
            ["De cliënthier", "De cliënt, met het netwerk", "De cliënt, met het netwerk en een ondersteuner"]
        )
        assert sideways(visit.page) == []
        assert in_both_schemes(visit.page, "regie") == []
        visit.field("gevaar", "ja").check()
        visit.says("tijdelijk-overnemen")
        expect(circles).to_have_count(0)
