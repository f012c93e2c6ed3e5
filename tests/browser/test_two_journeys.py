"""Two whole journeys, carried in memory and in one file: the half-yearly review, and the case meeting."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.conftest import Reader
from tests.browser.test_meeting import BEGIN, MINUTE, ZONE
from tests.browser.visit import Visit
from tests.browser.walking import STAY, arrived, follow

# On their way through the diagram: doubt comes on the agenda, the others do not.
DOUBT = {"crisis": "nee", "veilig": "ja", "wil": "onbekend"}
GOES_WELL = {"crisis": "nee", "veilig": "ja", "wil": "nee", "twijfel": "nee"}
CASELOAD: dict[str, Any] = {
    "maand": "2026-11",
    "zaken": [
        {"label": "casus vijver", "begin": "2025-12", "antwoorden": DOUBT},
        {"label": "casus dijk", "begin": "2026-02", "antwoorden": GOES_WELL},
        {"label": "casus brug", "begin": "2026-10"},
    ],
}
FACTS = {
    "crisis": "nee",
    "lichaam": {"conditie": {"krachten": "Fietst elke dag naar de markt."}},
    "sociaal": {"gezin": {"beperkingen": "Met zijn zoon geen contact sinds 2022."}},
    "vraagstuk": "Kan ik stoppen zodra de bewindvoerder is gestart?",
}
BROUGHT_IN = {
    "acuut": "nee", "veiligheid": "nee", "soort": "casus", "verwijzing": "nee", "kenmerken": ["langlopend"],
    "vraagsoort": "consultatie", "toestemming": "ja", "kinderen": "nee", "klaar": ["personen", "wens", "feiten"],
}  # fmt: skip
DISCUSSED: dict[str, Any] = {
    "crisis": "nee", "leden": [{"naam": "Noord"}, {"naam": "Zuid"}], "gesteld": ["situatie-1", "team-1"],
    "veilig": "ja", "besluit": "Afschalen: vanaf juni bellen.", "argumenten": "Zijn post is drie maanden open.",
    "ziet-zich": "ja", "vertellen": "Het is je gelukt. Daarom kom ik niet meer elke week.",
}  # fmt: skip
PLANNED: dict[str, Any] = {
    "acuut": "nee",
    "problemen": [{"tekst": "Ik durf mijn post niet open te maken."}],
    "doelen": [{"tekst": "Ik maak mijn post zelf open."}],
    "resultaten": [{"tekst": "Elke week ligt er geen dichte envelop meer."}],
    "oplossingen": [{"tekst": "Mijn buurman zit erbij.", "kader": "netwerk"}],
    "acties": [{"tekst": "Ik vraag mijn buurman.", "wie": "ik", "wanneer": "maandag"}],
}


def on(visit: Visit, to: str) -> Visit:
    """Go on to the next check by the outcome's own way."""
    visit.page.evaluate(STAY)
    visit.place.locator(f'[data-do="onward"][data-to="{to}"]').click()
    return arrived(visit, to).settle()


def items(visit: Visit) -> list[tuple[str, bool]]:
    """Return the items of the agenda as the rules were asked: the label, and whether it was prepared."""
    return [(item["id"], item.get("voorbereid", False)) for item in visit.asked()["zaken"]]


def test_the_half_yearly_review_from_the_caseload_to_the_plan_and_one_file(
    visit: Visit, tmp_path: Path
) -> None:
    visit.open("halfjaar").fill_in(CASELOAD).says("klaar")
    lists = json.loads(visit.decided())["lijsten"]
    assert lists["agenderen"] == ["casus vijver"]
    assert lists["afsluiten"] == ["casus dijk"]
    assert lists["later"] == [{"label": "casus brug", "vanaf": "2027-05"}]
    on(visit, "agenda").says("past")
    assert items(visit) == [("casus vijver", False)]

    follow(visit, "stroomdiagram").fill_in({**DOUBT, "half-jaar": "ja", "afspraken": "nee"}).says("agenderen")
    on(visit, "vierd").fill_in(FACTS).says("klaar")
    on(visit, "inbreng")
    assert visit.asked() == {"vraag": FACTS["vraagstuk"]}
    visit.fill_in(BROUGHT_IN).says("formulier")
    on(visit, "agenda")
    assert [label for label, _ in items(visit)] == ["casus vijver", "Zaak 1"]
    visit.fill_in({"duur": 150}).says("past")

    on(visit, "werkvorm")
    assert visit.asked()["zaken"] == 2
    visit.fill_in({"acuut": "nee", "doel": "besluit", "half-jaar": "ja"}).says("bloemmodel")
    on(visit, "bloemmodel").fill_in(DISCUSSED).says("besloten")
    on(visit, "plan").fill_in(PLANNED).says("rond")

    file = tmp_path / "halfjaar.json"
    with visit.page.expect_download() as download:
        visit.button("Bewaar alles van dit bezoek").click()
    download.value.save_as(file)
    held = json.loads(file.read_text("utf-8"))["checks"]
    outcomes = {
        "halfjaar": "klaar", "agenda": "past", "stroomdiagram": "agenderen", "vierd": "klaar", "inbreng": "formulier",
        "werkvorm": "bloemmodel", "bloemmodel": "besloten", "plan": "rond",
    }  # fmt: skip
    assert held.keys() == outcomes.keys()

    # Another day: nothing was kept, and the file brings all of it back.
    visit.open("halfjaar").ready().says(None)
    visit.root.locator('[data-do="open"]').set_input_files(file)
    expect(visit.root.locator(".check__file-news")).to_contain_text("Het bestand is geopend.")
    for check, outcome in outcomes.items():
        if check != "halfjaar":
            follow(visit, check)
        visit.settle().says(outcome)


def test_the_case_meeting_from_bringing_in_to_the_paper_with_what_was_agreed(reader: Reader) -> None:
    with reader(timezone_id=ZONE) as visit:
        visit.page.clock.install(time=BEGIN)
        visit.open("inbreng").fill_in({**BROUGHT_IN, "vraag": "Hoe praten we met de moeder?"}).says(
            "formulier"
        )
        on(visit, "agenda").fill_in({"start": "13:30", "duur": 120}).says("past")
        visit.page.clock.pause_at(datetime(2026, 12, 3, 13, 0, tzinfo=UTC))
        visit.button("Start het overleg").click()
        stage = visit.root.locator(".meeting")
        expect(stage.get_by_role("timer")).to_be_visible()
        visit.page.clock.run_for(MINUTE)
        visit.button("Terug naar het formulier").click()
        expect(visit.button("Ga verder met het overleg")).to_be_focused()

        visit.page.clock.resume()
        on(visit, "werkvorm").fill_in({"acuut": "nee", "doel": "leren", "minuten": 30}).says("basl")
        visit.button("Start het overleg").click()
        steps = [step["stap"] for step in json.loads(visit.decided())["stappen"]]
        said = [f"Afspraak bij stap {number}" for number in range(1, len(steps) + 1)]
        for step, words in zip(steps, said, strict=True):
            expect(visit.root.get_by_role("heading", level=2, name=step, exact=True)).to_be_visible()
            visit.root.locator(".meeting textarea").fill(words)
            button = visit.button("Naar de afspraken" if step == steps[-1] else "Volgende")
            button.click()
        visit.button("Print de afspraken").click()
        assert visit.page.evaluate("witness.printed") == 1
        visit.page.emulate_media(media="print")
        visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        paper = visit.place.locator(".paper")
        expect(paper).to_be_visible()
        expect(paper.locator("table").first.locator("tbody tr")).to_have_text(
            [f"{step}{words}" for step, words in zip(steps, said, strict=True)]
        )
        expect(paper).to_contain_text("Mijn eigen oordeel:")
