"""The law of today has a register of its own: whole, used, and never mixed up with the five documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import rules.words
from rules.laws import MARK, NOT_SEEN, TITLE, Law, laws
from rules.words import LAW, LAW_FILE, Source, WordsError, load, source
from site_builder.generate.coverage import coverage_page, landed, sources_page
from site_builder.generate.laws import law_page, leaning
from site_builder.generate.readers import reader_pages
from site_builder.glossary import terms
from site_builder.laws import LINE, with_notes
from site_builder.pages import Page, read_page
from site_builder.project import RULES, BuildError
from site_builder.sources import documents, law_sections, resolve, titles
from site_builder.stage import check_page, foot
from tests.handbook.prose import BY_PATH, PAGES

POINTS = [f"{law.id}#{number}" for law in laws().values() for number in range(1, len(law.articles) + 1)]
CITED = re.compile(r"\bwet/[a-z-]+(?:#\d+)?")
LAST_READ = "2026-11-26"
REMEDY = "Kijk in rules/wet.toml welke wetten er zijn en verbeter de verwijzing."
GOOD = """\
[wgs]
name = "Wet gemeentelijke schuldhulpverlening"
short = "Wgs"
where = "ergens"

[[wgs.punt]]
article = "artikel 4"
says = "Zo is het."
since = "2021-01-01"
seen = "alles"
"""


@pytest.fixture
def register(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Return what puts another text in the place of the register, for as long as a test runs."""

    def put(text: str) -> None:
        (tmp_path / LAW_FILE).write_text(text, encoding="utf-8")
        monkeypatch.setattr(rules.words, "__file__", str(tmp_path / "words.py"))
        for read in (load, laws, law_sections, source):
            read.cache_clear()

    yield put
    monkeypatch.undo()
    for read in (load, laws, law_sections, source):
        read.cache_clear()


def cited_in_rules() -> set[str]:
    texts = (file.read_text(encoding="utf-8") for file in RULES.rglob("*.toml") if file.name != LAW_FILE)
    return {name for text in texts for name in CITED.findall(text)}


def page_of(tmp_path: Path, body: str, front: str = "") -> str:
    """Return what stops a page with this text, or its foot when nothing does."""
    file = tmp_path / "van-wie" / "proef.md"
    file.parent.mkdir()
    file.write_text(f"---\ntitle: Proef\n{front}---\n{body}", encoding="utf-8")
    page = read_page(file, tmp_path)
    check_page(page)
    return foot(page, {})


# The register


@pytest.mark.parametrize("law", laws().values(), ids=lambda law: law.id)
def test_a_law_says_what_it_is_and_every_point_where_since_when_and_what_was_read(law: Law) -> None:
    assert re.fullmatch(r"[a-z]+(?:-[a-z]+)*", law.id)
    assert law.name
    assert law.where
    for point in law.articles:
        assert point.says[0].isupper()
        assert re.findall(r"[.!?](?=\s|$)", point.says) == ["."], "one sentence"
        assert point.article == "het artikelnummer is niet nagezien" or re.match(
            r"artikel \d|overweging \d|geen wetsartikel$", point.article
        )
        assert point.since == NOT_SEEN or "1950" < point.since <= LAST_READ
        assert point.seen


def test_no_two_laws_share_a_name_and_no_two_points_say_the_same() -> None:
    every = list(laws().values())
    says = [point.says for law in every for point in law.articles]
    assert len({law.name for law in every}) == len({law.short for law in every}) == len(every)
    assert len(set(says)) == len(says)


def test_every_point_is_used_by_a_page_a_term_or_a_check() -> None:
    used = set(leaning()) | {name.removeprefix("wet/") for name in cited_in_rules()}
    assert not [point for point in POINTS if point not in used]


def test_whatever_a_check_or_the_glossary_cites_is_in_the_register() -> None:
    for name in cited_in_rules():
        assert source(name).document == LAW
    of_terms = [term.source for term in terms() if term.source.startswith("wet/")]
    assert "wet/meldcode#2" in of_terms
    for name in of_terms:
        assert resolve(name, "begrippen.toml").section.document == LAW


def test_what_is_a_norm_of_professions_is_not_called_a_law() -> None:
    for point in laws()["meldnorm"].articles:
        assert point.article == "geen wetsartikel"
    assert laws()["meldnorm"].where.startswith("geen wet;")
    assert not [law.id for law in laws().values() if law.id != "meldnorm" and "norm" in law.name.lower()]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ('where = "ergens"\n', "", "wet “wgs” heeft geen where; voeg die regel toe"),
        ('seen = "alles"\n', "", "wet “wgs”, punt 1 heeft geen seen; voeg die regel toe"),
        ('"Zo is het."', '" "', "wet “wgs”, punt 1 heeft geen says; voeg die regel toe"),
        ('seen = "alles"', 'seen = "alles"\nlid = 1', "punt 1: “lid” bestaat niet; haal die regel weg"),
        ("2021-01-01", "2021", "punt 1: “2021” is geen datum; schrijf jjjj-mm-dd, of niet nagezien"),
        ("2021-01-01", "2021-13-01", "punt 1: “2021-13-01” is geen datum"),
        (GOOD.partition("\n\n")[2], "", "wet “wgs” heeft geen [[wgs.punt]]"),
    ],
)
def test_a_fault_in_the_register_is_named_with_its_remedy(
    register: Callable[[str], None], old: str, new: str, fault: str
) -> None:
    assert old in GOOD
    register(GOOD.replace(old, new))
    with pytest.raises(WordsError) as stopped:
        laws()
    assert str(stopped.value).startswith("rules/wet.toml: ")
    assert fault in str(stopped.value)
    with pytest.raises(BuildError, match=re.escape(fault)):
        law_sections()


def test_all_faults_of_the_register_are_named_at_once(register: Callable[[str], None]) -> None:
    register(GOOD.replace('where = "ergens"\n', "").replace('seen = "alles"\n', ""))
    with pytest.raises(WordsError, match=r"geen where.*geen seen"):
        laws()


def test_a_register_without_faults_is_read_in_order(register: Callable[[str], None]) -> None:
    register(GOOD + GOOD.replace("wgs", "wmo"))
    assert list(laws()) == ["wgs", "wmo"]
    assert laws()["wgs"].articles[0].article == "artikel 4"


# How it is cited


def test_a_rule_cites_a_law_with_its_article() -> None:
    assert source("wet/wgs#4") == Source("wet", "Wgs, artikel 4, tweede lid", 4)
    assert source("wet/wgs") == Source("wet", "Wet gemeentelijke schuldhulpverlening", None)


@pytest.mark.parametrize("wrong", ["wet/wgz", "wet/wgs#0", "wet/wgs#99", "wet/"])
def test_a_rule_cannot_cite_what_is_not_there(wrong: str) -> None:
    with pytest.raises(LookupError, match="wet"):
        source(wrong)


@pytest.mark.parametrize(
    ("cited", "fault"),
    [
        ("wet/wgz", "de bron “wet/wgz” bestaat niet."),
        ("wet/wgs#99", "“wet/wgs#99”: die wet heeft 6 punten."),
        ("wet/wgs#1-99", "“wet/wgs#1-99”: die wet heeft 6 punten."),
        ("wet/wgs#x", "de bron “wet/wgs#x” is niet te lezen."),
    ],
)
def test_a_page_that_cites_a_law_that_is_not_there_stops(tmp_path: Path, cited: str, fault: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, "# Titel\n", f"bronnen:\n  - {cited}\n")
    assert str(stopped.value) == f"docs/van-wie/proef.md: bronnen: {fault} {REMEDY}"


def test_a_note_with_a_law_that_is_not_there_stops_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, "# Titel\n\n::: wet wet/wgs#1 wet/wgs#99\n")
    assert str(stopped.value) == f"docs/van-wie/proef.md:6: “wet/wgs#99”: die wet heeft 6 punten. {REMEDY}"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("::: wet", "“::: wet” noemt geen wet. Schrijf ::: wet wet/wmo#5-6."),
        ("::: wet wgs#1", "“wgs#1” is geen wet. Noem hier alleen verwijzingen wet/naam#nummer."),
        ("::: wet wet/wgs#1 werkkader/niet", "“werkkader/niet” is geen wet."),
    ],
)
def test_a_note_that_names_no_law_stops_with_its_line(tmp_path: Path, line: str, fault: str) -> None:
    with pytest.raises(BuildError) as stopped:
        page_of(tmp_path, f"# Titel\n\n{line}\n")
    assert str(stopped.value).startswith(f"docs/van-wie/proef.md:6: {fault}")


# How it is shown


def test_a_note_holds_the_sentences_of_the_register_and_says_what_it_is_not() -> None:
    text = with_notes("Voor.\n\n::: wet wet/wgs#3-4 wet/wzd#1\n\nNa.\n", "van-wie/proef.md")
    assert text.startswith('Voor.\n\n!!! note wet "De wet van nu (niet uit de vijf bronnen)"\n\n    - ')
    assert text.endswith("    Alle wetten staan bij [de wet van nu](../naslag/wet.md).\n\nNa.\n")
    assert text.count("\n    - ") == 3
    for law, number in (("wgs", 3), ("wgs", 4), ("wzd", 1)):
        point = laws()[law].articles[number - 1]
        assert f"    - {point.says} *({laws()[law].short}, {point.article})*\n" in text
    assert laws()["wgs"].articles[4].says not in text
    assert ":::" not in text


def test_only_the_last_note_of_a_page_leads_to_all_laws() -> None:
    text = with_notes("::: wet wet/wgs#1\n\nTussen.\n\n::: wet wet/wgs#2\n", "index.md")
    first, _, last = text.partition("Tussen.")
    assert "](naslag/wet.md)" not in first
    assert "](naslag/wet.md)" in last
    assert text.count(MARK) == 2


def test_the_foot_sets_the_law_apart_from_the_documents(tmp_path: Path) -> None:
    text = page_of(
        tmp_path,
        "# Titel\n\n::: wet wet/wgs#3\n",
        "bronnen:\n  - werkkader/schulden\n  - wet/wzd#1\n",
    )
    assert "- *Werkkader" in text
    line = next(line for line in text.splitlines() if TITLE in line)
    assert line == (
        "- [De wet van nu](../naslag/wet.md) (niet uit de vijf bronnen): "
        "Wzd, artikel 1, eerste lid; Wgs, artikel 4, eerste lid."
    )


def test_a_page_without_law_has_none_in_its_foot(tmp_path: Path) -> None:
    assert TITLE not in page_of(tmp_path, "# Titel\n", "bronnen:\n  - werkkader/schulden\n")


def test_the_page_of_the_law_lists_every_point_and_who_leans_on_it() -> None:
    text = law_page().markdown
    assert MARK in text.partition("\n## ")[0]
    for law in laws().values():
        assert f"## {law.name} {{ #{law.id} }}" in text
        for point in law.articles:
            assert f"| {point.article} | {point.says} | " in text
    assert text.count("Komt voor op: ") == len(laws())
    assert "| 1 januari 2021 |" in text
    assert "[Schulden](../van-wie/schulden.md)" in text


def test_the_law_is_none_of_the_five_documents() -> None:
    assert len(documents()) == 5
    assert LAW not in documents()
    assert list(titles()) == [*documents(), LAW]
    assert titles()[LAW] == f"{TITLE} ({MARK})"
    assert not [name for name in landed() if name.startswith("wet/")]
    assert not [law.name for law in laws().values() if f"| {law.name} |" in coverage_page().markdown]
    assert f"komt {MARK} en heeft een eigen lijst: [de wet van nu](wet.md)." in sources_page().markdown


def test_a_chapter_to_print_keeps_the_notes_and_loses_the_rest_of_what_is_embedded() -> None:
    text = reader_pages()["casuistiek/lezen.md"].markdown
    assert laws()["meldnorm"].articles[0].says in text
    assert ":::" not in text


def test_a_page_that_says_the_law_in_a_note_does_not_say_it_again_in_the_text() -> None:
    for page in PAGES:
        prose = LINE.sub("", page.body)
        assert not [point.says for law in laws().values() for point in law.articles if point.says in prose], (
            page.path
        )


# The Meldcode


def test_the_page_of_the_meldcode_has_the_five_steps_in_order() -> None:
    body = BY_PATH["casuistiek/meldcode.md"].body
    steps = re.findall(r"^\d\. \*\*(.+?)\.\*\*$", body, re.MULTILINE)
    assert steps == [
        "Breng de signalen in kaart",
        "Overleg",
        "Praat met de mensen om wie het gaat",
        "Weeg met het afwegingskader",
        "Beslis twee keer",
    ]
    for needed in ("{bel:112}", "{bel:veilig-thuis}", "kindcheck", "partners", "oudere", "Sla stap 3 over"):
        assert needed in body


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_no_page_calls_the_instrument_a_step_or_says_that_one_need_not_report(page: Page) -> None:
    text = " ".join(page.body.split())
    assert not re.search(r"stap (?:die|genaamd) (?:het )?afwegingskader", text)
    assert not re.search(
        r"(?:hoeft?(?: je| men)?) (?:dan |dus )?niet te melden|niet verplicht (?:om )?te melden", text
    )


def test_the_glossary_says_where_in_the_meldcode_the_instrument_helps() -> None:
    said = {term.term: term.explanation for term in terms()}
    assert "stap 4 en 5" in said["Afwegingskader (Meldcode)"]
    assert "niet de stap" not in said["Afwegingskader"]
