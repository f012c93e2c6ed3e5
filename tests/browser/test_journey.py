"""One journey over the desk: from a check to the handbook and back, on to the next, into a file and out."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.visit import Visit
from tests.browser.walking import go_back, leave

TOO_HEAVY = {"crisis": "nee", "half-jaar": "ja", "veilig": "ja", "wil": "ja", "doelen": "nee", "zwaar": "ja"}
MOSTLY_YES = {
    **{f"functioneren-{number}": "ja" for number in range(1, 8)},
    **{f"begeleiding-{number}": "ja" for number in range(1, 4)},
}


def test_from_the_stroomdiagram_by_the_handbook_to_the_overdracht_and_a_file(
    visit: Visit, tmp_path: Path
) -> None:
    visit.open("stroomdiagram").fill_in(TOO_HEAVY)
    visit.says("opschalen")
    leave(visit)
    go_back(visit).settle().says("opschalen")
    assert visit.asked() == TOO_HEAVY

    visit.place.locator('[data-do="onward"][data-to="overdracht"]').click()
    expect(visit.at("overdracht").root).to_be_attached()
    visit.fill_in(MOSTLY_YES).says("buurtteam")

    file = tmp_path / "bezoek.json"
    with visit.page.expect_download() as download:
        visit.button("Bewaar alles van dit bezoek").click()
    download.value.save_as(file)

    # A reload leaves nothing; the file brings back both.
    visit.open("overdracht").ready().says(None)
    expect(visit.root.locator("form input:checked")).to_have_count(0)
    visit.root.locator('[data-do="open"]').set_input_files(file)
    news = visit.root.locator(".check__file-news")
    expect(news).to_contain_text("Het bestand is geopend.")
    visit.settle().says("buurtteam")
    assert visit.asked() == MOSTLY_YES

    # Undone, the form is as it was, and what waited for the other check is gone too.
    news.get_by_role("button", name="Maak ongedaan").click()
    visit.says(None)
    expect(visit.root.locator("form input:checked")).to_have_count(0)
    expect(visit.button("Bewaar alles van dit bezoek")).to_be_hidden()

    visit.root.locator('[data-do="open"]').set_input_files(file)
    visit.settle().says("buurtteam")
    news.get_by_role("link").click()
    expect(visit.at("stroomdiagram").root).to_be_attached()
    visit.settle().says("opschalen")
    assert visit.asked() == TOO_HEAVY
