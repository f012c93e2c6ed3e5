"""Help under a text while it is typed: quiet, folded, of the right text, and gone with what was typed."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

from tests.browser.axe import in_both_schemes, sideways
from tests.browser.conftest import Reader
from tests.browser.faults import missing
from tests.browser.visit import Visit

QUESTION = "Hoe help ik een zorgmijder die altijd lui is? Bel 06-12345678."
FOUND = ["zorgmijder", "altijd", "lui", "06-12345678"]
SMALLEST = {"width": 320, "height": 640}
# Where the first thing below the questions stands, on the page.
BELOW = "() => document.querySelector('.check__tools').getBoundingClientRect().top + scrollY"


def marks(visit: Visit, question: str) -> Locator:
    """Return the place for help of a text."""
    return visit.root.locator(f'[data-question="{question}"] .q__marks')


def words(place: Locator) -> list[str]:
    """Return what was found there."""
    return place.locator("li b").all_inner_texts()


def test_a_text_gets_a_folded_line_that_says_what_was_found(visit: Visit) -> None:
    visit.open("inbreng").ready().field("vraag").fill(QUESTION)
    place = marks(visit, "vraag")
    expect(place.locator("summary")).to_have_text("4 woorden om na te kijken")
    expect(place.locator("li").first).to_be_hidden()
    place.locator("summary").click()
    expect(place.locator("li").first).to_be_visible()
    assert words(place) == FOUND
    expect(place).to_contain_text("noem wat iemand wel en niet deed")
    expect(place.get_by_role("link", name="Waarom deze woorden?")).to_have_attribute("href", "../../taal/")
    expect(visit.field("vraag")).to_have_value(QUESTION)


def test_it_takes_no_focus_says_nothing_and_moves_nothing(visit: Visit) -> None:
    visit.open("inbreng").ready().field("vraag").fill("Zij belde vier keer. ")
    visit.settle()
    before = visit.page.evaluate(BELOW)
    visit.page.evaluate("""() => {
      globalThis.heard = [];
      new MutationObserver((all) => heard.push(...all.map(({ target }) => target.textContent))).observe(
        document.querySelector('.check__side'), { subtree: true, childList: true, characterData: true });
    }""")
    visit.field("vraag").press_sequentially("lui")
    expect(marks(visit, "vraag").locator("summary")).to_have_text("1 woord om na te kijken")
    assert visit.page.evaluate(BELOW) == before
    assert visit.page.evaluate("document.activeElement.name") == "vraag"
    assert not any("na te kijken" in said for said in visit.page.evaluate("heard"))
    assert visit.root.locator(".q__marks [aria-live], .q__marks [role=status], .q__marks[role]").count() == 0


def test_an_open_list_keeps_its_height_and_who_is_in_it_keeps_the_line(visit: Visit) -> None:
    visit.open("inbreng").ready().field("vraag").fill(QUESTION)
    place = marks(visit, "vraag")
    place.locator("summary").click()
    before = visit.page.evaluate(BELOW)
    visit.field("vraag").fill("Hoe help ik iemand die altijd lui is? Bel 06-12345678.")
    expect(place.locator("li")).to_have_count(3)
    assert visit.page.evaluate(BELOW) == before
    # By a program, so that the focus stays on the line.
    place.locator("summary").focus()
    visit.field("vraag").evaluate(
        "field => { field.value = 'Zij belde.'; field.dispatchEvent(new Event('input', { bubbles: true })) }"
    )
    expect(place.locator("summary")).to_have_text("Niets meer om na te kijken")
    expect(place.locator("summary")).to_be_focused()


def test_each_text_of_a_list_gets_its_own_in_one_question_to_the_rules(visit: Visit) -> None:
    visit.open("agenda").ready()
    visit.page.evaluate("""() => {
      globalThis.marked = [];
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message.type === 'mark') marked.push(message.texts);
        return post.call(this, message, ...rest);
      };
    }""")
    visit.fill_in({"zaken": [{"id": "Mevrouw Jansen"}, {"id": "casus B", "thema": "luie buren"}]})
    expect(marks(visit, "zaken.0.id").locator("summary")).to_have_text("1 woord om na te kijken")
    expect(marks(visit, "zaken.1.thema").locator("summary")).to_have_text("1 woord om na te kijken")
    expect(marks(visit, "zaken.1.id").locator("summary")).to_have_count(0)
    assert visit.page.evaluate("marked.at(-1)") == '["Mevrouw Jansen","","casus B","luie buren"]'


def test_what_was_found_goes_with_the_text_and_is_on_no_paper_and_in_no_copy(visit: Visit) -> None:
    visit.open("inbreng").ready().field("vraag").fill(QUESTION)
    place = marks(visit, "vraag")
    expect(place.locator("summary")).to_be_visible()
    visit.page.emulate_media(media="print")
    visit.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(place).to_be_hidden()
    assert "om na te kijken" not in visit.root.locator(".check__side").inner_text()
    visit.page.emulate_media(media="screen")
    visit.button("Begin opnieuw en wis alles").click()
    expect(place.locator("summary")).to_have_count(0)
    assert (
        "zorgmijder" not in visit.page.content().partition('class="check__form"')[2].partition("</form>")[0]
    )


def reach_and_open(page: Page) -> None:
    """Open the line by the keys alone, from the text before it."""
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Enter")


def test_the_line_is_the_next_thing_after_its_text_and_fits_the_smallest_screen(reader: Reader) -> None:
    with reader(viewport=SMALLEST, has_touch=True) as visit:
        visit.open("inbreng").ready().whole().field("vraag").fill(QUESTION + " W" + "w" * 60 + "@b.nl")
        place = marks(visit, "vraag")
        expect(place.locator("summary")).to_have_text("5 woorden om na te kijken")
        visit.field("vraag").focus()
        reach_and_open(visit.page)
        expect(place.locator("li").first).to_be_visible()
        assert sideways(visit.page) == []
        assert in_both_schemes(visit.page, "inbreng") == []


def test_where_the_rules_cannot_run_the_text_is_as_it_was(visit: Visit) -> None:
    visit.witness.expects(r"Failed to load resource|net::ERR")
    visit.page.route("**/runtime/manifest.json", missing)
    visit.page.clock.install()
    visit.open("inbreng")
    visit.root.evaluate("root => root.scrollIntoView()")
    expect(visit.root).to_have_attribute("data-state", "failed")
    visit.field("vraag").fill(QUESTION)
    # Longer than the help waits for who types.
    visit.page.clock.run_for(10_000)
    expect(marks(visit, "vraag").locator("summary")).to_have_count(0)
    expect(visit.field("vraag")).to_have_value(QUESTION)
