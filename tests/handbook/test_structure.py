"""Every page is one idea: a title, the answer right under it, headings in order, not too long."""

from __future__ import annotations

import re

from site_builder.check_pages import check_pages
from tests.handbook.prose import (
    PAGES,
    embeds_a_check,
    first_answer,
    headings,
    prose_lines,
    sentences_in,
    without_code,
    words,
)

SHORTEST, LONGEST = 200, 900
# A check's page is its form; the words around it are meant to be few.
CHECK_PAGES = set(check_pages().values())
# The home page lays out its doors with HTML.
WITH_HTML = {"index.md"}
# Words of the office that a reader of B1 stumbles over, and phrases that say nothing.
NOT_OURS = re.compile(
    r"\b(?:middels|teneinde|alsmede|derhalve|ten behoeve van|dient te|dienen te|indien|kortom"
    r"|het is belangrijk om|in de snel veranderende)\b",
    re.IGNORECASE,
)
HTML = re.compile(r"<[a-z/!]", re.IGNORECASE)
INLINE_CODE = re.compile(r"`[^`]*`")


def test_a_page_has_one_title_and_it_comes_first() -> None:
    for page in PAGES:
        levels = [heading.level for heading in headings(page)]
        assert levels.count(1) == 1, page.path
        assert page.body.lstrip("\n").startswith("# "), page.path


def test_headings_skip_no_level() -> None:
    faults = []
    for page in PAGES:
        level = 0
        for heading in headings(page):
            if heading.level > level + 1:
                faults.append(f"docs/{page.path}:{heading.line}: {heading.text}")
            level = heading.level
    assert not faults


def test_no_heading_stands_twice_on_a_page() -> None:
    for page in PAGES:
        found = [(heading.level, heading.text.casefold()) for heading in headings(page)]
        assert not [entry for entry in found if found.count(entry) > 1], page.path


def test_the_answer_stands_right_under_the_title() -> None:
    for page in PAGES:
        lines = first_answer(page)
        assert lines, page.path
        assert 1 <= sum(sentences_in(line) for line in lines) <= 3, page.path
        assert all(line[0] not in "|#!?:<-*" for line in lines), f"{page.path}: an answer is a paragraph"
        assert lines[-1][-1] in ".?", page.path


def test_a_page_has_200_to_900_words_unless_it_is_a_form() -> None:
    counts = {page.path: words(page) for page in PAGES}
    assert not {path: count for path, count in counts.items() if count > LONGEST}
    assert {path for path, count in counts.items() if count < SHORTEST} <= CHECK_PAGES


def test_only_the_pages_of_checks_embed_one() -> None:
    assert {page.path for page in PAGES if embeds_a_check(page)} == CHECK_PAGES


def test_a_line_of_prose_holds_one_sentence_or_at_most_two_short_ones() -> None:
    counts = {
        f"docs/{page.path}:{number}: {line}": sentences_in(line)
        for page in PAGES
        for number, line in prose_lines(page)
    }
    assert not [place for place, count in counts.items() if count > 2]
    assert list(counts.values()).count(1) / len(counts) > 0.98, "one sentence on a line is the rule"


def test_no_page_leans_on_dashes_or_on_words_of_the_office() -> None:
    faults = [
        f"docs/{page.path}:{number}: {line}"
        for page in PAGES
        for number, line in enumerate(without_code(page).splitlines(), start=page.lines_before + 1)
        if "—" in line or " – " in line or NOT_OURS.search(line)
    ]
    assert not faults


def test_a_page_holds_no_html_no_picture_and_no_link_to_elsewhere() -> None:
    for page in PAGES:
        text = INLINE_CODE.sub("", without_code(page))
        assert page.path in WITH_HTML or not HTML.search(text), page.path
        for trace in ("![", "](//", "http://", "https://"):
            assert trace not in text, (page.path, trace)


def test_tables_leave_their_alignment_to_the_style() -> None:
    for page in PAGES:
        rules = re.findall(r"^\s*\|[\s|:-]+\|$", without_code(page), re.MULTILINE)
        assert not [rule for rule in rules if ":" in rule], page.path


def test_an_example_from_practice_says_that_it_is_fictional() -> None:
    for page in PAGES:
        for line in re.findall(r"^\s*(?:!!!|\?\?\?\+?) example.*$", page.body, re.MULTILINE):
            assert re.search(r"\((?:fictief|verzonnen)\)|Toon de uitwerking", line), (page.path, line)
