"""The page of a check is whole before any script arrives: every question is a native, named control."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from urllib.parse import urlsplit

import pytest
from bs4 import Tag

from rules import CHECKS
from rules.core.helplines import helpline, helplines, numbered
from rules.core.question import VOICES, Question
from rules.core.questions import questions
from site_builder.check_data import layout, words
from site_builder.check_pages import check_address
from site_builder.jinja import reference_words
from site_builder.phones import dial
from tests.site.built import BuiltPage, attr, check_page, tags, target, the
from tests.site.built import words as text_of

CONTROLS = "input, select, textarea"
# Numbers and times are typed as text: what is wrong with them is told, not dropped.
TYPES = {
    "choices": "checkbox",
    "flag": "checkbox",
    **dict.fromkeys(("label", "month", "number", "text", "time"), "text"),
}
NUMERIC = ("month", "number", "time")


def built(check: str) -> BuiltPage:
    return check_page(check)


@cache
def root(check: str) -> Tag:
    return the(built(check).soup, "[data-check]")


@cache
def form(check: str) -> Tag:
    return the(root(check), "form.check__form")


def asked(check: str) -> Iterator[tuple[str, Question]]:
    """Yield every question with its path into the answers; of a list the first record's."""

    def within(found: Question, path: str) -> Iterator[tuple[str, Question]]:
        if found.kind == "records":
            for field in found.fields:
                yield from within(field, f"{path}.0.{field.id}")
        elif found.kind == "group":
            for field in found.fields:
                yield from within(field, f"{path}.{field.id}")
        elif found.acts.in_form:
            yield path, found

    for question in questions(check):
        yield from within(question, question.id)


ASKED = [(check, path, question) for check in CHECKS for path, question in asked(check)]
IDS = [f"{check}-{path}" for check, path, _ in ASKED]


@cache
def by_name(check: str) -> dict[str, list[Tag]]:
    found: dict[str, list[Tag]] = {}
    for control in tags(form(check), CONTROLS):
        found.setdefault(attr(control, "name"), []).append(control)
    return found


@cache
def by_target(check: str) -> dict[str, Tag]:
    return {attr(label, "for"): label for label in tags(form(check), "label[for]")}


def controls(check: str, path: str) -> list[Tag]:
    return by_name(check)[path]


def spoken(tag: Tag, voice: str = "eigen") -> str:
    """Return the words that one voice has here: all of them where no voice has words of its own."""
    return text_of(the(tag, f".voice--{voice}") if tag.select_one(".voice") else tag)


def label_of(check: str, control: Tag) -> str:
    """Return the text of the control's label, around it or pointing to it."""
    around = [parent for parent in control.parents if parent.name == "label"]
    return text_of(around[0] if around else by_target(check)[attr(control, "id")])


@pytest.mark.parametrize("check", CHECKS)
def test_a_root_starts_as_a_form_with_an_empty_outcome(check: str) -> None:
    assert attr(root(check), "data-check") == check
    assert attr(root(check), "data-state") == "form"
    assert attr(the(root(check), "[data-outcome]"), "data-outcome") == ""
    assert root(check).select_one("[data-outcome]") is not None
    assert attr(root(check), "aria-label") == words(check)["check"]["title"]
    assert tags(root(check), "[role=status]"), "a place for what is announced"


@pytest.mark.parametrize(("check", "path", "question"), ASKED, ids=IDS)
def test_a_question_is_a_native_control_with_its_name_and_codes(
    check: str, path: str, question: Question
) -> None:
    found = controls(check, path)
    codes = [str(option.code) for option in question.options]
    if question.kind == "choice" and found[0].name == "select":
        (control,) = found
        assert [attr(tag, "value") for tag in tags(control, "option")] == ["", *codes]
        assert [text_of(tag) for tag in tags(control, "option")][1:] == [o.title for o in question.options]
        return
    if question.kind in {"long-text", "texts"}:
        assert [tag.name for tag in found] == ["textarea"]
        return
    wanted = TYPES.get(question.kind, "radio")
    assert {tag.name for tag in found} == {"input"}
    assert {attr(tag, "type") for tag in found} == {wanted}
    values = [attr(tag, "value") for tag in found]
    if question.kind == "choice":
        assert values == codes + (["null"] if question.nullable else [])
    elif question.kind == "choices":
        assert values == [*codes, ""], "the last one says: nothing of these"
    elif question.kind == "flag":
        assert values == ["true"]
    else:
        assert len(found) == 1
        assert (found[0].get("inputmode") == "numeric") == (question.kind in NUMERIC)


@pytest.mark.parametrize(("check", "path", "question"), ASKED, ids=IDS)
def test_a_question_has_its_title_as_legend_or_label(check: str, path: str, question: Question) -> None:
    found = controls(check, path)
    if attr(found[0], "type") in {"radio", "checkbox"} and question.kind != "flag":
        fieldset = next(parent for parent in found[0].parents if parent.name == "fieldset")
        assert spoken(the(fieldset, "legend")) == question.title
        assert tags(fieldset, CONTROLS) == found, "one question in a fieldset"
        for control, option in zip(found, question.options, strict=False):
            shown = label_of(check, control)
            assert option.title.removeprefix(f"{option.code} ") in shown
    else:
        assert label_of(check, found[0]) == question.title
    assert any(attr(parent, "id") == f"vraag-{path}" for parent in found[0].parents), "a place to link to"


@pytest.mark.parametrize("check", CHECKS)
def test_all_help_is_connected_to_what_it_helps_with(check: str) -> None:
    for tag in tags(form(check), ".q__help"):
        users = [user for user in tags(form(check), "[aria-describedby]") if attr(tag, "id") in
                 attr(user, "aria-describedby").split()]  # fmt: skip
        assert len(users) == 1, text_of(tag)
    for path, question in asked(check):
        if question.help:
            assert spoken(the(form(check), f'[id="{path}--hulp"]')) == numbered(question.help)
            assert "](" not in question.help
            assert len(re.findall(r"[.!?](?: |$)", question.help)) <= 3


SPOKEN = [(check, path, question) for check, path, question in ASKED if question.voices]


@pytest.mark.parametrize(("check", "path", "question"), SPOKEN, ids=[f"{c}-{p}" for c, p, _ in SPOKEN])
def test_a_question_has_its_words_for_oneself_and_for_another(
    check: str, path: str, question: Question
) -> None:
    found = the(form(check), f'[id="vraag-{path}"]')
    for voice in VOICES:
        own = question.voices.get(voice, {})
        assert spoken(the(found, "legend"), voice) == own.get("title", question.title)
        if question.help:
            assert spoken(the(found, ".q__help"), voice) == numbered(own.get("help", question.help))


def test_one_question_of_one_check_chooses_the_words() -> None:
    assert "triage" in {check for check, _, _ in SPOKEN}
    for check in CHECKS:
        choosing = [(attr(tag, "name"), attr(tag, "value")) for tag in tags(form(check), "[data-voice]")]
        spoken_for = check in {name for name, _, _ in SPOKEN}
        assert choosing == ([("voor", voice) for voice in VOICES] if spoken_for else [])


@pytest.mark.parametrize("check", CHECKS)
def test_a_question_that_no_form_asks_has_no_field(check: str) -> None:
    for question in questions(check):
        if not question.acts.in_form:
            assert not [name for name in by_name(check) if name.split(".")[0] == question.id]
            # Files are gathered where their question stands, and no control there holds an answer.
            places = tags(form(check), f'[data-question="{question.id}"]')
            assert bool(places) is bool(question.of)
            assert not [tag for place in places for tag in tags(place, CONTROLS) if attr(tag, "name")]


@pytest.mark.parametrize("check", CHECKS)
def test_nothing_is_filled_in_but_what_the_contract_gives(check: str) -> None:
    assert not tags(form(check), "[checked], [selected], [disabled], [required], [autofocus]")
    defaults = {path: str(question.default) for path, question in asked(check) if question.default}
    assert not tags(form(check), "[maxlength]"), "nothing that is typed is cut"
    for control in tags(form(check), CONTROLS):
        if attr(control, "type") == "text" and attr(control, "value"):
            assert attr(control, "value") == defaults[attr(control, "name")]


@pytest.mark.parametrize("check", CHECKS)
def test_every_control_in_the_form_is_a_question_or_a_tool(check: str) -> None:
    known = {path for path, _ in asked(check)}
    for control in tags(form(check), CONTROLS):
        name = attr(control, "name")
        if "__nummer__" in name:
            assert any(parent.name == "template" for parent in control.parents)
            assert name.replace("__nummer__", "0") in known
        else:
            # What opens a saved form, and what gathers the files of many.
            assert name in known or (not name and attr(control, "data-do") in {"open", "gather"}), name
    for button in tags(form(check), "button"):
        assert attr(button, "type") == "button", "nothing is ever sent"
        assert text_of(button)


@pytest.mark.parametrize("check", CHECKS)
def test_a_form_sends_nothing_and_remembers_nothing(check: str) -> None:
    found = form(check)
    assert not {"action", "method", "target"} & set(found.attrs)
    assert attr(found, "autocomplete") == "off"
    assert not tags(found, "[type=submit], [type=hidden]")
    leads = [urlsplit(attr(link, "href")) for link in tags(found, "a[href]")]
    assert all(lead.scheme == "tel" or not (lead.scheme or lead.netloc) for lead in leads), "none leads away"
    for field in tags(found, "input[type=text], textarea"):
        assert attr(field, "autocomplete") == "off"


@pytest.mark.parametrize("check", CHECKS)
def test_the_groups_stand_in_the_order_of_the_form(check: str) -> None:
    assert [text_of(tag) for tag in tags(form(check), ".check__group-title")] == [
        group.title for group in layout(check).groups
    ]


@pytest.mark.parametrize("check", CHECKS)
def test_the_page_says_what_it_gives_how_long_it_takes_and_what_happens_to_answers(check: str) -> None:
    promise = text_of(the(root(check), ".check__promise"))
    assert words(check)["check"]["minutes"] in promise
    assert "Je antwoorden blijven in deze browser en worden niet bewaard." in promise
    assert "zonder javascript" in text_of(the(root(check), "noscript")).lower()


@pytest.mark.parametrize("check", CHECKS)
def test_the_decision_stands_beside_the_form_as_a_table(check: str) -> None:
    decision = CHECKS[check].table(check)
    rows = tags(root(check), ".check__decision tbody tr")
    assert len(rows) == len(decision.rows)
    heads = [*(column.title for column in decision.columns), "Bron"]
    for table in tags(root(check), ".check__decision table"):
        assert [text_of(head) for head in tags(table, "thead th")] == heads
    labels = [*(column.short for column in decision.columns), "Bron"]
    for row, wanted in zip(rows, decision.rows, strict=True):
        cells = tags(row, "th, td")
        for cell, text in zip(cells, wanted.cells, strict=False):
            assert text_of(cell).startswith(numbered(text))
        assert text_of(cells[-1]) == (reference_words(wanted.source) if wanted.source else "van ons")
        assert [attr(cell, "data-column") for cell in tags(row, "td")] == labels[decision.named :]
        links = [attr(link, "href") for link in tags(row, ".lines__numbers a")]
        assert links == [dial(helpline(name).number) for name in wanted.phones]
    for table in tags(root(check), "table"):
        assert all(attr(head, "scope") in {"col", "row"} for head in tags(table, "th"))


@pytest.mark.parametrize("check", CHECKS)
def test_the_data_for_the_page_lead_to_every_check_and_to_the_page_of_every_passage(check: str) -> None:
    data = json.loads(the(root(check), ".check__data").get_text())
    assert set(data["pages"]) == set(CHECKS)
    for other, link in data["pages"].items():
        assert target(link, built(check).path).path == f"{check_address(other)}index.html"
    cited = {name.partition("/")[0] for name in data["passages"]}
    assert cited, "a check cites the passage of each question"
    assert cited <= {"werkkader", "besluitvorming", "overdracht", "casuistiek", "methodisch", "wet"}
    for link in set(data["passages"].values()):
        assert target(link, built(check).path).path.endswith("index.html")
    assert data["numbers"] == [line.as_json() for line in helplines().values()]


@pytest.mark.parametrize("check", CHECKS)
def test_numbers_to_dial_stand_above_the_first_question(check: str) -> None:
    order = tags(root(check), '.helplines a[href="tel:112"], fieldset, select')
    assert order[0].name == "a"
    links = tags(root(check), ".helplines a")
    assert [text_of(link) for link in links] == [found.number for found in helplines().values() if found.line]
    for link in links:
        assert attr(link, "href") == f"tel:{text_of(link).replace('-', '')}"


@pytest.mark.parametrize("check", CHECKS)
def test_every_alerting_option_has_its_alert_right_behind_it_and_no_other_option_has(check: str) -> None:
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for group in tags(form(check), ".option__alerts"):
        alerts = [
            (attr(block, "data-alert"), text_of(the(block, ".option__said")))
            for block in tags(group, ".option__alert")
        ]
        for path, code in givers(group):
            found[(re.sub(r"\.(?:0|__nummer__)\.", ".*.", path), code)] = alerts
    wanted = {
        (path, "true" if code is True else str(code)): [(alert["code"], alert["text"]) for alert in alerts]
        for (path, code), alerts in CHECKS[check].alerting().items()
    }
    assert found == wanted


def givers(group: Tag) -> Iterator[tuple[str, str]]:
    """Yield the options behind which a group of alerts stands: of a list all that bear its number."""
    if number := attr(group, "data-choice"):
        select = the(group.parent or group, "select")
        for option in tags(select, f'option[data-alert="{number}"]'):
            yield attr(select, "name"), attr(option, "value")
    else:
        before = group.find_previous_sibling()
        assert before is not None
        (control,) = tags(before, "input")
        yield attr(control, "name"), attr(control, "value")


def test_a_line_that_sends_people_to_help_has_its_numbers_beside_it() -> None:
    shown = {
        text_of(row): [attr(link, "href") for link in tags(row, ".lines__numbers a")]
        for check in CHECKS
        for row in tags(root(check), ".check__decision tbody tr")
    }
    assert any("tel:112" in links for text, links in shown.items() if "schakel nu hulp in" in text)
    assert any("tel:112" in links for text, links in shown.items() if "nu handelen" in text)
    assert any(not links for links in shown.values())


@pytest.mark.parametrize("check", CHECKS)
def test_for_a_check_that_does_not_come_there_are_words_that_lead_on(check: str) -> None:
    said = the(root(check), ".check__slow")
    links = [attr(link, "href") for link in tags(said, "a")]
    assert links == ["./", f"#beslist-{check}", "tel:112"]
    # Within the fold, so that a browser opens it by itself.
    assert the(root(check), f"details.check__decision:not([open]) > #beslist-{check}")
