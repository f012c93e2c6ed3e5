"""Every kind of question on a page: what is filled in is read again, however deep it stands."""

from __future__ import annotations

from typing import Any

import pytest

from rules import CHECKS
from rules.core.question import Question
from rules.core.questions import questions
from rules.core.schema import schema
from rules.kinds import fields
from site_builder.check_data import Layout, layout
from site_builder.render import form_html
from site_builder.wording import words
from tests.browser.as_form import as_form
from tests.browser.visit import Visit
from tests.made_up import made_up
from tests.rules.from_schema import answers, some

EXAMPLES = 40
# Any page without a check: no rules are needed to fill in a form.
PAGE = "over/privacy/"
# Puts a form in the page with the site's own modules.
PLACE = """async ({ html, base, words }) => {
  const load = (name) => import(`${base}widget/${name}.js`);
  const names = ["answers", "records", "relevance"];
  const [answers, records, relevance] = await Promise.all(names.map(load));
  const data = document.createElement("template");
  data.className = "check__data";
  data.content.append(JSON.stringify({ words }));
  const form = document.createElement("form");
  form.className = "check__form";
  form.innerHTML = html;
  document.querySelector("article").append(data, form);
  records.bindRecords(form, () => {});
  for (const kind of ["input", "change"]) form.addEventListener(kind, (event) => answers.follow(event.target, event));
  globalThis.made = { form, ...answers, ...records, ...relevance };
}"""
FILL = """(given) => given.map((answers) => {
  made.blankForm(made.form);
  const untouched = made.isUntouched(made.form);
  made.fillForm(made.form, answers);
  return { untouched, found: made.readForm(made.form).answers };
})"""
IDS = "() => [...made.form.querySelectorAll('[id]')].map((element) => element.id)"
POINTS = """() => [...made.form.querySelectorAll('[for], [aria-describedby]')].flatMap((element) =>
  `${element.getAttribute('for') ?? ''} ${element.getAttribute('aria-describedby') ?? ''}`.trim().split(/\\s+/))"""


def place(
    visit: Visit, check: str, asked: tuple[Question, ...], placed: Layout, alerting: Any = None
) -> None:
    """Put a form on a page, rendered as the build does it."""
    visit.page.goto(visit.base + PAGE)
    html = str(form_html(check, placed, asked, alerting))
    visit.page.evaluate(PLACE, {"html": html, "base": visit.modules(), "words": words("widget")["widget"]})


def comes_back(visit: Visit, asked: tuple[Question, ...], given: list[Any]) -> None:
    """Expect each of these answers to be read from the form after it was filled in with them."""
    for filled, back in zip(given, visit.page.evaluate(FILL, given), strict=True):
        assert back["found"] == as_form(asked, filled), filled
        assert back["untouched"] is True, "a form that was wiped is as it came"


@pytest.mark.parametrize("check", CHECKS)
def test_a_form_gives_back_the_answers_that_it_was_filled_in_with(check: str, visit: Visit) -> None:
    asked = questions(check)
    given = some(answers(schema(check)), EXAMPLES)
    assert len({str(entry) for entry in given}) > 1
    place(visit, check, asked, layout(check), CHECKS[check].alerting())
    comes_back(visit, asked, given)


@pytest.fixture
def nested(visit: Visit) -> Visit:
    """A page with the form of the check that does not exist."""
    asked, placed = made_up()
    place(visit, "verzonnen", asked, placed)
    return visit


def has_records_in_records(given: Any) -> bool:
    """Tell whether a record of these answers holds records of its own."""
    return any(case.get("over-zaken") for case in given.get("zaken", []))


def test_so_does_a_form_of_groups_and_records_within_each_other(nested: Visit) -> None:
    asked, _ = made_up()
    any_of_them = answers(fields.schema(asked))
    deep = some(any_of_them.filter(has_records_in_records), EXAMPLES // 2)
    assert len(deep) > 1
    comes_back(nested, asked, some(any_of_them, EXAMPLES) + deep)


def press(visit: Visit, name: str, place: int = 0) -> None:
    """Press a button of the form by its words."""
    visit.page.locator("form.check__form button:visible", has_text=name).nth(place).click()


def read(visit: Visit) -> Any:
    """Return what the form holds."""
    return visit.page.evaluate("() => made.readForm(made.form)")


def type_in(visit: Visit, name: str, text: str) -> None:
    """Type into the field of a name."""
    visit.page.locator(f'form.check__form [name="{name}"]').fill(text)


def test_records_in_records_are_added_moved_and_removed_without_losing_anything(nested: Visit) -> None:
    press(nested, "Stap toevoegen")
    press(nested, "Zaak toevoegen")
    press(nested, "Stap toevoegen", 1)
    type_in(nested, "zaken.0.over-zaken.1.wie", "ik")
    type_in(nested, "zaken.1.over-zaken.0.wie", "jij")
    type_in(nested, "zaken.1.over-zaken.1.delen.0.tekst", "half")
    first = {"id": "Zaak 1", "uren": 2, "om": "09:00", "over-zaken": [{"wie": "ik"}]}
    steps: list[dict[str, Any]] = [{"wie": "jij"}, {"wie": "Stap 2", "delen": [{"tekst": "half"}]}]
    second = {"id": "Zaak 2", "uren": 2, "om": "09:00", "over-zaken": steps}
    assert read(nested)["answers"] == {"zaken": [first, second]}
    press(nested, "Omhoog", 3)
    assert read(nested)["answers"]["zaken"][0]["over-zaken"] == steps, (
        "the step is at the top of another list"
    )
    nested.page.locator('form [data-record] [data-record] [data-do="up"]').nth(1).click()
    assert read(nested)["answers"]["zaken"][0]["over-zaken"] == [{**steps[1], "wie": "Stap 1"}, steps[0]]
    own_remove = 'form [data-records="zaken"] > div > [data-record] > p > [data-do="remove"]'
    nested.page.locator(own_remove).last.click()
    left = read(nested)["answers"]["zaken"]
    assert left == [{**second, "id": "Zaak 1", "over-zaken": [{**steps[1], "wie": "Stap 1"}, steps[0]]}]
    ids = nested.page.evaluate(IDS)
    assert len(ids) == len(set(ids))
    assert set(nested.page.evaluate(POINTS)) <= set(ids)
    assert not [name for name in ids if "__" in name or "voorlopig" in name]


def test_a_path_in_the_answers_leads_to_the_record_on_the_page_at_any_depth(nested: Visit) -> None:
    press(nested, "Zaak toevoegen")
    press(nested, "Stap toevoegen", 1)
    type_in(nested, "zaken.1.over-zaken.1.wie", "jij")
    found = read(nested)
    assert found["answers"]["zaken"][0]["over-zaken"] == [{"wie": "jij"}]
    at = "([path, places]) => made.onPage(path, places)"
    path = "zaken.0.over-zaken.0.wie"
    assert nested.page.evaluate(at, [path, found["places"]]) == "zaken.1.over-zaken.1.wie"


def off(visit: Visit, asked: list[str]) -> set[str]:
    """Return the questions that step back when these are asked."""
    show = """(asked) => {
      const { places } = made.readForm(made.form);
      made.showRelevance(made.form, { asked, missing: [], outcome: null }, { given: null }, places);
      return [...made.form.querySelectorAll('.is-off')].map((question) => question.dataset.question);
    }"""
    return set(visit.page.evaluate(show, asked))


def test_a_question_of_a_record_steps_back_when_it_is_not_asked(nested: Visit) -> None:
    type_in(nested, "zaken.0.uitleg", "iets")
    assert "zaken.0.uitleg" in off(nested, ["vraag", "zaken"])
    assert "zaken.0.acuut" not in off(nested, ["vraag", "zaken"])
    assert "zaken.0.uitleg" not in off(nested, ["vraag", "zaken.0.acuut", "zaken.0.uitleg"])


def test_a_group_is_asked_with_what_is_in_it_and_what_is_in_it_with_the_group(nested: Visit) -> None:
    of_group = {"venster", "venster.wonen", "venster.wonen.krachten", "venster.wonen.veilig"}
    assert not off(nested, ["vraag", "zaken", "venster"]) & of_group
    assert off(nested, ["venster.wonen.veilig"]) & of_group == {"venster.wonen.krachten"}
    assert of_group <= off(nested, ["vraag"])


@pytest.mark.parametrize(
    ("typed", "understood"),
    [("9:00", "09:00"), ("9.00", "09:00"), ("0900", "09:00"), ("9", "09:00"), (" 13:30 ", "13:30"),
     ("930", "09:30"), ("24:00", "24:00"), ("9:60", "9:60"), ("9 AM", "9 AM"), ("half tien", "half tien")],
)  # fmt: skip
def test_a_time_is_understood_as_people_write_it_or_sent_as_it_is(
    typed: str, understood: str, nested: Visit
) -> None:
    type_in(nested, "zaken.0.id", "flat")
    type_in(nested, "zaken.0.om", typed)
    assert read(nested)["answers"]["zaken"][0]["om"] == understood
    nested.page.keyboard.press("Tab")
    assert nested.page.locator('[name="zaken.0.om"]').input_value() == understood, "shown once it is typed"


@pytest.mark.parametrize(
    ("typed", "sent"),
    [("3", 3), (" 3 ", 3), ("-3", -3), ("1,5", "1,5"), ("1.5", "1.5"), ("1e3", "1e3"), ("drie", "drie"),
     ("leeg", "leeg"), ("9" * 30, "9" * 30)],
)  # fmt: skip
def test_a_number_that_is_none_is_sent_as_it_was_typed(typed: str, sent: Any, nested: Visit) -> None:
    type_in(nested, "zaken.0.id", "flat")
    type_in(nested, "zaken.0.uren", typed)
    assert read(nested)["answers"]["zaken"][0]["uren"] == sent


def test_a_wheel_over_a_number_changes_nothing(nested: Visit) -> None:
    field = nested.page.locator('[name="zaken.0.uren"]')
    field.click()
    nested.page.mouse.wheel(0, 200)
    nested.page.keyboard.press("ArrowUp")
    assert field.input_value() == "2"


def test_a_text_is_never_cut_and_how_much_room_is_left_is_told_when_it_is_nearly_full(nested: Visit) -> None:
    room = nested.page.locator('[id="vraag--ruimte"]')
    for length, told in ((53, ""), (54, "Er passen nog 6 tekens bij."), (59, "Er past nog 1 teken bij."),
                          (60, "Er passen nog 0 tekens bij."), (61, "Deze tekst is 1 teken te lang."),
                          (90, "Deze tekst is 30 tekens te lang.")):  # fmt: skip
        # Each of these is one character, and two of those that JavaScript counts.
        type_in(nested, "vraag", "😀" * length)
        assert room.inner_text() == told
        assert read(nested)["answers"]["vraag"] == "😀" * length
    assert not nested.page.locator("form.check__form [maxlength]").count()


def test_a_long_text_stands_there_whole(nested: Visit) -> None:
    field = nested.page.locator('[name="venster.wonen.krachten"]')
    before = field.bounding_box()
    type_in(nested, "venster.wonen.krachten", "regel\n" * 20)
    after = field.bounding_box()
    assert before
    assert after
    assert after["height"] > 3 * before["height"]
    assert field.evaluate("field => field.scrollHeight <= field.clientHeight + 1")
    assert read(nested)["answers"]["venster"]["wonen"]["krachten"] == "regel\n" * 20


def test_what_counts_when_a_field_is_empty_is_said_while_it_is(nested: Visit) -> None:
    empty = nested.page.locator('[id="zaken.0.uren--leeg"]')
    assert not empty.is_visible()
    type_in(nested, "zaken.0.uren", "")
    assert empty.is_visible()
    assert empty.inner_text() == "Vul je niets in, dan geldt 2."
