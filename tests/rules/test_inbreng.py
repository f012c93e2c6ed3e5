"""Inbreng against the contract: every combination of what decides, and what is left to do."""

from __future__ import annotations

from itertools import combinations, product
from typing import Any

from rules import decide
from rules.core.schema import schema
from tests.rules.contract import YES_NO, YES_NO_UNKNOWN
from tests.rules.matters import matters, partial

Answers = dict[str, Any]
CHOICES: dict[str, tuple[Any, ...]] = {
    "acuut": YES_NO_UNKNOWN,
    "veiligheid": YES_NO_UNKNOWN,
    "aandachtsfunctionaris": YES_NO,
    "soort": ("casus", "proces", "info"),
    "verwijzing": YES_NO,
    "kenmerken": ([], ["partners"], ["langlopend", "oneens"]),
}
READY = (
    "personen", "wens", "netwerk", "leefomgeving", "feiten", "gesprekken", "zorgen-en-krachten", "van-wie",
    "tijdlijn", "kind-in-beeld", "gespreksleider",
)  # fmt: skip


def unsafe(answers: Answers) -> bool:
    return answers.get("veiligheid") in ("ja", "onbekend")


def asks(answers: Answers, question: str) -> bool:
    if question == "aandachtsfunctionaris":
        return unsafe(answers)
    return question not in ("verwijzing", "kenmerken") or answers.get("soort") == "casus"


def expected(answers: Answers) -> str | None:
    """Return the outcome as the contract tells it, line by line."""
    acute, safety = answers.get("acuut"), answers.get("veiligheid")
    if acute in (None, "ja"):
        return acute and "direct-handelen"
    if safety is None:
        return None
    if unsafe(answers):
        consulted = answers.get("aandachtsfunctionaris")
        if consulted != "ja":
            return consulted and "eerst-consulteren"
    return {"info": "collega", "casus": case(answers)}.get(
        answers.get("soort", ""), kind(answers) if answers.get("soort") else None
    )


def case(answers: Answers) -> str | None:
    """Return how a case is brought in, when safety has been looked at."""
    referral, traits = answers.get("verwijzing"), answers.get("kenmerken")
    if referral != "nee":
        return referral and "mdo"
    if unsafe(answers):
        return "formulier"
    return None if traits is None else "formulier" if traits else "mondeling"


def kind(answers: Answers) -> str:
    """Return how a question about the work is brought in."""
    return "formulier" if unsafe(answers) else "mondeling"


def expected_left(answers: Answers, found: str | None) -> list[str]:
    ready = answers.get("klaar", [])
    asking = ["vraag"] if not answers.get("vraag", "").strip() else []
    if found == "mondeling":
        return [part for part in ("personen", "feiten") if part not in ready] + asking
    if found != "formulier":
        return []
    wanted = [part for part in READY if part not in ready]
    if answers.get("kinderen") != "ja":
        wanted = [part for part in wanted if part != "kind-in-beeld"]
    if not unsafe(answers):
        wanted = [part for part in wanted if part != "gespreksleider"]
    consent = ["toestemming"] if answers.get("toestemming") in (None, "nee") else []
    return [*wanted, *asking, *consent]


def test_every_combination_comes_out_as_the_contract_says() -> None:
    for answers in partial(CHOICES):
        result = decide("inbreng", answers)
        assert result["outcome"] == expected(answers), answers
        codes = {"ja": ["direct-gevaar"], "onbekend": ["veiligheid-onzeker"]}
        assert [a["code"] for a in result["alerts"]] == codes.get(answers.get("acuut", ""), [])
        assert result["ontbreekt"] == expected_left(answers, result["outcome"])


def test_what_is_missing_is_asked_and_can_still_matter() -> None:
    for answers in partial(CHOICES | {"kenmerken": ([], ["partners"])}):
        result = decide("inbreng", answers)
        # Nothing is decided while nobody looked at safety, whatever else was filled in.
        looking = answers.get("acuut") != "ja"
        open_ones = [
            question
            for question in CHOICES
            if question not in answers
            and asks(answers, question)
            and (matters(expected, CHOICES, answers, question) or (question == "veiligheid" and looking))
        ]
        assert result["missing"] == open_ones, answers
        assert [q for q in CHOICES if q in result["asked"]] == [q for q in CHOICES if asks(answers, q)]


FORM = {"acuut": "nee", "soort": "casus", "verwijzing": "nee", "kenmerken": ["partners"]}
TOLD = FORM | {"kenmerken": []}


def test_what_is_left_to_do_in_every_way_to_be_ready() -> None:
    ways = product(
        (FORM, TOLD),
        ({"veiligheid": "nee"}, {"veiligheid": "onbekend", "aandachtsfunctionaris": "ja"}),
        ({}, {"kinderen": "ja"}, {"kinderen": "nee"}),
        ({}, {"vraag": " "}, {"vraag": "Hoe verder?"}),
        ({}, {"toestemming": "ja"}, {"toestemming": "anoniem"}, {"toestemming": "nee"}),
        [{}, *({"klaar": list(some)} for size in (1, 10, 11) for some in combinations(READY, size))],
    )
    for parts in ways:
        answers: Answers = {name: value for part in parts for name, value in part.items()}
        result = decide("inbreng", answers)
        left = expected_left(answers, result["outcome"])
        assert result["ontbreekt"] == left, answers
        (onward,) = result["verder"]
        (item,) = onward["answers"]["zaken"]
        assert item.get("voorbereid", False) is (not left)


def test_what_goes_on_to_the_agenda_is_one_item_and_no_more_than_was_said() -> None:
    for answers, sort in product(partial(CHOICES), (None, "leervraag", "consultatie")):
        result = decide("inbreng", {**answers, **({"vraagsoort": sort} if sort else {})})
        if result["outcome"] not in ("formulier", "mondeling"):
            assert result["verder"] == []
            continue
        (onward,) = result["verder"]
        assert onward["check"] == "agenda"
        (item,) = onward["answers"]["zaken"]
        danger = unsafe(answers) or answers.get("acuut") in ("ja", "onbekend")
        assert item == {
            "id": "Zaak 1",
            "soort": answers["soort"],
            **({"omvang": "complex"} if result["outcome"] == "formulier" else {}),
            **({"urgent": ["veiligheid"]} if danger else {}),
            **({"leervraag": True} if sort == "leervraag" else {}),
        }


def test_it_is_never_a_refusal() -> None:
    for answers in partial(CHOICES):
        result = decide("inbreng", {**answers, "toestemming": "nee"})
        texts = [result["title"], result["summary"], *(entry["text"] for entry in result["actions"])]
        assert not [text for text in texts if "mag niet" in text or "niet toegestaan" in text]


def test_it_asks_what_the_contract_asks() -> None:
    about = schema("inbreng")["properties"]
    assert set(about) == {*CHOICES, "vraagsoort", "vraag", "toestemming", "kinderen", "klaar"}
    assert tuple(option["const"] for option in about["klaar"]["items"]["oneOf"]) == READY
    assert about["vraag"]["maxLength"] == 2000
    assert "default" not in about["soort"]
