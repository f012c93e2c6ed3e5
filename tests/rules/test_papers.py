"""The papers of a result: what the team's has in short, who gets one of his own, and what stands on none."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rules import CHECKS
from rules.core.doors import PARTS
from rules.core.texts import texts
from rules.core.words import load, table
from rules.decide import described
from rules.description.paper import by_document
from rules.zrm.home import HOME, UNSAFE
from tests.case_tables import cases

FOR_RESIDENTS = {"overdracht", "zrm", "stroomdiagram", "participatie", "regie"}
HAND_OUT = {
    "inbreng": {"formulier", "mondeling"},
    "reflectie": set(load("reflectie/words.toml")["vorm"]),
    "bloemmodel": {"bespreken", "onderbouwen", "terug-naar-blad", "vertellen", "besloten"},
    "plan": {"onvolledig", "lichter-kijken", "rond"},
    "netwerk": {"getekend", "let-op"},
    "zrmgroep": {"overzicht"},
}
HAND_OVER = {"triage", "overdracht"}
PLAIN = {domain["id"]: domain["plain"] for domain in table("shared/domeinen.toml", "domein")}
TWO_DOMAINS: dict[str, Any] = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
    "leefgebieden": ["financien", HOME], "zwaar": "ja", "bereikbaar": "ja", "hulpvragen": [],
}  # fmt: skip


def paper(check: str, name: str, answers: dict[str, Any]) -> Any:
    """Return one paper of the description of a result."""
    return described(check, answers)[1][name]


def every(check: str) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    """Return result and description of each case of a check."""
    return [described(check, case.answers) for case in cases(check)]


@pytest.mark.parametrize("check", CHECKS)
def test_every_outcome_of_some_checks_has_a_page_for_the_resident_and_no_other_check(check: str) -> None:
    for case in cases(check):
        result, description = described(check, case.answers)
        there = check in FOR_RESIDENTS and result["outcome"] is not None and safe(check, case.answers)
        assert (description["resident"] is not None) == there, case.name


def safe(check: str, answers: dict[str, Any]) -> bool:
    """Tell whether a paper may lie about at home: who directs it, and the profile, stay away in danger."""
    if check == "regie":
        return answers.get("gevaar") == "nee"
    if check == "plan":
        at_home = [p.get("niveau") for p in answers.get("problemen", []) if p.get("domein") == HOME]
        return answers.get("acuut") != "onbekend" and not {1, 2} & {*at_home}
    scores = [measured.get("scores", {}).get(HOME, "-") for measured in answers.get("metingen", [])]
    levels = [score for score in scores if score != "-"]
    return check != "zrm" or not levels or levels[-1] not in UNSAFE


@pytest.mark.parametrize("check", sorted(FOR_RESIDENTS))
def test_on_the_page_for_the_resident_stands_what_why_what_then_and_what_to_say(check: str) -> None:
    words, around = load(f"{check}/words.toml")["bewoner"], load("shared/beschrijving.toml")["bewoner"]
    for result, description in every(check):
        if description["resident"] is None:
            continue
        parts = {part["title"]: part for part in description["resident"]["parts"]}
        told = words[result["outcome"]]
        said = {told["besluit"], *(over["besluit"] for over in told.values() if "besluit" in over)}
        assert parts[around["besluit"]]["text"][0] in said
        assert parts[around["waarom"]]["text"]
        assert set(told["straks"]) <= set(parts[around["straks"]]["entries"])
        assert told["zeg"] in parts[around["oneens"]]["entries"][0]
        assert not [text for text in texts(description["resident"]) if "{" in text]


def test_the_resident_reads_each_answer_of_an_overdracht_in_words_to_him() -> None:
    words = load("overdracht/words.toml")
    answers = {question["id"]: "ja" for question in words["question"]} | {"wonen-1": "nee"}
    answers["begeleiding-9"] = "onbekend"
    parts = {part["title"]: part["entries"] for part in paper("overdracht", "resident", answers)["parts"]}
    told = words["bewoner-vraag"]
    assert set(told) == set(answers)
    known = [name for name, answer in answers.items() if answer == "ja"]
    assert parts[words["bewoner-lijst"]["ja"]] == [told[name]["ja"] for name in known]
    assert parts[words["bewoner-lijst"]["nee"]] == [told["wonen-1"]["nee"]]
    assert "nog niet weten (1)" in parts["Wat gebeurt er nu?"][0]


def test_in_danger_or_not_knowing_it_nothing_of_who_decides_lies_about_at_home() -> None:
    answers = {"client": "deels", "netwerk": "ja", "overgenomen": "ja", "hulpverleners": "ja"}
    for danger in ("ja", "onbekend"):
        assert described("regie", {**answers, "gevaar": danger})[0]["outcome"]
        assert paper("regie", "resident", {**answers, "gevaar": danger}) is None
    sheet = paper("regie", "resident", {**answers, "gevaar": "nee"})
    words = load("regie/words.toml")
    then = next(part for part in sheet["parts"] if part["title"] == "Wat gebeurt er nu?")["entries"]
    assert words["bewoner-extra"]["teruggeven"] in then
    assert words["bewoner-overzicht"]["netwerk"]["text"] in then
    for telling in ("veilig", "gevaar", "geweld"):
        assert telling not in " ".join(texts(sheet)).lower()


def test_of_a_case_that_may_be_unsafe_no_paper_goes_home() -> None:
    assert not any(
        description["resident"] or description["handover"] for _, description in every("veiligheid")
    )


def test_the_resident_sees_what_changed_on_the_ladder_and_no_more_than_one_step_ahead() -> None:
    first = {"betaald": "nee", "onbetaald": "nee", "georganiseerd": "nee", "contacten": "ja"}
    last = {**first, "georganiseerd": "ja"}
    words = load("participatie/words.toml")
    sheet = paper("participatie", "resident", {"metingen": [first, last], "gewenst": 6})
    table = next(part for part in sheet["parts"] if part["title"] == words["bewoner-tabel"]["titel"])
    assert [row[1] for row in table["rows"]] == [words["bewoner-trede"][f"trede-{step}"] for step in (2, 3)]
    said = " ".join(texts(sheet))
    for name, there in {"gestegen": True, "gedaald": False, "stap": True, "open": False}.items():
        assert (words["bewoner-extra"][name] in said) == there
    once = paper("participatie", "resident", {"metingen": [last]})
    assert not any(part["rows"] for part in once["parts"])
    assert words["bewoner-extra"]["open"] in " ".join(texts(once))


def test_every_question_of_our_own_diagram_has_words_for_the_resident() -> None:
    asked = {question["id"] for question in load("stroomdiagram/diagram.toml")["question"]}
    told = load("stroomdiagram/words.toml")["bewoner-vraag"]
    assert set(told) == asked
    assert all(set(entry) == {"ja", "nee", "onbekend"} for entry in told.values())


def at_home(*levels: int) -> dict[str, Any]:
    """Return measurements in which it goes like this at home, and all else is middling."""
    moments = ("start", "drie-maanden")
    scores = [{**dict.fromkeys(PLAIN, 4), HOME: level, "financien": 3} for level in levels]
    return {"metingen": [{"moment": moments[place], "scores": scored} for place, scored in enumerate(scores)]}


@pytest.mark.parametrize("levels", [(1,), (2,), (1, 1), (4, 2), (2, 2)])
def test_while_it_is_unsafe_at_home_no_page_of_the_profile_goes_there(levels: tuple[int, ...]) -> None:
    answers = at_home(*levels)
    assert paper("zrm", "resident", answers) is None
    # Nobody looked at it again: then it is as it was.
    later = {"moment": "tussentijds", "scores": {"financien": 3}}
    assert paper("zrm", "resident", {"metingen": [*answers["metingen"], later]}) is None


@pytest.mark.parametrize("levels", [(2, 4), (1, 5)])
def test_a_page_that_may_lie_about_at_home_says_nothing_of_what_was_unsafe_there(
    levels: tuple[int, int],
) -> None:
    text = json.dumps(paper("zrm", "resident", at_home(*levels)), ensure_ascii=False).lower()
    assert PLAIN["financien"].lower() in text
    for telling in (PLAIN[HOME], "huiselijk", "veilig", "geweld"):
        assert telling.lower() not in text


def test_where_it_is_safe_at_home_the_page_tells_of_it_as_of_everything() -> None:
    measurement = {"moment": "start", "scores": dict.fromkeys(PLAIN, 4)}
    text = json.dumps(paper("zrm", "resident", {"metingen": [measurement]}), ensure_ascii=False)
    assert all(title in text for title in PLAIN.values())


@pytest.mark.parametrize("check", CHECKS)
def test_a_warm_handover_is_where_a_way_on_leads_to_somebody_else(check: str) -> None:
    for result, description in every(check):
        way = CHECKS[check].door(description, result) if check == "overdracht" else description["door"]
        self = any(row["answer"] == "Voor mezelf" for row in rows(description))
        assert (description["handover"] is not None) == (check in HAND_OVER and bool(way) and not self), (
            result
        )


def rows(description: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what was filled in and counts, row by row."""
    groups = description["given"]["entries"] if description["given"] else []
    return [row for group in groups for row in group["rows"]]


def test_who_takes_over_reads_why_and_what_is_unsafe_and_the_resident_consents() -> None:
    result, description = described("triage", TWO_DOMAINS)
    sheet = description["handover"]
    text = json.dumps(sheet, ensure_ascii=False)
    for said in (
        result["title"],
        *(entry["text"] for entry in result["reasons"]),
        result["alerts"][0]["text"],
    ):
        assert said in text
    consent = sheet["parts"][-1]
    assert consent["code"] == "consent"
    assert len(consent["ticks"]) == 2
    assert consent["lines"] == ["Datum:", "Handtekening:"]
    assert "AVG" in sheet["note"]
    ways = {part["code"]: part for part in description["door"]["entries"]}
    assert set(ways) == set(PARTS)
    assert ways["wie"]["text"] in sheet["parts"][0]["close"][0]


def test_who_fills_in_for_himself_hands_nobody_over_and_neither_does_a_crisis() -> None:
    assert paper("triage", "handover", {**TWO_DOMAINS, "voor": "ander"})
    assert paper("triage", "handover", {**TWO_DOMAINS, "voor": "mezelf"}) is None
    assert paper("triage", "handover", {"acuut": "ja"}) is None


@pytest.mark.parametrize("check", CHECKS)
def test_a_paper_to_work_with_is_there_where_something_is_brought_in_or_looked_back_on(check: str) -> None:
    for case in cases(check):
        result, description = described(check, case.answers)
        there = result["outcome"] in HAND_OUT.get(check, ()) and safe(check, case.answers)
        assert (description["handout"] is not None) == there, case.name


BROUGHT_IN: dict[str, Any] = {
    "acuut": "nee", "veiligheid": "onbekend", "aandachtsfunctionaris": "ja", "soort": "casus",
    "verwijzing": "nee", "kenmerken": [],
}  # fmt: skip


def handed_out(answers: dict[str, Any]) -> dict[str, Any]:
    """Return the parts of the page for the meeting, by the name of their titles in the words."""
    names = load("inbreng/words.toml")["blad"]
    parts = {part["title"]: part for part in paper("inbreng", "handout", answers)["parts"]}
    return {name: parts[title] for name, title in names.items() if title in parts}


def test_with_nothing_ready_the_page_for_the_meeting_says_what_is_not_known_and_leaves_room() -> None:
    words = load("inbreng/words.toml")
    unknown = words["blad"]["niet-bekend"]
    found = handed_out(BROUGHT_IN)
    titles = [
        option["title"] for option in words["question"][-1]["options"] if option["code"] != "kind-in-beeld"
    ]
    assert found["lijst"]["rows"] == [[title, unknown, ""] for title in titles]
    assert (found["vraag"]["text"], found["vraag"]["lines"]) == ([unknown], [""])
    assert [row[1] for row in found["casus"]["rows"]] == [
        "Een casus", "Niets hiervan", "Weet ik niet", "Ja", unknown, unknown
    ]  # fmt: skip
    assert found["wie-wat"]["rows"][0] == [words["blad"]["iedereen"], unknown]


def test_what_is_ready_stands_in_its_place_and_what_is_asked_of_whom() -> None:
    words = load("inbreng/words.toml")
    asking = {"vraag": " Wat zie ik niet? ", "vraagsoort": "leervraag", "kinderen": "ja"}
    found = handed_out({**BROUGHT_IN, **asking, "klaar": ["feiten", "personen"], "acuut": "onbekend"})
    ready = [row[0] for row in found["lijst"]["rows"] if row[1] == words["blad"]["is-klaar"]]
    assert ready == ["Om wie het gaat", "De feiten en wat je zag"]
    assert len(found["lijst"]["rows"]) == 11
    assert (found["vraag"]["text"], found["vraag"]["lines"]) == (["Wat zie ik niet?"], [])
    asked = {row[0]: row[1] for row in found["wie-wat"]["rows"]}
    assert asked[words["blad"]["iedereen"]] == words["blad-vraag"]["leervraag"]
    assert asked[words["blad"]["leider"]] == words["blad"]["leider-kind"]
    told = found["veilig"]["text"]
    assert words["blad"]["meldcode"] in found["veilig"]["lines"]
    assert all(number in " ".join(told) for number in ("112", "0800-2000", "113"))


def test_where_it_is_safe_and_light_the_page_for_the_meeting_is_the_core_and_what_else_is_ready() -> None:
    answers = {**BROUGHT_IN, "veiligheid": "nee", "kinderen": "nee", "klaar": ["tijdlijn"]}
    found = handed_out(answers)
    assert [row[0] for row in found["lijst"]["rows"]] == [
        "Om wie het gaat", "De feiten en wat je zag", "Een tijdlijn"
    ]  # fmt: skip
    assert "veilig" not in found
    assert load("inbreng/words.toml")["blad"]["leider"] not in [row[0] for row in found["wie-wat"]["rows"]]


def test_each_question_of_looking_back_has_room_and_the_hours_stand_where_the_source_gives_them() -> None:
    for result, description in every("reflectie"):
        if description["handout"] is None:
            continue
        parts = description["handout"]["parts"]
        asked = [part for part in parts if part["code"] == "question"]
        assert [part["title"].split(". ", 1)[1] for part in asked] == [
            entry["tekst"] for entry in result["vragen"]
        ]
        assert min(len(part["lines"]) for part in asked) >= 2
        hours = [row[1] for part in parts for row in part["rows"] if "minuten" in row[1]]
        note = description["handout"]["note"]
        assert all(entry["source"]["section"] in note for entry in result["vragen"])
        assert note.count("Handreiking Casuïstiekbespreking:") == 1
        assert hours == (["60 minuten"] * 2 if result["outcome"] == "drie-vragen" else [])


@pytest.mark.parametrize("check", CHECKS)
def test_on_the_teams_paper_each_document_is_named_once_and_each_passage_is_there(check: str) -> None:
    for result, description in every(check):
        lines = description["paper"]["sources"]["entries"] if description["paper"]["sources"] else []
        sources = result["receipt"]["sources"]
        assert len(lines) == len({source["document"] for source in sources})
        assert all(source["section"] in " ".join(lines) for source in sources)


def test_the_numbers_of_passages_stand_in_order_behind_their_heading() -> None:
    def at(section: str, item: int | None, document: str = "werkkader") -> dict[str, Any]:
        return {"document": document, "section": section, "item": item}

    found = by_document(
        [
            at("Eerste", 3),
            at("Tweede", None),
            at("Eerste", 1),
            at("Eerste", 3),
            at("AVG, artikel 6", 1, "wet"),
        ]
    )
    assert found == [
        "Werkkader Buurtteams Sociaal: Eerste 1, 3; Tweede",
        "De wet van nu (niet uit de vijf bronnen): AVG, artikel 6",
    ]


def test_what_a_table_or_the_weighing_tells_does_not_stand_there_as_an_answer_too() -> None:
    for check in ("zrm", "overdracht"):
        decided = [description for result, description in every(check) if result["outcome"]]
        assert decided
        assert not any(description["paper"]["answers"] for description in decided)
    agenda = paper("agenda", "paper", {"zaken": [{"id": "Zaak A", "omvang": "licht"}]})["answers"]
    [record] = [entry for entry in agenda["entries"] if entry["text"]]
    assert "Zaak A" in record["text"]
    assert record["rows"] == []


def test_a_reason_that_only_repeats_its_question_stands_with_the_answers() -> None:
    found = paper("stroomdiagram", "paper", {"crisis": "nee", "half-jaar": "nee"})
    assert found["reasons"] is None
    assert [row["answer"] for row in found["answers"]["entries"][0]["rows"]] == ["Nee", "Nee"]
    assert paper("triage", "paper", TWO_DOMAINS)["reasons"]["entries"]
