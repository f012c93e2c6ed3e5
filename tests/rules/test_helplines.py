"""Numbers to dial: one data file, complete; every number that a reader sees is one of it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rules import decide
from rules.core.helplines import helplines
from rules.core.schema import schema
from rules.core.words import WordsError
from rules.door import decide_or_errors
from tests.case_tables import cases, shown
from tests.rules.contract import CHECKS, PHONES, ROOT
from tests.rules.data import changed

RULES = ROOT / "rules"
# What can be dialled as a whole: three digits of the emergency kind, or a free number.
NUMBER = re.compile(
    r"(?<![\w{:#-])(?:11[0-9]|1[34][0-9]{1,2}|0[89]00-?[0-9]{4,7}|0[0-9]{1,3}-?[0-9]{6,8})(?![\w-])"
)
# The agenda counts in minutes, which may look like a number to dial.
MINUTES = re.compile(r"\d+ minuten|er zijn er \d+")
PLACE = re.compile(r"\{bel:([^{}]*)\}")
FIELDS = {"id", "name", "number", "when", "cost", "whom", "source"}
TEAM = re.compile(r"buurtteam|wijkteam|sociaal team", re.IGNORECASE)
FILES = sorted(file for kind in ("*.py", "*.toml") for file in RULES.rglob(kind))


def results() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the results of every kept entry, every case and every task, with what they are of."""
    for check in CHECKS:
        for name, answers in shown(check).items():
            yield f"{check}: {name}", decide(check, answers)
    for case in cases():
        yield f"{case.check}: {case.name}", decide(case.check, case.answers)


ALL = list(results())


def listed() -> list[dict[str, str]]:
    """Return the entries of the data file as they stand there."""
    found: list[dict[str, str]] = tomllib.loads((RULES / "shared/hulplijnen.toml").read_text("utf-8"))[
        "hulplijn"
    ]
    return found


def test_every_number_has_all_that_a_reader_and_a_maintainer_need() -> None:
    for entry in listed():
        once = {"when", "whom"} if "beside" in entry else set()
        assert entry.keys() - {"line", "short", "silent", "beside"} == FIELDS - once
        assert all(value.strip() == value != "" for value in entry.values()), entry["id"]
        assert re.fullmatch(r"11[23]|0800-[0-9]{4}", entry["number"]), entry["id"]
        assert re.fullmatch(r"[a-z0-9-]+", entry["id"])
    assert {entry["number"] for entry in listed()} == PHONES
    assert len({entry["number"] for entry in listed()}) == len(listed())


def test_who_cannot_speak_has_a_way_to_what_waits_for_nothing() -> None:
    silent = {entry["id"]: entry["silent"] for entry in listed() if "silent" in entry}
    assert {"112", "113", "veilig-thuis", "kindertelefoon"} <= silent.keys()
    assert all(said.endswith(".") for said in silent.values())
    assert "112NL" in silent["112"]
    assert "ophangen" in silent["112"], "who calls and keeps silent must not count on help"


def test_two_numbers_of_the_same_people_are_told_together() -> None:
    assert {entry["id"]: entry["beside"] for entry in listed() if "beside" in entry} == {"113-gratis": "113"}


def test_danger_suicide_and_violence_stand_on_the_line_above_a_check() -> None:
    above = [entry["id"] for entry in listed() if "line" in entry]
    assert above == ["112", "113", "113-gratis", "veilig-thuis"]


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(RULES)))
def test_no_other_file_of_the_rules_holds_a_number(file: Path) -> None:
    if file.name == "hulplijnen.toml":
        return
    named = re.sub(r'^phone = "[^"]*"$', "", file.read_text("utf-8"), flags=re.MULTILINE)
    assert NUMBER.findall(PLACE.sub("", named)) == []


def test_the_pattern_finds_the_numbers_it_looks_for() -> None:
    """Else the test above could not fail."""
    assert set(NUMBER.findall(", ".join(sorted(PHONES)))) == PHONES
    assert NUMBER.findall("bel 0900-8844 of 030-1234567, niet 1125 of werkkader/niet#112") == [
        "0900-8844",
        "030-1234567",
    ]


def test_every_name_of_a_number_in_the_words_is_in_the_file() -> None:
    names = {entry["id"] for entry in listed()}
    for file in FILES:
        text = file.read_text("utf-8")
        called = re.findall(r'^phone = "([^"]*)"$', text, flags=re.MULTILINE)
        used = {*PLACE.findall(text), *called} - ({"ID"} if file.name == "hulplijnen.toml" else set())
        if file.suffix == ".toml":
            assert used <= names, file.name


def spoken(result: dict[str, Any]) -> Iterator[tuple[str, set[str]]]:
    """Yield each text of a result with the numbers that may stand in it."""
    shown = {phone["number"] for alert in result["alerts"] for phone in alert["phones"]}
    shown |= {action["phone"] for action in result["actions"] if "phone" in action}
    for action in result["actions"]:
        yield " ".join(value for name, value in action.items() if name != "phone"), shown
    for alert in result["alerts"]:
        yield alert["text"], {phone["number"] for phone in alert["phones"]}
    for text in (result["title"], result["summary"], *(reason["text"] for reason in result["reasons"])):
        yield text, shown


def test_every_number_that_is_said_can_be_dialled_beside_it() -> None:
    for name, result in ALL:
        for text, allowed in spoken(result):
            said = MINUTES.sub("", text)
            assert set(NUMBER.findall(said)) <= allowed <= PHONES, (name, text)


def test_every_alert_has_a_number_and_names_its_numbers_in_that_order() -> None:
    names = {entry["number"]: entry["name"] for entry in listed()}
    for check, result in ALL:
        for alert in result["alerts"]:
            numbers = [phone["number"] for phone in alert["phones"]]
            assert numbers, (check, alert["code"])
            assert list(dict.fromkeys(NUMBER.findall(alert["text"]))) == numbers, (check, alert["code"])
            assert [phone["name"] for phone in alert["phones"]] == [names[number] for number in numbers]


def test_whoever_is_sent_to_a_team_reads_how_to_find_one() -> None:
    ways = [
        entry["text"] for entry in tomllib.loads((RULES / "shared/vinden.toml").read_text("utf-8")).values()
    ]
    assert all("oek op “" in way and "14 en dan het netnummer" in way for way in ways)
    seen = set()
    for name, result in ALL:
        told = " ".join(
            [result["title"], result["summary"], *(action["text"] for action in result["actions"])]
        )
        if result["outcome"] and TEAM.search(told):
            assert [action for action in result["actions"] if action["text"] in ways], name
            seen.add(result["check"])
    assert seen >= {"triage", "overdracht", "grenzen"}


BROKEN = {
    "a field is missing": ('cost = "gratis"\n', "", "hulplijn “112” heeft geen cost; voeg die regel toe."),
    "a field is empty": ('cost = "gratis"', 'cost = ""', "hulplijn “112” heeft geen cost; voeg die regel toe."),
    "a field is unknown": ('cost = "gratis"', 'cost = "gratis"\nkosten = "geen"',
                           "hulplijn “112”: “kosten” bestaat niet; haal die regel weg."),
    "one stands there twice": ('id = "kindertelefoon"\n', 'id = "112"\n',
                               "hulplijn “112” staat er twee keer in; houd er één."),
    "it stands beside what is not there": ('beside = "113"', 'beside = "114"',
        "hulplijn “113-gratis”: beside noemt “114”, en dat staat er niet in; noem een ander nummer."),
    "what holds for both stands at each": ('beside = "113"', 'beside = "113"\nwhen = "overdag"',
        "hulplijn “113-gratis”: “when” bestaat niet; haal die regel weg."),
    "one has no id": ('id = "112"\n', "", "hulplijn “nummer 1” heeft geen id; voeg die regel toe."),
}  # fmt: skip


@pytest.mark.parametrize("broken", BROKEN)
def test_a_faulty_file_is_refused_with_what_to_do(broken: str, data: Path) -> None:
    old, new, message = BROKEN[broken]
    changed(data / "shared/hulplijnen.toml", old, new)
    with pytest.raises(WordsError) as refused:
        helplines()
    assert str(refused.value) == f"rules/shared/hulplijnen.toml: {message}"


def test_all_faults_are_told_at_once(data: Path) -> None:
    changed(data / "shared/hulplijnen.toml", 'cost = "gratis"\n', "")
    changed(data / "shared/hulplijnen.toml", 'id = "veilig-thuis"\n', 'id = "113"\nfax = "geen"\n')
    with pytest.raises(WordsError, match=r"heeft geen cost.*“fax” bestaat niet.*twee keer"):
        helplines()


def test_a_number_that_words_name_and_that_is_not_there_is_said_and_not_shown(data: Path) -> None:
    changed(data / "triage" / "words.toml", "{bel:112}. Wacht", "{bel:alarm}. Wacht")
    [fault] = decide_or_errors("triage", '{"acuut":"ja"}')["errors"]
    assert fault["message"].startswith(
        "rules/triage/words.toml: [alert], direct-gevaar: het nummer “alarm” bestaat niet. Kies uit 112, 113,"
    )


def test_a_number_in_a_question_is_filled_in_too(data: Path) -> None:
    changed(data / "triage" / "words.toml", "Denk aan geweld,", "Bel {bel:112} bij geweld,")
    help_text = schema("triage")["properties"]["acuut"]["description"]
    assert help_text.startswith("Bel 112 bij geweld,")
