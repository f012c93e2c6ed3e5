"""A long list of cases: lines pasted out of a spreadsheet, one case at a time by keys, and on to the agenda."""

from __future__ import annotations

import json
import unicodedata
from typing import Any

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.visit import Visit
from tests.browser.witness import drawn

READ_MONTH = "async ([base, text]) => (await import(`${base}paste/month.js`)).readMonth(text)"
READ_LINES = """async ([base, text, around]) => {
  const { readLines } = await import(`${base}paste/lines.js`);
  const { rows, faults } = readLines(text, {
    taken: [], room: 300, longest: 80, until: '', ...around,
    heads: { label: ['label', 'casus', 'dossier'], month: ['begin', 'begonnen', 'maand'], other: ['nr', 'in'] },
  });
  return [rows.map((r) => [r.line, r.label, r.month]), faults.map((f) => [f.line, f.wrong, f.about])];
}"""
ALIKE = """async ([base, labels]) => {
  const { alike } = await import(`${base}widget/alike.js`);
  return labels.map(alike);
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
        ("1 sept. 2025", "2025-09"), ("sept 2025", "2025-09"), ("febr. '26", "2026-02"), ("2026 augu", "2026-08"),
        ("janua 2026", "2026-01"), ("mrt. 2026", "2026-03"), ("okto-26", "2026-10"), ("October 2025", "2025-10"),
        ("septe", None), ("se 2025", None), ("septen 2025", None), ("septembers 2025", None),
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


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("casus Noord\ncasus Zuid\t2026-01", [[1, "geen-maand", "casus Noord"]]),
        ("dossier Vijver, begonnen in mei\nB\t2026-01", [[1, "geen-maand", "dossier Vijver, begonnen in mei"]]),
        ("casus\nB\t2026-01", [[1, "geen-maand", "casus"]]),
        ("casus 1\tbegin\nB\t2026-01", [[1, "geen-maand", "casus 1\tbegin"]]),
        ("A\t2026-01\nlabel\tbegin", [[2, "geen-maand", "label\tbegin"]]),
    ],
)  # fmt: skip
def test_only_a_line_of_nothing_but_heads_is_passed_over(visit: Visit, text: str, faults: list[Any]) -> None:
    visit.open("halfjaar")
    assert visit.page.evaluate(READ_LINES, [visit.modules(), text, {}])[1] == faults


@pytest.mark.parametrize(
    ("text", "rows", "faults"),
    [
        # Two months: the label stands in front, as the form says.
        ("2024-03\tmei 2026", [[1, "2024-03", "2026-05"]], []),
        ("Jan 12\t2026-05", [[1, "Jan 12", "2026-05"]], []),
        ("Jan 12, 2026-05\n2024-03 mei 2026", [[1, "Jan 12", "2026-05"], [2, "2024-03", "2026-05"]], []),
        # A head says it better.
        ("begin\tcasus\n2026-05\tJan 12\n2026-06\tA", [[2, "Jan 12", "2026-05"], [3, "A", "2026-06"]], []),
        ("Begonnen in  Casus\n2026-05  Jan 12", [[2, "Jan 12", "2026-05"]], []),
        ("begin;casus\nmei 2026 A\n;B", [[2, "A", "2026-05"]], [[3, "geen-maand", ";B"]]),
        # So do the other lines, where the month stands in front; then nobody guesses.
        ("2026-06\tA\n2026-05\tJan 12", [[1, "A", "2026-06"]], [[2, "twee-maanden", "“2026-05”, “Jan 12”"]]),
        ("A\t2026-05\t2027-01", [], [[1, "twee-maanden", "“2026-05”, “2027-01”"]]),
        # A sheet with numbers in front.
        ("1\tcasus A\t2026-05", [], [[1, "twee-labels", "“1”, “casus A”"]]),
        ("nr\tcasus\tbegin\n1\tcasus A\t2026-05", [[2, "casus A", "2026-05"]], []),
        ("nr,casus,begin\n1,casus A,2026-05", [[2, "casus A", "2026-05"]], []),
        ("1,casus A,2026-05", [[1, "1, casus A", "2026-05"]], []),
        ("nr\tcasus\tbegin\n\tcasus A\t2026-05\n3\t\t2026-05\n4\tD\t",
         [[2, "casus A", "2026-05"]],
         [[3, "geen-label", "3\t\t2026-05"], [4, "geen-maand", "4\tD"]]),
        ("dossier\tcasus\tbegin\n7\tcasus A\t2026-05", [], [[2, "twee-labels", "“7”, “casus A”"]]),
        # Only where nothing says what a column holds, what is no month is the label.
        ("nr\tbegin\n2024-03\t2026-05", [[2, "2024-03", "2026-05"]], []),
        ("label\tbegin\nA\t2026-05\tnoord", [], [[2, "twee-labels", "“A”, “noord”"]]),
    ],
)  # fmt: skip
def test_which_cell_is_the_label_and_which_the_month(
    visit: Visit, text: str, rows: list[Any], faults: list[Any]
) -> None:
    visit.open("halfjaar")
    assert visit.page.evaluate(READ_LINES, [visit.modules(), text, {}]) == [rows, faults]


def test_labels_are_alike_as_the_rules_say(visit: Visit) -> None:
    """Of any two letters that people write with: alike here where they are alike there, and only there."""
    visit.open("halfjaar")
    letters = [chr(code) for first, last in ((0x20, 0x530), (0x1E00, 0x2000)) for code in range(first, last)]
    letters = [letter for letter in letters if unicodedata.category(letter)[0] == "L"]
    found = visit.page.evaluate(ALIKE, [visit.modules(), [f"a{letter}" for letter in letters]])

    def classes(names: list[str]) -> set[frozenset[str]]:
        kept: dict[str, set[str]] = {}
        for letter, name in zip(letters, names, strict=True):
            kept.setdefault(name, set()).add(letter)
        return {frozenset(each) for each in kept.values()}

    assert classes(found) == classes([f"a{letter}".casefold() for letter in letters])
    assert visit.page.evaluate(ALIKE, [visit.modules(), [" Straße ", "STRASSE", "STRAẞE"]]) == ["strasse"] * 3


def test_a_label_in_other_letters_is_told_where_it_was_pasted(visit: Visit) -> None:
    visit.open("halfjaar")
    found = visit.page.evaluate(READ_LINES, [visit.modules(), "Straße\t2026-05\nSTRASSE\t2026-05", {}])
    assert found == [[[1, "Straße", "2026-05"]], [[2, "dubbel", 1]]]


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


def test_what_was_mended_since_is_what_is_taken_over(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "casus A\tmei 2025\nzonder maand\ncasus B\t2027-01")
    field = visit.root.locator(".paste textarea")
    field.fill("casus A\tmei 2025\nnu met maand\t2026-02\ncasus B\t2027-01")
    visit.field("maand").fill("2027-02")
    visit.settle()
    visit.button("Neem de goede regel alvast over").click()
    visit.settle()
    assert visit.asked()["zaken"] == [
        {"label": "casus A", "begin": "2025-05"},
        {"label": "nu met maand", "begin": "2026-02"},
        {"label": "casus B", "begin": "2027-01"},
    ]
    expect(field).to_have_value("")


def test_lines_that_became_wrong_since_are_not_taken_over(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "casus A\tmei 2025\nzonder maand")
    visit.field("zaken.0.label").fill("Casus A")
    visit.field("zaken.0.begin").fill("2026-01")
    visit.settle()
    visit.button("Neem de goede regel alvast over").click()
    expect(visit.root.locator(".paste__news")).to_contain_text(
        "Regel 1: het label “casus A” staat al in je lijst."
    )
    expect(visit.root.locator(".paste textarea")).to_have_value("casus A\tmei 2025\nzonder maand")
    assert visit.asked()["zaken"] == [{"label": "Casus A", "begin": "2026-01"}]


def test_a_head_stays_above_what_stays_and_other_columns_are_told(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, "nr\tcasus\tbegin\n1\tcasus A\t2026-05\n2\tcasus B\tooit")
    visit.button("Neem de goede regel alvast over").click()
    visit.settle()
    assert visit.asked()["zaken"] == [{"label": "casus A", "begin": "2026-05"}]
    expect(visit.told).to_contain_text("geen andere kolommen")
    expect(visit.root.locator(".paste textarea")).to_have_value("nr\tcasus\tbegin\n2\tcasus B\tooit")


LINES = "casus A\tmei 2025\nzonder maand"


def test_undoing_gives_the_pasted_lines_back_with_the_form_as_it_was(visit: Visit) -> None:
    visit.open("halfjaar").ready()
    paste(visit, "casus A\tmei 2025\ncasus B\t2026-10")
    visit.settle()
    expect(records(visit)).to_have_count(2)
    field = visit.root.locator(".paste textarea")
    expect(field).to_have_value("")
    visit.button("Maak ongedaan").click()
    visit.settle()
    expect(field).to_have_value("casus A\tmei 2025\ncasus B\t2026-10")
    expect(field).to_be_visible()
    expect(records(visit)).to_have_count(1)
    # What was typed since is no less of the reader.
    visit.button("Zet in de lijst").click()
    visit.settle()
    visit.root.locator(".paste summary").click()
    field.fill("nog meer")
    expect(visit.button("Maak ongedaan")).to_have_count(0)


def test_undoing_a_part_gives_all_lines_back(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11"})
    paste(visit, LINES)
    visit.button("Neem de goede regel alvast over").click()
    visit.settle()
    visit.button("Maak ongedaan").click()
    visit.settle()
    expect(visit.root.locator(".paste textarea")).to_have_value(LINES)
    expect(visit.root.locator(".paste__news")).to_be_empty()
    assert "zaken" not in visit.asked()


@pytest.mark.parametrize("answers", [{}, {"maand": "2026-11"}], ids=["nothing-else", "with-answers"])
def test_pasted_lines_come_back_from_another_page_and_after_a_wipe(
    visit: Visit, answers: dict[str, str]
) -> None:
    visit.open("halfjaar").fill_in(answers)
    paste(visit, LINES)
    visit.page.locator('.md-content a[href$="stroomdiagram/"]').first.click()
    expect(visit.page.locator('[data-check="stroomdiagram"]')).to_be_attached()
    visit.page.go_back()
    field = visit.root.locator(".paste textarea")
    expect(field).to_have_value(LINES)
    expect(field).to_be_visible()
    visit.settle()
    visit.root.locator('[data-do="reset"]').click()
    expect(field).to_have_value("")
    visit.button("Maak ongedaan").click()
    visit.settle()
    expect(field).to_have_value(LINES)
    if answers:
        assert visit.asked() == answers
    else:
        expect(visit.button("Bewaar alles in één bestand")).to_have_count(0)


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


@pytest.mark.parametrize(("typed", "month"), [("nov 2026", "2026-11"), ("sept. 2026", "2026-09")])
def test_a_month_that_was_typed_otherwise_is_understood(visit: Visit, typed: str, month: str) -> None:
    visit.open("halfjaar").fill_in({"maand": typed})
    assert visit.asked()["maand"] == month
    visit.field("maand").blur()
    expect(visit.field("maand")).to_have_value(month)


def test_a_row_that_is_blank_again_is_no_case(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11", "zaken": CASES})
    state = records(visit).nth(2).locator(".record__state")
    expect(state).to_have_text("Nog nalopen")
    for name in ("label", "begin"):
        visit.field(f"zaken.2.{name}").fill("")
    visit.settle()
    assert len(visit.asked()["zaken"]) == 2
    expect(state).to_have_text("")
    expect(records(visit).nth(1).locator(".record__state")).to_have_text("Nog nalopen")


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


NEVER = "Alle lange zaken zijn nagelopen."
BEGIN = "Loop de zaken één voor één langs"


def test_nothing_is_gone_through_while_the_rules_refuse(visit: Visit) -> None:
    visit.open("halfjaar").fill_in({"maand": "2026-11", "zaken": CASES})
    begin = visit.button(BEGIN)
    expect(begin).to_be_visible()
    visit.field("zaken.1.label").fill("oudste")
    visit.settle()
    expect(visit.place).to_contain_text("er al")
    expect(begin).to_be_hidden()
    visit.root.locator(".walk__begin").evaluate("button => button.click()")
    expect(visit.root.locator(".walk__title")).to_have_count(0)
    visit.field("zaken.1.label").fill("tweede")
    visit.settle()
    expect(begin).to_be_visible()


def test_a_walk_waits_while_the_rules_refuse_and_goes_on_where_it_was(visit: Visit) -> None:
    walk = walking(visit)
    press(visit, "n")
    visit.field("zaken.1.label").fill("oudste")
    visit.settle()
    expect(walk).to_contain_text("Eerst moet kloppen wat je invulde.")
    expect(walk.locator("button:visible")).to_have_count(0)
    walk.dispatch_event("keydown", {"key": "v", "bubbles": True})
    expect(walk).not_to_contain_text(NEVER)
    visit.field("zaken.1.label").fill("tweede")
    visit.settle()
    expect(walk.locator(".walk__case")).to_contain_text("oudste")
    expect(walk.locator(".walk__title")).to_have_text("Is het veilig als het buurtteam stopt?")
    expect(visit.field("zaken.1.label")).to_be_focused()


def test_going_on_before_the_rules_have_decided_says_nothing_untrue(visit: Visit) -> None:
    walk = walking(visit)
    # All in one turn: the rules cannot have answered in between.
    said = visit.root.evaluate(
        """root => {
          const seen = () => root.querySelector('.walk__place').textContent;
          const key = (name) => root.querySelector(`.walk [data-key="${name}"]`);
          key('nee').click();
          key('volgende').click();
          const after = seen();
          key('stop').click();
          root.querySelector('.walk__begin').click();
          return [after, seen()];
        }"""
    )
    visit.settle()
    assert all(NEVER not in each for each in said)
    expect(walk).not_to_contain_text(NEVER)
    assert visit.asked()["zaken"][2]["antwoorden"] == {"crisis": "nee"}


def test_wiping_ends_the_walk_and_leaves_nothing_to_begin(visit: Visit) -> None:
    walk = walking(visit)
    visit.root.locator('[data-do="reset"]').click()
    expect(walk).to_be_hidden()
    visit.root.locator(".walk__begin").evaluate("button => button.click()")
    expect(walk).not_to_contain_text(NEVER)
    visit.button("Maak ongedaan").click()
    visit.settle()
    expect(visit.button(BEGIN)).to_be_visible()


def test_wiping_takes_the_end_of_a_walk_along(visit: Visit) -> None:
    done = {"crisis": "nee", "veilig": "onbekend"}
    visit.open("halfjaar").fill_in({"maand": "2026-11", "zaken": [{**CASES[1], "antwoorden": done}]})
    visit.button(BEGIN).click()
    walk = visit.root.locator(".walk")
    expect(walk).to_contain_text(NEVER)
    visit.root.locator('[data-do="reset"]').click()
    expect(walk).to_be_hidden()
    expect(walk).not_to_contain_text(NEVER)


def test_taking_back_an_answer_never_touches_another_case(visit: Visit) -> None:
    walk = walking(visit)
    press(visit, "n")
    press(visit, "n")
    # The first row goes: the case in hand is now the second, and its fields have other names.
    records(visit).nth(0).get_by_role("button", name="Zaak weghalen").click()
    visit.settle()
    expect(walk.locator(".walk__case")).to_contain_text("oudste")
    walk.get_by_role("button", name="Antwoord terug").click()
    visit.settle()
    tweede, oudste = visit.asked()["zaken"]
    assert oudste["antwoorden"] == {"crisis": "nee"}
    assert "antwoorden" not in tweede


def test_an_answer_of_a_case_that_went_cannot_be_taken_back(visit: Visit) -> None:
    visit.open("halfjaar").fill_in(
        {"maand": "2026-11", "zaken": [CASES[2], {**CASES[1], "antwoorden": {"crisis": "nee"}}]}
    )
    visit.button(BEGIN).click()
    walk = visit.root.locator(".walk")
    press(visit, "n")
    expect(walk.get_by_role("button", name="Antwoord terug")).to_be_visible()
    records(visit).nth(0).get_by_role("button", name="Zaak weghalen").click()
    visit.settle()
    expect(walk.locator(".walk__case")).to_contain_text("tweede")
    expect(walk.get_by_role("button", name="Antwoord terug")).to_have_count(0)
    assert visit.asked()["zaken"] == [
        {"label": "tweede", "begin": "2026-01", "antwoorden": {"crisis": "nee"}},
    ]


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
