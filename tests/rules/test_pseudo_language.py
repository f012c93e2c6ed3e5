"""A whole made-up language laid over the rules: decisions stay, and no word of ours is left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from rules import CHECKS, decide
from rules.core.checker import all_faults_with
from rules.core.layers import using
from rules.core.schema import schema
from rules.door import decide_json
from tests.case_tables import shown
from tests.rules.contract import ROOT
from tests.rules.pseudo import lay, ours_in

per_check = pytest.mark.parametrize("check", list(CHECKS))
# What stands under these is a code, an answer that somebody gave, or the title of a source document or law:
# those are cited as they are called.
CODES = frozenset({
    "check", "outcome", "missing", "asked", "question", "answer", "code", "receipt", "source",
    "phone", "number", "const", "default", "type", "pattern", "$schema", "from", "to", "id", "kind", "asks",
    "required", "answers", "field",
})  # fmt: skip
# Fields of a check's own that hold codes.
OWN_CODES = frozenset({"kaders"}) | frozenset({
    "domein", "verandering", "acuut", "aandacht", "telling", "direct", "vooraf", "volgorde", "doorgeschoven",
    "agenda", "inbreng", "zaak", "criteria", "pad", "coordinatie", "ontbreekt", "blad",
    "open-bladen", "opvallend", "leeg", "eenzijdig", "soort", "tekst",
})  # fmt: skip


@pytest.fixture(scope="module")
def layer(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the folder of the made-up language, whole for every check."""
    folder = tmp_path_factory.mktemp("layer")
    lay(ROOT / "rules", folder)
    whole = json.dumps(list(CHECKS))
    (folder / "layer.toml").write_text(f'name = "Qqq"\nlanguage = "qq"\nwhole = {whole}\n', "utf-8")
    return str(folder)


def test_it_is_right_and_whole(layer: str) -> None:
    assert [fault.as_line() for fault in all_faults_with(layer)] == []


@per_check
def test_it_decides_the_same_and_says_nothing_of_ours(check: str, layer: str) -> None:
    labels = {"id", "label", "thema", "naam"}
    for name, answers in shown(check).items():
        ours = decide(check, answers)
        with using(layer):
            found = decide(check, answers)
        assert codes_of(found) == codes_of(ours), name
        assert found["receipt"]["words"] != ours["receipt"]["words"]
        given = {text for key, text in texts_of(answers) if key in labels}
        left = [line for line in ours_in(found, CODES | OWN_CODES) if not any(text in line for text in given)]
        assert left == [], name


@per_check
def test_its_schema_and_its_flow_say_nothing_of_ours(check: str, layer: str) -> None:
    ours = schema(check)
    with using(layer):
        found = schema(check)
        graph = CHECKS[check].graph
        flow = graph() if graph else {}
    assert list(ours_in({**found, "properties": list(properties(found))}, CODES)) == []
    assert list(ours_in(flow, CODES)) == []
    assert [each["const"] for each in options(found)] == [each["const"] for each in options(ours)]


@per_check
@pytest.mark.parametrize(
    "text",
    [
        '{"x": 1, "acuut": 3, "taak": [], "start": "9", "zaken": [{"betrokken": "1,5"}], "metingen": 3}',
        "[]",
        "[",
        "{" * 40 + "}" * 40,
        " " * 1_000_001,
        "\ufeff{}",
    ],
)
def test_its_faults_say_nothing_of_ours(check: str, layer: str, text: str) -> None:
    found = json.loads(decide_json(check, text, layer))
    assert found["errors"]
    assert list(ours_in(found, CODES)) == []


def test_the_words_of_a_layer_hold_as_long_as_it_is_chosen_and_no_longer(layer: str) -> None:
    before = decide_json("triage", "{}")
    assert decide_json("triage", "{}", layer) != before
    assert decide_json("triage", "{}") == before


def codes_of(result: Any) -> Any:
    """Return a result without its texts and what follows from them."""
    if isinstance(result, dict):
        hidden = {
            "text",
            "title",
            "summary",
            "what_if_limit",
            "who",
            "when",
            "words",
            "eigen",
            "name",
            "partner",
            "toelichting",
            "tekst",
            "stap",
            "liever",
            "uitleg",
        }
        return {key: codes_of(value) for key, value in result.items() if key not in hidden}
    return [codes_of(entry) for entry in result] if isinstance(result, list) else result


def texts_of(answers: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text in answers with the name of its question."""
    if isinstance(answers, dict):
        for name, value in answers.items():
            yield from texts_of(value, name)
    elif isinstance(answers, list):
        for value in answers:
            yield from texts_of(value, key)
    elif isinstance(answers, str):
        yield key, answers


def properties(found: Any) -> Iterator[Any]:
    """Yield the properties of a schema at any depth, without their names."""
    for value in found.get("properties", {}).values():
        inner = value.get("items", value)
        yield {key: entry for key, entry in value.items() if key not in ("properties", "items")}
        yield inner.get("oneOf", [])
        yield from properties(inner)


def options(found: Any) -> Iterator[Any]:
    """Yield the options of a schema at any depth."""
    for value in found.get("properties", {}).values():
        inner = value.get("items", value)
        yield from inner.get("oneOf", [])
        yield from options(inner)
