"""The words of need show whom to call, in every form of them, and stay while a word grows."""

from __future__ import annotations

import json
import subprocess
from functools import cache

import pytest

from site_builder.project import ROOT
from site_builder.runtime import tools
from site_builder.search.data import search_data
from site_builder.search.roots import LETTERS, roots

# By what stands above: suicide, violence, confusion, danger.
TYPED = {
    "113": [
        "suïcide", "zelfmoordgedachten", "zelfmoordpoging", "zelfdoding", "doodswens", "doodwens", "levensmoe",
        "hij wil er niet meer zijn", "ik wil niet meer", "ik wil dood", "ze snijdt zichzelf", "snijden",
        "automutilatie", "pillen geslikt", "pillen genomen", "hij wil springen", "113",
    ],
    "veilig-thuis": [
        "mishandelt", "mijn man mishandelt mij", "mishandelde", "mishandelend", "kindermishandeling", "bedreigt",
        "bedreigingen", "dreigt", "dreigde", "stalkt", "stalkte", "slaat", "sloeg", "sloegen", "geschopt", "schopte",
        "schoppen", "wurgt", "gewurgd", "doodslaan", "vermoorden", "vermoordt", "eergeweld", "eerwraak",
        "relatiegeweld", "gewelddadig", "ik ben bang", "bang", "bange", "bang thuis", "onveilig", "onveilige",
        "niet veilig", "blauwe plekken", "bont en blauw", "hij doet me pijn", "verwaarlozing", "verwaarloosd",
        "baby schudden", "uithuwelijking", "uithuwelijken", "uitgehuwelijkt", "gegijzeld", "gijzeling",
        "uitgebuit", "uitbuiten", "aangerande", "verkrachtte", "gestalkte", "agressief",
    ],
    "zorgwekkend-gedrag": ["verwarde man", "in de war", "hoort stemmen", "ik hoor stemmen", "psychoses"],
    "112": [
        "hij heeft een mes", "messen", "bewusteloos", "bewusteloze", "gaslek", "brandstichting", "noodgeval", "acuut",
        "acute", "112", "vermist", "vermiste", "gevaarlijke", "crisisdienst", "vuurwapens", "spoedeisend",
    ],
}  # fmt: skip
ENDINGS = [
    "e",
    "en",
    "s",
    "t",
    "te",
    "ten",
    "d",
    "de",
    "den",
    "end",
    "ende",
    "er",
    "ers",
    "ing",
    "ingen",
    "je",
]
ORDINARY = [
    "schulden", "huurachterstand", "school", "vechtscheiding", "rolstoel", "zelfredzaamheidsmatrix", "mest", "mesten",
    "kinderopvang", "kind", "slaapproblemen", "eenzaam", "melden", "meldpunt", "pijn", "mijn rug doet pijn",
    "pillen", "oorlog", "bewindvoering", "ik wil verhuizen", "stemmen", "veiligheid", "1123", "dood",
]  # fmt: skip
NEED = (
    'import { needed } from "./checks/search/need.js"; import { readFileSync } from "node:fs";'
    "const { typed, needs } = JSON.parse(readFileSync(0, 'utf8'));"
    "process.stdout.write(JSON.stringify(typed.map((one) => needs.map((words) => needed(one, words)))));"
)


def shown(typed: list[str]) -> list[list[bool]]:
    """Return of each text which of the needs it shows."""
    needs = ["|".join(roots(phrase) for phrase in need.words) for need in search_data().needs]
    done = subprocess.run(
        [tools.node(), "--input-type=module", "-e", NEED],
        input=json.dumps({"typed": typed, "needs": needs}), capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    found: list[list[bool]] = json.loads(done.stdout)
    return found


@cache
def place(line: str) -> int:
    """Return which of the needs gives this number first."""
    return next(
        at for at, need in enumerate(search_data().needs) if f"Bel {{bel:{line}}}" in called(need.text)
    )


def called(text: str) -> str:
    """Return a sentence of need up to the first number."""
    return "Bel " + text[text.index("{bel:") :].partition("}")[0] + "}"


@pytest.mark.parametrize("line", TYPED)
def test_what_people_type_shows_whom_to_call(line: str) -> None:
    missed = [
        typed for typed, needs in zip(TYPED[line], shown(TYPED[line]), strict=True) if not needs[place(line)]
    ]
    assert not missed


def test_ordinary_searches_show_none() -> None:
    assert [typed for typed, needs in zip(ORDINARY, shown(ORDINARY), strict=True) if any(needs)] == []


@pytest.mark.parametrize("line", TYPED)
def test_what_is_shown_stays_while_the_word_grows(line: str) -> None:
    at = place(line)
    listed = [roots(phrase).replace("*", "") for phrase in search_data().needs[at].words]
    long = [phrase for phrase in listed if len(phrase.split()[-1]) >= LETTERS]
    forms = [*TYPED[line], *long, *(phrase + ending for phrase in long for ending in ENDINGS)]
    typing = [form[:end] for form in forms for end in range(LETTERS, len(form) + 1)]
    shows = dict(zip(typing, (needs[at] for needs in shown(typing)), strict=True))
    gone = [typed for typed in shows if shows.get(typed[:-1]) and not shows[typed]]
    assert not gone, "a root is begun by another, and shows later: write more of the shorter"
