"""The 4D-model against the contract, over the whole range of what can be written and left out."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from rules.decide import described
from rules.shared.language.find import find
from tests.rules.contract import YES_NO_UNKNOWN
from tests.rules.from_schema import answers as answers_of

Answers = dict[str, Any]
# Typed over from the contract, in its order.
WINDOWS = {
    "lichaam": ["conditie", "gezondheid"],
    "maatschappelijk": ["beroep", "werk", "vrijwilligerswerk", "wonen", "financien", "hobbys"],
    "geest": ["conditie", "gedachten-en-gevoelens", "karakter", "gebeurtenissen", "geloof-cultuur"],
    "sociaal": ["gezin", "vrienden", "informele-steun", "zorgsysteem"],
}
TEXTS = ("label", "contact", "vraag", "verwachting", "vraagstuk")
# A text: none, nothing but white space, or something.
WRITTEN = st.sampled_from([None, "", " \n\t", "\ufeff", "x", " Fietst elke dag. ", "Komt nooit."])


def present(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value is not None}


@st.composite
def cases(draw: st.DrawFn) -> Answers:
    """Draw answers with any of the texts, often few of them, and windows that are left out or empty."""
    found: Answers = {name: draw(WRITTEN) for name in TEXTS}
    found |= {name: draw(st.sampled_from([None, *YES_NO_UNKNOWN])) for name in ("crisis", "afspraken")}
    for window, names in WINDOWS.items():
        if not draw(st.booleans()):
            continue
        inner: Answers = {"betrokken": draw(WRITTEN)}
        for name in names:
            if draw(st.booleans()):
                inner[name] = present({side: draw(WRITTEN) for side in ("krachten", "beperkingen")})
        found[window] = present(inner)
    return present(found)


def told(text: str | None) -> bool:
    """Tell whether a text says anything: a letter, a digit, a sign."""
    return any(sign.isprintable() and not sign.isspace() and sign != "\ufeff" for sign in text or "")


def anything(value: Any) -> bool:
    """Tell whether anything was written at all, however deep."""
    return any(map(anything, value.values())) if isinstance(value, dict) else told(value)


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it, line by line."""
    if answers.get("crisis") == "ja":
        return "direct-handelen"
    if not anything(answers):
        return None
    if not told(answers.get("vraagstuk")) or answers.get("crisis") != "nee":
        return "bijna"
    return "klaar"


def expected_empty(answers: Answers) -> list[str]:
    return [
        f"{window}.{name}"
        for window, names in WINDOWS.items()
        for name in [*names, "betrokken"]
        if not anything(answers.get(window, {}).get(name, ""))
    ]


def expected_sides(answers: Answers) -> list[str]:
    found = []
    for window, names in WINDOWS.items():
        subjects = [answers.get(window, {}).get(name, {}) for name in names]
        strong = any(told(subject.get("krachten")) for subject in subjects)
        weak = any(told(subject.get("beperkingen")) for subject in subjects)
        if strong != weak:
            found.append(window)
    return found


@settings(max_examples=400, deadline=None)
@given(cases())
def test_whatever_is_written_comes_out_as_the_contract_says(answers: Answers) -> None:
    result = decide("vierd", answers)
    assert result["outcome"] == expected(answers)
    assert result["leeg"] == expected_empty(answers)
    assert result["eenzijdig"] == expected_sides(answers)
    codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}
    assert [alert["code"] for alert in result["alerts"]] == codes.get(answers.get("crisis", ""), [])
    acute = answers.get("crisis") == "ja"
    still = ["crisis"] if "crisis" not in answers else []
    still += [] if told(answers.get("vraagstuk")) else ["vraagstuk"]
    assert result["missing"] == ([] if acute else still)
    assert result["complete"] is (not result["missing"])
    # Whoever does not know whether there is danger, finds that out before anything else.
    if answers.get("crisis") == "onbekend":
        assert result["actions"][0]["when"] == "vandaag"
    wanted = [{"vraag": answers["vraagstuk"]}, {}] if result["outcome"] == "klaar" else []
    assert [entry["answers"] for entry in result["verder"]] == wanted


@settings(max_examples=200, deadline=None)
@given(cases())
def test_only_what_the_single_choices_would_change_is_said(answers: Answers) -> None:
    result = decide("vierd", answers)
    found = {(entry["question"], entry["answer"]): entry["outcome"] for entry in result["what_if"]}
    wanted = {
        (name, code): expected({**answers, name: code})
        for name in ("crisis", "afspraken")
        if name in answers
        for code in YES_NO_UNKNOWN
        if expected({**answers, name: code}) != result["outcome"]
    }
    assert found == wanted


@settings(max_examples=60, deadline=None)
@given(answers_of(schema("vierd")))
def test_what_the_schema_allows_is_decided(answers: Answers) -> None:
    assert decide("vierd", answers)["check"] == "vierd"


def test_the_schema_holds_the_paths_of_the_contract() -> None:
    properties = schema("vierd")["properties"]
    assert set(properties) == {*TEXTS, *WINDOWS, "crisis", "afspraken"}
    assert properties["label"]["maxLength"] == 40
    for window, names in WINDOWS.items():
        inner = properties[window]["properties"]
        assert list(inner) == [*names, "betrokken"]
        assert inner["betrokken"]["maxLength"] == 2000
        for name in names:
            sides = inner[name]["properties"]
            assert {side: about["maxLength"] for side, about in sides.items()} == {
                "krachten": 2000,
                "beperkingen": 2000,
            }


def test_every_fault_is_told_with_its_place() -> None:
    wrong = {
        "label": "x" * 41,
        "crisis": "misschien",
        "lichaam": {"conditie": {"krachten": 3, "kleur": "x"}, "slaap": {}},
        "sociaal": [],
        "geest": {"karakter": {"beperkingen": "x" * 2001}},
    }
    with pytest.raises(BadAnswersError) as caught:
        decide("vierd", wrong)
    assert {fault.field for fault in caught.value.faults} == {
        "/label", "/crisis", "/lichaam/conditie/krachten", "/lichaam/conditie/kleur", "/lichaam/slaap",
        "/sociaal", "/geest/karakter/beperkingen",
    }  # fmt: skip


def test_loaded_words_and_names_are_told_by_the_path_of_their_text() -> None:
    answers = {
        "label": "mevrouw Jansen",
        "verwachting": "Rust.",
        "geest": {"karakter": {"krachten": " Hij is nooit te laat."}, "betrokken": "Tel. 06-12345678"},
    }
    result = decide("vierd", answers)
    found = {
        path: [(piece["van"], piece["tot"], piece["tekst"], piece["soort"]) for piece in pieces]
        for path, pieces in result["taal"].items()
    }
    assert found == {
        "label": [(8, 14, "Jansen", "persoonsgegeven")],
        "geest.karakter.krachten": [(8, 13, "nooit", "absoluut")],
        "geest.betrokken": [(5, 16, "06-12345678", "persoonsgegeven")],
    }
    (table,) = [
        table for table in described("vierd", answers)[1]["tables"] if table["title"].startswith("Lees")
    ]
    assert [way["path"] for way in table["back"]] == list(found)
    assert table["entries"][1] == "Geest, Karakter, Krachten: “nooit” (altijd of nooit)."


@settings(max_examples=100, deadline=None)
@given(cases())
def test_of_every_text_with_something_in_it_the_rules_tell_what_find_finds(answers: Answers) -> None:
    marked = {**answers, "contact": "Hij komt altijd te laat."}
    written = {name: marked[name] for name in TEXTS if name in marked}
    for window in WINDOWS:
        for name, value in marked.get(window, {}).items():
            told_in = {"": value} if isinstance(value, str) else value
            written |= {f"{window}.{name}{side and '.'}{side}": text for side, text in told_in.items()}
    wanted = {path: find(text) for path, text in written.items() if find(text)}
    assert "contact" in wanted
    assert decide("vierd", marked)["taal"] == wanted


def sheet(answers: Answers) -> list[dict[str, Any]]:
    return [table for table in described("vierd", answers)[1]["tables"] if "sheet" in table]


def test_on_the_sheet_stand_four_windows_and_six_questions_and_what_is_empty_is_not_known() -> None:
    answers = {
        "crisis": "nee",
        "vraagstuk": "Hoe verder?",
        "lichaam": {"conditie": {"beperkingen": "Slaapt vier uur."}, "betrokken": "huisarts"},
    }
    tables = sheet(answers)
    assert [table["title"] for table in tables] == [
        "Lichaam", "Maatschappelijk", "Geest", "Sociaal", "De zes vragen",
    ]  # fmt: skip
    body, *_, six = tables
    assert body["rows"] == [
        ["Conditie", "niet bekend", "Slaapt vier uur."],
        ["Gezondheid", "niet bekend", "niet bekend"],
    ]
    assert body["note"] == "Betrokken: huisarts"
    assert [len(table["rows"]) for table in tables] == [2, 6, 5, 4, 6]
    assert [row[1] for row in six["rows"]] == [
        "niet bekend", "niet bekend", "niet bekend", "niet bekend", "Nee", "Hoe verder?",
    ]  # fmt: skip
    told_there = {name for table in tables for name in table["holds"]}
    assert told_there == set(schema("vierd")["properties"]) - {"label"}
    first = sheet({**answers, "label": " Casus vijver "})[0]
    assert (first["title"], first["entries"]) == ("Label", ["Casus vijver"])


def test_what_stands_out_leads_to_its_place() -> None:
    answers = {
        "vraag": "Rust.",
        "lichaam": {"conditie": {"krachten": "Fietst."}},
        "sociaal": {"vrienden": {"beperkingen": "Ruzie met de buren."}},
    }
    _, description = described("vierd", answers)
    unknown, sides = [table for table in description["tables"] if "back" in table]
    assert [way["path"] for way in unknown["back"]] == [
        "lichaam.gezondheid",
        "maatschappelijk.beroep",
        "geest.conditie",
        "sociaal.gezin",
    ]
    assert unknown["entries"][0] == "Lichaam: gezondheid en betrokken hulpverleners en specialisten."
    assert unknown["entries"][1] == "Maatschappelijk: nog niets."
    assert [way["path"] for way in sides["back"]] == ["lichaam", "sociaal"]
    assert sides["entries"] == ["Lichaam: alleen krachten.", "Sociaal: alleen beperkingen."]
    for table in (unknown, sides):
        assert len(table["back"]) == len(table["entries"])
        assert all(table["back"])


def test_at_danger_nothing_stands_beside_what_to_do_now() -> None:
    _, description = described("vierd", {"crisis": "ja", "lichaam": {"conditie": {"krachten": "Fietst."}}})
    assert description["tables"] == []


@pytest.mark.parametrize("crisis", [None, "onbekend"])
@pytest.mark.parametrize("agreed", [None, *YES_NO_UNKNOWN])
def test_the_stroomdiagram_hands_over_what_it_knows_and_danger_never_as_no(
    crisis: str | None, agreed: str | None
) -> None:
    path = {"crisis": "nee", "half-jaar": "ja", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "nee"}
    given_there = {"crisis": "onbekend"} if crisis else {**path, "vooruitgang": "ja"}
    asked = decide("stroomdiagram", given_there)["asked"]
    if not crisis and "afspraken" in asked and agreed:
        given_there |= {"afspraken": agreed, "inzet": "ja"}
    elif not crisis:
        given_there["half-jaar"] = "onbekend"
    result = decide("stroomdiagram", given_there)
    assert result["outcome"] == "agenderen"
    (onward,) = result["verder"]
    wanted = {"crisis": "onbekend"} if crisis else {"afspraken": agreed} if agreed else {}
    assert (onward["check"], onward["answers"]) == ("vierd", wanted)
    assert decide("vierd", onward["answers"])["outcome"] == ("bijna" if wanted else None)
