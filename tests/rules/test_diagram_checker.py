"""The diagram is one replaceable file: a right one works as it is, a broken one is refused.

Every refusal is a sentence for the colleague who drew the diagram: it names the box, says what is
wrong and, after a semicolon, what to do; the error as a whole names the file.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from rules.core.words import load
from rules.stroomdiagram.diagram import DiagramError, check
from tests.rules.diagrams import Diagram, box, chain, right

WORDS = load("stroomdiagram/words.toml")


def without_start(diagram: Diagram) -> None:
    del diagram["start"]


def start_nowhere(diagram: Diagram) -> None:
    diagram["start"] = "nul"


def start_at_an_end(diagram: Diagram) -> None:
    diagram["start"] = "afsluiten"


def no_boxes(diagram: Diagram) -> None:
    diagram["question"] = []


def loop(diagram: Diagram) -> None:
    diagram["question"][2]["ja"] = "een"


def loop_to_itself(diagram: Diagram) -> None:
    diagram["question"][1]["nee"] = "twee"
    del diagram["question"][2]


def unreachable(diagram: Diagram) -> None:
    diagram["question"].append(box("eiland", "afschalen", "voortzetten"))


def unreachable_loop(diagram: Diagram) -> None:
    diagram["question"].append(box("eiland", "eiland", "voortzetten"))


def no_edge(diagram: Diagram) -> None:
    del diagram["question"][1]["onbekend"]


def unknown_end(diagram: Diagram) -> None:
    diagram["question"][2]["nee"] = "doorgaan"


def unknown_to_rounding_off(diagram: Diagram) -> None:
    diagram["question"][1]["onbekend"] = "afsluiten"


def unknown_to_rounding_off_around(diagram: Diagram) -> None:
    diagram["question"][0]["onbekend"] = "twee"


def id_is_an_outcome(diagram: Diagram) -> None:
    diagram["question"].append(box("opschalen", "afschalen", "voortzetten"))
    diagram["question"][2]["nee"] = "opschalen"


def id_twice(diagram: Diagram) -> None:
    diagram["question"].append(box("drie", "afschalen", "voortzetten"))


def no_id(diagram: Diagram) -> None:
    del diagram["question"][2]["id"]
    diagram["question"][1]["nee"] = "voortzetten"


def no_title(diagram: Diagram) -> None:
    del diagram["question"][2]["title"]


def unknown_source(diagram: Diagram) -> None:
    diagram["question"][2]["source"] = "besluitvorming/procedure#99"


def no_source(diagram: Diagram) -> None:
    del diagram["question"][2]["source"]


def unknown_alert(diagram: Diagram) -> None:
    diagram["question"][1]["alert-nee"] = "gevaar"


def alert_is_no_text(diagram: Diagram) -> None:
    diagram["question"][1]["alert-nee"] = ["crisis"]


def alert_for_no_answer(diagram: Diagram) -> None:
    diagram["question"][1]["alert-misschien"] = "crisis"


def own_options(diagram: Diagram) -> None:
    diagram["question"][1]["options"] = ["ja", "nee"]


def help_is_a_number(diagram: Diagram) -> None:
    diagram["question"][1]["help"] = 5


def unknown_nature(diagram: Diagram) -> None:
    diagram["question"][1]["nature"] = "mening"


# How the file is spoiled, the box to name, and a word that tells what is wrong with it.
BROKEN: list[tuple[Callable[[Diagram], None], str, str]] = [
    (without_start, "start", "start"),
    (start_nowhere, "nul", "start"),
    (start_at_an_end, "afsluiten", "start"),
    (no_boxes, "een", "start"),
    (loop, "drie", "drie → een"),
    (loop_to_itself, "twee", "twee → twee"),
    (unreachable, "eiland", "bereiken"),
    (unreachable_loop, "eiland", "bereiken"),
    (no_edge, "twee", "“onbekend”"),
    (unknown_end, "drie", "“doorgaan”"),
    (unknown_to_rounding_off, "twee", "“onbekend”"),
    (unknown_to_rounding_off_around, "een", "“onbekend”"),
    (id_is_an_outcome, "opschalen", "uitkomst"),
    (id_twice, "drie", "twee keer"),
    (no_id, "Vraag drie?", "id"),
    (no_title, "drie", "title"),
    (unknown_source, "drie", "besluitvorming/procedure#99"),
    (no_source, "drie", "bron"),
    (unknown_alert, "twee", "“gevaar”"),
    (alert_is_no_text, "twee", "alert-nee"),
    (alert_for_no_answer, "twee", "“alert-misschien”"),
    (own_options, "twee", "“options”"),
    (help_is_a_number, "twee", "help"),
    (unknown_nature, "twee", "“mening”"),
]
each = pytest.mark.parametrize(
    ("spoil", "name", "word"), BROKEN, ids=[spoil.__name__ for spoil, _, _ in BROKEN]
)


def faults_after(spoil: Callable[[Diagram], None]) -> list[str]:
    """Return the faults of the small diagram after one thing in it is spoiled."""
    diagram = right()
    spoil(diagram)
    return check(diagram, WORDS)


def test_our_own_diagram_and_the_small_one_have_no_fault() -> None:
    assert check(right(), WORDS) == []
    assert check(load("stroomdiagram/diagram.toml"), WORDS) == []


@each
def test_a_broken_diagram_is_refused_for_what_is_wrong_with_it(
    spoil: Callable[[Diagram], None], name: str, word: str
) -> None:
    assert any(word in fault for fault in faults_after(spoil)), name


@each
def test_the_refusal_names_the_box_and_says_what_to_do(
    spoil: Callable[[Diagram], None], name: str, word: str
) -> None:
    faults = faults_after(spoil)
    assert any(name in fault and word in fault for fault in faults), faults
    for fault in faults:
        wrong, _, remedy = fault.partition("; ")
        assert wrong, fault
        assert remedy, f"no remedy in: {fault}"


def test_an_outcome_that_can_be_reached_has_a_line_that_explains_it() -> None:
    lines = [line for line in WORDS["line"] if line["outcome"] not in {"nog-niet", "opschalen"}]
    [fault] = check(right(), {**WORDS, "line": lines})
    assert "“nog-niet”" in fault, "opschalen is not reached in the small diagram"
    assert "[[line]]" in fault


def test_ten_questions_on_a_path_may_and_eleven_may_not() -> None:
    assert check(chain(10), WORDS) == []
    [fault] = check(chain(11), WORDS)
    assert "11" in fault
    assert "10" in fault
    assert "vraag-1" in fault, "names a box of the long path"


def test_a_path_without_end_is_refused_before_it_is_walked() -> None:
    [fault] = check(chain(1500), WORDS)
    assert "1500 vragen" in fault


def test_all_faults_come_at_once() -> None:
    diagram = right()
    no_edge(diagram)
    unknown_end(diagram)
    no_title(diagram)
    start_nowhere(diagram)
    assert len(check(diagram, WORDS)) == 4


def test_the_error_names_the_file_and_holds_every_fault() -> None:
    error = DiagramError(["vraag “x” heeft geen title", "vraag “y” is niet te bereiken"])
    assert str(error).startswith("rules/stroomdiagram/diagram.toml: ")
    assert "“x”" in str(error)
    assert "“y”" in str(error)
