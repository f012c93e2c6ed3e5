"""Triage, over every combination of answers: the eleven lines, no gap, no overlap, no guess."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

from rules.triage.rule import RULE
from tests.rules.contract import OUTCOMES, YES_NO_UNKNOWN
from tests.rules.triage_oracle import Answers, expected, halves

per_danger = pytest.mark.parametrize("danger", [*YES_NO_UNKNOWN, None], ids=str)


def test_there_are_two_million_combinations() -> None:
    first, then = halves()
    assert (len(first), len(then)) == (4 * 3 * 4 * 3 * 3, 4 * 6 * 4 * 4 * 3 * 4)


@per_danger
def test_outcome_and_missing_are_those_of_the_eleven_lines(danger: str | None) -> None:
    first, then = halves()
    seen = set()
    for early, fate in first:
        if early.get("acuut") != danger:
            continue
        for late, later in then:
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
        for late, _ in then[::17] if fate.can_pass else then[:1]:
            missing = RULE.missing(early | late)
            before |= set(pairwise(missing))
    assert not {(one, other) for one, other in before if (other, one) in before}
    assert RULE.missing({})[0] == "acuut"


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
        return ["twee of meer"] if count >= 2 else ["geen of één", "één" if count else "geen"]
    if question == "hulpvragen":
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
    assert (len(full_first), len(full_then)) == (3 * 2 * 3 * 2 * 2, 3 * 5 * 3 * 3 * 2 * 3)
    for early in full_first:
        for late in full_then:
            answers = early | late
            outcome, passed = walk(graph, answers)
            assert outcome == RULE.outcome(answers), answers
            used.update(passed)
    assert used == {(edge["from"], edge["answer"]) for edge in graph["edges"]}
    nodes = {node["id"] for node in graph["nodes"]}
    assert nodes == {edge[end] for edge in graph["edges"] for end in ("from", "to")}
    assert {node.get("outcome") for node in graph["nodes"]} == OUTCOMES["triage"] | {None}
