"""The JSON Schemas: valid 2020-12, Dutch titles everywhere, and the contract's own answers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from tests.case_tables import Case, cases
from tests.rules.agenda_contract import URGENT
from tests.rules.contract import (
    CHECKS,
    DOMAINS,
    FOR,
    HELP,
    KINDS,
    MINUTES,
    MOMENTS,
    NINETEEN,
    TRIAGE,
    YES_NO_UNKNOWN,
)

Json = dict[str, Any]
per_check = pytest.mark.parametrize("check", CHECKS)
each = pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.check}: {case.name}")


def properties(check: str) -> dict[str, Json]:
    """Return the questions of a check by their id."""
    found: dict[str, Json] = schema(check)["properties"]
    return found


def codes(about: Json) -> tuple[Any, ...]:
    """Return the codes that a question (or the entries of its list) takes."""
    options = about.get("oneOf") or about["items"]["oneOf"]
    return tuple(option["const"] for option in options)


def everything(about: Json) -> Iterator[tuple[str, Json]]:
    """Yield every question in a schema, those inside groups as well."""
    for name, inner in about.get("properties", {}).items():
        yield name, inner
        yield from everything(inner)
        yield from everything(inner.get("items", {}))


@per_check
def test_the_schema_is_itself_valid(check: str) -> None:
    about = schema(check)
    assert about["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    Draft202012Validator.check_schema(about)
    assert about["title"]
    assert about["additionalProperties"] is False


@per_check
def test_every_question_and_every_option_has_a_title(check: str) -> None:
    for name, about in everything(schema(check)):
        assert about["title"].strip(), name
        options = [*about.get("oneOf", []), *about.get("items", {}).get("oneOf", [])]
        assert all(option["title"].strip() for option in options), name
        titles = [option["title"] for option in options]
        assert len(set(titles)) == len(titles), name
        listed = [option["const"] for option in options]
        assert len(set(listed)) == len(listed), name


@each
def test_the_schema_takes_the_answers_of_every_case(case: Case) -> None:
    Draft202012Validator(schema(case.check)).validate(case.answers)


def test_triage_asks_what_the_contract_asks() -> None:
    found = properties("triage")
    single = {name: codes(about) for name, about in found.items() if "oneOf" in about}
    assert single == {**TRIAGE, "voor": FOR}
    assert set(found) == {*TRIAGE, "voor", "leefgebieden", "hulpvragen"}
    assert codes(found["leefgebieden"]) == DOMAINS
    assert set(codes(found["hulpvragen"])) == set(HELP)


def test_overdracht_asks_what_the_contract_asks() -> None:
    found = properties("overdracht")
    assert tuple(found) == NINETEEN
    assert all(codes(about) == YES_NO_UNKNOWN for about in found.values())


def test_stroomdiagram_asks_yes_no_or_unknown() -> None:
    assert all(codes(about) == YES_NO_UNKNOWN for about in properties("stroomdiagram").values())


def test_grenzen_asks_one_thing() -> None:
    assert set(properties("grenzen")) == {"taak"}


def test_zrm_asks_what_the_contract_asks() -> None:
    about = properties("zrm")
    assert set(about) == {"metingen"}
    assert (about["metingen"]["minItems"], about["metingen"]["maxItems"]) == (1, 4)
    record = about["metingen"]["items"]["properties"]
    assert set(record) == {"moment", "scores", "participatie", "label", "maand"}
    assert record["label"]["maxLength"] == 40
    assert record["maand"]["pattern"] == "^[0-9]{4}-(0[1-9]|1[0-2])$"
    assert codes(record["moment"]) == MOMENTS
    assert tuple(record["scores"]["properties"]) == DOMAINS
    for level in record["scores"]["properties"].values():
        assert codes(level) == (1, 2, 3, 4, 5, None)
    assert codes(record["participatie"]) == (1, 2, 3, 4, 5, 6, None)


def test_agenda_asks_what_the_contract_asks() -> None:
    about = properties("agenda")
    assert set(about) == {"start", "duur", "zaken", "eigen-volgorde"}
    assert about["eigen-volgorde"]["items"] == {"type": "string"}
    assert about["start"]["default"] == "09:00"
    assert (about["duur"]["minimum"], about["duur"]["maximum"]) == (30, 240)
    assert about["duur"]["default"] == 90
    assert about["zaken"]["maxItems"] == 50
    item = about["zaken"]["items"]["properties"]
    assert set(item) == {
        "id", "soort", "acuut", "urgent", "voorbereid", "leervraag", "betrokken", "thema",
        "meervoudig", "omvang",
    }  # fmt: skip
    assert set(codes(item["soort"])) == set(KINDS)
    assert set(codes(item["urgent"])) == set(URGENT)
    assert set(codes(item["omvang"])) == set(MINUTES)
    assert item["betrokken"]["minimum"] == 1
    assert "maximum" not in item["betrokken"]
    assert {n for n, a in item.items() if a.get("type") == "boolean"} == {
        "acuut", "voorbereid", "leervraag", "meervoudig",
    }  # fmt: skip


FAULTS: list[tuple[str, Any]] = [
    ("triage", []), ("triage", None), ("triage", {"acuut": "JA"}), ("triage", {"kleur": "rood"}),
    ("triage", {"volwassen": "onbekend"}), ("triage", {"voor": "onbekend"}), ("triage", {"leefgebieden": "adl"}),
    ("triage", {"leefgebieden": ["adl", "adl"]}), ("triage", {"hulpvragen": ["geld"]}),
    ("overdracht", {"functioneren-8": "ja"}), ("overdracht", {"wonen-1": True}),
    ("grenzen", {"taak": "koffie"}), ("stroomdiagram", {"crisis": 1}),
    ("zrm", {"metingen": []}), ("zrm", {"metingen": [{}] * 5}), ("zrm", {"metingen": {}}),
    ("zrm", {"metingen": [{"scores": {"adl": 0}}]}),
    ("zrm", {"metingen": [{"scores": {"adl": 6}}]}),
    ("zrm", {"metingen": [{"scores": {"adl": True}}]}), ("zrm", {"metingen": [{"scores": None}]}),
    ("zrm", {"metingen": [{"participatie": 7}]}), ("zrm", {"metingen": [{"moment": None}]}),
    ("zrm", {"metingen": [{"label": "a" * 41}]}), ("zrm", {"metingen": [{"maand": "2026-13"}]}),
    ("zrm", {"metingen": [{"maand": "2026-1"}]}),
    ("agenda", {"start": "9:00"}), ("agenda", {"start": "24:00"}), ("agenda", {"duur": 29}),
    ("agenda", {"duur": 241}), ("agenda", {"duur": 60.5}), ("agenda", {"zaken": [{}]}),
    ("agenda", {"zaken": [{"id": ""}]}), ("agenda", {"start": "09:00\n"}),
    *(("agenda", {"zaken": [{"id": blank}]}) for blank in (" ", "\t", "\ufeff", "\x1c", "\x85", "\xa0", " \ufeff ")), ("agenda", {"zaken": [{"id": "A", "betrokken": 0}]}),
    ("agenda", {"zaken": [{"id": f"{n}"} for n in range(51)]}),
    ("agenda", {"zaken": [{"id": "A", "acuut": 1}]}),
    ("agenda", {"zaken": [{"id": "A", "thema": None}]}), ("agenda", {"eigen-volgorde": "A"}),
    ("agenda", {"eigen-volgorde": [1]}), ("agenda", {"eigen-volgorde": ["A"] * 51}),
]  # fmt: skip


@pytest.mark.parametrize(("check", "answers"), FAULTS, ids=lambda value: str(value)[:40])
def test_schema_and_rules_refuse_the_same_simple_faults(check: str, answers: Any) -> None:
    assert not Draft202012Validator(schema(check)).is_valid(answers)
    with pytest.raises(BadAnswersError):
        decide(check, answers)
