"""Triage, over every combination of answers: the eleven lines, no gap, no overlap, no guess."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from rules.triage.rule import RULE
from tests.rules.contract import ALWAYS_OURS, FOR, HOME, OUTCOMES, YES_NO_UNKNOWN
from tests.rules.triage_oracle import PASSES, Answers, expected, halves

per_danger = pytest.mark.parametrize("danger", [*YES_NO_UNKNOWN, None], ids=str)


# Where the first half decides, or stops, the second only adds to what is missing: a share is enough.
SHARE = 61


def test_there_are_thirteen_million_combinations() -> None:
    first, then = halves()
    assert (len(first), len(then)) == (4 * 3 * 4 * 5 * 4, 6 * 8 * 4 * 4 * 4 * 4)
    assert len([fate for _, fate in first if fate.line == PASSES]) == 2 * 1 * 2 * 2 * 2


@per_danger
def test_outcome_and_missing_are_those_of_the_eleven_lines(danger: str | None) -> None:
    first, then = halves()
    seen = set()
    for number, (early, fate) in enumerate(first):
        if early.get("acuut") != danger:
            continue
        # Every second half meets a first half that it passes to, and many that it does not.
        for late, later in then if fate.line == PASSES else then[number % SHARE :: SHARE]:
            answers = early | late
            line, open_questions = expected(fate, later)
            outcome = RULE.outcome(answers)
            missing = RULE.missing(answers)
            assert outcome == (line[1] if line else None), answers
            assert open_questions == set(missing), answers
            assert len(missing) == len(open_questions), answers
            assert (not missing) is (line is not None), answers
            seen.add(outcome)
    everything = OUTCOMES["triage"] | {None}
    assert seen == {"ja": {"crisis"}, None: {None}}.get(danger, everything - {"crisis"})


def test_missing_questions_come_in_one_order_throughout() -> None:
    before: set[tuple[str, str]] = set()
    first, then = halves()
    for early, fate in first:
        for late, _ in then[::53] if fate.can_pass else then[:1]:
            missing = RULE.missing(early | late)
            before |= set(pairwise(missing))
    assert not {(one, other) for one, other in before if (other, one) in before}
    assert RULE.missing({})[0] == "acuut"


@pytest.mark.parametrize("whom", FOR)
def test_whom_it_is_for_decides_nothing_and_is_never_missing(whom: str) -> None:
    first, then = halves()
    for number, (early, _) in enumerate(first):
        for late, _ in then[number % 997 :: 997]:
            answers = early | late
            spoken = {**answers, "voor": whom}
            assert RULE.outcome(spoken) == RULE.outcome(answers), answers
            assert RULE.missing(spoken) == RULE.missing(answers), answers
            assert RULE.asked(spoken) == RULE.asked(answers), answers
            assert "voor" not in RULE.missing(answers)
            assert "voor" in RULE.asked(answers)


def walk(graph: dict[str, Any], answers: Answers) -> tuple[str, list[tuple[str, str]]]:
    """Follow the picture from its start; return the outcome and the edges passed."""
    nodes = {node["id"]: node for node in graph["nodes"]}
    edges = {(edge["from"], edge["answer"]): edge["to"] for edge in graph["edges"]}
    [here] = nodes.keys() - {edge["to"] for edge in graph["edges"]}
    passed = []
    while nodes[here]["kind"] == "question":
        labels = labels_for(nodes[here]["asks"], answers)
        [edge] = [(here, label) for label in labels if (here, label) in edges]
        passed.append(edge)
        here = edges[edge]
    return nodes[here]["outcome"], passed


def labels_for(question: str, answers: Answers) -> list[str]:
    """Return what an answer may be called in the picture; lists are grouped there."""
    answer = answers[question]
    if question == "leefgebieden":
        count = len(answer)
        if count >= 2:
            return ["twee of meer"]
        one = "huiselijke relaties" if answer == [HOME] else "een ander gebied"
        return ["geen of één", *(["één", one] if count else ["geen"])]
    if question == "hulpvragen":
        if set(answer) & set(ALWAYS_OURS):
            return ["geweld thuis, huisuitzetting, overlast of vervuiling"]
        if "voorziening" in answer:
            return ["voorziening"]
        others = set(answer) - {"begeleiding"}
        return ["iets anders dat een partner doet" if others else "niets of alleen begeleiding"]
    return [answer]


def test_walking_the_picture_over_all_full_answers_gives_the_same_outcome() -> None:
    assert RULE.graph is not None
    graph = RULE.graph()
    first, then = halves()
    used = set()
    full_first = [early for early, _ in first if len(early) == 5]
    full_then = [late for late, _ in then if len(late) == 6]
    assert (len(full_first), len(full_then)) == (3 * 2 * 3 * 4 * 3, 5 * 7 * 3 * 3 * 3 * 3)
    for number, early in enumerate(full_first):
        passes = RULE.outcome(early) is None
        for late in full_then if passes else full_then[number % SHARE :: SHARE]:
            answers = early | late
            outcome, passed = walk(graph, answers)
            assert outcome == RULE.outcome(answers), answers
            used.update(passed)
    assert used == {(edge["from"], edge["answer"]) for edge in graph["edges"]}
    nodes = {node["id"] for node in graph["nodes"]}
    assert nodes == {edge[end] for edge in graph["edges"] for end in ("from", "to")}
    assert {node.get("outcome") for node in graph["nodes"]} == OUTCOMES["triage"] | {None}
