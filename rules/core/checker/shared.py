"""What checks share: sources, laws, numbers, how to find somebody, domains, ladder, moments, what is ours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from rules.core.checker import known as codes
from rules.core.checker.fault import WordsFault
from rules.core.checker.listed import OWN_LIST, listed_faults
from rules.core.checker.walk import Found, Known, walk
from rules.core.checker.words import OWN, SAID, from_error
from rules.core.doors import PARTS as PARTS_OF_DOOR
from rules.core.sentences import COMMON, FAULTS
from rules.core.shape import Code, Keyed, Like, Rows, Table, Text, Whole, action, said
from rules.core.words import LAW_FILE, WordsError, load
from rules.description.sentences import FILE as DESCRIPTION
from rules.shared.domains import FILE as DOMAINS_FILE
from rules.shared.domains import domain_faults
from rules.shared.ladder import FILE as LADDER_FILE
from rules.shared.ladder import ladder_faults
from rules.shared.language.listed import FILE as LISTED_FILE
from rules.shared.language.listed import KINDS as LISTED_KINDS
from rules.shared.language.listed import LOADED, TRACES
from rules.shared.moments import FILE as MOMENTS_FILE
from rules.shared.moments import moment_faults
from rules.shared.own import EVERYWHERE

ID = Like(r"[a-z0-9]+(-[a-z0-9]+)*", "een id van kleine letters, cijfers en streepjes")
SECTION = Table({"heading": SAID, "items": Whole(1), "kind": Like("punt|alinea", "punt of alinea")})
DOCUMENT = Table({"title": SAID, "year": SAID, "publisher": SAID, "sections": Keyed(SECTION)})
SINCE = Like(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])|niet nagezien", "jjjj-mm-dd, of niet nagezien")
POINT = Table({"article": SAID, "says": SAID, "since": SINCE, "seen": SAID})
NUMBER = Like(
    r"(?=(?:\D*\d){3})[0-9]+(?:-[0-9]+)?", "een nummer van alleen cijfers, met hooguit één streepje"
)
HELPLINE = Table(
    {"id": ID, "name": SAID, "number": NUMBER, "cost": SAID, "source": SAID},
    {"when": SAID, "whom": SAID, "line": SAID, "short": SAID, "silent": SAID, "beside": Code("phone")},
)
DOMAIN = Table({"id": ID, "title": SAID, "plain": SAID, "help": Text()})

# A loaded word: where it comes from is a passage, or our own list.
LISTED = Table(
    {
        "id": ID,
        "kind": Like("|".join(LOADED), f"een van {', '.join(LOADED)}"),
        "forms": Rows(Text(calls=False), 1),
        "instead": SAID,
        "why": SAID,
    },
    {"source": Code("source"), "origin": Like(OWN_LIST, f"“{OWN_LIST}”, of noem een bron bij source")},
    apart=("source", "origin"),
)

ANSWERS = ("ja", "nee", "onbekend", "leeg", "niets")
JOINED = Table({"tussen": SAID, "twee": said("eerste", "laatste")})
# Each sentence on something wrong, with the places that are filled.
FAULT_PLACES: dict[str, tuple[str, ...]] = {
    "geen-check": ("check", "checks"),
    "geen-utf8": (),
    "bom": (),
    "te-groot": ("meest",),
    "te-diep": ("meest",),
    "geen-json": ("regel", "teken"),
    "geen-commando": ("gebruik",),
    "geen-stroom": ("check",),
    "antwoorden-geen-object": ("gegeven",),
    "onderdeel-geen-object": ("gegeven",),
    "naam-dubbel": ("gegeven",),
    "geen-vraag": ("gegeven", "vragen"),
    "ontbreekt": ("vraag", "verwacht"),
    "leeg": ("vraag", "verwacht"),
    "kan-niet": ("gegeven", "verwacht"),
    "kies": ("gegeven", "keuzes"),
    "geen-lijst": ("gegeven", "keuzes"),
    "kies-in-lijst": ("gegeven", "keuzes"),
    "dubbel-in-lijst": ("gegeven",),
    "waar-of-onwaar": ("gegeven",),
    "getal-in-tekst": ("gegeven", "hoeveel"),
    "getal-met-teken": ("gegeven", "hoeveel"),
    "te-lang": ("aantal", "meest"),
    "te-veel-tekens": ("meer", "aantal", "meest"),
    "geen-teken": (),
    "te-veel": ("aantal", "meest"),
    "niet-zoveel": ("aantal", "minst", "meest"),
}
# Those that a reader is told in other words.
PLAIN = (
    "te-groot", "te-diep", "antwoorden-geen-object", "onderdeel-geen-object", "naam-dubbel", "geen-vraag",
    "ontbreekt", "leeg", "kies", "geen-lijst", "kies-in-lijst", "dubbel-in-lijst", "waar-of-onwaar",
    "getal-in-tekst",
)  # fmt: skip
EXPECTED_PLACES: dict[str, tuple[str, ...]] = {
    "keuze": ("keuzes",),
    "keuzes": ("keuzes",),
    "groep": (),
    "waar-of-onwaar": (),
    "getal": ("hoeveel",),
    "tekst": ("hoeveel",),
    "een-tekst": (),
    "lijst-van-teksten": (),
    "teksten": ("hoeveel",),
    "groepen": ("hoeveel",),
    "tijd": (),
    "maand": (),
    "van-tot": ("minst", "meest"),
    "vanaf": ("minst",),
    "leeg": (),
}
GIVEN_PLACES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("waar", "onwaar", "leeg", "niets", "groep", "lijst", "onmogelijk"), ()),
    "tekst": ("tekst",),
}


def _sentences(places: Mapping[str, tuple[str, ...]]) -> Table:
    """Return the shape of a table of sentences, each with the places that are filled."""
    return Table({code: said(*names) for code, names in places.items()})


PARTS = (
    "nu",
    "anderen",
    "redenen",
    "anders",
    "eigen",
    "ingevuld",
    "telt-niet",
    "bronnen",
    "verder",
    "twijfels",
)
# Each sentence around a result, with the places that are filled.
SENTENCE_PLACES: dict[str, tuple[str, ...]] = {
    "let-op": (),
    "naar-vraag": ("vraag",),
    "wie-wanneer": ("wie", "wanneer"),
    "anders": (),
    "anders-oordeel": (),
    "open": (),
    "erbij": ("keuze",),
    "weg": ("keuze",),
    "nog-een": (),
    "nog-meer": ("aantal",),
    "hulpmiddel": (),
    "twijfel-veilig": (),
    "twijfel-wel": (),
    "twijfel-samen": (),
    "twijfel-niet": (),
    "twijfel-alleen-niet": (),
    "twijfels-samen": (),
    "twijfel-dan": ("antwoord", "uitkomst"),
    "bewijs": ("versie", "teksten"),
    "bron": ("document", "sectie"),
    "bron-een": ("document",),
    "bron-plek": ("sectie", "punt"),
    "bron-punt": ("document", "sectie", "punt"),
    "bron-plekken": ("sectie", "punten"),
    "bron-samen": ("document", "plekken"),
    "antwoord": ("vraag", "antwoord"),
    "vraag": (),
    "vragen": ("aantal",),
    "vraag-hooguit": (),
    "vragen-hooguit": ("aantal",),
}

# What is wrong with the order of measurements.
ORDER_PLACES: dict[str, tuple[str, ...]] = {
    "start-eerst": (),
    "afsluiting-laatst": (),
    "moment-dubbel": ("moment",),
}
# What the papers say that one takes along.
ON_PAPER = ("datum", "oordeel", "besproken", "handtekening", "label", "uitkomst")
HANDOVER = (
    "titel", "uitleg", "wie", "over", "van", "aan", "gevraagd", "eigen-woorden", "veilig", "uitkomst",
    "verteld", "verteld-regel", "afspraken", "wat", "wie-doet", "wanneer", "nabellen", "toestemming",
    "toestemming-waarom", "ja", "deels", "datum", "handtekening", "zonder", "van-ons",
)  # fmt: skip
RESIDENT = (
    "titel", "uitleg", "besluit", "waarom", "straks", "oneens", "lezen", "meenemen", "ondersteuner",
    "klacht", "afspraak", "weer", "bellen",
)  # fmt: skip

# Each file with its shape; nothing may be left out of it, or added.
FILES: dict[str, Any] = {
    "shared/bronnen.toml": Keyed(DOCUMENT),
    LAW_FILE: Keyed(Table({"name": SAID, "short": SAID, "where": SAID, "punt": Rows(POINT, 1)})),
    "shared/hulplijnen.toml": Table({"hulplijn": Rows(HELPLINE, 1)}),
    "shared/vinden.toml": Keyed(action()),
    COMMON: Table({"antwoord": Table(dict.fromkeys(ANSWERS, SAID)), "opsomming": JOINED}),
    DESCRIPTION: Table(
        {
            "titel": Table(dict.fromkeys(PARTS, SAID)),
            "zin": _sentences(SENTENCE_PLACES),
            "deur": Table(dict.fromkeys(("titel", *PARTS_OF_DOOR, "van-ons"), SAID)),
            "papier": Table(dict.fromkeys(ON_PAPER, SAID)),
            "warm": Table({**dict.fromkeys(HANDOVER, SAID), "aan-volgens": said("wie")}),
            "bewoner": Table(
                {**dict.fromkeys(RESIDENT, SAID), "zeggen": said("zeg"), "van-ons": said("bron")}
            ),
            "wet": Table({"bron": SAID}),
            "beslissing": Table(dict.fromkeys(("eerste", "als", "dan", "bron", "van-ons"), SAID)),
        }
    ),
    FAULTS: Table(
        {
            "fout": _sentences(FAULT_PLACES),
            "lezer": Table({code: Text(FAULT_PLACES[code]) for code in PLAIN}),
            "verwacht": _sentences(EXPECTED_PLACES),
            "gegeven": _sentences(GIVEN_PLACES),
        }
    ),
    "shared/eigen.toml": Table({"eigen": Table(dict.fromkeys(EVERYWHERE, OWN))}),
    DOMAINS_FILE: Table({"domein": Rows(DOMAIN, 1)}),
    LISTED_FILE: Table(
        {
            "soort": Table(dict.fromkeys(LISTED_KINDS, Table({"title": SAID}))),
            "gegeven": Table(dict.fromkeys(TRACES, Table({"title": SAID, "instead": SAID, "why": SAID}))),
            "woord": Rows(LISTED, 1),
        }
    ),
    LADDER_FILE: Table({"trede": Rows(Table({"code": Whole(1), "title": SAID}), 1)}),
    MOMENTS_FILE: Table(
        {
            "moment": Rows(Table({"id": ID, "title": SAID}), 1),
            "fout": _sentences(ORDER_PLACES),
            "naam": _sentences({"meting": ("meting", "moment")}),
        }
    ),
}


MORE: Mapping[str, Callable[[dict[str, Any]], Found]] = {
    DOMAINS_FILE: domain_faults,
    LADDER_FILE: ladder_faults,
    LISTED_FILE: listed_faults,
    MOMENTS_FILE: moment_faults,
}


def shared_faults(name: str) -> list[WordsFault]:
    """Return what is wrong with one of the files that checks share."""
    try:
        data = load(name)
    except WordsError as error:
        return [from_error(error)]
    if not data:
        return [WordsFault(name, "", "het bestand is leeg", "zet de inhoud terug")]
    known = Known(lambda among: codes.codes({}, among), lambda among: codes.say({}, among))
    found = [WordsFault(name, *fault) for fault in walk(data, FILES[name], "", known)]
    more = MORE.get(name)
    return found + ([WordsFault(name, *fault) for fault in more(data)] if more else [])
