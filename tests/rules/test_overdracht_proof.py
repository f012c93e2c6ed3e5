"""Overdracht, over every way to count nineteen answers: the majority points, nothing else does."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from random import Random
from typing import Any, NamedTuple

import pytest

from rules import decide
from tests.rules.contract import NINETEEN, OUTCOMES, SAFETY, YES_NO_UNKNOWN

Answers = dict[str, str]
THEMES = {"functioneren": 7, "begeleiding": 11, "wonen": 1}


class Count(NamedTuple):
    """How often each answer is given; together nineteen."""

    ja: int
    nee: int
    onbekend: int
    open: int


COUNTS = [
    Count(yes, no, unknown, 19 - yes - no - unknown)
    for yes in range(20)
    for no in range(20 - yes)
    for unknown in range(20 - yes - no)
]


def given(count: Count, seed: int | None = None) -> Answers:
    """Return answers with this count, in the order of the questions or shuffled over them."""
    values = [name for name, times in count._asdict().items() for _ in range(times)]
    if seed is not None:
        Random(seed).shuffle(values)  # noqa: S311 (a fixed shuffle, no secret)
    pairs = zip(NINETEEN, values, strict=True)
    return {question: value for question, value in pairs if value != "open"}


def expected(count: Count) -> str | None:
    """Return the one outcome that every way to answer the open questions leads to, if there is."""
    ends = set()
    for more_yes in range(count.open + 1):
        for more_no in range(count.open + 1 - more_yes):
            yes, no = count.ja + more_yes, count.nee + more_no
            # More than half: twice as many is more than nineteen.
            ends.add("buurtteam" if yes * 2 > 19 else "aanvullend" if no * 2 > 19 else "twijfel")
    return ends.pop() if len(ends) == 1 else None


def everything() -> Iterator[tuple[Count, Answers, dict[str, Any]]]:
    """Yield every count with answers and their result."""
    for seed, count in enumerate(COUNTS):
        answers = given(count, seed)
        yield count, answers, decide("overdracht", answers)


def test_there_are_fifteen_hundred_counts_and_they_show_every_outcome() -> None:
    assert len(COUNTS) == 1540
    assert {expected(count) for count in COUNTS} == OUTCOMES["overdracht"] | {None}


def test_the_outcome_is_the_one_that_open_answers_cannot_change() -> None:
    for count, _, result in everything():
        assert result["outcome"] == expected(count), count


def test_only_the_count_matters_not_which_question_got_which_answer() -> None:
    for count in COUNTS:
        shuffled = [decide("overdracht", given(count, seed))["outcome"] for seed in (1, 2, 3)]
        assert shuffled == [decide("overdracht", given(count))["outcome"]] * 3, count


def test_the_order_in_which_answers_are_given_does_not_matter() -> None:
    for _, answers, result in everything():
        assert decide("overdracht", dict(reversed(answers.items()))) == result


def test_missing_is_what_is_open_while_it_can_still_matter() -> None:
    for count, answers, result in everything():
        still_open = [question for question in NINETEEN if question not in answers]
        assert result["missing"] == ([] if expected(count) else still_open), count


def test_complete_means_that_all_nineteen_have_an_answer() -> None:
    """All nineteen always apply; that open ones no longer matter is told by `missing`, not here."""
    for count, _, result in everything():
        assert result["complete"] is (count.open == 0), count


def test_telling_counts_every_answer_once_in_total_and_under_its_theme() -> None:
    for count, answers, result in everything():
        telling = result["telling"]
        assert telling.keys() == {"totaal", *THEMES}
        assert telling["totaal"] == count._asdict()
        for theme, size in THEMES.items():
            names = [name for name in NINETEEN if name.startswith(f"{theme}-")]
            found = [answers.get(name, "open") for name in names]
            assert telling[theme] == {name: found.count(name) for name in Count._fields}, count
            assert sum(telling[theme].values()) == size


def test_every_nee_comes_back_as_a_point_to_weigh_whatever_the_outcome() -> None:
    for _, answers, result in everything():
        told = [reason["question"] for reason in result["reasons"] if reason["answer"] == "nee"]
        assert told == [name for name in NINETEEN if answers.get(name) == "nee"]


def test_reasons_are_given_answers_and_not_knowing_only_carries_the_doubt() -> None:
    carried = {"buurtteam": {"ja", "nee"}, "aanvullend": {"nee"}, "twijfel": {"nee", "onbekend"}}
    for count, answers, result in everything():
        questions = [reason["question"] for reason in result["reasons"]]
        assert len(set(questions)) == len(questions), count
        for reason in result["reasons"]:
            assert reason["answer"] == answers[reason["question"]], count
            assert reason["answer"] in carried.get(result["outcome"], {"nee"}), count
        if result["outcome"] == "buurtteam":
            assert len(result["reasons"]) == count.ja + count.nee


def test_not_knowing_never_counts_as_yes_or_no() -> None:
    for count, _, result in everything():
        if result["outcome"] == "buurtteam":
            assert count.ja >= 10
        if result["outcome"] == "aanvullend":
            assert count.nee >= 10


@pytest.mark.parametrize("others", [*YES_NO_UNKNOWN, None], ids=str)
def test_each_safety_question_gives_its_own_alert_at_nee_and_at_not_knowing(others: str | None) -> None:
    rest = dict.fromkeys((name for name in NINETEEN if name not in SAFETY), others)
    for values in product((*YES_NO_UNKNOWN, None), repeat=len(SAFETY)):
        both = {**rest, **dict(zip(SAFETY, values, strict=True))}
        answers = {question: answer for question, answer in both.items() if answer}
        result = decide("overdracht", answers)
        found = [alert["code"] for alert in result["alerts"]]
        assert found == [name for name in SAFETY if answers.get(name) in {"nee", "onbekend"}], answers
        first = [action["text"].split(".")[0] for action in result["actions"] if action["when"] == "vandaag"]
        told = ["Regel eerst de veiligheid, wat er verder ook uitkomt"] if "nee" in values else []
        # Not knowing is said at once, being open once there is an outcome to act on.
        unsure = "onbekend" in values or (None in values and result["outcome"] is not None)
        assert [text for text in first if text in told] == told, answers
        assert len(first) == len(told) + int(unsure), answers
        assert first == [action["text"].split(".")[0] for action in result["actions"][: len(first)]]


@pytest.mark.parametrize("question", SAFETY)
def test_not_knowing_says_something_else_than_no_and_where_to_ask(question: str) -> None:
    no, unknown = (decide("overdracht", {question: answer})["alerts"][0] for answer in ("nee", "onbekend"))
    assert no["text"] != unknown["text"]
    assert "vandaag" in unknown["text"]
    assert unknown["text"].startswith("Je weet niet")
    assert question.startswith("functioneren") is ("0800-0113" in unknown["text"])


def test_that_the_majority_of_no_points_elsewhere_is_said_to_be_ours() -> None:
    for _, _, result in everything():
        said = [sentence for sentence in result["eigen"] if "onze eigen omkering" in sentence]
        assert len(said) == int(result["outcome"] == "aanvullend")


@pytest.mark.parametrize("question", NINETEEN)
def test_one_nee_decides_nothing(question: str) -> None:
    alone = decide("overdracht", {question: "nee"})
    assert alone["outcome"] is None
    among = decide("overdracht", {**dict.fromkeys(NINETEEN, "ja"), question: "nee"})
    assert among["outcome"] == "buurtteam"
    assert among["reasons"][0]["question"] == question
    assert {alert["code"] for alert in among["alerts"]} == {question} & set(SAFETY)


def test_the_actions_name_what_the_contract_wants_named() -> None:
    wanted = {
        "buurtteam": ["buurtteam"],
        "aanvullend": ["Aanvullende Individuele Ondersteuning", "Begeleid Thuis", "toegang"],
        "twijfel": ["Bel de buurtteamorganisatie"],
    }
    for count, _, result in everything():
        texts = [action["text"] for action in result["actions"]]
        for words in wanted.get(result["outcome"], []):
            assert any(words in text for text in texts), count
        assert bool(texts) is (result["outcome"] is not None or bool(result["alerts"])), count
