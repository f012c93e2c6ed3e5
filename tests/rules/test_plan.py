"""Plan against the contract: any plan at all beside an oracle of the tests' own, its alert and its limits."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules import decide
from rules.core.answers import BadAnswersError
from rules.core.schema import schema
from rules.core.words import load
from rules.decide import described
from tests.rules.contract import DOMAINS, HOME, YES_NO_UNKNOWN

Answers = dict[str, Any]
LISTS = {"problemen": 11, "doelen": 10, "resultaten": 10, "oplossingen": 20, "acties": 30}
BEFORE = ("eigen-kracht", "netwerk", "algemeen")
FRAMES = (*BEFORE, "individueel")
ME = ("ik", "mij", "me", "mijn", "wij", "we", "ons", "onze")
# Texts in which one speaks of himself or does not, near misses, and nothing but white space.
TEXTS = (
    "", " \n\t ", "\ufeff", "Ik wil rust", "rust", "IK!", "ikebana", "wij-gevoel", "weet", "dat is van ons.",
    "onzeker", "mijnenveld", "Wat wil (mijn) zoon?", "meer", "Zonder ik2 en me_", "é", "Onze tuin",
)  # fmt: skip
TEXT = st.sampled_from(TEXTS)


def records(most: int, **fields: Any) -> st.SearchStrategy[list[Answers]]:
    return st.lists(st.fixed_dictionaries({}, optional={"tekst": TEXT, **fields}), max_size=most)


PLANS: st.SearchStrategy[Answers] = st.fixed_dictionaries(
    {},
    optional={
        "acuut": st.sampled_from(YES_NO_UNKNOWN),
        "problemen": records(4, domein=st.sampled_from(DOMAINS), niveau=st.sampled_from((1, 2, 3, 3, 4, 5))),
        "doelen": records(3),
        "resultaten": records(2),
        "oplossingen": records(
            4,
            kader=st.sampled_from((*FRAMES, "individueel")),
            bekeken=st.lists(st.sampled_from(BEFORE), unique=True),
        ),
        "acties": records(3, wie=TEXT, wanneer=TEXT),
        "krachten": TEXT,
        "bijdrage": TEXT,
    },
)
WHOLE: Answers = {
    "acuut": "nee",
    "problemen": [{"tekst": "Ik val."}],
    "doelen": [{"tekst": "Ik wil thuis blijven."}],
    "resultaten": [{"tekst": "Ik val niet."}],
    "oplossingen": [{"tekst": "een traplift", "kader": "individueel"}],
    "acties": [{"tekst": "aanvragen", "wie": "ik", "wanneer": "nu"}],
    "krachten": "Ik ben sterk.",
    "bijdrage": "Ik bak taart.",
}


# Something was given everywhere, and nothing of it is filled in.
NOTHING: Answers = {
    "problemen": [{"tekst": "  ", "domein": "adl", "niveau": 3}],
    "doelen": [],
    "oplossingen": [{"kader": "individueel"}],
    "acties": [{"wie": "ik"}],
    "krachten": " \n ",
}


def blank(text: Any) -> bool:
    """Tell whether nothing is written: typed over from what the contract calls white space."""
    return not re.sub("[\\s\ufeff\x1c-\x1f\x85]", "", text or "")


def written(answers: Answers, part: str) -> dict[int, Answers]:
    return {n: each for n, each in enumerate(answers.get(part, [])) if not blank(each.get("tekst"))}


def expected_lighter(answers: Answers) -> list[Answers]:
    solutions = written(answers, "oplossingen")
    found = []
    for n, each in solutions.items():
        others = [other.get("kader") for m, other in solutions.items() if m != n]
        open_ones = [k for k in BEFORE if k not in each.get("bekeken", []) and k not in others]
        if each.get("kader") == "individueel" and open_ones:
            found.append({"oplossing": n, "kaders": open_ones})
    return found


def expected_hints(answers: Answers) -> list[tuple[str, int | None]]:
    found: list[tuple[str, int | None]] = []
    actions = written(answers, "acties")
    found += [("actie-zonder-wanneer", n) for n, each in actions.items() if blank(each.get("wanneer"))]
    found += [("actie-zonder-wie", n) for n, each in actions.items() if blank(each.get("wie"))]
    for n, each in written(answers, "doelen").items():
        if not any(re.search(rf"(?<!\w){me}(?!\w)", each["tekst"], re.IGNORECASE) for me in ME):
            found.append(("doel-niet-eigen", n))
    found += [("geen-bijdrage", None)] if blank(answers.get("bijdrage")) else []
    return found + ([("geen-krachten", None)] if blank(answers.get("krachten")) else [])


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it, line by line."""
    if answers.get("acuut") == "ja" or any(each.get("niveau") == 1 for each in answers.get("problemen", [])):
        return "veilig-eerst"
    parts = [bool(written(answers, part)) for part in LISTS]
    loose = [not blank(answers.get(name)) for name in ("krachten", "bijdrage")]
    if not any((*parts, *loose)) and "acuut" not in answers:
        return None
    if not all(parts):
        return "onvolledig"
    return "lichter-kijken" if expected_lighter(answers) else "rond"


@given(PLANS | PLANS.map(lambda answers: {**WHOLE, **answers}))
@example(WHOLE)
@example({"problemen": [{"niveau": 1}]})
@example(NOTHING)
@example({**WHOLE, "oplossingen": [*WHOLE["oplossingen"], {"kader": "netwerk"}]})
def test_any_plan_comes_out_as_the_contract_says(answers: Answers) -> None:
    result = decide("plan", answers)
    found = expected(answers)
    assert result["outcome"] == found
    left = [part for part in LISTS if not written(answers, part)]
    assert result["ontbreekt"] == left
    assert result["lichter"] == expected_lighter(answers)
    assert [(hint["code"], hint["plaats"]) for hint in result["hints"]] == expected_hints(answers)
    open_ones = [*([] if "acuut" in answers else ["acuut"]), *([] if found == "veilig-eerst" else left)]
    assert (result["missing"], result["complete"]) == (open_ones, not open_ones)
    level = any(each.get("niveau") == 1 for each in answers.get("problemen", []))
    danger = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}.get(answers.get("acuut", ""), [])
    assert [alert["code"] for alert in result["alerts"]] == [*danger, *(["acuut"] if level else [])]
    assert {change["question"] for change in result["what_if"]} <= {"acuut"}


def test_blank_texts_empty_lists_and_records_without_a_text_are_nothing() -> None:
    result = decide("plan", NOTHING)
    assert result["outcome"] is None
    assert result["missing"] == ["acuut", *LISTS]
    assert [hint["code"] for hint in result["hints"]] == ["geen-bijdrage", "geen-krachten"]


@given(PLANS.map(lambda answers: {**WHOLE, **answers}))
def test_an_individual_provision_is_never_refused(answers: Answers) -> None:
    result, description = described("plan", answers)
    told = [result["title"], result["summary"], *(entry["text"] for entry in result["actions"])]
    told += [aside["text"] for aside in description["asides"]]
    assert not [
        text for text in told if re.search(r"mag niet|mag geen|niet toegestaan|nog geen individuele", text)
    ]


@given(PLANS.map(lambda answers: {**WHOLE, **answers}))
def test_while_it_may_not_be_safe_nobody_is_brought_in_and_no_paper_goes_home(answers: Answers) -> None:
    home = [each.get("niveau") for each in answers["problemen"] if each.get("domein") == HOME]
    result, description = described("plan", answers)
    danger = answers["acuut"] == "ja" or 1 in [each.get("niveau") for each in answers["problemen"]]
    unsafe = answers["acuut"] == "onbekend" or 2 in home or danger
    assert (description["handout"] is None) == (unsafe or result["outcome"] is None)
    if not unsafe:
        return
    assert {"112", "0800-2000"} & {entry.get("phone") for entry in result["actions"]}
    assert result["actions"][0]["when"] in ("nu", "vandaag")
    inviting = re.compile(
        r"wie kan meedoen|laat een exemplaar achter|Loop de kaders langs die in de lijst staan\. "
    )
    assert not [entry for entry in result["actions"] if inviting.search(entry["text"])]
    for aside in description["asides"]:
        if "sociale netwerk" in aside["text"]:
            assert "Vraag niemand van thuis" in aside["text"]


@pytest.mark.parametrize("domains", [["financien"], ["adl", "financien", "adl"], list(reversed(DOMAINS))])
def test_a_level_1_gives_the_very_alert_of_the_zrm(domains: list[str]) -> None:
    problems = [{"tekst": "Ik", "domein": domain, "niveau": 1} for domain in domains]
    (alert,) = decide("plan", {"problemen": problems})["alerts"]
    of_zrm = decide("zrm", {"metingen": [{"scores": dict.fromkeys(domains, 1)}]})["alerts"]
    assert alert == next(other for other in of_zrm if other["code"] == "acuut")


def test_a_level_1_without_a_domain_is_named_too_and_last() -> None:
    problems = [{"niveau": 1}, {"domein": "financien", "niveau": 1}, {"tekst": "x", "niveau": 1}]
    (alert,) = decide("plan", {"problemen": problems})["alerts"]
    assert alert["text"].startswith("Acuut op: financiën en een probleem zonder leefgebied. ")


def test_what_the_zrm_hands_over_is_a_problem_for_each_domain_that_asks_for_attention() -> None:
    scores = {"justitie": 1, "adl": 2, "financien": 3, "dagbesteding": 2, "verslaving": None}
    result = decide("zrm", {"metingen": [{"scores": {"adl": 1}}, {"scores": scores}]})
    plan, ladder = result["verder"]
    assert plan["answers"] == {
        "problemen": [
            {"tekst": "Justitie", "domein": "justitie", "niveau": 1},
            {"tekst": "Dagbesteding", "domein": "dagbesteding", "niveau": 2},
            {"tekst": "Activiteiten dagelijks leven", "domein": "adl", "niveau": 2},
        ]
    }
    assert [each["domein"] for each in plan["answers"]["problemen"]] == result["aandacht"]
    assert ladder == {**ladder, "check": "participatie", "answers": {}}
    calm = decide("zrm", {"metingen": [{"scores": {"adl": 3}}]})["verder"][0]
    assert (calm["check"], calm["answers"]) == ("plan", {})
    every = decide("zrm", {"metingen": [{"scores": dict.fromkeys(DOMAINS, 2)}]})["verder"][0]["answers"]
    assert decide("plan", every)["outcome"] == "onvolledig"


@pytest.mark.parametrize(("part", "most"), LISTS.items())
def test_a_list_takes_as_many_as_the_contract_says_and_no_more(part: str, most: int) -> None:
    assert decide("plan", {part: [{"tekst": "x" * 2000}] * most})["outcome"] == "onvolledig"
    with pytest.raises(BadAnswersError) as too_many:
        decide("plan", {part: [{"tekst": "x"}] * (most + 1)})
    assert [fault.field for fault in too_many.value.faults] == [f"/{part}"]
    with pytest.raises(BadAnswersError) as too_long:
        decide("plan", {part: [{"tekst": "x"}, {"tekst": "x" * 2001}], "krachten": "x" * 2001})
    assert [fault.field for fault in too_long.value.faults] == [f"/{part}/1/tekst", "/krachten"]


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("plan")["properties"]
    assert list(about) == ["acuut", *LISTS, "krachten", "bijdrage"]
    fields = {part: list(about[part]["items"]["properties"]) for part in LISTS}
    assert fields == {
        "problemen": ["tekst", "domein", "niveau"], "doelen": ["tekst"], "resultaten": ["tekst"],
        "oplossingen": ["tekst", "kader", "bekeken"], "acties": ["tekst", "wie", "wanneer"],
    }  # fmt: skip
    frames = about["oplossingen"]["items"]["properties"]
    assert tuple(option["const"] for option in frames["kader"]["oneOf"]) == FRAMES
    assert tuple(option["const"] for option in frames["bekeken"]["items"]["oneOf"]) == BEFORE
    assert not any("required" in about[part]["items"] for part in LISTS)


def paper(answers: Answers) -> dict[str, Any]:
    """Return the page for the kitchen table."""
    found: dict[str, Any] = described("plan", answers)[1]["handout"]
    return found


def test_the_page_has_the_five_parts_in_the_order_of_the_source_in_two_voices_and_what_is_empty_is_not_known() -> (
    None
):
    words = load("plan/words.toml")
    parts = paper({"acuut": "nee"})["parts"]
    titles = [f"{entry['titel']} ({entry['term']})" for entry in words["deel"].values()]
    assert [part["title"] for part in parts[1:-1]] == titles
    assert [part["text"] for part in parts[1:-1]] == [["niet bekend"]] * 7
    assert list(words["deel"]) == [*LISTS, "krachten", "bijdrage"]


def test_on_the_page_stands_what_was_written_with_the_team_beside_it() -> None:
    full = {
        **WHOLE,
        "problemen": [{"tekst": " Ik val. ", "domein": "adl", "niveau": 3}, {"tekst": "Stil"}, {"niveau": 4}],
        "oplossingen": [
            {"tekst": "een traplift", "kader": "individueel", "bekeken": ["netwerk", "eigen-kracht"]},
            {"tekst": "oefenen", "kader": "eigen-kracht", "bekeken": ["netwerk"]},
            {"tekst": "iets"},
        ],
        "acties": [{"tekst": "bellen", "wie": "ik"}, {"wie": "ik", "wanneer": "nu"}],
        "bijdrage": " ",
    }
    parts = {part["title"].split(" (")[0]: part for part in paper(full)["parts"]}
    assert parts["Dit speelt er bij mij"]["rows"] == [
        [
            "Ik val.",
            "Wassen, eten, huishouden en de post",
            "Activiteiten dagelijks leven, 3 Beperkt zelfredzaam",
        ],
        ["Stil", "niet bekend", "niet bekend"],
    ]
    assert parts["Zo pak ik het aan"]["rows"] == [
        [
            "een traplift",
            "Individuele voorziening; ook bekeken: wat ik zelf kan, wat mensen om mij heen kunnen",
        ],
        ["oefenen", "Eigen kracht"],
        ["iets", "niet bekend"],
    ]
    assert parts["Dit gaan we doen"]["rows"] == [["bellen", "ik", "niet bekend"]]
    assert parts["Dit wil ik"]["entries"] == ["Ik wil thuis blijven."]
    assert parts["Dit doe ik voor een ander"]["text"] == ["niet bekend"]


def test_each_question_of_ours_stands_at_its_own_record_and_once_in_the_list() -> None:
    answers = {
        **WHOLE,
        "doelen": [{"tekst": ""}, {"tekst": "Meer rust"}],
        "acties": [{"tekst": "a"}, {"tekst": "b", "wie": "ik", "wanneer": "nu"}, {"tekst": "c", "wie": "ik"}],
        "krachten": "",
    }
    _, description = described("plan", answers, {"doelen": [1, 3], "acties": [0, 2, 5]})
    paths = [aside["path"] for aside in description["asides"]]
    assert paths == [
        "oplossingen.0.bekeken", "acties.0.wanneer", "acties.2.wanneer", "acties.0.wie", "doelen.1.tekst",
        "krachten",
    ]  # fmt: skip
    lighter, plan, asking = description["tables"]
    assert [entry["path"] for entry in lighter["back"]] == ["oplossingen.0.bekeken"]
    assert lighter["entries"][0].startswith("Oplossing 1: keken jullie ook naar eigen kracht")
    # A record is called as it stands on the page.
    assert asking["entries"][0].startswith("Actie 1 en Actie 6: ")
    assert asking["entries"][2].startswith("Doel 4: ")
    assert [entry["path"] for entry in asking["back"]] == [
        "acties.0.wanneer", "acties.0.wie", "doelen.1.tekst", "krachten"
    ]  # fmt: skip
    assert plan["holds"] == [*LISTS, "krachten", "bijdrage"]
    assert all(len(row) == len(plan["columns"]) for row in plan["rows"])
    # A part says once how one says it of himself; its other rows have the team's word alone.
    assert [row[0] for row in plan["rows"] if row[0].endswith(("actie", "(actie)"))] == [
        "Dit gaan we doen (actie)", "actie", "actie"
    ]  # fmt: skip


def test_while_safety_comes_first_nothing_of_the_plan_stands_beside_it() -> None:
    _, description = described("plan", {**WHOLE, "acuut": "ja"})
    assert (description["tables"], description["asides"]) == ([], [])
