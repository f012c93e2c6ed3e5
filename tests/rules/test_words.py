"""Words, codes and sources belong together one-to-one: no code without words, no dead words."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rules import decide
from rules.triage.lines import LINES
from tests.case_tables import cases
from tests.rules.contract import (
    ALERTS,
    CHECKS,
    DOMAINS,
    NINETEEN,
    NOT_OURS,
    OUTCOMES,
    ROOT,
    SAFETY,
    TRIAGE,
)

Json = dict[str, Any]
RULES = ROOT / "rules"
FILES = sorted(RULES.rglob("*.toml"))
CODE = sorted(RULES.rglob("*.py"))
DOCUMENTS = ("werkkader", "besluitvorming", "overdracht", "casuistiek", "methodisch")
per_check = pytest.mark.parametrize("check", CHECKS)


def toml(name: str) -> Json:
    """Return one of the rules' data files."""
    return tomllib.loads((RULES / name).read_text("utf-8"))


REGISTER = toml("shared/bronnen.toml")
LAWS = toml("shared/wet.toml")


def values_of(name: str, value: Any) -> Iterator[Any]:
    """Yield everything that stands under this key, however deep."""
    if isinstance(value, dict):
        for key, entry in value.items():
            if key == name:
                yield entry
            yield from values_of(name, entry)
    elif isinstance(value, list):
        for entry in value:
            yield from values_of(name, entry)


def unresolved(reference: str) -> bool:
    """Return whether a reference `document/section#item` names nothing in the registers."""
    place, _, item = reference.partition("#")
    document, _, slug = place.partition("/")
    if document == "wet":
        return slug not in LAWS or (item != "" and not 1 <= int(item) <= len(LAWS[slug]["punt"]))
    section = REGISTER.get(document, {}).get("sections", {}).get(slug)
    return section is None or (item != "" and not 1 <= int(item) <= section["items"])


def test_the_register_holds_the_five_documents() -> None:
    assert tuple(REGISTER) == DOCUMENTS
    for document in REGISTER.values():
        assert document["title"]
        headings = [section["heading"] for section in document["sections"].values()]
        assert all(headings)
        assert len(set(headings)) == len(headings), "a heading names two sections"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(RULES)))
def test_every_source_in_a_data_file_is_in_the_register(file: Path) -> None:
    references = list(values_of("source", tomllib.loads(file.read_text("utf-8"))))
    if file.name == "hulplijnen.toml":
        references = []  # where a number was checked is no passage of the five documents
    assert [reference for reference in references if unresolved(reference)] == []
    if file.name in {"words.toml", "diagram.toml"}:
        assert references


def test_every_source_in_the_code_is_in_the_register() -> None:
    pattern = re.compile(rf"({'|'.join(DOCUMENTS)})/[a-z0-9-]+(#\d+)?")
    found = [
        node.value
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        if pattern.fullmatch(node.value)
    ]
    assert found, "the agenda's code names sources"
    assert [reference for reference in found if unresolved(reference)] == []


def test_every_source_in_a_result_is_a_passage_of_the_register() -> None:
    passages = {
        (name, section["heading"]): section["items"]
        for name, document in REGISTER.items()
        for section in document["sections"].values()
    }
    for law in LAWS.values():
        articles = [f"{law['short']}, {point['article']}" for point in law["punt"]]
        passages |= {("wet", name): len(articles) for name in (law["name"], *articles)}
    for case in cases():
        result = decide(case.check, case.answers)
        # Null is the source of a line of ours.
        reasons = [reason["source"] for reason in result["reasons"] if reason["source"] is not None]
        for source in (*reasons, *result["receipt"]["sources"]):
            assert source.keys() == {"document", "section", "item"}
            items = passages[source["document"], source["section"]]
            assert source["item"] is None or 1 <= source["item"] <= items
        assert all(source in result["receipt"]["sources"] for source in reasons)


@per_check
def test_the_words_have_exactly_the_outcomes_of_the_contract_and_open(check: str) -> None:
    outcomes = toml(f"{check}/words.toml")["outcome"]
    assert set(outcomes) == OUTCOMES[check] | {"open"}
    for code, words in outcomes.items():
        assert words["title"], code
        assert words["summary"], code
        # Of a partner the actions belong to what is asked for, not to the outcome.
        # "open" is none yet, but where it is an outcome of its own.
        has_actions = code not in {"open", "partner"} or (code == "open" and code in OUTCOMES[check])
        assert bool(words.get("actions")) is has_actions, code


@per_check
def test_a_line_of_the_words_has_an_id_of_its_own(check: str) -> None:
    lines = toml(f"{check}/words.toml").get("line", [])
    assert len({line["id"] for line in lines}) == len(lines)
    assert all(line["when"] and (line.get("source") or line["eigen"]) for line in lines)


def test_the_lines_of_triage_are_the_same_in_rule_and_words() -> None:
    lines = toml("triage/words.toml")["line"]
    assert [(line.id, line.outcome) for line in LINES] == [(e["id"], e["outcome"]) for e in lines]


def test_the_codes_of_triage_all_have_words() -> None:
    words = toml("triage/words.toml")
    assert {question["id"] for question in words["question"]} == {
        *TRIAGE, "voor", "leefgebieden", "hulpvragen",
    }  # fmt: skip
    assert set(words["partner"]) == set(NOT_OURS)
    assert set(words["alert"]) == ALERTS["triage"]
    # What direct danger asks are the actions of the outcome itself.
    assert set(words["veilig"]) == ALERTS["triage"] - {"direct-gevaar"}
    for places in (words["partner"], words["uitzoeken"]):
        assert all(entry[field] for entry in places.values() for field in ("text", "who", "when", "source"))
    for partner in words["partner"].values():
        assert all(partner[field] for field in ("text", "who", "when", "source"))


def test_the_codes_of_overdracht_all_have_words() -> None:
    words = toml("overdracht/words.toml")
    assert tuple(question["id"] for question in words["question"]) == NINETEEN
    assert tuple(words["alert"]) == tuple(words["alert-onbekend"]) == tuple(words["veiligheid"]) == SAFETY
    for question in words["question"]:
        assert question["reason"]["nee"], "a nee comes back as a point to weigh, in words"
        place, _, item = question["source"].partition("#")
        assert f"{place.removeprefix('overdracht/')}-{item}" == question["id"]


def test_the_domains_are_the_eleven_in_order() -> None:
    assert tuple(domain["id"] for domain in toml("shared/domeinen.toml")["domein"]) == DOMAINS
    assert all(domain["title"] for domain in toml("shared/domeinen.toml")["domein"])


def test_the_parts_of_the_agenda_all_have_words() -> None:
    words = toml("agenda/words.toml")
    # A row about an item is named by its own label.
    rows = {
        row["onderdeel"]
        for case in cases("agenda")
        for row in meeting(case.answers)["agenda"]
        if row["zaak"] is None
    }
    assert rows == set(words["onderdeel"])
    met = {c for case in cases("agenda") for e in meeting(case.answers)["voorrang"] for c in e["criteria"]}
    assert met == set(words["voorrang"]) - {"binnenkomst"}


def meeting(answers: Json) -> Json:
    """Return the agenda's result."""
    return decide("agenda", answers)


def test_urgent_advice_in_grenzen_is_about_tasks_that_exist() -> None:
    words = toml("grenzen/words.toml")
    assert set(words["dringend"]) <= {task["id"] for task in words["taak"]}


def test_the_diagram_says_that_it_is_a_reconstruction() -> None:
    assert "opnieuw gemaakt" in toml("stroomdiagram/diagram.toml")["reconstruction"]
