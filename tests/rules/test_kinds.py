"""Each kind of question by itself: what it takes, every fault it finds, and what it changes for what-if."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest

from rules.core.answers import Fault
from rules.core.questions import data_files, question
from rules.core.reader import Reader
from rules.description import given
from rules.kinds import fields
from rules.kinds.table import KINDS
from tests.made_up import made_up

LOW_HIGH = [{"code": 1, "title": "Laag"}, {"code": 2, "title": "Hoog"}]
INSIDE = [{"id": "a", "title": "A"}, {"id": "b", "title": "B", "kind": "number", "minimum": 1}]
# A question of each kind as the words say it.
ASKED: dict[str, dict[str, Any]] = {
    "choice": {},
    "choices": {"options": LOW_HIGH},
    "flag": {},
    "number": {"minimum": 2, "maximum": 9},
    "text": {"maximum": 5},
    "long-text": {"maximum": 2000},
    "label": {"minimum": 1, "maximum": 5},
    "time": {},
    "month": {},
    "texts": {"maximum": 2},
    "group": {"fields": INSIDE},
    "records": {"fields": INSIDE, "minimum": 1, "maximum": 2},
    "files": {"of": "zrm", "maximum": 2, "one": "Profiel"},
}
RIGHT: list[tuple[str, Any]] = [
    ("choice", "onbekend"), ("choices", []), ("choices", [2, 1]), ("flag", False), ("number", 2),
    ("number", 9), ("text", ""), ("text", "vijf!"), ("long-text", "een\ntwee" * 250), ("label", "A"),
    ("time", "00:00"), ("time", "23:59"), ("month", "2026-11"), ("texts", []), ("texts", ["a", ""]),
    ("group", {}), ("group", {"a": "ja", "b": 1}), ("records", [{}]), ("records", [{"b": 3}, {"a": "nee"}]),
    ("files", []), ("files", [{}, {"metingen": [{"moment": "start", "scores": {"adl": None}}]}]),
]  # fmt: skip
# Kind, answer, and every fault in it: the place within the answer and the message.
WRONG: list[tuple[str, Any, list[tuple[str, str]]]] = [
    ("choice", "soms", [("", "Hier kan “soms” niet; kies uit: ja, nee, onbekend.")]),
    ("choices", [3, 1, 1], [("/0", "In deze lijst kan 3 niet; kies uit: 1, 2."),
                            ("/2", "1 staat twee keer in deze lijst; één keer is genoeg.")]),
    ("choices", 1, [("", "Hier hoort een lijst, maar er staat 1; de lijst mag leeg zijn, of kies uit: 1, 2.")]),
    ("flag", "ja", [("", "Hier kan “ja” niet; het antwoord is waar of onwaar (true, false).")]),
    ("number", 1, [("", "Hier kan 1 niet; geef een heel getal van 2 tot en met 9.")]),
    ("number", 2.5, [("", "Hier kan 2.5 niet; geef een heel getal van 2 tot en met 9.")]),
    ("number", True, [("", "Hier kan waar niet; geef een heel getal van 2 tot en met 9.")]),
    ("number", "2,5", [("", "Hier kan “2,5” niet; vul een heel getal in van 2 tot en met 9, zonder komma, punt of letters.")]),
    ("number", "5", [("", "Hier kan “5” niet; vul een heel getal in van 2 tot en met 9, zonder aanhalingstekens.")]),
    ("text", "zes!!!", [("", "Deze tekst is te lang (6 tekens); het mogen er 5 zijn.")]),
    ("text", 5, [("", "Hier kan 5 niet; geef tekst van 0 tot en met 5 tekens.")]),
    ("text", "\ud800", [("", "In deze tekst staat een teken dat niet bestaat; typ haar opnieuw.")]),
    ("long-text", "😀" * 2014, [("", "Deze tekst heeft 2014 tekens, dat is 14 te veel; het mogen er 2000 zijn.")]),
    ("long-text", ["a"], [("", "Hier kan een lijst niet; geef tekst van 0 tot en met 2000 tekens.")]),
    ("label", " ", [("", "Vraag: dit veld mag niet leeg zijn; geef tekst van 1 tot en met 5 tekens.")]),
    ("label", "zes!!!", [("", "Deze tekst is te lang (6 tekens); het mogen er 5 zijn.")]),
    ("time", "9:00", [("", "Hier kan “9:00” niet; geef een tijd van 00:00 tot en met 23:59, als hh:mm met twee cijfers aan elke kant.")]),
    ("time", 9, [("", "Hier kan 9 niet; geef een tijd van 00:00 tot en met 23:59, als hh:mm met twee cijfers aan elke kant.")]),
    ("month", "2026-13", [("", "Hier kan “2026-13” niet; geef een maand als jjjj-mm, zoals 2026-11.")]),
    ("texts", ["a", 1, "c"], [("", "Hier staan er 3; het mogen er 2 zijn."), ("/1", "Hier kan 1 niet; geef tekst.")]),
    ("texts", "a", [("", "Hier kan “a” niet; geef een lijst van teksten.")]),
    ("group", [], [("", "Dit onderdeel moet één JSON-object zijn, maar hier staat een lijst.")]),
    ("group", {"a": 1, "c": 2}, [("/a", "Hier kan 1 niet; kies uit: ja, nee, onbekend."),
                                 ("/c", "De vraag “c” bestaat hier niet; wel bestaan: a, b.")]),
    ("records", {}, [("", "Hier kan een groep antwoorden niet; geef een lijst van 1 tot en met 2 groepen antwoorden.")]),
    ("records", [], [("", "Hier staan er 0; het moeten er 1 tot en met 2 zijn.")]),
    ("records", [{"b": 0}, 1, {}], [("", "Hier staan er 3; het moeten er 1 tot en met 2 zijn."),
                                    ("/0/b", "Hier kan 0 niet; geef een heel getal van 1 of hoger."),
                                    ("/1", "Dit onderdeel moet één JSON-object zijn, maar hier staat 1.")]),
    ("files", {}, [("", "Hier kan een groep antwoorden niet; geef een lijst van 0 tot en met 2 groepen antwoorden.")]),
    ("files", [{"b": 0}, 1, {}], [("", "Hier staan er 3; het mogen er 2 zijn."),
                                  ("/0/b", "De vraag “b” bestaat hier niet; wel bestaan: metingen."),
                                  ("/1", "Dit onderdeel moet één JSON-object zijn, maar hier staat 1.")]),
    ("files", [{"metingen": []}], [("/0/metingen", "Hier staan er 0; het moeten er 1 tot en met 4 zijn.")]),
]  # fmt: skip
# Kind, answer, and the other answers that what-if tries, by their path.
OTHERS: list[tuple[str, Any, list[tuple[str, Any]]]] = [
    ("choice", "ja", [("vraag", "nee"), ("vraag", "onbekend")]),
    ("choices", [1], [("vraag", []), ("vraag", [1, 2])]),
    ("flag", True, [("vraag", False)]),
    ("number", 5, []), ("text", "a", []), ("long-text", "a", []), ("label", "a", []), ("time", "09:00", []),
    ("month", "2026-11", []), ("texts", ["a"], []), ("files", [{}], []),
    ("group", {"a": "ja", "b": 2}, [("vraag.a", "nee"), ("vraag.a", "onbekend")]),
    ("records", [{}, {"a": "nee"}], [("vraag.1.a", "ja"), ("vraag.1.a", "onbekend")]),
]  # fmt: skip


def asked(kind: str, **more: Any) -> Any:
    return question({"id": "vraag", "title": "Vraag", "kind": kind, **ASKED[kind], **more})


def read(found: Any, value: Any) -> tuple[Any, list[Fault]]:
    faults: list[Fault] = []
    return fields.read((found,), {"vraag": value}, "", faults), faults


def test_every_kind_is_tried() -> None:
    assert list(ASKED) == list(KINDS)
    assert {kind for kind, _ in RIGHT} == {kind for kind, _, _ in OTHERS} == set(KINDS)
    assert {kind for kind, _, _ in WRONG} == set(KINDS)


@pytest.mark.parametrize(("kind", "answer"), RIGHT, ids=lambda value: str(value)[:24])
def test_a_right_answer_is_taken_by_the_rules_and_by_the_schema(kind: str, answer: Any) -> None:
    found = asked(kind)
    assert read(found, answer) == ({"vraag": answer}, [])
    jsonschema.validate({"vraag": answer}, fields.schema((found,)))


@pytest.mark.parametrize(("kind", "answer", "faults"), WRONG, ids=lambda value: str(value)[:24])
def test_of_a_wrong_answer_every_fault_is_told_with_its_place(
    kind: str, answer: Any, faults: list[tuple[str, str]]
) -> None:
    answers, found = read(asked(kind), answer)
    assert [fault[:2] for fault in found] == [(f"/vraag{place}", message) for place, message in faults]
    kept = answers["vraag"]
    assert kept is None or KINDS[kind].keeps_parts, "nothing rests on an answer that cannot be read"
    if answer != "\ud800":
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({"vraag": answer}, fields.schema((asked(kind),)))


@pytest.mark.parametrize(("kind", "answer", "others"), OTHERS, ids=lambda value: str(value)[:24])
def test_the_other_answers_that_what_if_tries(kind: str, answer: Any, others: list[tuple[str, Any]]) -> None:
    found = list(fields.changes((asked(kind),), {"vraag": answer, "x": 1}))
    assert [(path, value) for path, value, _ in found] == others
    for _, _, whole in found:
        assert whole["x"] == 1, "the rest of the answers stays"
        assert read(asked(kind), whole["vraag"])[1] == []
        assert whole["vraag"] != answer


@pytest.mark.parametrize("kind", KINDS)
def test_an_answer_that_may_not_be_missing_is_told_with_what_belongs_there(kind: str) -> None:
    faults: list[Fault] = []
    found = asked(kind, required=True)
    fields.read((found,), {}, "", faults)
    message = f"Vraag: dit veld mag niet ontbreken; geef {found.acts.expected(found)}."
    assert [fault[:2] for fault in faults] == [("/vraag", message)]
    assert "None" not in message


def test_kinds_nest_to_any_depth() -> None:
    step = {"id": "stap", "title": "S", "kind": "records", "maximum": 3, "fields": INSIDE}
    part = {"id": "deel", "title": "D", "kind": "group", "fields": [step]}
    found = asked("records", fields=[part])
    right = [{"deel": {"stap": [{"a": "ja"}]}}]
    assert read(found, right) == ({"vraag": right}, [])
    wrong = [{}, {"deel": {"stap": [{}, {"b": "x"}]}}]
    assert [fault.field for fault in read(found, wrong)[1]] == ["/vraag/1/deel/stap/1/b"]
    paths = [path for path, _, _ in fields.changes((found,), {"vraag": right})]
    assert paths == ["vraag.0.deel.stap.0.a"] * 2


def test_no_judgement_is_an_answer_where_the_question_may_be_without() -> None:
    found = asked("choice", options=LOW_HIGH, nullable=True)
    assert read(found, None) == ({"vraag": None}, [])
    assert [value for _, value, _ in fields.changes((found,), {"vraag": None})] == [1, 2]
    assert [value for _, value, _ in fields.changes((found,), {"vraag": 1})] == [2, None]


def test_a_list_from_another_file_counts_for_the_words_wherever_it_stands() -> None:
    assert "shared/domeinen.toml" in data_files("zrm"), "a list within the fields of a record"


def test_what_was_filled_in_is_named_with_what_it_stands_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(given, "questions", lambda _check: made_up()[0])
    answers = {
        "venster": {"wonen": {"krachten": "rust", "mensen": [{"thuis": True}]}},
        "zaken": [
            {"id": "A", "over-zaken": [{}, {"klaar": True, "niveau": None, "delen": [{"tekst": "2"}]}]}
        ],
    }
    rows = [
        (group["title"], row["path"], row["question"], row["answer"])
        for group in given.groups("verzonnen", answers, Reader())
        for row in group["rows"]
    ]
    assert rows == [
        ("", "venster.wonen.krachten", "Het venster, Wonen, Krachten", "rust"),
        ("", "venster.wonen.mensen.0.thuis", "Het venster, Wonen, Mens 1, Woont er", "Ja"),
        ("Zaak 1", "zaken.0.id", "Label van de zaak", "A"),
        ("Zaak 1", "zaken.0.over-zaken.1.klaar", "Stap 2, Klaar", "Ja"),
        ("Zaak 1", "zaken.0.over-zaken.1.niveau", "Stap 2, Niveau", "Niet beoordeeld"),
        ("Zaak 1", "zaken.0.over-zaken.1.delen.0.tekst", "Stap 2, Deel 1, Deel", "2"),
    ]
    assert given.named("verzonnen", "venster.wonen.veilig", Reader()) == "Het venster, Wonen, Is het veilig?"
    assert given.named("verzonnen", "zaken.1.over-zaken.0.wie", Reader()) == "Zaak 2, Stap 1, Wie?"
