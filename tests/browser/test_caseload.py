"""A long list of cases: lines pasted out of a spreadsheet, one case at a time by keys, and on to the agenda."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.visit import Visit
from tests.browser.witness import drawn

READ_MONTH = "async ([base, text]) => (await import(`${base}paste/month.js`)).readMonth(text)"
READ_LINES = """async ([base, text, around]) => {
  const { readLines } = await import(`${base}paste/lines.js`);
  const { rows, faults } = readLines(text, {
    taken: [], room: 300, longest: 80, until: '', heads: ['label', 'begin', 'maand'], ...around,
  });
  return [rows.map((r) => [r.line, r.label, r.month]), faults.map((f) => [f.line, f.wrong, f.about])];
}"""
NAMES = """async ([base, labels]) => {
  const { likeNames } = await import(`${base}paste/lines.js`);
  return likeNames(labels.map((label) => ({ label })), ['casus', 'gezin']).map(({ label }) => label);
}"""


@pytest.mark.parametrize(
    ("written", "month"),
    [
        ("2026-05", "2026-05"), ("05-2026", "2026-05"), ("5/2026", "2026-05"), ("mei 2026", "2026-05"),
        ("mei '26", "2026-05"), ("1-5-2026", "2026-05"), ("2026-05-01", "2026-05"), ("May 2026", "2026-05"),
        ("mei-26", "2026-05"), ("01/05/2026", "2026-05"), ("1-5-26", "2026-05"), ("1 mrt 2026", "2026-03"),
        ("2026-05-01 00:00:00", "2026-05"), ("MAART 2026", "2026-03"), ("december ’25", "2025-12"),
        ("2026-13", None), ("32-5-2026", None), ("0/2026", None), ("2026", None), ("mei", None), ("", None),
        ("casus 12", None), ("46143", None), ("05-13-2026", None),
    ],
)  # fmt: skip
def test_a_month_is_read_as_people_and_sheets_write_it(visit: Visit, written: str, month: str | None) -> None:
    visit.open("halfjaar")
    assert visit.page.evaluate(READ_MONTH, [visit.modules(), written]) == month


@pytest.mark.parametrize(
    ("text", "rows", "faults"),
    [
        ("A\t2026-05\nB;mei 2026\nC, 5/2026\nD  1-5-2026\nE 2026-05",
         [[1, "A", "2026-05"], [2, "B", "2026-05"], [3, "C", "2026-05"], [4, "D", "2026-05"],
          [5, "E", "2026-05"]], []),
        ("2026-05\tA\n\nmei 2026; B", [[1, "A", "2026-05"], [3, "B", "2026-05"]], []),
        ('"A; met ""punt"""\t2026-05\r\n"B\nnog B";2026-06',
         [[1, 'A; met "punt"', "2026-05"], [2, "B nog B", "2026-06"]], []),
        ("Label\tBegin\nA\t2026-05", [[2, "A", "2026-05"]], []),
        ("gezin, met hond, mei 2026", [[1, "gezin, met hond", "2026-05"]], []),
        ("A\nB\t2026-13\nC\t2026-05\nc \t2026-06\n2026-07\n\n" + "x" * 81 + "\t2026-05",
         [[3, "C", "2026-05"]],
         [[1, "geen-maand", "A"], [2, "geen-maand", "B\t2026-13"], [4, "dubbel", 3],
          [5, "geen-label", "2026-07"], [7, "te-lang", 81]]),
    ],
)  # fmt: skip
def test_lines_are_read_and_everything_wrong_is_told_with_its_line(
    visit: Visit, text: str, rows: list[Any], faults: list[Any]
) -> None:
    visit.open("halfjaar")
    assert visit.page.evaluate(READ_LINES, [visit.modules(), text, {}]) == [rows, faults]


def test_what_does_not_go_with_the_list_is_told_too(visit: Visit) -> None:
    visit.open("halfjaar")
    text = "A\t2026-05\nB\t2026-12\nC\t2026-05\nD\t2026-05"
    found = visit.page.evaluate(
        READ_LINES, [visit.modules(), text, {"taken": ["a"], "room": 1, "until": "2026-11"}]
    )
    assert found == [
        [[3, "C", "2026-05"]],
        [[1, "staat-er", "A"], [2, "na-maand", "2026-12"], [4, "te-veel", 1]],
    ]


def test_what_looks_like_a_name_is_told_gently(visit: Visit) -> None:
    visit.open("halfjaar")
    labels = [
        "Jan Jansen",
        "Fatma el Amrani",
        "J. de Vries",
        "Casus Noord",
        "gezin in de flat",
        "Casus 3",
        "A",
    ]
    assert visit.page.evaluate(NAMES, [visit.modules(), labels]) == labels[:3]


def paste(visit: Visit, text: str) -> None:
    """Paste lines and have them read."""
    fold = visit.root.locator(".paste")
    if fold.get_attribute("open") is None:
        fold.locator("summary").click()
    fold.locator("textarea").fill(text)
    visit.button("Zet in de lijst").click()


def records(visit: Visit) -> Locator:
    return visit.root.locator("[data-record]")


def test_good_lines_come_in_the_list_and_can_be_taken_back(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "casus A\tmei 2025\ncasus B\t2026-10")
    visit.settle()
    expect(visit.told).to_contain_text("Er zijn 2 zaken bij.")
    assert visit.asked()["zaken"] == [
        {"label": "casus A", "begin": "2025-05"}, {"label": "casus B", "begin": "2026-10"},
    ]  # fmt: skip
    expect(visit.root.locator(".paste textarea")).to_have_value("")
    states = visit.root.locator(".record__state")
    expect(states).to_have_text(["Nog nalopen", "Aan de beurt vanaf mei 2027"])
    visit.button("Maak ongedaan").click()
    visit.settle()
    assert "zaken" not in visit.asked()


def test_lines_that_are_wrong_stay_and_the_good_ones_come_on_request(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    text = "casus A\tmei 2025\nzonder maand\ncasus B\t2027-01\nJan Jansen\t2026-01"
    paste(visit, text)
    news = visit.root.locator(".paste__news")
    expect(news.locator("li")).to_have_count(2)
    expect(news).to_contain_text("Regel 2: geen maand gevonden in “zonder maand”.")
    expect(news).to_contain_text("Regel 3: 2027-01 is later")
    expect(visit.root.locator(".paste textarea")).to_have_value(text)
    expect(records(visit)).to_have_count(1)
    visit.button("Neem de 2 goede regels alvast over").click()
    visit.settle()
    assert [case["label"] for case in visit.asked()["zaken"]] == ["casus A", "Jan Jansen"]
    expect(visit.told).to_contain_text("Dit lijken namen: Jan Jansen.")
    expect(visit.root.locator(".paste textarea")).to_have_value("zonder maand\ncasus B\t2027-01")


def test_wiping_takes_what_was_pasted_along(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "zonder maand")
    visit.button("Begin opnieuw en wis alles").click()
    expect(visit.root.locator(".paste textarea")).to_have_value("")
    expect(visit.root.locator(".paste__news")).to_be_empty()


def test_typing_in_the_lines_asks_the_rules_nothing(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    before = visit.questions_asked()
    visit.root.locator(".paste summary").click()
    visit.root.locator(".paste textarea").press_sequentially("casus A")
    drawn(visit.page)
    assert visit.questions_asked() == before


def test_the_month_of_today_is_a_press_away(visit: Visit) -> None:
    visit.open("halfjaar").ready()
    visit.button("Deze maand").click()
    visit.settle()
    assert visit.asked()["maand"] == visit.page.evaluate(
        "() => { const d = new Date(); return `${d.getFullYear()}-${String(d.getMonth() + 1).padStart(2, '0')}`; }"
    )


def test_a_month_that_was_typed_otherwise_is_understood(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "nov 2026"})
    assert visit.asked()["maand"] == "2026-11"
    visit.field("maand").blur()
    expect(visit.field("maand")).to_have_value("2026-11")


CASES = [
    {"label": "jong", "begin": "2026-10"},
    {"label": "tweede", "begin": "2026-01"},
    {"label": "oudste", "begin": "2025-01"},
]


def walking(visit: Visit) -> Locator:
    """Fill in three cases and begin to walk along them."""
    visit.open("halfjaar").fill_in({"maand": "2026-11", "zaken": CASES})
    visit.button("Loop de zaken één voor één langs").click()
    return visit.root.locator(".walk")


def press(visit: Visit, key: str) -> None:
    visit.page.keyboard.press(key)
    visit.settle()


def test_the_cases_are_gone_through_by_keys_the_oldest_first(visit: Visit) -> None:
    walk = walking(visit)
    title = walk.locator(".walk__title")
    expect(walk.locator(".walk__case")).to_contain_text("oudste")
    expect(title).to_have_text("Dreigt er nu een crisis?")
    expect(title).to_be_focused()
    press(visit, "n")
    expect(title).to_have_text("Is het veilig als het buurtteam stopt?")
    expect(title).to_be_focused()
    press(visit, "w")
    expect(title).to_have_text("Komt uit op: Zet de casus op de agenda van het team")
    expect(walk.locator(".alert")).to_contain_text("Je weet niet of het veilig is")
    assert visit.asked()["zaken"][2]["antwoorden"] == {"crisis": "nee", "veilig": "onbekend"}
    press(visit, "t")
    expect(title).to_have_text("Is het veilig als het buurtteam stopt?")
    expect(walk.locator(".alert")).to_have_count(0)
    assert visit.asked()["zaken"][2]["antwoorden"] == {"crisis": "nee"}
    press(visit, "w")
    press(visit, "v")
    expect(walk.locator(".walk__case")).to_contain_text("tweede")
    for key in "njnn":
        press(visit, key)
    expect(title).to_have_text("Komt uit op: Afronden kan")
    visit.says("klaar")
    press(visit, "Escape")
    expect(visit.button("Loop de zaken één voor één langs")).to_be_focused()


def test_a_key_does_nothing_outside_the_walk(visit: Visit) -> None:
    walking(visit)
    before = visit.asked()
    visit.button("Bewaar in een eigen bestand").focus()
    for key in "jnwvt":
        press(visit, key)
    assert visit.asked() == before
    visit.field("zaken.0.label").focus()
    visit.page.keyboard.type("nj")
    visit.settle()
    assert visit.asked()["zaken"][0]["label"].endswith("nj")
    assert "antwoorden" not in visit.asked()["zaken"][2]


def test_the_buttons_say_their_keys_and_do_the_same(visit: Visit) -> None:
    walk = walking(visit)
    answers = walk.locator(".walk__answers button")
    expect(answers).to_have_text(["Ja J", "Nee N", "Weet ik niet W"])
    answers.nth(0).click()
    visit.settle()
    visit.says("direct")
    expect(walk.locator(".alert a").first).to_be_visible()


def test_the_doubts_go_on_to_the_agenda_without_typing(visit: Visit) -> None:
    unsure = {"crisis": "nee", "veilig": "onbekend"}
    visit.open("halfjaar").fill_in(
        {"maand": "2026-11", "zaken": [CASES[0], {**CASES[1], "antwoorden": unsure}]}
    )
    visit.root.locator('[data-do="onward"]').click()
    expect(visit.page.locator('[data-check="agenda"]')).to_be_visible()
    visit.at("agenda").settle()
    [item] = visit.asked()["zaken"]
    assert (item["id"], item["soort"], item["urgent"]) == ("tweede", "casus", ["veiligheid"])


def test_at_the_largest_every_question_has_its_control_and_counts(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "\n".join(f"casus {number}\t2025-{number % 12 + 1:02}" for number in range(300)))
    visit.settle()
    assert len(visit.asked()["zaken"]) == 300
    for name in ("label", "begin", "antwoorden.crisis", "antwoorden.netwerk"):
        expect(visit.root.locator(f'[name="zaken.299.{name}"]').first).to_be_attached()
    crisis = visit.field("zaken.250.antwoorden.crisis", "ja")
    crisis.evaluate("radio => radio.click()")
    visit.settle()
    visit.says("direct")
    assert json.loads(visit.decided())["lijsten"]["direct-handelen"] == ["casus 250"]
    expect(visit.button("Zaak toevoegen")).to_be_disabled()
