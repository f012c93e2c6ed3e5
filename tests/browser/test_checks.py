"""Every case of the tables on the page itself: what a reader fills in gives what CPython gives, byte for byte.

The cases of one check are filled in on one page, with "Begin opnieuw" in between: that is how a reader
does it, and nothing of the one may be left in the next.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Hashable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from rules.core.question import Question
from rules.core.questions import questions
from rules.door import decide_json
from tests.browser.answers import filled
from tests.browser.conftest import Reader
from tests.browser.keyboard import Keyboard
from tests.browser.visit import Visit
from tests.case_tables import CHECKS, Case, differences
from tests.share import shared

# Without an answer there is nothing to fill in; what the page does then has a test of its own below.
FILLED = filled()
# What holds its default before a reader has touched it.
PREFILLED = ("number", "time")
# What is nothing when it is nothing but space.
WRITTEN = ("text", "long-text")


def one_for_each_outcome() -> list[Case]:
    """Return for each check and outcome the case with the fewest answers."""
    found: dict[tuple[str, str | None], Case] = {}
    for case in sorted(FILLED, key=lambda case: len(json.dumps(case.answers))):
        if case.expected.outcome:
            found.setdefault((case.check, case.expected.outcome), case)
    return list(found.values())


def paths(answers: Any) -> Iterator[str]:
    """Yield the path of every question that is answered, with a star for the number of a record."""
    if isinstance(answers, dict):
        for key, value in answers.items():
            yield key
            yield from (f"{key}.{path}" for path in paths(value))
    elif isinstance(answers, list):
        yield from (f"*.{path}" for entry in answers for path in paths(entry))


def questions_of(case: Case) -> set[str]:
    """Return what of a check a case fills in."""
    return {f"{case.check} {path}" for path in paths(case.answers)}


def shows(case: Case) -> set[str]:
    """Return what of a check a case shows: its outcome, its alerts and its questions."""
    told = [case.expected.outcome, *case.expected.alerts]
    return {*(f"{case.check}: {code}" for code in told), *questions_of(case)}


def parameters(found: list[Case], shows: Callable[[Case], Collection[Hashable]]) -> list[Any]:
    """Return cases as parameters of which those of one check run together, on one page."""

    def parameter(case: Case, marks: list[pytest.MarkDecorator]) -> Any:
        marks = [*marks, pytest.mark.xdist_group(case.check)]
        return pytest.param(case, id=f"{case.check}: {case.name}", marks=marks)

    return shared(found, shows, parameter)


def meant(check: str, answers: Any) -> Any:
    """Return answers with what leaving out means filled in, and with each choice of codes as a set."""
    return unordered(_meant(questions(check), answers))


def _meant(asked: tuple[Question, ...], answers: dict[str, Any]) -> dict[str, Any]:
    """Return answers as a form gives them: defaults filled in, groups and texts that say nothing not."""
    found = {
        question.id: question.default for question in asked if question.kind in PREFILLED and question.default
    }
    for question in asked:
        value = answers.get(question.id)
        if question.kind == "records" and value is not None:
            found[question.id] = [_meant(question.fields, record) for record in value]
        elif (
            question.id in answers
            and value != {}
            and not (question.kind in WRITTEN and not str(value).strip())
        ):
            found[question.id] = value
    return found


def unordered(answers: Any) -> Any:
    """Return answers with each choice of codes as a set: a form gives them in its own order."""
    if isinstance(answers, dict):
        return {key: unordered(value) for key, value in answers.items()}
    if isinstance(answers, list):
        codes = all(isinstance(entry, str) for entry in answers)
        return frozenset(answers) if codes else [unordered(entry) for entry in answers]
    return answers


def shown(visit: Visit, case: Case) -> None:
    """Expect that the worker said what CPython says, and that the page shows it."""
    sent = visit.asked()
    assert meant(case.check, sent) == meant(case.check, case.answers)
    wanted = decide_json(case.check, json.dumps(sent))
    result = json.loads(wanted)
    assert visit.decided() == wanted
    assert differences(case, result) == []
    visit.says(case.expected.outcome)
    assert visit.place.locator(".result__title").inner_text() == result["title"]
    texts = visit.place.inner_text()
    for said in (result["summary"], *texts_of(result)):
        assert said in texts
    alerts_come_first(visit, result)


def texts_of(result: dict[str, Any]) -> list[str]:
    """Return what a result tells to do, and why."""
    actions = [text for entry in result["actions"] for text in entry.values() if isinstance(text, str)]
    return [*actions, *(entry["text"] for entry in result["reasons"])]


def alerts_come_first(visit: Visit, result: dict[str, Any]) -> None:
    """Expect the alerts of a result, in their order, above all else that the outcome shows."""
    children = visit.place.locator("> *")
    alerts = visit.place.locator("[data-alert]")
    codes = alerts.evaluate_all("found => found.map((alert) => alert.dataset.alert)")
    assert codes == [alert["code"] for alert in result["alerts"]]
    for shown_text, alert in zip(alerts.all_inner_texts(), result["alerts"], strict=True):
        # A number that its text leaves out follows it.
        assert shown_text.startswith(alert["text"])
    tops = children.evaluate_all(
        "found => found.map((child) => [child.matches('[data-alert]'), child.getBoundingClientRect().top])"
    )
    assert [top for _, top in tops] == sorted(top for _, top in tops)
    assert [alert for alert, _ in tops] == sorted((alert for alert, _ in tops), reverse=True)


@pytest.fixture(scope="module")
def visit_to(reader: Reader) -> Iterator[Callable[[str], Visit]]:
    """A reader who stays on the page of a check from case to case, and leaves before the next check is opened."""
    with ExitStack() as stack:
        now: list[Visit] = []

        def open_or_stay(check: str) -> Visit:
            if not now or now[0].check != check:
                now.clear()
                stack.close()
                now.append(stack.enter_context(reader()).open(check))
            return now[0]

        yield open_or_stay


@pytest.mark.parametrize("case", parameters(FILLED, shows))
def test_with_the_mouse_the_page_gives_the_bytes_of_cpython(
    case: Case, visit_to: Callable[[str], Visit]
) -> None:
    visit = visit_to(case.check)
    visit.button("Begin opnieuw en wis alles").click()
    visit.says(None)
    visit.fill_in(case.answers)
    shown(visit, case)
    visit.witness.verify()


@pytest.mark.parametrize("case", parameters(one_for_each_outcome(), questions_of))
def test_with_the_keyboard_alone_every_outcome_can_be_reached(
    case: Case, visit_to: Callable[[str], Visit]
) -> None:
    visit = visit_to(case.check)
    keyboard = Keyboard(visit.page)
    keyboard.press(visit.button("Begin opnieuw en wis alles"))
    visit.says(None)
    visit.fill_in(case.answers, keyboard)
    shown(visit, case)
    visit.witness.verify()


@pytest.mark.parametrize("check", CHECKS)
def test_nobody_is_asked_and_nothing_is_said_before_the_first_answer(check: str, visit: Visit) -> None:
    visit.open(check).ready()
    assert visit.questions_asked() == 0
    visit.says(None)
    assert visit.place.inner_text() == "Hier verschijnt de uitkomst terwijl je invult."
