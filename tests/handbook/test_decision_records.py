"""Decision records: numbered without gaps, each with why, what could have been, the choice, what follows."""

from __future__ import annotations

import re

import pytest

from site_builder.pages import Page
from tests.handbook.prose import BY_PATH, PAGES, headings

RECORDS = [page for page in PAGES if page.path.startswith("over/besluiten/0")]
NAMES = [page.path.removeprefix("over/besluiten/") for page in RECORDS]
PARTS = ["Aanleiding", "Mogelijkheden", "Keuze", "Gevolgen"]


def test_they_are_numbered_from_one_without_gaps() -> None:
    assert [name[:4] for name in NAMES] == [f"{number:04}" for number in range(1, len(NAMES) + 1)]
    assert all(re.fullmatch(r"\d{4}(?:-[a-z0-9]+)+\.md", name) for name in NAMES)
    assert len(NAMES) >= 7


@pytest.mark.parametrize("page", RECORDS, ids=NAMES)
def test_a_record_has_its_four_parts_in_order(page: Page) -> None:
    assert [heading.text for heading in headings(page) if heading.level == 2] == PARTS
    for number, part in enumerate(PARTS):
        after = page.body.partition(f"\n## {part}\n")[2]
        text = after.partition(f"\n## {PARTS[number + 1]}\n")[0] if number < 3 else after
        assert len(text.split()) >= 8, f"{part} is empty"


@pytest.mark.parametrize("page", RECORDS, ids=NAMES)
def test_a_record_weighs_more_than_one_way(page: Page) -> None:
    text = page.body.partition("## Mogelijkheden\n")[2].partition("\n## Keuze")[0]
    ways = re.findall(r"^(?:\d+\.|-) ", text, re.MULTILINE)
    assert len(ways) >= 2 or " of " in text, "a list, or one sentence that names them"


@pytest.mark.parametrize("page", RECORDS, ids=NAMES)
def test_a_record_carries_its_number_and_is_listed_under_its_title(page: Page) -> None:
    number = page.path.removeprefix("over/besluiten/")[:4]
    assert str(page.meta["title"]).startswith(f"{number} ")
    listed = BY_PATH["over/besluiten/index.md"].body
    assert number in listed
    assert page.path.removeprefix("over/besluiten/") in listed
