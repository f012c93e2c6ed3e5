"""Searching as a reader does: by typing. One visit types the whole table of everyday questions."""

from __future__ import annotations

import tomllib
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Reader
from tests.browser.visit import Visit

TABLE: dict[str, dict[str, list[str]]] = tomllib.loads(
    (Path(__file__).parent / "vragen.toml").read_text(encoding="utf-8")
)
# Types each question and returns the addresses of the first three pages that are shown for it.
TYPE_ALL = """async (questions) => {
  const field = document.querySelector('.md-search__input');
  const list = document.querySelector('.md-search-result__list');
  const found = {};
  for (const question of questions) {
    list.replaceChildren();
    field.value = question;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((shown) => new MutationObserver((_, seen) => { seen.disconnect(); shown(); })
      .observe(list, { childList: true }));
    found[question] = [...list.querySelectorAll('.found__page')].slice(0, 3).map((link) => link.href);
  }
  return found;
}"""
WELL = {"suicide": "suïcide", "geisoleerd": "geïsoleerd", "client": "cliënt", "SCHULD": "schulden"}


def test_everyday_questions_find_their_page_among_the_first_three(visit: Visit) -> None:
    page = visit.page
    page.goto(visit.base + "begin/")
    asked = {question: want for table in TABLE.values() for question, want in table.items()}
    assert len(asked) >= 150
    type_in(page, "buurtteam")
    found = page.evaluate(TYPE_ALL, [*asked, *WELL, *WELL.values()])
    missed = {}
    for question, want in asked.items():
        first = [path_of(address, visit.base) for address in found[question]]
        if not {address.removesuffix("index").strip("/") for address in want} & set(first):
            missed[question] = first
    assert not missed
    # With accents or without, one or more: the same pages.
    for plain, written in WELL.items():
        assert found[plain][0] == found[written][0], plain


def test_numbers_stand_above_what_was_found_and_a_way_on_where_nothing_was(visit: Visit) -> None:
    page = visit.page
    page.goto(visit.base + "begin/partners/")
    status, needs = page.locator(".md-search-result__meta"), page.locator(".found__need:visible")
    way_on = page.locator(".found__on")
    type_in(page, "mishandel")
    expect(needs).to_have_count(1)
    expect(needs.get_by_role("link", name="0800-2000")).to_have_attribute("href", "tel:08002000")
    # It stays while a word grows into another form.
    for letter in "mijn man mishandelt mij".removeprefix("mijn man mishandel"):
        field(page).press_sequentially(letter)
        expect(needs).to_have_count(1)
    type_in(page, "ik wil niet meer leven")
    expect(needs.get_by_role("link", name="113", exact=True)).to_be_visible()
    type_in(page, "rolstoel")
    expect(needs).to_have_count(0)
    expect(way_on).to_be_hidden()
    # A page says what it is about; by what else it is found is shown nowhere.
    expect(page.locator(".found__page span").first).not_to_be_empty()
    assert "zoekwoord" not in page.locator(".found").inner_text().lower()
    type_in(page, "qwzxkj")
    expect(status).to_contain_text("Niets gevonden voor “qwzxkj”")
    for number in ("112", "113", "0800-0113", "0800-2000"):
        expect(way_on.get_by_role("link", name=number, exact=True)).to_be_visible()
    type_in(page, "qwzxkj" * 20)
    expect(status).to_contain_text(f"Niets gevonden voor “{'qwzxkj' * 10}…”")
    type_in(page, "qwzxkj")
    expect(status).to_contain_text("“qwzxkj”")
    for name in ("Zoek een taak", "Beantwoord een paar vragen", "Lees wat een buurtteam", "Kijk wie je kunt"):
        expect(way_on.get_by_role("link", name=name)).to_be_visible()
    # From a page of another depth the links still lead where they say.
    page.keyboard.press("Enter")
    expect(way_on.get_by_role("link", name="Zoek een taak")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(visit.base + "grenzen/")
    # The page is there, and the focus in it: only then does one go back to the field.
    expect(page.locator("article h1")).to_be_focused()
    type_in(page, "qwzxkj")
    way_on.get_by_role("link", name="Kijk wie je kunt").click()
    expect(page).to_have_url(visit.base + "naslag/nummers/")


def test_pages_with_all_words_come_first_and_practice_after_the_handbook(visit: Visit) -> None:
    page = visit.page
    page.goto(visit.base)
    type_in(page, "burenruzie lawaai")
    # A practice case is all about it, and pages of the handbook hold both words too.
    first = page.locator(".found__page").first
    expect(first).to_be_visible()
    found = page.locator(".found__page").evaluate_all("links => links.map((link) => link.pathname)")
    practice = [place for place, path in enumerate(found) if path.startswith("/leren/")]
    assert practice
    assert min(practice) > 1
    type_in(page, "meldcode stappen")
    expect(first).to_have_attribute("href", visit.base + "casuistiek/meldcode/")
    page.keyboard.press("ArrowDown")
    expect(first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(field(page)).to_be_focused()
    assert "?" not in page.url


def test_the_index_comes_when_someone_searches_and_a_failure_is_said(reader: Reader) -> None:
    with reader() as visit:
        page = visit.page
        fetched: list[str] = []
        page.on("request", lambda request: fetched.append(request.url))
        page.goto(visit.base)
        expect(page.locator(".md-search-result__meta")).to_have_text("Typ een woord, of meer woorden.")
        assert not [url for url in fetched if "search/index" in url]
        visit.witness.expects("search: no index", "Failed to load resource")
        page.route("**/assets/search/index.json", lambda route: route.abort())
        type_in(page, "geweld")
        expect(page.locator(".found__need:visible")).to_have_count(1)
        expect(page.locator(".md-search-result__meta")).to_contain_text("Zoeken lukt nu niet")
        expect(page.locator(".found__on")).to_be_visible()
        page.unroute("**/assets/search/index.json")
        type_in(page, "rolstoel")
        expect(page.locator(".found__page").first).to_be_visible()


def test_a_phone_shows_what_is_typed(reader: Reader) -> None:
    with reader(viewport={"width": 360, "height": 640}) as visit:
        visit.page.goto(visit.base)
        visit.page.locator(".md-header [data-opens=zoeken]").click()
        type_in(visit.page, "mijn man mishandelt mij")
        # Nothing of it has slid out of the field.
        assert field(visit.page).evaluate("(at) => at.scrollWidth <= at.clientWidth")


def field(page: Page) -> Locator:
    """Return where one types."""
    return page.get_by_role("textbox", name="Zoeken")


def type_in(page: Page, words: str) -> None:
    """Put these words in the field, in place of what was there."""
    field(page).fill(words)


def path_of(address: str, base: str) -> str:
    """Return the path of a page below the site, without its slash."""
    return address.removeprefix(base).partition("#")[0].strip("/")
