"""Every section of the five documents is on a page or has a written reason, and the site shows where."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from site_builder import landed
from site_builder.generate import coverage
from site_builder.pages import all_pages
from site_builder.project import DOCS, BuildError, read_toml
from site_builder.sources import documents
from tests.handbook.near_copies import SOURCES

SECTIONS = [f"{name}/{slug}" for name, document in documents().items() for slug in document.sections]
FIVE = ["werkkader", "besluitvorming", "overdracht", "casuistiek", "methodisch"]
# One page rests on this section and no other does, so that the copy below can lose it.
LONELY = "werkkader/huisartsenpilot"


# How the files of the sources are called, where they are there.
STEMS = {"casuistiek": "casuistiek", "methodisch": "methodisch"}


@pytest.fixture
def copied_docs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of docs/ that the coverage reads instead of the real one."""
    docs = tmp_path / "docs"
    shutil.copytree(DOCS, docs)
    for module in (coverage, landed):
        monkeypatch.setattr(module, "all_pages", lambda: all_pages.__wrapped__(docs))
    monkeypatch.setattr(coverage, "REASONS", docs / "naslag" / "zonder-pagina.toml")
    return docs


def forget(docs: Path, section: str) -> int:
    """Take a section out of every page's sources; return how many pages named it."""
    count = 0
    for file in docs.rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        less = re.sub(rf"^  - {section}(?:#[\d-]+)?\n", "", text, flags=re.MULTILINE)
        count += less != text
        file.write_text(less, encoding="utf-8")
    return count


def test_the_register_holds_all_five_documents() -> None:
    assert list(documents()) == FIVE
    assert len(SECTIONS) > 150
    for document in documents().values():
        assert document.title
        assert document.year
        for section in document.sections.values():
            assert section.heading
            assert section.items >= 1
            assert section.kind in {"punt", "alinea"}


def test_every_section_is_on_a_page_or_has_a_reason() -> None:
    places, reasons = landed.landed(), coverage.reasons()
    assert set(places) == set(SECTIONS)
    assert not [name for name in SECTIONS if not places[name] and len(reasons.get(name, "").split()) < 4]


def test_a_reason_is_only_for_a_section_that_exists_and_is_on_no_page() -> None:
    for section in coverage.reasons():
        assert section in SECTIONS
        assert not landed.landed()[section]


def test_the_generated_page_lists_every_section_of_every_document() -> None:
    text = coverage.coverage_page().markdown
    rows = [line for line in text.splitlines() if line.startswith("| ") and "---" not in line]
    assert len(rows) == len(SECTIONS) + len(FIVE)  # a row of titles for each table
    assert f"Alle {len(SECTIONS)} secties" in text
    for document in documents().values():
        assert f"## {document.title}" in text
        for section in document.sections.values():
            assert f"| {section.heading} | " in text
    assert not [row for row in rows if row.rstrip(" |").endswith(" |")], "a row without a page"


def test_a_section_that_loses_its_page_stops_with_file_and_remedy(copied_docs: Path) -> None:
    assert forget(copied_docs, LONELY)
    with pytest.raises(BuildError) as stopped:
        coverage.coverage_page()
    assert str(stopped.value) == (
        f"rules/shared/bronnen.toml: deze secties staan op geen pagina: {LONELY}. "
        "Noem ze onder bronnen van een pagina, of geef een reden in docs/naslag/zonder-pagina.toml."
    )


def test_every_section_that_is_missing_is_named_at_once(copied_docs: Path) -> None:
    forget(copied_docs, LONELY)
    forget(copied_docs, "overdracht/twijfel")
    with pytest.raises(BuildError, match=f"{LONELY}, overdracht/twijfel"):
        coverage.coverage_page()


def test_a_written_reason_takes_the_place_of_a_page(copied_docs: Path) -> None:
    forget(copied_docs, LONELY)
    reason = "Dit deel gaat over iets wat niet meer bestaat."
    (copied_docs / "naslag" / "zonder-pagina.toml").write_text(f'"{LONELY}" = "{reason}"\n', encoding="utf-8")
    assert f"| {reason} |" in coverage.coverage_page().markdown


def test_a_section_that_is_not_in_the_register_stops_too(copied_docs: Path) -> None:
    page = copied_docs / "van-wie" / "wat-niet.md"
    text = page.read_text(encoding="utf-8")
    page.write_text(text.replace("bronnen:\n", "bronnen:\n  - werkkader/verzonnen\n"), encoding="utf-8")
    with pytest.raises(BuildError) as stopped:
        coverage.coverage_page()
    assert str(stopped.value).startswith(
        "docs/van-wie/wat-niet.md: bronnen: de bron “werkkader/verzonnen” bestaat niet."
    )


def test_the_page_about_the_sources_names_all_five_with_year_and_maker() -> None:
    text = coverage.sources_page().markdown
    for document in documents().values():
        assert f"## {document.title}" in text
        assert f"Gemaakt door: {document.publisher}." in text
        assert f"Uit: {document.year}." in text


@pytest.mark.skipif(not SOURCES.is_dir(), reason=f"not compared: no {SOURCES}")
def test_every_address_that_we_say_stood_in_a_source_stands_there() -> None:
    for entry in read_toml(coverage.ADDRESSES)["adres"]:
        text = next(SOURCES.glob(f"*{STEMS[entry['document']]}*.txt")).read_text(encoding="utf-8")
        assert entry["adres"] in text, entry["adres"]
