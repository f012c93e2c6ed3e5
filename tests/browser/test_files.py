"""Save to a file of one's own and open it again: nothing is lost, and a bad file is told in words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, Route, expect

from rules import CHECKS, decide
from rules.core.answers import BadAnswersError
from rules.core.questions import by_id, questions
from rules.core.schema import schema
from rules.core.words import load
from site_builder.check_data import layout
from site_builder.check_pages import check_address
from tests.browser.as_form import as_form
from tests.browser.faults import held_up
from tests.browser.forms import FORMS
from tests.browser.visit import Visit
from tests.browser.walking import follow
from tests.rules.from_schema import answers, some

MEASURED = {
    "metingen": [
        {"moment": "start", "scores": {"financien": 2, "adl": None, "justitie": 5}, "participatie": 2},
        {"moment": "afsluiting", "scores": {"financien": 4}, "participatie": None},
    ]
}
GOOD: dict[str, Any] = {"soort": "werkwijzer-antwoorden", "versie": 2, "checks": {"zrm": MEASURED}}
OLD: dict[str, Any] = {"soort": "werkwijzer-antwoorden", "versie": 1, "check": "zrm", "antwoorden": MEASURED}
STILL_THERE = "Wat je invulde, staat er nog."
OPENED = "Het bestand is geopend."
TITLES = {check: load(f"{check}/words.toml")["check"]["title"] for check in CHECKS}
# What no reader has ever seen: paths, codes of the rules, what a program says.
NEVER = re.compile(r"/\w|\w\.\d|\bnull\b|JSON|undefined|Error|\[object|financien|huiselijke-relaties|zrm")


def changed(**changes: Any) -> bytes:
    """Return the content of a good file with something changed."""
    return json.dumps({**GOOD, **changes}).encode()


def holding(answers: Any, **others: Any) -> bytes:
    """Return the content of a file with these answers to the ZRM, and to other checks."""
    return changed(checks={"zrm": answers, **others})


def old(**changes: Any) -> bytes:
    """Return the content of a file of version 1 with something changed."""
    return json.dumps({**OLD, **changes}).encode()


def scored(**scores: Any) -> dict[str, Any]:
    """Return answers with one measurement."""
    return {"metingen": [{"moment": "start", "scores": scores}]}


UNREADABLE = "Dit bestand is niet te lezen."
FOREIGN = "Dit bestand komt niet van deze site."
EMPTY = "In dit bestand staan geen antwoorden."
NEWER = "gemaakt met een nieuwere versie van deze site"
BAD: dict[str, tuple[bytes, tuple[str, ...]]] = {
    "an empty file": (b"", ("Dit bestand is leeg.",)),
    "a file of white space": (b" \n\t", ("Dit bestand is leeg.",)),
    "an empty file with a byte order mark": (b"\xef\xbb\xbf", ("Dit bestand is leeg.",)),
    "no text": (b"\x89PNG\r\n\x1a\n\xff\xd8 een foto", (UNREADABLE,)),
    "half a character at its end": (changed() + b"\xf0\x9f", (UNREADABLE,)),
    "UTF-16 without a sign of it": (json.dumps(GOOD).encode("utf-16-le"), (UNREADABLE,)),
    "half a file": (changed()[:80], (UNREADABLE,)),
    "JSON of another kind": (b"[1, 2]", (FOREIGN,)),
    "nothing": (b"null", (FOREIGN,)),
    "a foreign file": (b'{"ZelfredzaamheidScore": []}', (FOREIGN,)),
    "a version that never was": (changed(versie="twee"), (FOREIGN,)),
    "no version": (json.dumps({"soort": GOOD["soort"], "checks": {}}).encode(), (FOREIGN,)),
    "a later version": (changed(versie=3), (NEWER,)),
    "a later version that is built otherwise": (changed(versie=4, checks=[]), (NEWER,)),
    "too large": (changed(lucht=" " * 1_000_000), ("Dit bestand is te groot.",)),
    "no checks": (changed(checks={}), (EMPTY,)),
    "checks that are none": (changed(checks=["zrm"]), (EMPTY,)),
    "no answers": (json.dumps({key: OLD[key] for key in ("soort", "versie", "check")}).encode(), (EMPTY,)),
    "a check that is not here": (changed(checks={"wachtlijst": {}}), ("die hier niet bestaat: “wachtlijst”.",)),
    "an old file of such a check": (old(check="wachtlijst"), ("die hier niet bestaat: “wachtlijst”.",)),
    "a check as long as a book": (old(check="x" * 5000), ("die hier niet bestaat: “xxx",)),
    "a check that turns a row around": (old(check="a\u202eb"), ("die hier niet bestaat: “a\ufffdb”.",)),
    "a part of the file twice": (
        old()[:-1] + b', "antwoorden": {}}', ("In dit bestand staat “antwoorden” twee keer",),
    ),
    "a check twice": (
        b'{"soort": "werkwijzer-antwoorden", "versie": 2, "checks": {"agenda": {}, "agenda": {"duur": 60}}}',
        (TITLES["agenda"], "staat twee keer in het bestand"),
    ),
    "an answer twice": (
        holding(scored(adl=3)).replace(b'"adl": 3', b'"adl": 3, "adl": 4'),
        ("Meting 1, Activiteiten dagelijks leven: Dit staat er twee keer in",),
    ),
    "a level that is none": (
        holding(scored(financien=6)), ("Meting 1, Financiën: Het antwoord 6 kan hier niet.",),
    ),
    "a level that is none in an old file": (
        old(antwoorden=scored(financien=6)), ("Meting 1, Financiën: Het antwoord 6 kan hier niet.",),
    ),
    "a matrix of thirteen domains": (
        holding(scored(veiligheid=3, adl=2, middelengebruik=4)),
        ("Niveau per leefgebied: Hier staat “veiligheid”", "Hier staat “middelengebruik”"),
    ),
    "faults in several checks": (
        holding(scored(adl=8), agenda={"duur": 5}, triage={"acuut": "ja"}),
        (f"{TITLES['zrm']} Meting 1, Activiteiten dagelijks leven: Het antwoord 8", TITLES["agenda"], "Hier kan 5 niet"),
    ),
    "many faults": (
        holding({"metingen": [{"participatie": level} for level in range(7, 20)]}),
        ("Meting 1, Trede op de participatieladder: Het antwoord 7", "En nog 6 dingen."),
    ),
    "half a character in a text": (
        holding({"metingen": [{"label": "\ud83d"}]}), ("Meting 1, Label: In deze tekst staat een teken dat niet bestaat",),
    ),
    "answers that are no answers": (holding("veel"), ("Hier staan geen antwoorden, maar “veel”.",)),
    "answers that are nothing": (holding(None), ("Hier staan geen antwoorden, maar niets.",)),
    "nested without end": (
        holding("diep").replace(b'"diep"', b"[" * 5000 + b"]" * 5000), ("zit anders in elkaar",),
    ),
}  # fmt: skip


def offer(visit: Visit, content: bytes) -> None:
    """Choose a file with this content."""
    payload: FilePayload = {"name": "meting.json", "mimeType": "application/json", "buffer": content}
    visit.root.locator('[data-do="open"]').set_input_files(payload)


def saved(visit: Visit, button: str, file: Path) -> tuple[str, Any]:
    """Press a button that saves, and return the name and the content of the file."""
    with visit.page.expect_download() as download:
        visit.button(button).click()
    download.value.save_as(file)
    return download.value.suggested_filename, json.loads(file.read_bytes())


def news(visit: Visit) -> Locator:
    """The place that tells what a file brought."""
    return visit.root.locator(".check__file-news")


def right(check: str) -> list[dict[str, Any]]:
    """Return a few answers that the rules accept, as a form holds them."""
    found = []
    for given in some(answers(schema(check)), 40):
        try:
            decide(check, given)
        except BadAnswersError:
            continue
        found.append(as_form(questions(check), given))
    return sorted(found, key=lambda entry: len(json.dumps(entry)))[-3:]


def test_a_file_that_was_saved_gives_the_same_answers_when_opened(visit: Visit, tmp_path: Path) -> None:
    visit.open("zrm").fill_in(MEASURED)
    file = tmp_path / "meting.json"
    name, content = saved(visit, "Bewaar in een eigen bestand", file)
    assert re.fullmatch(r"zrm-20\d\d-\d\d-\d\d\.json", name)
    assert content == GOOD

    result = visit.decided()
    visit.page.reload()
    visit.ready()
    visit.root.locator('[data-do="open"]').set_input_files(file)
    expect(visit.told).to_have_text(OPENED)
    visit.settle().says("voldoende-zelfredzaam")
    assert visit.asked() == MEASURED
    assert visit.decided() == result
    expect(visit.field("metingen.0.scores.adl", "null")).to_be_checked()


@pytest.mark.parametrize("check", [found for found in FORMS if not layout(found.values[0]).unsaved])
def test_every_check_comes_back_from_a_file_as_it_was(check: str, visit: Visit, tmp_path: Path) -> None:
    visit.open(check).ready()
    for given in right(check):
        offer(visit, changed(checks={check: given}))
        expect(visit.told).to_have_text(OPENED)
        assert visit.settle().asked() == given
        assert saved(visit, "Bewaar in een eigen bestand", tmp_path / "x")[1]["checks"] == {check: given}
        visit.button("Begin opnieuw en wis alles").click()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("content", [GOOD, OLD], ids=["version 2", "version 1"])
def test_a_file_opens_whatever_an_editor_made_of_it(content: Any, encoding: str, visit: Visit) -> None:
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    visit.open("zrm").ready()
    offer(visit, mark + json.dumps(content, ensure_ascii=False).encode(encoding))
    expect(visit.told).to_have_text(OPENED)
    assert visit.settle().asked() == MEASURED


def test_what_does_not_count_stays_in_the_file(visit: Visit, tmp_path: Path) -> None:
    given = {"acuut": "ja", "volwassen": "ja", "ingewikkeld": "ja"}
    visit.open("triage").ready()
    offer(visit, changed(checks={"triage": given}))
    expect(visit.told).to_have_text(OPENED)
    visit.settle().says("crisis")
    assert saved(visit, "Bewaar in een eigen bestand", tmp_path / "x")[1]["checks"] == {"triage": given}


def test_a_file_with_several_checks_fills_each_on_its_own_page(visit: Visit, tmp_path: Path) -> None:
    meeting = {
        "start": "10:00",
        "duur": 60,
        "zaken": [{"id": "flat", "soort": "casus", "betrokken": 1, "omvang": "gewoon"}],
    }
    content = {"zrm": MEASURED, "triage": {"acuut": "ja"}, "agenda": meeting}
    visit.open("zrm").ready()
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_hidden()
    offer(visit, changed(checks=content))
    expect(news(visit)).to_contain_text("Het bestand is geopend. Ook ingevuld, op hun eigen pagina:")
    expect(news(visit).get_by_role("link")).to_have_text([TITLES["triage"], TITLES["agenda"]])
    expect(visit.told).to_contain_text(TITLES["agenda"])
    assert visit.settle().asked() == MEASURED
    name, kept = saved(visit, "Bewaar alles van dit bezoek", tmp_path / "x")
    assert re.fullmatch(r"werkwijzer-20\d\d-\d\d-\d\d\.json", name)
    assert kept["checks"] == content

    news(visit).get_by_role("link", name=TITLES["triage"]).click()
    expect(visit.at("triage").root).to_be_attached()
    visit.settle().says("crisis")
    expect(visit.field("acuut", "ja")).to_be_checked()


def test_a_file_of_another_check_leaves_this_form_and_says_where_it_went(visit: Visit) -> None:
    visit.open("zrm").fill_in(MEASURED)
    offer(visit, changed(checks={"triage": {"acuut": "ja"}}))
    expect(news(visit)).to_contain_text("Deze check staat niet in het bestand.")
    expect(news(visit).get_by_role("link")).to_have_text([TITLES["triage"]])
    visit.settle().says("voldoende-zelfredzaam")
    assert visit.asked() == MEASURED
    news(visit).get_by_role("button", name="Maak ongedaan").click()
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_hidden()


def without_field(visit: Visit, check: str, question: str) -> None:
    """Let the page of a check come without the field of one question."""
    field = re.compile(rf'<div class="q [^>]*data-question="{question}".*?</div>', re.DOTALL)

    def cut(route: Route) -> None:
        response = route.fetch()
        body, count = field.subn("", response.text())
        assert count == 1
        kept = {name: value for name, value in response.headers.items() if name != "content-encoding"}
        route.fulfill(status=response.status, headers=kept, body=body)

    visit.page.route(f"**/{check_address(check)}", cut)


def test_an_answer_without_a_field_is_said_to_stay_behind(visit: Visit) -> None:
    """Every question of ours has a field now; one that is taken out of the page stands for those to come."""
    meeting = {"zaken": [{"id": "A"}, {"id": "B"}], "eigen-volgorde": ["B", "A"]}
    without_field(visit, "agenda", "eigen-volgorde")
    visit.open("agenda").ready()
    offer(visit, changed(checks={"agenda": meeting}))
    title = by_id("agenda")["eigen-volgorde"].title
    expect(news(visit)).to_contain_text(f"geen veld, en het kwam niet mee: {title}.")
    expect(visit.told).to_contain_text(title)
    visit.settle().says("past")


def test_the_same_is_said_on_the_page_of_another_check_in_the_file(visit: Visit) -> None:
    meeting = {"zaken": [{"id": "A"}, {"id": "B"}], "eigen-volgorde": ["B", "A"]}
    without_field(visit, "agenda", "eigen-volgorde")
    visit.open("zrm").ready()
    offer(visit, changed(checks={"agenda": meeting}))
    expect(news(visit).get_by_role("link")).to_have_text([TITLES["agenda"]])
    follow(visit, "agenda").settle().says("past")
    said = f"geen veld, en het kwam niet mee: {by_id('agenda')['eigen-volgorde'].title}."
    expect(visit.root.locator(".notice")).to_contain_text(said)
    expect(visit.told).to_contain_text(said)
    visit.field("duur").fill("60")
    visit.settle()
    follow(follow(visit, "zrm"), "agenda")
    expect(visit.root.locator(".notice")).to_contain_text("Je antwoorden staan er nog.")
    expect(visit.root.locator(".notice")).not_to_contain_text("geen veld")


def test_what_a_file_replaced_can_be_brought_back(visit: Visit) -> None:
    before = scored(verslaving=1)
    visit.open("zrm").fill_in(before)
    offer(visit, holding(MEASURED, triage={"acuut": "ja"}))
    visit.settle().says("voldoende-zelfredzaam")
    news(visit).get_by_role("button", name="Maak ongedaan").click()
    visit.settle().says("acute-problematiek")
    assert visit.asked() == before
    expect(news(visit)).to_be_empty()
    expect(visit.told).to_have_text("Wat er eerst stond, staat er weer.")
    expect(visit.root.locator('[data-do="open"]')).to_be_focused()
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_hidden()


def test_after_a_change_there_is_nothing_to_bring_back(visit: Visit) -> None:
    visit.open("zrm").ready()
    offer(visit, changed())
    expect(news(visit).get_by_role("button")).to_be_visible()
    visit.field("metingen.0.scores.verslaving", "3").check()
    expect(news(visit)).to_be_empty()


def test_what_a_file_put_elsewhere_is_gone_with_a_reload(visit: Visit) -> None:
    visit.open("zrm").ready()
    offer(visit, holding(MEASURED, triage={"acuut": "ja"}))
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_visible()
    visit.page.reload()
    visit.ready()
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_hidden()


def test_the_next_measurement_can_be_laid_beside_an_opened_one(visit: Visit) -> None:
    visit.open("zrm").ready()
    offer(visit, holding({"metingen": MEASURED["metingen"][:1]}))
    expect(visit.told).to_have_text(OPENED)
    visit.fill_in(MEASURED)
    assert visit.asked() == MEASURED
    expect(visit.place.locator(".profile .mark--1")).to_have_count(1)


def test_opening_takes_the_place_of_all_that_was_there(visit: Visit) -> None:
    visit.open("zrm").fill_in({"metingen": [{"moment": "start", "scores": {"verslaving": 1}}]})
    offer(visit, changed())
    expect(visit.told).to_have_text(OPENED)
    visit.settle().says("voldoende-zelfredzaam")
    assert visit.asked() == MEASURED
    expect(visit.place.locator("[data-alert]")).to_have_count(0)


def test_a_bad_file_is_told_in_words_and_nothing_is_lost(visit: Visit, subtests: pytest.Subtests) -> None:
    visit.open("zrm").fill_in(MEASURED)
    told = visit.root.locator(".check__file-messages")
    for name, (content, messages) in BAD.items():
        with subtests.test(name):
            offer(visit, content)
            for message in messages:
                expect(told).to_contain_text(message)
            expect(told).to_contain_text("bestand")
            expect(told).to_contain_text(STILL_THERE)
            assert len(told.inner_text()) < 1000
            assert NEVER.findall(told.inner_text()) == []
            visit.says("voldoende-zelfredzaam")
            expect(visit.root).to_have_attribute("data-state", "ready")
            expect(visit.field("metingen.1.scores.financien", "4")).to_be_checked()
        # A good file goes on, and takes the words about the last one away.
        offer(visit, holding(scored(adl=1)))
        visit.says("acute-problematiek")
        expect(told).to_be_empty()
        offer(visit, holding(MEASURED))
        visit.says("voldoende-zelfredzaam")


def test_a_reader_may_close_the_file_chooser_again(visit: Visit) -> None:
    visit.open("zrm").fill_in(MEASURED)
    visit.root.locator('[data-do="open"]').set_input_files([])
    visit.settle().says("voldoende-zelfredzaam")
    expect(visit.root.locator(".check__file-messages")).to_be_empty()


def test_a_file_that_comes_after_the_form_was_wiped_fills_in_nothing(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm")
        offer(visit, changed())
        expect(visit.root.locator("progress")).to_be_visible()
        visit.button("Begin opnieuw en wis alles").click()
    visit.settle().says(None)
    expect(visit.told).to_have_text("Alles is gewist.")
    expect(visit.field("metingen.1.moment", "start")).to_have_count(0)
    expect(visit.root.locator("input:checked")).to_have_count(0)


def test_a_bad_file_while_the_rules_are_loading_does_not_cost_the_outcome(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm").field("metingen.0.scores.adl", "1").check()
        offer(visit, holding("veel"))
        expect(visit.root.locator("progress")).to_be_visible()
    visit.settle().says("acute-problematiek")
    expect(visit.root.locator(".check__file-messages")).to_contain_text("Hier staan geen antwoorden")


def test_an_answer_that_is_given_while_a_file_is_opened_goes_first(visit: Visit) -> None:
    with held_up(visit.page, "**/*.whl"):
        visit.open("zrm")
        offer(visit, changed())
        expect(visit.root.locator("progress")).to_be_visible()
        visit.field("metingen.0.scores.adl", "1").check()
    visit.settle().says("acute-problematiek")
    expect(visit.root.locator(".check__file-messages")).to_contain_text("want je vulde intussen iets in")
