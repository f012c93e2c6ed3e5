"""No sentence of ours is a source's sentence with a word swapped here and there.

The sources are not ours to publish, so where they are absent only the finder itself is tested.
"""

from __future__ import annotations

import re

import pytest

from tests.handbook.near_copies import (
    ALLOWED,
    SOURCES,
    Finder,
    all_near,
    allowed,
    our_files,
    source_texts,
)

needs_sources = pytest.mark.skipif(
    not SOURCES.is_dir(), reason=f"not compared: no {SOURCES}, since the sources are not ours to publish"
)

# A made-up source; what we may not write after reading it, and what we may.
SOURCE = """De buurvrouw bezorgt iedere maandag verse eieren bij alle oudere bewoners van het plein.
Wie dat wenst, kan haar daarvoor bij de bakker een briefje met adres geven."""

TOO_NEAR = [
    "Iedere maandag bezorgt een buurvrouw verse eieren aan oudere bewoners van een plein.",
    "De buurvrouwen bezorgen op maandag eieren, ook bij een oudere bewoner van dit plein.",
    "- **Eieren.** Op maandag: verse eieren voor oudere bewoners van het plein, zegt men.",
    "Wie dit wenst, geeft daarvoor bij de bakker een briefje af met een adres.",
]
OWN_WORDS = [
    "Aan het begin van de week rijdt iemand uit de straat rond met eieren voor wie oud is.",
    "Op het plein wonen veel mensen, en de bakker kent hun adres.",
    "Verse eieren op maandag.",
]

# Sentences that stood on eight pages and got past the search for runs of nine equal words.
WERE_TOO_NEAR = {
    "transformatiedoelen": "informele hulp, een preventief aanbod of een specialist?",
    "terugkerende-kwesties": (
        "Blijf je verantwoordelijk voor een kind dat is doorverwezen, maar nog op een wachtlijst staat?"
    ),
    "afronden-en-evalueren": (
        "De gespreksleider vat de adviezen samen en de inbrenger zegt wat hij ermee gaat doen."
    ),
    "veiligheid-stap-voor-stap": (
        "Zie je het kind goed, hoe (on)veilig is het, en zijn de ouders akkoord met de inbreng?"
    ),
    "agenda-en-selectie": "Hoe werken en leren we samen, wat moet anders of beter, en wat is daarvoor nodig?",
    "psychiatrie-en-verslaving": "Begeleiding en activering op andere leefgebieden, naast de behandeling",
    "woonbegeleiding": "Er is nog een reden waarom instellingen een klein deel houden.",
    "competenties": "Je moedigt mensen aan verantwoordelijkheid en regie (terug) te nemen.",
}


@needs_sources
def test_no_sentence_of_ours_follows_a_source_too_closely() -> None:
    said = [
        f"{near.place}: “{near.sentence}” is too near {near.source}: “{near.theirs}”" for near in all_near()
    ]
    assert not said, "\n".join(said)


@needs_sources
@pytest.mark.parametrize("page", WERE_TOO_NEAR)
def test_what_slipped_through_before_is_found(page: str) -> None:
    near = Finder(source_texts()).near(page, WERE_TOO_NEAR[page])
    assert near
    assert near.equal >= 4


@pytest.mark.parametrize("sentence", TOO_NEAR)
def test_other_small_words_or_endings_do_not_make_it_ours(sentence: str) -> None:
    assert Finder({"bron": SOURCE}).near("hier", sentence)


@pytest.mark.parametrize("sentence", OWN_WORDS)
def test_the_same_fact_in_own_words_is_ours(sentence: str) -> None:
    assert not Finder({"bron": SOURCE}).near("hier", sentence)


def test_what_is_found_says_where_and_in_which_source() -> None:
    near = Finder({"een": "Over iets heel anders gaat deze tekst.", "bron": SOURCE}).near(
        "pagina:3", TOO_NEAR[0]
    )
    assert near
    assert (near.place, near.source) == ("pagina:3", "bron")
    assert "oudere bewoners" in near.theirs


def test_every_name_that_may_stand_is_used_somewhere() -> None:
    ours = "\n".join(all_text())
    unused = [name for name in allowed() if name not in ours]
    assert ALLOWED.read_text(encoding="utf-8").startswith("# ")
    assert not unused


def all_text() -> list[str]:
    """Return every file of ours, with a link reduced to its words as in a sentence."""
    return [re.sub(r"\]\([^)]*\)", "]", path.read_text(encoding="utf-8")) for path in our_files()]
