"""The law of today has a register of its own: whole, used, and never mixed up with the five documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import rules.core.words
from rules.core.words import LAW, LAW_FILE, WordsError, load, source
from rules.shared.laws import NOT_SEEN, Law, laws
from site_builder.generate.laws import leaning
from site_builder.glossary import terms
from site_builder.project import RULES, BuildError
from site_builder.sources import law_sections, resolve

POINTS = [f"{law.id}#{number}" for law in laws().values() for number in range(1, len(law.articles) + 1)]
CITED = re.compile(r"\bwet/[a-z-]+(?:#\d+)?")
LAST_READ = "2026-11-26"
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
        (tmp_path / LAW_FILE).parent.mkdir(exist_ok=True)
        (tmp_path / LAW_FILE).write_text(text, encoding="utf-8")
        monkeypatch.setattr(rules.core.words, "__file__", str(tmp_path / "core" / "words.py"))
        for read in (load, laws, law_sections, source):
            read.cache_clear()

    yield put
    monkeypatch.undo()
    for read in (load, laws, law_sections, source):
        read.cache_clear()


def cited_in_rules() -> set[str]:
    texts = (file.read_text(encoding="utf-8") for file in RULES.rglob("*.toml") if file != RULES / LAW_FILE)
    return {name for text in texts for name in CITED.findall(text)}


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
    assert str(stopped.value).startswith("rules/shared/wet.toml: ")
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
