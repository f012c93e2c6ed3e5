"""Questions that can be misread: two short examples for each, shown where the check or its page is."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup

from rules import CHECKS, decide
from rules.core.words import load
from site_builder.project import DOCS
from site_builder.question_list import question_list_html
from tests.handbook.prose import PAGES

Json = dict[str, Any]
# A generous limit to a short situation, and the least that tells one.
FEWEST, MOST = 6, 24
# Questions of which a ja or a nee can be given on the wrong grounds, in the checks that were made after
# the overdracht; there it is every question.
MISREAD = {
    "participatie": {"onbetaald", "georganiseerd", "contacten"},
    "regie": {"gevaar", "client", "netwerk", "overgenomen", "hulpverleners"},
    "reflectie": {"veilig-team"},
    "werkvorm": {"acuut", "half-jaar"},
    "inbreng": {"acuut", "veiligheid", "aandachtsfunctionaris", "verwijzing", "kinderen"},
    "vierd": {"crisis", "afspraken"},
    "bloemmodel": {"crisis", "veilig"},
    "plan": {"acuut"},
    "veiligheid": {
        "nu", "signalen", "structureel", "twijfel", "overleg", "gesproken", "gesprek-veilig", "kinderen",
    },
}  # fmt: skip


def asked_in(check: str) -> list[Json]:
    """Return the questions in the words of a check and the fields of its records; a list of tasks is none."""
    entries: list[Json] = load(f"{check}/words.toml").get("question", [])
    return [found for entry in entries for found in (entry, *entry.get("fields", ()))]


QUESTIONS = asked_in("overdracht")
EXAMPLES = [(check, entry) for check in CHECKS for entry in asked_in(check) if "example" in entry]
WITH_EXAMPLES = list(dict.fromkeys(check for check, _ in EXAMPLES))
each = pytest.mark.parametrize(
    "question", [entry for _, entry in EXAMPLES], ids=[f"{check} {entry['id']}" for check, entry in EXAMPLES]
)


def test_the_questions_that_can_be_misread_have_examples() -> None:
    found = {check: {entry["id"] for of, entry in EXAMPLES if of == check} for check in WITH_EXAMPLES}
    assert found == {**MISREAD, "overdracht": {question["id"] for question in QUESTIONS}}


@each
def test_there_is_an_example_of_a_ja_and_of_a_nee(question: Json) -> None:
    assert list(question["example"]) == ["ja", "nee"]
    for example in question["example"].values():
        assert FEWEST <= len(example.split()) <= MOST, example
        assert example.endswith(".")


@each
def test_an_example_is_not_the_question_said_again(question: Json) -> None:
    """A situation shows; it does not repeat the words that have to be weighed."""
    asked = {word.strip(".,?()").casefold() for word in question["title"].split() if len(word) > 8}
    for answer, example in question["example"].items():
        said = {word.strip(".,").casefold() for word in example.split()}
        assert len(asked & said) <= 1, (answer, asked & said)
        assert example != question.get("reason", {}).get(answer)


@pytest.mark.parametrize("question", QUESTIONS, ids=[question["id"] for question in QUESTIONS])
def test_the_answer_of_the_example_comes_back_in_its_own_words(question: Json) -> None:
    every = {other["id"]: "ja" for other in QUESTIONS}
    for answer in question["example"]:
        result = decide("overdracht", {**every, question["id"]: answer})
        [told] = [reason for reason in result["reasons"] if reason["question"] == question["id"]]
        assert told["text"] == question["reason"][answer]
        assert told["answer"] == answer


def test_no_example_is_told_twice() -> None:
    examples = [example for _, question in EXAMPLES for example in question["example"].values()]
    assert len(set(examples)) == 2 * len(EXAMPLES)


@pytest.mark.parametrize("check", WITH_EXAMPLES)
def test_the_page_shows_the_questions_as_the_check_asks_them(check: str) -> None:
    page = BeautifulSoup(question_list_html(check), "lxml")
    shown = [item.p.get_text(" ", strip=True) for item in page.select(".question-list > li") if item.p]
    wanted = [entry for of, entry in EXAMPLES if of == check]
    assert shown == [f"{q['title']} {q.get('help', '')}".strip() for q in wanted]
    told = [item.get_text() for item in page.select("dd")]
    assert told == [example for entry in wanted for example in entry["example"].values()]
    assert all(part.select("li") for part in page.select("ol")), "a heading without a question"


def test_the_nineteen_stand_under_their_three_themes() -> None:
    page = BeautifulSoup(question_list_html("overdracht"), "lxml")
    assert [len(part.select("li")) for part in page.select("ol")] == [7, 11, 1]


@pytest.mark.parametrize("check", WITH_EXAMPLES)
def test_the_examples_of_a_check_stand_on_one_page_that_says_they_are_made_up(check: str) -> None:
    (page,) = [page for page in PAGES if f"\n::: vragen {check}\n" in page.body]
    assert "verzonnen" in page.body


def test_the_page_has_no_second_version_of_a_question() -> None:
    text = (DOCS / "van-wie" / "aio-en-begeleid-thuis.md").read_text("utf-8")
    assert "::: vragen overdracht" in text
    assert text.count("\n1. ") == 0
