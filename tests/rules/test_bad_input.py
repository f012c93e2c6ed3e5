"""Bad answers: every fault at once, each in one Dutch sentence that says what is allowed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rules.door import decide_json
from tests.rules.contract import CHECKS, DOMAINS, NINETEEN
from tests.rules.errors import Fault, faults_of, refused

SYNTAX = "De invoer is geen geldige JSON (fout bij regel {}, teken {}); geef één JSON-object."
LARGE = "De invoer is te groot; er mogen hooguit 1000000 tekens in staan."
DEEP = "De invoer is te diep genest; er mogen hooguit 20 lagen in zitten."
TOGETHER = "De antwoorden moeten samen één JSON-object zijn, maar hier staat {}."

NOT_AN_OBJECT = {
    "": SYNTAX.format(1, 1),
    " \n ": SYNTAX.format(2, 2),
    "geen json": SYNTAX.format(1, 1),
    "\ufeff{}": "De invoer is geen geldige JSON: zij begint met een BOM; bewaar als UTF-8 zonder BOM.",
    '{"acuut":': SYNTAX.format(1, 10),
    "{'acuut': 'ja'}": SYNTAX.format(1, 2),
    '{\n"acuut": ja}': SYNTAX.format(2, 10),
    "{} {}": SYNTAX.format(1, 4),
    "\0": SYNTAX.format(1, 1),
    "NaN": TOGETHER.format("een onmogelijk getal"),
    "[" * 100_000: DEEP,
    "[" * 100_000 + "]" * 100_000: DEEP,
    '{"a":' * 100_000: DEEP,
    '{"leefgebieden":' + "[" * 20 + "]" * 20 + "}": DEEP,
    '"' + "a" * 10_000_000 + '"': LARGE,
    " " * 1_000_001: LARGE,
    "null": TOGETHER.format("leeg (null)"),
    "true": TOGETHER.format("waar"),
    "3": TOGETHER.format("3"),
    "1e999": TOGETHER.format("een onmogelijk getal"),
    '"ja"': TOGETHER.format("“ja”"),
    "[]": TOGETHER.format("een lijst"),
}

# check, answers, field, message: the sentences that people will meet most.
ALL_DOMAINS = ", ".join(DOMAINS)
YES_NO_UNKNOWN = "kies uit: ja, nee, onbekend."
WORDING: list[tuple[str, Any, str, str]] = [
    ("triage", {"acuut": "JA"}, "/acuut", f"Hier kan “JA” niet; {YES_NO_UNKNOWN}"),
    ("triage", {"acuut": None}, "/acuut", f"Hier kan leeg (null) niet; {YES_NO_UNKNOWN}"),
    ("triage", {"acuut": True}, "/acuut", f"Hier kan waar niet; {YES_NO_UNKNOWN}"),
    ("triage", {"acuut": ["ja"]}, "/acuut", f"Hier kan een lijst niet; {YES_NO_UNKNOWN}"),
    ("triage", {"acuut": {}}, "/acuut", f"Hier kan een groep antwoorden niet; {YES_NO_UNKNOWN}"),
    ("triage", {"volwassen": "onbekend"}, "/volwassen",
     "Hier kan “onbekend” niet; kies uit: ja, nee."),
    ("triage", {"leefgebieden": "adl"}, "/leefgebieden",
     f"Hier hoort een lijst, maar er staat “adl”; de lijst mag leeg zijn, of kies uit: {ALL_DOMAINS}."),
    ("triage", {"leefgebieden": ["adl", "adl"]}, "/leefgebieden/1",
     "“adl” staat twee keer in deze lijst; één keer is genoeg."),
    ("zrm", {"metingen": [{"maand": "november"}]}, "/metingen/0/maand",
     "Hier kan “november” niet; geef een maand als jjjj-mm, zoals 2026-11."),
    ("zrm", {"metingen": [{"maand": "2026-11\n"}]}, "/metingen/0/maand",
     "Hier kan “2026-11�” niet; geef een maand als jjjj-mm, zoals 2026-11."),
    ("zrm", {"metingen": [{"label": "a" * 41}]}, "/metingen/0/label",
     "Deze tekst is te lang (41 tekens); het mogen er 40 zijn."),
    ("agenda", {"eigen-volgorde": "A"}, "/eigen-volgorde", "Hier kan “A” niet; geef een lijst van teksten."),
    ("agenda", {"zaken": [{"id": "A"}], "eigen-volgorde": [1]}, "/eigen-volgorde/0",
     "Hier kan 1 niet; geef tekst."),
    ("agenda", {"zaken": [{"id": "A"}], "eigen-volgorde": ["B"]}, "/eigen-volgorde/0",
     "De zaak “B” staat niet bij de zaken; noem een label dat er is."),
    ("zrm", {"metingen": 1}, "/metingen",
     "Hier kan 1 niet; geef een lijst van 1 tot en met 4 groepen antwoorden."),
    ("overdracht", {"wonen-2": "ja"}, "/wonen-2",
     f"De vraag “wonen-2” bestaat hier niet; wel bestaan: {', '.join(NINETEEN)}."),
    ("grenzen", {"task": "x"}, "/task", "De vraag “task” bestaat hier niet; wel bestaan: taak."),
    ("zrm", {"metingen": [{"scores": {"financien": 6}}]}, "/metingen/0/scores/financien",
     "Hier kan 6 niet; kies uit: 1, 2, 3, 4, 5, null (niet beoordeeld)."),
    ("zrm", {"metingen": [{"scores": {"financien": True}}]}, "/metingen/0/scores/financien",
     "Hier kan waar niet; kies uit: 1, 2, 3, 4, 5, null (niet beoordeeld)."),
    ("zrm", {"metingen": []}, "/metingen", "Hier staan er 0; het moeten er 1 tot en met 4 zijn."),
    ("zrm", {"metingen": [{}, {"moment": "start"}]}, "/metingen/1/moment",
     "De meting bij de start moet de eerste zijn."),
    ("zrm", {"metingen": [{"moment": "afsluiting"}, {}]}, "/metingen/0/moment",
     "De meting bij de afsluiting moet de laatste zijn."),
    ("zrm", {"metingen": [{"moment": "drie-maanden"}, {"moment": "drie-maanden"}]},
     "/metingen/1/moment", "Het moment drie-maanden staat er al; alleen tussentijds mag vaker."),
    ("agenda", {"start": "25:00"}, "/start",
     "Hier kan “25:00” niet; geef een tijd van 00:00 tot en met 23:59, als hh:mm met twee cijfers aan elke kant."),
    ("agenda", {"start": "9:00"}, "/start",
     "Hier kan “9:00” niet; geef een tijd van 00:00 tot en met 23:59, als hh:mm met twee cijfers aan elke kant."),
    ("agenda", {"duur": "1,5"}, "/duur",
     "Hier kan “1,5” niet; vul een heel getal in van 30 tot en met 240, zonder komma, punt of letters."),
    ("agenda", {"duur": "90"}, "/duur",
     "Hier kan “90” niet; vul een heel getal in van 30 tot en met 240, zonder aanhalingstekens."),
    ("agenda", {"zaken": [{"id": "A", "betrokken": "leeg"}]}, "/zaken/0/betrokken",
     "Hier kan “leeg” niet; vul een heel getal in van 1 of hoger, zonder komma, punt of letters."),
    ("agenda", {"duur": 241}, "/duur",
     "Hier kan 241 niet; geef een heel getal van 30 tot en met 240."),
    ("agenda", {"duur": 90.5}, "/duur",
     "Hier kan 90.5 niet; geef een heel getal van 30 tot en met 240."),
    ("agenda", {"duur": 10**60}, "/duur",
     "Hier kan een onmogelijk getal niet; geef een heel getal van 30 tot en met 240."),
    ("agenda", {"start": "23:00", "duur": 61}, "/duur",
     "Het overleg loopt door na 24:00; begin eerder of neem minder minuten."),
    ("agenda", {"start": "22:31"}, "/start",
     "Het overleg loopt door na 24:00; begin eerder of neem minder minuten."),
    ("agenda", {"zaken": [{"id": "A"}, {"id": "A"}]}, "/zaken/1/id",
     "Het label “A” is er al; geef elke zaak een eigen label."),
    ("agenda", {"zaken": [{"id": "A"}], "eigen-volgorde": ["A", " a"]}, "/eigen-volgorde/1",
     "De zaak “ a” staat twee keer in deze volgorde; één keer is genoeg."),
    ("agenda", {"zaken": [{}]}, "/zaken/0/id",
     "Label van de zaak: dit veld mag niet ontbreken; geef tekst van 1 tot en met 80 tekens."),
    ("agenda", {"zaken": [{"id": 1}]}, "/zaken/0/id",
     "Hier kan 1 niet; geef tekst van 1 tot en met 80 tekens."),
    ("agenda", {"zaken": [{"id": " "}]}, "/zaken/0/id",
     "Label van de zaak: dit veld mag niet leeg zijn; geef tekst van 1 tot en met 80 tekens."),
    ("agenda", {"zaken": [{"id": "x" * 81}]}, "/zaken/0/id",
     "Deze tekst is te lang (81 tekens); het mogen er 80 zijn."),
    ("agenda", {"zaken": [{"id": "\ud800"}]}, "/zaken/0/id",
     "In deze tekst staat een teken dat niet bestaat; typ haar opnieuw."),
    ("agenda", {"zaken": [{"id": "A", "acuut": "ja"}]}, "/zaken/0/acuut",
     "Hier kan “ja” niet; het antwoord is waar of onwaar (true, false)."),
    ("agenda", {"zaken": [{"id": "A", "betrokken": 0}]}, "/zaken/0/betrokken",
     "Hier kan 0 niet; geef een heel getal van 1 of hoger."),
    ("agenda", {"zaken": ["A"]}, "/zaken/0",
     "Dit onderdeel moet één JSON-object zijn, maar hier staat “A”."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "message"), NOT_AN_OBJECT.items(), ids=lambda value: value[:24])
@pytest.mark.parametrize("check", ["triage", "agenda"])
def test_what_is_no_json_object_is_refused_as_a_whole(check: str, text: str, message: str) -> None:
    assert refused(check, text) == [Fault("", message)]


@pytest.mark.parametrize(("check", "answers", "field", "message"), WORDING, ids=lambda v: str(v)[:32])
def test_a_fault_says_where_what_and_what_is_allowed(
    check: str, answers: Any, field: str, message: str
) -> None:
    assert faults_of(check, answers) == [Fault(field, message)]


def test_twenty_layers_may_and_brackets_in_a_text_do_not_count() -> None:
    nested = '{"leefgebieden":' + "[" * 19 + "]" * 19 + "}"
    assert [fault.field for fault in refused("triage", nested)] == ["/leefgebieden/0"]
    label = '{"zaken":[{"id":"' + "[{" * 30 + '\\"]"}]}'
    assert json.loads(decide_json("agenda", label))["outcome"] == "past"


@pytest.mark.parametrize("key", ["", "a/b~c", "__proto__", "x" * 5000, "\ud800", "\n", "acuut "])
@pytest.mark.parametrize("check", CHECKS)
def test_an_unknown_question_is_named_with_a_pointer_to_it(check: str, key: str) -> None:
    [fault] = faults_of(check, {key: "ja"})
    pointer = "/" + key.replace("~", "~0").replace("/", "~1").encode("utf-8", "replace").decode()
    assert fault.field == pointer or fault.field.startswith("/xxxxx")
    assert len(fault.field) < 60
    assert fault.message.startswith("De vraag “")


def test_whole_numbers_written_as_fractions_are_whole_numbers() -> None:
    assert json.loads(decide_json("agenda", '{"duur": 30.0, "zaken": []}'))["outcome"] == "leeg"
    scored = '{"metingen": [{"scores": {"adl": 2e0}}]}'
    assert json.loads(decide_json("zrm", scored))["aandacht"] == ["adl"]


def test_every_fault_of_every_kind_comes_at_once_in_the_order_of_the_answers() -> None:
    answers: dict[str, Any] = {
        "acuut": "misschien", "leefgebieden": ["adl", "x", "adl", 3], "hulpvragen": {},
        "kleur": "rood", "postcode": None,
    }  # fmt: skip
    assert [fault.field for fault in faults_of("triage", answers)] == [
        "/acuut", "/leefgebieden/1", "/leefgebieden/2", "/leefgebieden/3", "/hulpvragen", "/kleur",
        "/postcode",
    ]  # fmt: skip
    assert len(faults_of("overdracht", dict.fromkeys((*NINETEEN, "extra"), 1))) == 20


def test_a_double_label_is_told_beside_a_wrong_field_and_midnight() -> None:
    items = [{"id": "A", "omvang": "groot"}, {"id": "A"}, {"id": 3}, {}]
    found = faults_of("agenda", {"start": "23:30", "duur": 60, "zaken": items})
    assert {fault.field for fault in found} == {
        "/duur", "/zaken/0/omvang", "/zaken/1/id", "/zaken/2/id", "/zaken/3/id",
    }  # fmt: skip


@pytest.mark.parametrize("wrong", [{"duur": "x"}, {"duur": 29}, {"duur": None}, {"duur": 10**30}])
def test_nothing_is_told_that_rests_on_an_answer_that_could_not_be_read(wrong: Any) -> None:
    """How late a meeting ends is not known while its minutes are wrong; half past eleven is fine."""
    assert [fault.field for fault in faults_of("agenda", {"start": "23:30", **wrong})] == ["/duur"]


def test_a_wrong_order_of_moments_is_told_beside_a_wrong_score() -> None:
    records = [{"moment": "tussentijds", "scores": {"financien": 9}}, {"moment": "start"}]
    found = faults_of("zrm", {"metingen": records})
    assert {fault.field for fault in found} == {
        "/metingen/0/scores/financien", "/metingen/1/moment",
    }  # fmt: skip


def test_what_is_wrong_in_a_list_that_is_too_long_is_told_as_well() -> None:
    records = [{"scores": {"financien": 9}}, {}, {}, {}, {"participatie": 7}]
    assert {fault.field for fault in faults_of("zrm", {"metingen": records})} == {
        "/metingen", "/metingen/0/scores/financien", "/metingen/4/participatie",
    }  # fmt: skip


def test_a_full_agenda_with_everything_wrong_tells_everything() -> None:
    """Fifty items of which six answers are wrong: three hundred faults, none held back."""
    wrong = dict.fromkeys(("soort", "acuut", "urgent", "voorbereid", "betrokken", "omvang"), "?")
    items = [{"id": f"zaak {number}", **wrong} for number in range(50)]
    assert len(faults_of("agenda", {"zaken": items})) == 300


@pytest.mark.parametrize(
    ("check", "text", "fields"),
    [
        ("triage", '{"acuut": "ja", "acuut": "x", "foo": 1}', ["/acuut", "/acuut", "/foo"]),
        ("triage", '{"foo": 1, "foo": 1, "acuut": "ja", "acuut": "ja"}', ["/foo", "/acuut", "/foo"]),
        (
            "zrm",
            '{"metingen": [{"moment": "start", "moment": "start", "scores": {"adl": 9, "adl": 1}}]}',
            ["/metingen/0/moment", "/metingen/0/scores/adl"],
        ),
        ("agenda", f'{{"duur": 1{"0" * 5000}, "start": 1}}', ["/duur", "/start"]),
        ("agenda", f'{{"duur": -1{"0" * 5000}}}', ["/duur"]),
        ("agenda", '{"duur": NaN, "start": -Infinity}', ["/duur", "/start"]),
    ],
)
def test_a_name_that_stands_twice_or_an_impossible_number_hides_nothing(
    check: str, text: str, fields: list[str]
) -> None:
    faults = json.loads(decide_json(check, text))["errors"]
    assert [fault["field"] for fault in faults] == fields


def test_a_name_that_stands_twice_says_that_one_answer_is_wanted() -> None:
    [fault] = json.loads(decide_json("triage", '{"acuut": "ja", "acuut": "nee"}'))["errors"]
    assert fault["message"] == "De naam “acuut” staat er twee keer in; geef één antwoord."


def test_very_many_names_are_read_in_one_pass() -> None:
    """A search per name would need billions of steps, longer than the limit on any test."""
    names = ", ".join(f'"n{number}": 1' for number in range(60_000))
    faults = json.loads(decide_json("triage", f'{{{names}, "n59999": 1}}'))["errors"]
    assert faults[0]["field"] == "/n59999"
