"""The way out, "Snel weg": in sight on every page, and nothing is left behind it or on the screen."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from site_builder.check_pages import check_address
from site_builder.finish.leave import way_out
from tests.browser.conftest import Reader
from tests.browser.faults import Answer, broken, held_up, missing, never, unreachable
from tests.browser.keyboard import Keyboard
from tests.browser.sheets import NARROW, WIDE, looks
from tests.browser.visit import Visit
from tests.case_tables import CHECKS
from tests.share import shared

AWAY = way_out("")
ADDRESS = AWAY["adres"]
# The same address, written otherwise: a route is lifted by its pattern.
OTHERWISE = f"{ADDRESS}*"
MARK = "Zaak Geheimpje"
KINDS = [
    "",
    "begin/inwoners/",
    "werken/",
    "leren/triage-1-blauwe-enveloppen/",
    "werken/lezen/",
    "geen/pagina/",
]
LEAST = 44  # pixels: a thumb in a hurry
# Whether a press in the middle of the link, and at its corners, comes to the link.
ON_TOP = """link => {
  const { left, right, top, bottom } = link.getBoundingClientRect();
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 6, top + 6], [right - 6, bottom - 6]];
  return points.every(([x, y]) => link.contains(document.elementFromPoint(x, y)));
}"""
# What of the header and of the page's own text lies under the link.
UNDER = """link => {
  const box = link.getBoundingClientRect();
  const seen = '.md-header__button, .md-header__topic, .md-search__form, .md-tabs__link, .md-content *';
  return [...document.querySelectorAll(seen)]
    .filter((other) => other.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((other) => {
      const { left, right, top, bottom, width } = other.getBoundingClientRect();
      return width > 0 && left < box.right && right > box.left && top < box.bottom && bottom > box.top;
    })
    .map((other) => other.className);
}"""


def weather(route: Route) -> None:
    """Answer in place of the neutral site."""
    route.fulfill(status=200, content_type="text/html", body="<title>KNMI</title><h1>Zonnig</h1>")


def nothing(route: Route) -> None:
    """Answer that there is nothing to show: the browser stays where it is."""
    route.fulfill(status=204)


@pytest.fixture
def leaver(visit: Visit) -> Iterator[Visit]:
    """A reader of whom we know where she goes; the neutral site itself is never asked."""
    visit.witness.may_leave_for(ADDRESS)
    with broken(visit.page, f"{ADDRESS}**", weather):
        yield visit


def button(page: Page) -> Locator:
    return page.locator(".leave__link")


def fill_in(visit: Visit) -> None:
    """Come by the home page to a check, without a whole new page, and fill it in."""
    visit.page.goto(visit.base)
    visit.page.locator('a[href$="agenda/"]').last.dispatch_event("click")
    visit.at("agenda").ready().fill_in({"zaken": [{"id": MARK, "urgent": ["veiligheid"]}]})
    assert visit.field("zaken.0.id").input_value() == MARK


def is_away(page: Page) -> None:
    """Expect the neutral site."""
    expect(page).to_have_url(ADDRESS)
    expect(page.locator("h1")).to_have_text("Zonnig")


# What the page is after the press. It tells so itself: while another page is on its way, Chromium
# keeps every question of a debugger waiting.
STAND = """console.info(JSON.stringify({
  words: document.body.innerText, title: document.title, focus: document.activeElement.localName,
  fields: document.querySelectorAll('form, input, [data-check]').length,
  text: document.documentElement.outerHTML,
}))"""


def leave_into_silence(page: Page, then: str = "") -> None:
    """Leave while the other site does not answer: expect that nothing of this one is in the page."""
    page.evaluate(f"() => addEventListener('werkwijzer:weg', () => setTimeout(() => {{ {STAND}; {then} }}))")
    with page.expect_console_message(lambda message: message.type == "info") as told:
        press(page, "Shift Shift Shift")
    stand = json.loads(told.value.text)
    assert stand["words"].split("\n\n") == [AWAY["titel"], AWAY["laden"], AWAY["opnieuw"]]
    assert stand["title"] == AWAY["titel"]
    assert stand["focus"] == "h1"
    assert stand["fields"] == 0
    assert MARK not in stand["text"]
    assert "icoon.svg" not in stand["text"]


def try_again(page: Page) -> None:
    """Take the only link of the blank page, by the keyboard."""
    press(page, "Tab Enter")
    is_away(page)


def stays(page: Page) -> None:
    """Expect that nobody has left: whoever does, does it at the key itself."""
    assert page.locator(".leave__page").count() == 0
    expect(button(page)).to_be_visible()


@pytest.mark.parametrize("path", shared([*KINDS, *map(check_address, CHECKS)], looks))
def test_every_kind_of_page_has_it_in_sight_on_top_and_large_enough(path: str, visit: Visit) -> None:
    if path.startswith("geen/"):
        visit.witness.expects("404")
    for window in (WIDE, NARROW):
        visit.page.set_viewport_size(window)
        visit.page.goto(visit.base + path)
        link = button(visit.page)
        for height in ("0", "document.body.scrollHeight"):
            visit.page.evaluate(f"scrollTo(0, {height})")
            expect(link).to_be_in_viewport(ratio=1)
            assert link.evaluate(ON_TOP)
        visit.page.evaluate("scrollTo(0, 0)")
        assert link.evaluate(UNDER) == []
        box = link.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= LEAST
        assert visit.page.locator(".leave").count() == 1


@pytest.mark.parametrize(("drawn", "opener"), [("drawer", "menu"), ("search", "zoeken")])
def test_what_slides_over_a_phone_does_not_slide_over_it(drawn: str, opener: str, reader: Reader) -> None:
    with reader(viewport=NARROW) as visit:
        visit.open("triage").ready()
        visit.page.locator(f".md-header [data-opens={opener}]").click()
        expect(visit.page.locator(f"#__{drawn}")).to_be_checked()
        assert button(visit.page).evaluate(ON_TOP)
        expect(button(visit.page)).to_be_in_viewport(ratio=1)


def test_large_letters_on_a_phone_leave_the_search_button_free(reader: Reader) -> None:
    with reader(viewport={"width": 320, "height": 640}) as visit:
        visit.page.goto(visit.base)
        visit.page.evaluate("document.documentElement.style.fontSize = '250%'")
        opens = visit.page.locator(".md-header [data-opens=zoeken]")
        expect(opens).to_be_in_viewport(ratio=1)
        box, beside = button(visit.page).bounding_box(), opens.bounding_box()
        assert box is not None
        assert beside is not None
        assert beside["x"] + beside["width"] <= box["x"]
        assert min(box["width"], box["height"]) >= LEAST


def test_it_is_the_second_stop_of_tab_and_shows_it(leaver: Visit) -> None:
    page = leaver.open("triage").page
    keyboard = Keyboard(page)
    keyboard.key("Tab")
    keyboard.key("Tab")
    expect(button(page)).to_be_focused()
    expect(page.get_by_role("region", name=AWAY["knop"])).to_be_visible()
    expect(page.get_by_role("link", name=f"{AWAY['knop']} {AWAY['naar']}", exact=True)).to_be_focused()
    assert button(page).evaluate("link => getComputedStyle(link).outlineStyle") == "solid"
    keyboard.key("Enter")
    is_away(page)


def test_nothing_is_asked_of_the_other_site_before_it_is_pressed(visit: Visit) -> None:
    fill_in(visit)
    button(visit.page).hover()
    button(visit.page).focus()
    visit.page.wait_for_load_state("networkidle")
    assert [url for url in visit.witness.requests if not url.startswith(visit.base)] == []


def test_after_the_press_there_is_no_way_back_to_the_form(leaver: Visit) -> None:
    fill_in(leaver)
    page = leaver.page
    steps = page.evaluate("history.length")
    button(page).click()
    is_away(page)
    assert page.evaluate("history.length") == steps
    page.go_back()
    assert page.url == leaver.base
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("[data-check]")).to_have_count(0)
    assert MARK not in page.content()
    page.go_forward()
    is_away(page)


def test_the_other_site_does_not_hear_from_where_the_reader_comes(leaver: Visit) -> None:
    page = leaver.open("triage").page
    with page.expect_request(ADDRESS) as asked:
        button(page).click()
    assert "referer" not in asked.value.all_headers()
    is_away(page)


def test_whoever_holds_something_is_told_before_the_page_is_emptied(leaver: Visit) -> None:
    page = leaver.open("triage").ready().page
    page.evaluate(
        """addEventListener('werkwijzer:weg', () => {
          console.error(`weg, en het formulier is er ${document.forms.length > 1 ? 'nog' : 'niet meer'}`);
          throw new Error('wie luistert, houdt niemand tegen');
        })"""
    )
    leaver.witness.expects("weg, en het formulier is er nog", "wie luistert, houdt niemand tegen")
    button(page).click()
    is_away(page)


LEAVES = {
    "three times": "Shift Shift Shift",
    "left and right": "ShiftLeft ShiftRight ShiftLeft",
    "after capitals": "Shift+A Shift+B Shift Shift Shift",
    "after too few": "Shift Shift x Shift Shift Shift",
}
STAYS = {
    "twice": "Shift Shift",
    "capitals": "Shift+A Shift+B Shift+C Shift+D",
    "a letter in between": "Shift Shift e Shift",
    "a capital in between": "Shift Shift Shift+E Shift Shift",
    "back through the form": "Shift+Tab Shift+Tab Shift+Tab",
    "a choice of text": "Shift+ArrowLeft Shift+ArrowLeft Shift+ArrowLeft",
    "another keyboard": "Alt+Shift Alt+Shift Alt+Shift",
    "another language": "Control+Shift Control+Shift Control+Shift",
    "the other way round": "Shift+Control Shift+Control Shift+Control",
}


def press(page: Page, keys: str) -> None:
    for key in keys.split():
        page.keyboard.press(key)


@pytest.mark.parametrize("keys", LEAVES.values(), ids=LEAVES)
@pytest.mark.parametrize("check", ["", "agenda"], ids=["on a page", "in a field"])
def test_shift_three_times_leaves(check: str, keys: str, leaver: Visit) -> None:
    if check:
        leaver.open(check).ready().field("zaken.0.id").focus()
    else:
        leaver.page.goto(leaver.base)
    press(leaver.page, keys)
    is_away(leaver.page)


@pytest.mark.parametrize("keys", STAYS.values(), ids=STAYS)
def test_shift_with_anything_else_stays(keys: str, leaver: Visit) -> None:
    leaver.open("agenda").ready().field("zaken.0.id").focus()
    press(leaver.page, keys)
    stays(leaver.page)
    # And it was not deaf: from here on three are enough.
    press(leaver.page, "x Shift Shift Shift")
    is_away(leaver.page)


def test_a_capital_is_typed_as_ever(visit: Visit) -> None:
    visit.open("agenda").ready().field("zaken.0.id").focus()
    press(visit.page, "Shift+W Shift+M Shift+O")
    expect(visit.field("zaken.0.id")).to_have_value("WMO")
    stays(visit.page)


def test_shift_held_down_counts_once(leaver: Visit) -> None:
    page = leaver.open("triage").page
    for _ in range(4):
        page.keyboard.down("Shift")
    page.keyboard.up("Shift")
    stays(page)
    expect(button(page)).to_have_attribute("data-presses", "1")


def test_a_mouse_in_between_begins_anew(leaver: Visit) -> None:
    page = leaver.open("triage").page
    press(page, "Shift Shift")
    page.locator("h1").click()
    press(page, "Shift")
    stays(page)
    page.mouse.wheel(0, 10)
    expect(button(page)).to_have_attribute("data-presses", "0")
    for _ in range(3):
        page.locator("h1").click(modifiers=["Shift"])
    stays(page)


@pytest.mark.parametrize(("passed", "leaves"), [(4_900, True), (5_100, False)])
def test_the_three_come_within_five_seconds(passed: int, leaves: bool, leaver: Visit) -> None:  # noqa: FBT001  # a column of the table
    page = leaver.page
    page.clock.install(time=0)
    leaver.open("triage")
    # From here on no time passes but what the test lets pass, however slow the machine is.
    page.clock.pause_at(3_600)
    press(page, "Shift Shift")
    page.clock.run_for(passed)
    press(page, "Shift")
    if leaves:
        is_away(page)
    else:
        stays(page)
        expect(button(page)).to_have_attribute("data-presses", "1")


def test_a_screen_reader_hears_how_far_it_is(visit: Visit) -> None:
    page = visit.open("triage").page
    said = page.locator(".leave__said[role=status]")
    expect(said).to_be_empty()
    for words in (AWAY["nog-twee"], AWAY["nog-een"]):
        press(page, "Shift")
        expect(said).to_have_text(words)
    press(page, "x")
    expect(said).to_be_empty()


def test_while_the_other_site_does_not_come_nothing_is_shown_of_this_one(leaver: Visit) -> None:
    fill_in(leaver)
    page = leaver.page
    with broken(page, OTHERWISE, never):
        leave_into_silence(page)
    try_again(page)
    page.go_back()
    assert page.url == leaver.base
    expect(page.locator("[data-check]")).to_have_count(0)


def test_a_step_back_while_the_other_site_does_not_come_shows_a_page_anew(leaver: Visit) -> None:
    fill_in(leaver)
    page = leaver.page
    with broken(page, OTHERWISE, never):
        leave_into_silence(page, "history.back()")
        expect(page).to_have_url(leaver.base)
        expect(button(page)).to_be_visible()
    expect(page.locator("[data-check], .leave__page")).to_have_count(0)
    assert MARK not in page.content()


def test_a_page_that_a_browser_kept_whole_comes_back_blank_and_then_anew(leaver: Visit) -> None:
    fill_in(leaver)
    page = leaver.page
    with broken(page, OTHERWISE, never):
        leave_into_silence(page, "dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
        expect(button(page)).to_be_visible()
    leaver.at("agenda").ready()
    expect(leaver.field("zaken.0.id")).to_have_value("")
    assert MARK not in page.content()


def test_without_a_network_nothing_of_before_is_left(leaver: Visit) -> None:
    fill_in(leaver)
    page = leaver.page
    with broken(page, OTHERWISE, unreachable):
        with page.expect_event("requestfailed"):
            button(page).click(no_wait_after=True)
        expect(page.locator("[data-check]")).to_have_count(0)
        assert MARK not in page.content()
        assert "Werkwijzer" not in page.title()
    page.go_back()
    expect(page).to_have_url(leaver.base)
    expect(page.locator("[data-check]")).to_have_count(0)


@pytest.mark.parametrize("file", ["**/manifest.json", "**/*.wasm"])
def test_rules_that_were_on_their_way_are_spoken_of_no_more(file: str, leaver: Visit) -> None:
    page = leaver.page
    with held_up(page, file):
        leaver.open("triage")
        leaver.field("acuut", "ja").check()
        expect(leaver.root).to_have_attribute("data-state", "loading")
        with broken(page, OTHERWISE, nothing):
            button(page).click(no_wait_after=True)
            expect(page.locator(".leave__page")).to_be_visible()
    # The blank page has no words for how it goes, or ends; the witness hears what is said of that.
    try_again(page)


@pytest.mark.parametrize("file", ["**/parts/check.*.js", "**/assets/javascripts/bundle.*.js"])
@pytest.mark.parametrize("answer", [never, missing], ids=["hangs", "missing"])
def test_it_waits_for_no_other_script(file: str, answer: Answer, leaver: Visit) -> None:
    page = leaver.page
    page.goto(leaver.base)
    with broken(page, file, answer), broken(page, OTHERWISE, never):
        page.goto(f"{leaver.base}triage/", wait_until="commit")
        leaver.at("triage").field("acuut", "ja").check()
        leave_into_silence(page)
    if answer is missing:
        leaver.witness.expects("404|Failed to fetch dynamically")
    try_again(page)
    page.go_back()
    assert page.url == leaver.base


def test_without_javascript_it_is_a_link(reader: Reader) -> None:
    with reader(java_script_enabled=False, viewport=NARROW) as visit:
        visit.witness.may_leave_for(ADDRESS)
        with broken(visit.page, f"{ADDRESS}**", weather):
            visit.open("triage")
            expect(button(visit.page)).to_be_in_viewport(ratio=1)
            button(visit.page).click()
            is_away(visit.page)


@pytest.mark.parametrize("path", KINDS[:-1])
def test_it_is_not_printed(path: str, visit: Visit) -> None:
    visit.page.goto(visit.base + path)
    expect(button(visit.page)).to_be_visible()
    visit.page.emulate_media(media="print")
    expect(button(visit.page)).to_be_hidden()
    expect(visit.page.locator(".leave__said")).to_be_hidden()


def test_in_forced_colours_it_keeps_an_edge(reader: Reader) -> None:
    with reader(forced_colors="active") as visit:
        visit.open("triage")
        edge = button(visit.page).evaluate(
            "link => [getComputedStyle(link).borderTopColor, getComputedStyle(link).backgroundColor]"
        )
        assert edge[0] != edge[1]
