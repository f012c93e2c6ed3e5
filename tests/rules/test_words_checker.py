"""The checker of words: what is wrong is refused with file, place and remedy, all of it at once.

The words file that is wrong is named and no other; the repository's own data have no fault at all.
The table of what goes wrong is `spoiled.py`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from shutil import rmtree
from types import ModuleType

import pytest

from rules import CHECKS
from rules.core.checker import WordsFault, all_faults
from rules.core.checker.words import words_faults
from tests.rules.data import changed, copied, forget
from tests.rules.spoiled import (
    DIAGRAM,
    DOMAINS,
    FIND,
    GRENZEN,
    LAW,
    OWN,
    PHONES,
    ROWS,
    SOURCES,
    TRIAGE,
    ZRM,
    Spoiled,
)  # fmt: skip

DOMAIN_BLOCK = '[[domein]]\nid = "{id}"\ntitle = "T"\nplain = "P"\nhelp = "H"\n'


# Who takes alerts from whose words.
TAKING = {"stroomdiagram/words.toml": {"bloemmodel/words.toml"}}

# The words of a check whose rule reads no more than every check has.
SMALL = """
[check]
title = "Klopt het?"
minutes = "een halve minuut"
[[question]]
id = "klopt"
title = "Klopt het?"
source = "werkkader/niet#3"
[[line]]
id = "ja"
when = "Het klopt."
outcome = "ja"
source = "werkkader/niet#3"
[outcome.open]
title = "Nog niet te zeggen"
summary = "Beantwoord de vraag."
[outcome.ja]
title = "Ja"
summary = "Het klopt."
"""


@pytest.fixture(scope="module")
def rules(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a copy of the data that all rows spoil in turn."""
    with copied(tmp_path_factory.mktemp("data")) as folder:
        yield folder


@pytest.fixture
def spoil(rules: Path) -> Iterator[Path]:
    """Return the copy, and put back afterwards what a test changed in it."""
    before = {file: file.read_bytes() for file in rules.rglob("*.toml")}
    forget()
    yield rules
    for file, content in before.items():
        if file.exists() and file.read_bytes() == content:
            continue
        file.write_bytes(content)
    forget()


def lines(faults: list[WordsFault]) -> list[str]:
    """Return the faults as the build says them, each checked for its form."""
    assert len(set(faults)) == len(faults), "a fault is told twice"
    for fault in faults:
        assert fault.what
        assert fault.remedy
        assert set(fault.as_json()) == {"field", "message"}
        assert fault.as_json()["message"].endswith(".")
        assert "None" not in fault.as_line()
    return [fault.as_line() for fault in faults]


def test_the_repositorys_own_data_have_no_fault() -> None:
    forget()
    assert lines(all_faults()) == []


@pytest.mark.parametrize(
    ("old", "new", "table"),
    [
        ("veilig-nee = ", "veilig-neen = ", "alert"),
        ("[veilig.veilig-nee]", "[veilig.veilig-neen]", "veilig"),
    ],
)
def test_who_takes_alerts_from_another_check_says_which_is_gone(
    old: str, new: str, table: str, spoil: Path
) -> None:
    for file, takers in TAKING.items():
        changed(spoil / file, old, new)
        for taker in takers:
            wanted = (
                f"rules/{taker}: [check], alerts: rules/{file} heeft bij [{table}] geen veilig-nee. Zet dat"
            )
            assert any(line.startswith(wanted) for line in lines(all_faults()))


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.file}: {row.new[:40]!r}")
def test_what_is_wrong_is_refused_with_file_place_and_remedy(row: Spoiled, spoil: Path) -> None:
    changed(spoil / row.file, row.old, row.new)
    found = all_faults()
    assert any(
        line.startswith(f"rules/{row.file}: ") and row.line in line for line in lines(found)
    ), lines(found)  # fmt: skip
    named = {fault.file for fault in found}
    # What others name in a shared file is missing there too; a check's own file is wrong alone, but for who
    # takes its alerts from it.
    assert named - TAKING.get(row.file, set()) == {row.file} or row.file.startswith("shared/"), named


@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize(
    ("content", "what"),
    [
        (b"", "[check] ontbreekt. Schrijf dat onderdeel op: de regel leest het."),
        (b"\xef\xbb\xbf[check]\n", "begint met een BOM. Bewaar het bestand als UTF-8 zonder BOM."),
        ('[check]\ntitle = "café"\n'.encode("latin-1"), "geen UTF-8. Bewaar het bestand als UTF-8."),
        (b"[check\n", "geen geldige TOML (Expected ']' at the end of a table declaration (at line 1, column 7"),
    ],
    ids=["empty", "BOM", "Latin-1", "no TOML"],
)  # fmt: skip
def test_words_that_are_empty_or_unreadable_are_one_file_to_mend(
    check: str, content: bytes, what: str, spoil: Path
) -> None:
    (spoil / check / "words.toml").write_bytes(content)
    forget()
    found = all_faults()
    assert any(line.startswith(f"rules/{check}/words.toml: {what}") for line in lines(found)), lines(found)
    own = {fault.file for fault in found} - {DIAGRAM}
    assert own - TAKING.get(f"{check}/words.toml", set()) == {f"{check}/words.toml"}


@pytest.mark.parametrize("name", [SOURCES, LAW, PHONES, FIND, OWN, DOMAINS])
def test_a_shared_file_that_is_empty_is_named(name: str, spoil: Path) -> None:
    (spoil / name).write_text("", "utf-8")
    forget()
    assert f"rules/{name}: het bestand is leeg. Zet de inhoud terug." in lines(all_faults())


@pytest.mark.parametrize("name", [PHONES, DOMAINS])
def test_one_pair_of_brackets_too_few_is_a_list_that_is_none(name: str, spoil: Path) -> None:
    table = "hulplijn" if name == PHONES else "domein"
    text = (spoil / name).read_text("utf-8")
    one = text[: text.index("[[", text.index("[[") + 2)].replace(f"[[{table}]]", f"[{table}]")
    (spoil / name).write_text(one, "utf-8")
    forget()
    assert (
        f"rules/{name}: {table}: dit is geen lijst. Schrijf elk onderdeel onder een kop [[...]], met twee haken."
        in lines(all_faults())
    )


@pytest.mark.parametrize("ids", [("x",), ("x", "y")], ids=["twelve", "thirteen"])
def test_more_domains_than_the_source_has_are_refused(ids: tuple[str, ...], spoil: Path) -> None:
    with (spoil / DOMAINS).open("a", encoding="utf-8") as file:
        file.writelines("\n" + DOMAIN_BLOCK.format(id=name) for name in ids)
    forget()
    what = f"de {11 + len(ids)} domeinen hier zijn niet de 11 van de ZRM 2013, op volgorde"
    assert any(what in line for line in lines(all_faults()))


def test_fewer_domains_than_the_source_has_are_refused(spoil: Path) -> None:
    text = (spoil / DOMAINS).read_text("utf-8")
    (spoil / DOMAINS).write_text(text[: text.rindex("[[domein]]")], "utf-8")
    forget()
    assert any("de 10 domeinen hier zijn niet de 11" in line for line in lines(all_faults()))


def test_two_domains_that_changed_places_are_refused_since_sources_are_counted(spoil: Path) -> None:
    file = spoil / DOMAINS
    changed(file, 'id = "financien"', 'id = "x"')
    changed(file, 'id = "dagbesteding"', 'id = "financien"')
    changed(file, 'id = "x"', 'id = "dagbesteding"')
    assert {fault.file for fault in all_faults()} == {DOMAINS}


def test_all_faults_of_all_files_come_at_once(spoil: Path) -> None:
    changed(spoil / TRIAGE, "[check]", "[chek]")
    changed(spoil / ZRM, 'summary = "Vul bij', 'samenvatting = "Vul bij')
    changed(spoil / LAW, 'short = "Besluit meldcode"\n', "")
    changed(spoil / GRENZEN, "{bel:112}", "{bel:1}")
    changed(spoil / GRENZEN, "{bel:113}", "{bel:2}")
    found = all_faults()
    assert {fault.file for fault in found} == {TRIAGE, ZRM, LAW, GRENZEN}
    assert sum("het nummer “" in fault.what for fault in found) == 2


def test_a_fault_reads_as_one_sentence_and_as_one_line() -> None:
    fault = WordsFault(TRIAGE, "vraag “acuut”", "“titel” bestaat hier niet", "haal het weg")
    assert fault.as_json() == {
        "field": "rules/triage/words.toml: vraag “acuut”",
        "message": "“titel” bestaat hier niet; haal het weg.",
    }
    assert (
        fault.as_line() == "rules/triage/words.toml: vraag “acuut”: “titel” bestaat hier niet. Haal het weg."
    )


def test_a_rule_that_says_nothing_of_itself_has_the_words_that_every_check_has(
    spoil: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "rules.proef", ModuleType("rules.proef"))
    folder = spoil / "proef"
    folder.mkdir()
    words = folder / "words.toml"
    words.write_text(SMALL, "utf-8")
    forget()
    try:
        assert [fault.as_line() for fault in words_faults("proef")] == []
        words.write_text(SMALL.replace("[outcome.ja]", "[eigenlijk]\nx = 1\n[outcome.ja]"), "utf-8")
        forget()
        [fault] = words_faults("proef")
        assert fault.as_line().startswith("rules/proef/words.toml: “eigenlijk” bestaat hier niet.")
    finally:
        rmtree(folder)
