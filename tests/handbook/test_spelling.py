"""The Dutch that readers see: `make check` finds a slip, and its lists hold nothing that is not needed."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from site_builder.project import NODE_MODULES, ROOT
from tools import house_terms

LISTS = sorted((ROOT / "spelling").glob("*.txt"))

A_PAGE = """---
title: De cliënt en het buurtteam
zoekwoorden: [klient, psygoloog]
---

# Wat is dit?

Bel {bel:112} of lees [de pagina](../zrm-qq/pagena.md).
`codde` staat in een regel.
Dit is een foutt.

::: check triage

```uitwerking
verwacht = "buurtteem"
```
"""
WORDS = """# An english comment with a mistaek.
[[question]]
id = "hulpvraagg"
source = "werkkader/afbakeningg#1"
title = "Waar gaat de vraagg over?"
"""


def cspell(folder: Path, *arguments: str) -> list[str]:
    """Run the spelling check with our settings over another folder; return what it says."""
    done = subprocess.run(
        [
            str(NODE_MODULES / ".bin" / "cspell"), "lint", "--no-progress", "--no-summary",
            "--config", str(ROOT / "cspell.config.yaml"), "--root", str(folder), *arguments, "**/*.md", "**/*.toml",
        ],
        cwd=folder, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert not done.stderr.strip(), done.stderr
    return done.stdout.splitlines()


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "pagina.md").write_text(A_PAGE, encoding="utf-8")
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "words.toml").write_text(WORDS, encoding="utf-8")
    return tmp_path


def test_a_slip_is_named_with_its_place_and_what_it_may_have_to_be(texts: Path) -> None:
    said = cspell(texts, "--show-suggestions")
    assert [line.partition(" Suggestions")[0] for line in sorted(said)] == [
        "docs/pagina.md:10:12 - Unknown word (foutt)",
        "rules/words.toml:5:23 - Unknown word (vraagg)",
    ]
    assert all(re.search(r"\b(fout|vraag)\b", line.partition("Suggestions")[2]) for line in said)


def test_every_listed_word_is_used_and_unknown_to_the_dictionary(tmp_path: Path) -> None:
    bare = tmp_path / "bare.yaml"
    ours = ", ".join(f'"!{file.stem}"' for file in LISTS)
    bare.write_text(
        f"import: ['{ROOT / 'cspell.config.yaml'}']\nglobRoot: '{ROOT}'\ndictionaries: [{ours}]\n", "utf-8"
    )
    done = subprocess.run(
        [str(NODE_MODULES / ".bin" / "cspell"), "lint", "--no-progress", "--no-summary", "--words-only",
         "--unique", "--config", str(bare)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    unknown = {word.lower() for word in done.stdout.split()}
    listed = {word.lower() for file in LISTS for word in words_of(file)}
    assert unknown == listed


def words_of(file: Path) -> list[str]:
    return [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize("file", LISTS, ids=lambda file: file.stem)
def test_each_list_is_sorted_and_says_what_it_is_for(file: Path) -> None:
    words = words_of(file)
    assert file.read_text(encoding="utf-8").startswith("# ")
    assert words == sorted(set(words), key=lambda word: (word.lower(), word))
    assert not [word for word in words if " " in word]


def test_no_word_stands_in_two_lists() -> None:
    words = [word for file in LISTS for word in words_of(file)]
    assert len(words) == len(set(words))


def test_no_term_is_written_in_two_ways() -> None:
    assert house_terms.faults() == []


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Volg de meldcode.", "Meldcode"),
        ("Bel het Fact-team.", "FACT-team"),
        ("Ga naar Werk en Inkomen.", "Werk & Inkomen"),
        ("De klant belt.", "cliënt"),
        ("Hij redt zich zelf.", "zichzelf"),
        ("Dat is 85% van het werk.", "procent"),
        ("Bel d.w.z. bijv. de GGZ.", "ggz"),
    ],
)
def test_another_way_of_writing_a_term_is_refused(tmp_path: Path, wrong: str, right: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "pagina.md").write_text(f"# Kop\n\n{wrong}\n", encoding="utf-8")
    said = house_terms.faults(tmp_path)
    assert any(line.startswith(f"docs/pagina.md:3: schrijf “{right}”, niet “") for line in said)


@pytest.mark.parametrize(
    "good",
    [
        "Volg de Meldcode; het Besluit verplichte meldcode zegt dat elke organisatie een meldcode heeft.",
        "Het [FACT-team](fact.md) en `zrm` en [de ZRM](../zrm.md).",
        "::: check zrm",
        "zoekwoorden: [avg, wmo, klant]",
        "Kun je zelf bellen? Circa tien keer.",
    ],
)
def test_right_terms_codes_and_links_are_left_alone(tmp_path: Path, good: str) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "pagina.md").write_text(f"{good}\n", encoding="utf-8")
    assert house_terms.faults(tmp_path) == []


def test_codes_in_data_are_no_terms(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "words.toml").write_text(
        'id = "zrm"\nsource = "werkkader/wmo#1"\nvarianten = ["klant"]\ntitle = "Is de Wmo nodig?"\n', "utf-8"
    )
    assert house_terms.faults(tmp_path) == []


def test_every_term_says_why() -> None:
    assert all(len(term.reason.split()) >= 3 for term in house_terms.terms())
