"""Many files with one input: what counts, what does not and why, and that nothing of a file is kept or shown."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import FilePayload, Locator, expect

from rules import decide
from tests.browser.conftest import Reader
from tests.browser.form import saved
from tests.browser.phone import PHONE
from tests.browser.visit import Visit
from tests.rules.contract import DOMAINS

Answers = dict[str, Any]


def profile(number: int, last: int = 4) -> Answers:
    """Return a profile that is like no other."""
    first = dict.fromkeys(DOMAINS, 3)
    return {
        "metingen": [
            {"moment": "start", "label": f"Geheim {number}", "scores": first},
            {"moment": "afsluiting", "scores": {**first, "financien": last}},
        ]
    }


PROFILES = [profile(number, 4 if number < 7 else 2 if number < 12 else 3) for number in range(17)]
FILES = [saved(f"team-{number}.json", {"zrm": each}) for number, each in enumerate(PROFILES)]


def raw(name: str, text: str) -> FilePayload:
    return {"name": name, "mimeType": "application/json", "buffer": text.encode()}


def question(visit: Visit) -> Locator:
    return visit.root.locator('[data-question="profielen"]')


def choose(visit: Visit, *files: FilePayload) -> Visit:
    """Choose files, and wait until they were read and the rules have answered."""
    visit.root.locator("input[type=file]").set_input_files(list(files))
    expect(question(visit)).not_to_have_attribute("aria-busy", "true")
    return visit.settle()


def listed(visit: Visit) -> Locator:
    """Open the list of the files that count, and return its rows."""
    whole = question(visit).locator(".files__all")
    if whole.get_attribute("open") is None:
        whole.locator("summary").click()
        # The names come once the browser has told that it is open.
        expect(whole.locator(".files__file")).not_to_have_count(0)
    return whole.locator(".files__file")


def counts(visit: Visit, words: str) -> None:
    expect(question(visit).locator(".files__count")).to_have_text(words)


@pytest.fixture
def opened(visit: Visit) -> Visit:
    return visit.open("zrmgroep").ready()


def test_one_input_takes_many_files_and_the_rules_give_what_they_give_elsewhere(opened: Visit) -> None:
    assert opened.root.locator("input[type=file]").count() == 1
    assert opened.root.locator("input[type=file]").get_attribute("multiple") is not None
    choose(opened, *FILES)
    opened.says("overzicht")
    counts(opened, "17 bestanden tellen mee.")
    assert listed(opened).locator("bdi").all_inner_texts() == [file["name"] for file in FILES]
    assert opened.asked() == {"profielen": PROFILES}
    assert json.loads(opened.decided()) == decide("zrmgroep", {"profielen": PROFILES})


def test_the_table_has_a_bar_with_the_same_numbers_in_each_row_and_says_what_is_too_small(
    opened: Visit,
) -> None:
    some = [each if number else profile(0, 2) for number, each in enumerate(PROFILES)]
    one = {"metingen": [{"scores": {"adl": 3}}, {"scores": {"adl": 5}}]}
    files = [saved(f"a{n}.json", {"zrm": each}) for n, each in enumerate([*some, one])]
    choose(opened, *files)
    rows = opened.place.locator("table.bars tbody tr")
    assert rows.count() == 11
    assert rows.nth(0).locator("td").all_inner_texts() == ["6", "5", "6", "17"]
    parts = rows.nth(0).locator("svg.bars__bar rect")
    widths = [float(parts.nth(n).get_attribute("width") or 0) for n in range(parts.count())]
    assert [round(width * 17 / 200) for width in widths] == [6, 5, 6]
    assert rows.nth(7).locator("td").all_inner_texts() == ["te klein om te tonen", "18"]
    assert rows.nth(7).locator("svg").count() == 0
    # What is full, what is empty and what is striped differ without colour.
    kinds = rows.nth(0).locator(".bars__part").evaluate_all("all => all.map(each => each.className.baseVal)")
    assert len(set(kinds)) == 3


def test_each_bad_file_is_named_with_its_reason_and_the_good_ones_count(opened: Visit) -> None:
    wrong = {"metingen": [{"moment": "afsluiting", "scores": {"adl": 9}}, {"moment": "start"}]}
    choose(
        opened,
        FILES[0],
        raw("vakantie.json", "{}"),
        raw("leeg.json", ""),
        raw("kapot.json", "{"),
        saved("anders.json", {"triage": {"acuut": "nee"}}),
        saved("fout <b>.json", {"zrm": wrong}),
        raw("dubbel.json", '{"soort":"werkwijzer-antwoorden","versie":2,"checks":{"zrm":{},"zrm":{}}}'),
        raw(
            "naam.json",
            '{"soort":"werkwijzer-antwoorden","versie":2,"checks":{"zrm":{"metingen":[{"scores":{"adl":1,"adl":2}}]}}}',
        ),
        FILES[1],
    )
    counts(opened, "2 bestanden tellen mee.")
    told = question(opened).locator(".files__messages[role=alert] li").all_inner_texts()
    assert [line.split(":")[0] for line in told] == [
        "vakantie.json", "leeg.json", "kapot.json", "anders.json", "fout <b>.json", "dubbel.json", "naam.json",
    ]  # fmt: skip
    assert "Dit bestand komt niet van deze site." in told[0]
    assert "In dit bestand staat geen ZRM." in told[3]
    # Every fault, in the words of the zrm.
    assert "Meting 1, Activiteiten dagelijks leven: Het antwoord 9 kan hier niet." in told[4]
    assert "De meting bij de start moet de eerste zijn." in told[4]
    assert "Dit staat er twee keer in" in told[6]
    assert question(opened).locator(".files__messages b b").count() == 0
    assert opened.asked() == {"profielen": PROFILES[:2]}


def test_more_files_are_added_the_same_one_counts_once_and_a_copy_is_asked_about(opened: Visit) -> None:
    choose(opened, *FILES[:3])
    choose(opened, *FILES[2:5], {**FILES[0], "name": "team-0 (1).json"})
    counts(opened, "6 bestanden tellen mee.")
    news = question(opened).locator(".files__news")
    expect(news).to_contain_text("Had je al gekozen, en telt één keer: team-2.json.")
    expect(news).to_contain_text("onder een andere naam: team-0 (1).json.")
    expect(opened.told).to_contain_text("6 bestanden tellen mee.")
    news.get_by_role("button", name="Haal weg wat een kopie is").click()
    opened.settle()
    counts(opened, "5 bestanden tellen mee.")
    assert opened.asked() == {"profielen": PROFILES[:5]}
    opened.button("Maak ongedaan").click()
    opened.settle()
    counts(opened, "6 bestanden tellen mee.")


def turned(value: Any) -> Any:
    """Return the same answers with every table in the other order; a list keeps its own."""
    if isinstance(value, dict):
        return {key: turned(value[key]) for key in reversed(value)}
    return [turned(entry) for entry in value] if isinstance(value, list) else value


def test_the_same_answers_count_once_however_a_file_writes_them(opened: Visit) -> None:
    again = json.dumps(
        {"checks": {"zrm": turned(PROFILES[0])}, "versie": 2, "soort": "werkwijzer-antwoorden"}
    )
    of_old = {"soort": "werkwijzer-antwoorden", "versie": 1, "check": "zrm", "antwoorden": PROFILES[1]}
    choose(opened, *FILES[:9])
    choose(opened, raw(FILES[0]["name"], again), raw(FILES[1]["name"], json.dumps(of_old)))
    counts(opened, "9 bestanden tellen mee.")
    news = question(opened).locator(".files__news")
    expect(news).to_contain_text("Had je al gekozen, en telt één keer: team-0.json, team-1.json.")
    choose(opened, raw("kopie.json", again))
    expect(news).to_contain_text("onder een andere naam: kopie.json.")
    # Measurements in another order are another profile.
    swapped = {"metingen": [{"scores": entry["scores"]} for entry in reversed(PROFILES[2]["metingen"])]}
    straight = {"metingen": [{"scores": entry["scores"]} for entry in PROFILES[2]["metingen"]]}
    choose(opened, saved("a.json", {"zrm": straight}), saved("b.json", {"zrm": swapped}))
    expect(news).to_be_empty()
    counts(opened, "12 bestanden tellen mee.")


def test_a_file_that_holds_more_checks_gives_its_zrm_and_nothing_of_the_rest(opened: Visit) -> None:
    choose(
        opened, saved("alles.json", {"triage": {"acuut": "ja"}, "zrm": PROFILES[0], "agenda": {"zaken": 3}})
    )
    counts(opened, "1 bestand telt mee.")
    assert opened.asked() == {"profielen": [PROFILES[0]]}


def test_one_file_can_be_taken_away_with_the_keyboard_and_had_back(opened: Visit) -> None:
    choose(opened, *FILES)
    question(opened).locator("summary").press("Enter")
    question(opened).get_by_role("button", name="Haal weg: team-3.json", exact=True).press("Enter")
    opened.settle()
    counts(opened, "16 bestanden tellen mee.")
    expect(question(opened).get_by_role("button", name="Haal weg: team-4.json", exact=True)).to_be_focused()
    expect(opened.told).to_have_text("team-3.json is weggehaald. 16 bestanden tellen mee.")
    opened.button("Maak ongedaan").click()
    opened.settle()
    assert opened.asked() == {"profielen": PROFILES}


def test_the_profiles_lie_ready_on_the_way_back_and_are_wiped_with_everything(opened: Visit) -> None:
    choose(opened, *FILES)
    opened.page.locator('a[href*="meepraten"]').first.click()
    expect(opened.page.locator("h1")).to_contain_text("Hoe praten cliënten mee")
    opened.page.go_back()
    opened.at("zrmgroep").settle()
    counts(opened, "17 bestanden tellen mee.")
    opened.says("overzicht")
    opened.button("Begin opnieuw en wis alles").click()
    opened.settle()
    opened.says(None)
    expect(question(opened).locator(".files__count")).to_be_hidden()
    expect(question(opened).locator(".files__all")).to_be_hidden()
    opened.button("Maak ongedaan").click()
    opened.settle()
    counts(opened, "17 bestanden tellen mee.")


def test_it_goes_into_no_file_not_even_into_that_of_the_whole_visit(opened: Visit) -> None:
    choose(opened, *FILES)
    for act in ("save", "save-all", "open"):
        assert opened.root.locator(f'[data-do="{act}"]').count() == 0
    opened.page.locator('a[href$="zrm/"]').first.click()
    zrm = opened.at("zrm").ready()
    assert zrm.root.locator('[data-do="save"]').is_visible()
    assert not zrm.root.locator('[data-do="save-all"]').is_visible()


def test_nothing_of_a_file_stands_in_the_outcome_on_paper_or_in_what_is_copied(opened: Visit) -> None:
    choose(opened, *FILES)
    html = opened.place.inner_html()
    assert "Geheim" not in opened.root.inner_html()
    assert "team-" not in html
    opened.page.emulate_media(media="print")
    opened.page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert "team-" not in opened.page.locator("body").inner_text()
    opened.page.emulate_media(media="screen")


def test_files_chosen_before_the_script_is_there_are_read_when_it_comes(reader: Reader) -> None:
    with reader() as visit:
        held: list[Any] = []
        visit.page.route("**/parts/check.*.js", lambda route: held.append(route))
        with visit.page.expect_request("**/parts/check.*.js"):
            visit.page.goto(visit.base + "opdracht/zrm-van-een-team/", wait_until="commit")
        visit.at("zrmgroep").root.locator("input[type=file]").set_input_files(FILES)
        for route in held:
            route.continue_()
        visit.page.unroute("**/parts/check.*.js")
        visit.ready()
        counts(visit, "17 bestanden tellen mee.")
        visit.settle().says("overzicht")


def test_on_a_phone_the_table_fits_and_no_head_breaks_in_a_word(reader: Reader) -> None:
    with reader(viewport={"width": 320, "height": 640}) as visit:
        choose(visit.open("zrmgroep").ready(), *FILES)
        visit.root.locator(".steps__on button").click()
        table = visit.place.locator("table.bars")
        expect(table).to_be_visible()
        assert visit.page.evaluate("document.documentElement.scrollWidth") == 320
        box = table.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 320
        lines = table.locator("thead th:not(:first-child)").evaluate_all(
            "all => all.map(each => { const range = document.createRange(); range.selectNodeContents(each.lastChild);"
            " return range.getClientRects().length; })"
        )
        assert lines == [1, 1, 1, 1]


def test_who_leaves_in_haste_leaves_nothing(reader: Reader) -> None:
    with reader(viewport=PHONE) as visit:
        choose(visit.open("zrmgroep").ready(), *FILES)
        expect(listed(visit)).to_have_count(17)
        visit.page.evaluate("window.dispatchEvent(new Event('werkwijzer:weg'))")
        assert question(visit).locator(".files__file").count() == 0
        assert visit.place.get_attribute("data-outcome") == ""
