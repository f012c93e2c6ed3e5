"""The handbook as a table of negatives: nothing in it points to a person or labels one, but what is meant so."""

from __future__ import annotations

import logging
import tomllib
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from rules.core.helplines import helplines
from rules.core.texts import texts as texts_in
from rules.shared.language.find import find
from site_builder.project import ROOT
from tests.handbook.prose import PAGES, without_code

# What an example means to show, a fictional name that is told as one, or a term of the sources.
MEANT = {
    ("begin/partners.md", "zorgmijders"),
    ("casuistiek/veiligheid.md", "vies"),
    ("leren/bloemmodel-1-de-koffie-van-woensdag.md", "Bouma"),
    ("leren/inbreng-2-blauwe-plekken-op-dinsdag.md", "Visser"),
    ("leren/taal-1-de-mail-van-vrijdag.md", "3 maart 1985"),
    ("leren/taal-1-de-mail-van-vrijdag.md", "vechtscheiding"),
    ("leren/taal-2-een-eerlijk-verslag.md", "lui"),
    ("leren/taal-2-een-eerlijk-verslag.md", "niet gemotiveerd"),
    ("leren/veiligheid-1-het-briefje-van-mevrouw-bos.md", "Bos"),
    ("leren/veiligheid-2-de-deur-die-op-slot-ging.md", "dom"),
    ("lopend/4d-model.md", "claimt"),
    ("lopend/4d-model.md", "niet gemotiveerd"),
    ("lopend/4d-model.md", "puinhoop"),
    ("lopend/zelftest.toml", "bemoeit zich"),
    ("lopend/zelftest.toml", "houdt hem klein"),
    ("lopend/zelftest.toml", "verstikkende"),
    ("taal.md", "claimt"),
    ("van-wie/wat-niet.md", "zorgmijders"),
    ("van-wie/woonbegeleiding.md", "Zorgmijders"),
}
NEVER = ("persoonsgegeven", "etiket", "oordeel")
# How many of the other kinds there are, at most: who writes more of them sees it here.
COUNTED = {"uitleg": 30, "sturend": 20, "absoluut": 600, "mening": 20}


def texts() -> Iterator[tuple[str, str]]:
    """Yield every page and self-test with its name under `docs/`."""
    for page in PAGES:
        yield page.path, without_code(page)
    for file in sorted((ROOT / "docs").glob("*/zelftest.toml")):
        said = texts_in(tomllib.loads(file.read_text("utf-8")))
        yield file.relative_to(ROOT / "docs").as_posix(), "\n\n".join(said)


def found() -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what is found on each page."""
    for path, text in texts():
        yield from ((path, entry) for entry in find(text))


def test_no_page_points_to_a_person_or_labels_one_but_where_that_is_meant() -> None:
    there = {(path, entry["tekst"]) for path, entry in found() if entry["soort"] in NEVER}
    assert there - MEANT == set()
    assert MEANT - there == set(), "no longer there: take it off the list"


def test_the_other_kinds_are_counted() -> None:
    counts = Counter(entry["soort"] for _, entry in found() if entry["soort"] not in NEVER)
    assert set(counts) == set(COUNTED), "each kind occurs, so that counting it can fail"
    assert {kind: count for kind, count in counts.items() if count > COUNTED[kind]} == {}


@pytest.fixture(scope="module")
def deduce() -> Any:
    """Somebody else's reader of Dutch texts; the first time on a machine it builds its lists for minutes."""
    logging.disable()
    try:
        from deduce import Deduce

        yield Deduce()
    finally:
        logging.disable(logging.NOTSET)


# A text, and what in it points to somebody according to both.
AGREED = [
    ("bsn", "Het nummer is bsn 111222333 en niet meer.", "111222333"),
    ("telefoonnummer", "Te bereiken op 06-12345678 in de avond.", "06-12345678"),
    ("telefoonnummer", "Te bereiken op 030-1234567 in de avond.", "030-1234567"),
    ("emailadres", "De mail is a.jansen@voorbeeld.nl en die leest hij.", "a.jansen@voorbeeld.nl"),
    ("datum", "Hij is geboren op 3 maart 1971 in deze stad.", "3 maart 1971"),
    ("datum", "Hij is geb. 03-03-1971 in deze stad.", "03-03-1971"),
    ("persoon", "Gisteren kwam meneer Jansen langs.", "Jansen"),
    ("persoon", "Gisteren kwam mevrouw de Vries langs.", "de Vries"),
]


@pytest.mark.timeout(1800)
@pytest.mark.audit  # it makes its own lists first, for minutes
def test_another_reader_finds_the_same_things(deduce: Any) -> None:
    for tag, text, what in AGREED:
        ours = [entry["tekst"] for entry in find(text)]
        theirs = [(one.tag, one.text) for one in deduce.deidentify(text).annotations]
        assert ours == [what], text
        assert any(of == tag and what in said for of, said in theirs), (text, theirs)


@pytest.mark.timeout(1800)
@pytest.mark.audit
def test_what_another_reader_finds_by_its_form_on_our_pages_we_find_or_it_is_a_service(deduce: Any) -> None:
    services = {line.number for line in helplines().values()}
    by_form = ("bsn", "emailadres", "telefoonnummer")
    for path, text in texts():
        ours = {entry["tekst"] for entry in find(text)}
        theirs = {one.text for one in deduce.deidentify(text).annotations if one.tag in by_form}
        assert theirs - ours - services == set(), path
