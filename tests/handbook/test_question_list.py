"""The nineteen questions: one text for the check and its page, and two short examples for each."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup

from rules import decide
from rules.core.words import load
from site_builder.project import DOCS
from site_builder.question_list import question_list_html

WORDS = load("overdracht/words.toml")
QUESTIONS: list[dict[str, Any]] = WORDS["question"]
# A generous limit to a short situation, and the least that tells one.
FEWEST, MOST = 6, 24
each = pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: str(question["id"]))


@each
def test_each_question_has_an_example_of_a_ja_and_of_a_nee(question: dict[str, Any]) -> None:
    assert list(question["example"]) == ["ja", "nee"]
    for example in question["example"].values():
        assert FEWEST <= len(example.split()) <= MOST, example
        assert example.endswith(".")


@each
def test_an_example_is_not_the_question_said_again(question: dict[str, Any]) -> None:
    """A situation shows; it does not repeat the words that have to be weighed."""
    asked = {word.strip(".,?()").casefold() for word in question["title"].split() if len(word) > 8}
    for answer, example in question["example"].items():
        said = {word.strip(".,").casefold() for word in example.split()}
        assert len(asked & said) <= 1, (answer, asked & said)
        assert example != question["reason"][answer]


@each
def test_the_answer_of_the_example_comes_back_in_its_own_words(question: dict[str, Any]) -> None:
    every = {other["id"]: "ja" for other in QUESTIONS}
    for answer in question["example"]:
        result = decide("overdracht", {**every, question["id"]: answer})
        [told] = [reason for reason in result["reasons"] if reason["question"] == question["id"]]
        assert told["text"] == question["reason"][answer]
        assert told["answer"] == answer


def test_no_two_examples_are_about_the_same_person() -> None:
    examples = [example for question in QUESTIONS for example in question["example"].values()]
    assert len(set(examples)) == 2 * len(QUESTIONS)


def test_the_page_shows_the_questions_as_the_check_asks_them() -> None:
    page = BeautifulSoup(question_list_html("overdracht"), "lxml")
    shown = [item.p.get_text(" ", strip=True) for item in page.select(".question-list > li") if item.p]
    assert shown == [f"{q['title']} {q.get('help', '')}".strip() for q in QUESTIONS]
    assert [len(part.select("li")) for part in page.select("ol")] == [7, 11, 1]


def test_the_page_has_no_second_version_of_a_question() -> None:
    text = (DOCS / "van-wie" / "aio-en-begeleid-thuis.md").read_text("utf-8")
    assert "::: vragen overdracht" in text
    assert text.count("\n1. ") == 0
