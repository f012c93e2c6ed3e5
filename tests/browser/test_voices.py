"""Who fills in the triage for oneself is spoken to; who does it for another reads about a person."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from rules import decide
from rules.core.question import Question
from rules.core.questions import questions
from tests.browser.conftest import Reader
from tests.browser.visit import Visit

SPOKEN = [question for question in questions("triage") if question.voices]
# Every question counts somewhere; one that does not count now keeps its words.
ANSWERS: dict[str, Any] = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
    "leefgebieden": ["financien"], "hulpvragen": ["begeleiding"], "ingewikkeld": "nee",
}  # fmt: skip
NOT_COUNTING = "telt nu niet mee"
NEXT = "Volgende vraag"
# Of a question that is folded the line that stands there for it.
READ = """(root, ids) => ids.map((id) => {
  const title = root.querySelector(`[id="vraag-${id}"] legend`);
  const line = root.querySelector(`.fold:has([aria-controls="vraag-${id}"]) > .fold__title`);
  return (title.checkVisibility() ? title : line).innerText;
})"""


def titles(visit: Visit) -> list[str]:
    """Return the titles of the spoken questions as they are read on the screen."""
    found: list[str] = visit.root.evaluate(READ, [question.id for question in SPOKEN])
    return [" ".join(title.replace(NOT_COUNTING, "").replace(NEXT, "").split()) for title in found]


def title(question: Question, voice: str) -> str:
    """Return the words of a question for a voice."""
    return str(question.voices.get(voice, {}).get("title", question.title))


@pytest.mark.parametrize("javascript", [True, False], ids=["with a script", "without"])
def test_the_titles_change_with_for_whom_it_is(javascript: bool, reader: Reader) -> None:  # noqa: FBT001 - a case
    with reader(java_script_enabled=javascript) as visit:
        visit.open("triage")
        assert titles(visit) == [question.title for question in SPOKEN]
        for voice in ("mezelf", "ander"):
            visit.field("voor", voice).check()
            assert titles(visit) == [title(question, voice) for question in SPOKEN]


def test_the_words_for_oneself_differ_from_those_for_another() -> None:
    """Without any difference the test above would pass on a form that has one voice."""
    differing = [question.id for question in SPOKEN if title(question, "mezelf") != title(question, "ander")]
    assert len(differing) >= 6


@pytest.mark.parametrize(("voice", "other"), [("mezelf", "ander"), ("ander", "mezelf")])
def test_copied_text_and_paper_speak_to_whom_it_is_about(voice: str, other: str, reader: Reader) -> None:
    with reader(permissions=["clipboard-read", "clipboard-write"]) as visit:
        visit.open("triage").fill_in({"voor": voice, **ANSWERS})
        visit.button("Kopieer als tekst").click()
        expect(visit.told).to_have_text("Gekopieerd.")
        text = visit.page.evaluate("navigator.clipboard.readText()")
        visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
        paper = visit.root.locator(".paper .paper__answer > span").all_text_contents()
        for question in SPOKEN:
            if question.id in ANSWERS:
                asked = title(question, voice)
                assert f"- {asked}{'' if asked[-1] in '.:?' else ':'} " in text
                assert title(question, voice) in paper
                if title(question, voice) != title(question, other):
                    assert title(question, other) not in text
                    assert title(question, other) not in paper
        visit.page.evaluate("navigator.clipboard.writeText('')")


def test_what_others_do_stands_apart_on_the_page_and_in_the_text(reader: Reader) -> None:
    others = "het buurtteam"
    result = decide("triage", {"voor": "mezelf", **ANSWERS})
    theirs = [entry["text"] for entry in result["actions"] if entry["who"] == others]
    mine = [entry["text"] for entry in result["actions"] if entry["who"] == "jij"]
    assert theirs
    assert len(theirs) + len(mine) == len(result["actions"]) > len(theirs)
    with reader(permissions=["clipboard-read", "clipboard-write"]) as visit:
        visit.open("triage").fill_in({"voor": "mezelf", **ANSWERS})
        parts = visit.place.locator(".result__actions")
        assert parts.locator("h3").all_text_contents() == ["Wat je nu doet", "Wat anderen doen"]
        assert parts.nth(0).locator(".action__text").all_text_contents() == mine
        assert parts.nth(1).locator(".action__text").all_text_contents() == theirs
        visit.button("Kopieer als tekst").click()
        expect(visit.told).to_have_text("Gekopieerd.")
        text = visit.page.evaluate("navigator.clipboard.readText()")
        before, after = text.split("\nWat anderen doen\n")
        assert all(said in before and said not in after for said in mine)
        assert all(said in after and said not in before for said in theirs)
        visit.page.evaluate("navigator.clipboard.writeText('')")


def test_nothing_stands_under_others_when_all_is_for_the_reader(reader: Reader) -> None:
    with reader() as visit:
        visit.open("triage").fill_in({"acuut": "ja"})
        expect(visit.place.locator(".result__actions h3")).to_have_text(["Wat je nu doet"])
