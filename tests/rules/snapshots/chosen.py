"""The answers whose whole results are kept: each outcome, none yet, each alert, both sides of a bound."""

from __future__ import annotations

from typing import Any

from tests.rules.contract import BODY, DOMAINS, HOME, MIND, NINETEEN, NOT_OURS, SAFETY

Answers = dict[str, Any]
Chosen = dict[str, Answers]

EVERYTHING = list(NOT_OURS)
THROUGH: Answers = {
    "acuut": "nee", "volwassen": "ja", "opvoeding": "nee", "postcode": "ja", "woonvoorziening": "nee",
}  # fmt: skip
UNSURE: Answers = {**THROUGH, "opvoeding": "onbekend", "postcode": "onbekend", "woonvoorziening": "onbekend"}
TWO: Answers = {**THROUGH, "leefgebieden": ["adl", "justitie"], "zwaar": "nee", "bereikbaar": "ja"}
SIMPLE: Answers = {**THROUGH, "hulpvragen": [], "ingewikkeld": "nee"}
HARD: Answers = {**THROUGH, "hulpvragen": ["begeleiding"], "ingewikkeld": "ja"}
# One problem in each of these brings what the buurtteam does itself; in the last one nothing more.
SIMPLE_DOMAINS = (
    "financien", "dagbesteding", "huisvesting", MIND, "verslaving", "maatschappelijke-participatie", "justitie",
)  # fmt: skip
# What says nothing else for oneself than another entry does.
SAME_FOR_ONESELF = (
    "nog niets", "jeugd-en-gezin, opvoeden", "aanvullend, niet bereikbaar", "overleg, één", "buurtteam, elf",
    "buurtteam, wonen", "buurtteam, overlast", "buurtteam, vervuiling", "buurtteam, voorziening", "informatie, begeleiding gevraagd",
    "onveilig thuis, verder nog niets", *(f"specialist, {domain}" for domain in (HOME, MIND)),
    *(f"informeel, {d}" for d in SIMPLE_DOMAINS if d not in {"dagbesteding", "maatschappelijke-participatie"}),
)  # fmt: skip


def _triage() -> Chosen:
    """Return triage's answers; those of an outcome once more for who fills it in for oneself."""
    outcomes: Chosen = {
        "crisis": {"acuut": "ja", "hulpvragen": EVERYTHING},
        "crisis, met alles wat onveilig is": {"acuut": "ja", "leefgebieden": [HOME, MIND]},
        "jeugd-en-gezin, een kind": {"acuut": "nee", "volwassen": "nee", "hulpvragen": EVERYTHING},
        "jeugd-en-gezin, opvoeden": {"acuut": "nee", "volwassen": "ja", "opvoeding": "ja"},
        "stedelijk": {**THROUGH, "postcode": "nee", "hulpvragen": EVERYTHING},
        "elders": {**THROUGH, "postcode": "elders", "hulpvragen": EVERYTHING},
        "woonvoorziening": {**THROUGH, "woonvoorziening": "ja", "hulpvragen": EVERYTHING},
        "aanvullend, zwaar": {**TWO, "zwaar": "ja", "hulpvragen": EVERYTHING},
        "aanvullend, niet bereikbaar": {**TWO, "bereikbaar": "nee"},
        "overleg, twee": {**TWO, "zwaar": "onbekend", "bereikbaar": "onbekend", "hulpvragen": EVERYTHING},
        "overleg, één": {**SIMPLE, "leefgebieden": ["adl"], "ingewikkeld": "onbekend"},
        "overleg, thuis": {**SIMPLE, "leefgebieden": [HOME]},
        "buurtteam, elf": {**TWO, "leefgebieden": list(DOMAINS), "hulpvragen": EVERYTHING},
        "buurtteam, twee": TWO,
        "buurtteam, voorziening": {
            **THROUGH, "leefgebieden": [], "hulpvragen": ["voorziening"], "buurtteam-betrokken": "ja",
        },
        "buurtteam, geweld": {**THROUGH, "leefgebieden": [], "hulpvragen": ["geweld-thuis"]},
        "buurtteam, wonen": {
            **THROUGH,
            "leefgebieden": ["huisvesting"],
            "hulpvragen": ["huisuitzetting", "woonoverlast", "vervuiling", "voorziening"],
            "buurtteam-betrokken": "onbekend",
        },
        "buurtteam, overlast": {**THROUGH, "leefgebieden": [], "hulpvragen": ["woonoverlast"]},
        "buurtteam, vervuiling": {**THROUGH, "leefgebieden": [], "hulpvragen": ["vervuiling"]},
        "partner": {
            **UNSURE, "leefgebieden": [], "hulpvragen": EVERYTHING, "buurtteam-betrokken": "onbekend",
        },
        **{f"specialist, {domain}": {**HARD, "leefgebieden": [domain]} for domain in ("adl", HOME, MIND)},
        **{f"informeel, {domain}": {**SIMPLE, "leefgebieden": [domain]} for domain in SIMPLE_DOMAINS},
        "informatie, niets gevraagd": {**SIMPLE, "leefgebieden": []},
        "informatie, begeleiding gevraagd": {**HARD, "leefgebieden": []},
    }  # fmt: skip
    open_ones: Chosen = {
        "nog niets": {},
        "onzeker of er gevaar is": {"acuut": "onbekend"},
        "onveilig thuis, verder nog niets": {"leefgebieden": [HOME]},
        "geestelijke gezondheid, verder nog niets": {"leefgebieden": [MIND]},
        "alle alarmen tegelijk": {
            "acuut": "onbekend", "volwassen": "nee", "leefgebieden": [HOME, MIND],
        },
    }  # fmt: skip
    return {
        **open_ones,
        **outcomes,
        **{
            f"{name}, voor mezelf": {**answers, "voor": "mezelf"}
            for name, answers in (open_ones | outcomes).items()
            if name not in SAME_FOR_ONESELF
        },
        "buurtteam, voor een ander": {**TWO, "voor": "ander"},
    }


def _overdracht() -> Chosen:
    """Return nine and ten of each answer, and each safety question at nee and at onbekend."""

    def counted(yes: int, no: int, unknown: int = 0) -> Answers:
        given = ["ja"] * yes + ["nee"] * no + ["onbekend"] * unknown
        return dict(zip(NINETEEN, given, strict=False))

    return {
        "nog niets": {},
        "buurtteam, alles ja": counted(19, 0),
        "buurtteam, tien tegen negen": counted(10, 9),
        "buurtteam, tien en de rest open": counted(10, 0),
        "open, negen en de rest open": counted(9, 0),
        "aanvullend, alles nee": counted(0, 19),
        "aanvullend, tien tegen negen": dict(zip(reversed(NINETEEN), counted(9, 10).values(), strict=True)),
        "open, negen keer nee": counted(0, 9),
        "twijfel, negen om negen": counted(9, 9, 1),
        "twijfel, alles onbekend": counted(0, 0, 19),
        **{f"{q}, {answer}": {q: answer} for q in SAFETY for answer in ("nee", "onbekend")},
    }


def _zrm() -> Chosen:
    """Return every level as the lowest, with all domains seen and with some open, and every alert."""

    def one(**scores: int | None) -> Answers:
        return {"metingen": [{"moment": "start", "scores": scores}]}

    def everywhere(level: int, **scores: int) -> Answers:
        return one(**{**dict.fromkeys(DOMAINS, level), **scores})

    return {
        "nog niets": {},
        "een meting zonder niveaus": {"metingen": [{}]},
        "niet beoordeeld": one(adl=None),
        **{f"alles op {level}": everywhere(level) for level in range(1, 6)},
        **{f"één op {level}, de rest open": one(adl=level) for level in (1, 3, 5)},
        **{f"{domain} op 1": everywhere(5, **{domain: 1}) for domain in ("adl", HOME, MIND, BODY)},
        "tien gezien, één open": one(**dict.fromkeys(DOMAINS[1:], 4)),
        "tien gezien, één niet beoordeeld": one(**{**dict.fromkeys(DOMAINS, 4), DOMAINS[0]: None}),
        f"{HOME} op 2": everywhere(5, **{HOME: 2}),
        f"{HOME} op 3": everywhere(5, **{HOME: 3}),
        f"{HOME} op 2, de rest open": one(**{HOME: 2}),
        "vier metingen": {
            "metingen": [
                {"moment": "start", "label": "casus A", "maand": "2025-12", "participatie": 1,
                 "scores": {"adl": 2, "financien": 3, "justitie": 4}},
                {"moment": "drie-maanden", "scores": {"adl": 5, "financien": 1}},
                {"moment": "tussentijds", "scores": {}, "participatie": None},
                {"moment": "afsluiting", "participatie": 6,
                 "scores": {"adl": 3, "financien": 2, "justitie": 4, "huisvesting": 1}},
            ]
        },
    }  # fmt: skip


def _agenda() -> Chosen:
    """Return a meeting of every outcome; one in which all that can be is in it; the bounds in minutes."""
    kinds: list[Answers] = [
        {"id": "A", "omvang": "licht"},
        {"id": "B", "meervoudig": True},
        {"id": "C", "thema": "lvb"},
        {"id": "D", "thema": " LVB ", "omvang": "complex"},
        {"id": "E", "betrokken": 2, "soort": "proces", "omvang": "licht"},
        {"id": "F", "voorbereid": True, "leervraag": True},
        {"id": "G", "urgent": ["thuiszitter"]},
        {"id": "H", "urgent": ["psychiatrie", "veiligheid"], "omvang": "licht"},
        {"id": "I", "soort": "info"},
        {"id": "J", "acuut": True, "soort": "info"},
    ]
    return {
        "nog niets": {},
        "leeg": {"zaken": []},
        "leeg, met iets acuuts": {"zaken": [{"id": "A", "acuut": True}]},
        "leeg, met een korte vraag": {"zaken": [{"id": "A", "soort": "info"}]},
        "past, alles wat kan": {"zaken": kinds, "duur": 240, "start": "13:30"},
        "vol, alles wat kan": {"zaken": kinds, "duur": 120},
        "vol, met een eigen volgorde": {"zaken": kinds, "duur": 120, "eigen-volgorde": ["a", "D"]},
        "past, precies": {"zaken": [{"id": "A"}], "duur": 60},
        "vol, en de veiligheid schuift door": {"zaken": [{"id": "A", "urgent": ["veiligheid"]}], "duur": 30},
        "vol, net niet": {"zaken": [{"id": "A"}], "duur": 59},
        "past, met twee uur tot middernacht": {"zaken": [{"id": "A"}], "start": "22:30"},
    }


def _stroomdiagram() -> Chosen:
    """Return a way to every outcome, every alert with and without an outcome, and each way to stop."""
    begun = {"crisis": "nee", "half-jaar": "ja"}
    wanted = {**begun, "veilig": "ja", "wil": "ja"}
    reached = {**wanted, "doelen": "ja"}
    light = {"zwaar": "nee", "vooruitgang": "nee"}
    agreed = {"zwaar": "nee", "vooruitgang": "ja", "afspraken": "ja"}
    return {
        "nog niets": {},
        "onderweg": begun,
        "onderweg, niet veilig": {**begun, "veilig": "nee"},
        "direct-handelen": {"crisis": "ja"},
        "agenderen, crisis onbekend": {"crisis": "onbekend"},
        "nog-niet": {"crisis": "nee", "half-jaar": "nee"},
        "agenderen, veilig onbekend": {**begun, "veilig": "onbekend"},
        "afsluiten, doelen gehaald": {**reached, "signaleren": "ja", "redzaam": "ja", "twijfel": "nee"},
        "afsluiten, de cliënt wil niet meer": {**begun, "veilig": "ja", "wil": "nee", "twijfel": "nee"},
        "agenderen, twijfel": {**begun, "veilig": "ja", "wil": "nee", "twijfel": "ja"},
        "afschalen, veilig": {**reached, "signaleren": "ja", "redzaam": "nee", "netwerk": "ja"},
        "afschalen, niet veilig": {**begun, "veilig": "nee", **light, "netwerk": "ja"},
        "opschalen, niet veilig": {**begun, "veilig": "nee", "zwaar": "ja"},
        "opschalen": {**wanted, "doelen": "nee", "zwaar": "ja"},
        "voortzetten": {**wanted, "doelen": "nee", **agreed, "inzet": "nee"},
        "voortzetten, niemand merkt het": {**reached, "signaleren": "nee", "inzet": "nee"},
        "voortzetten, niet veilig": {**begun, "veilig": "nee", **light, "netwerk": "nee", "inzet": "nee"},
        "agenderen, eigen inzet": {**wanted, "doelen": "nee", **light, "netwerk": "nee", "inzet": "ja"},
        "agenderen, niet eens": {
            **wanted,
            "doelen": "nee",
            "zwaar": "nee",
            "vooruitgang": "ja",
            "afspraken": "nee",
        },
    }


def _grenzen() -> Chosen:
    """Return a task of each outcome, and one without; every other task stands in short beside them."""
    return {
        "nog niets": {},
        "buurtteam": {"taak": "activering"},
        "buurtteam, dringend": {"taak": "huiselijk-geweld-begeleiding"},
        "gedeeld": {"taak": "burenconflict"},
        "niet": {"taak": "schuldregeling"},
        "niet, dringend": {"taak": "crisisopvang"},
    }


CHOSEN: dict[str, Chosen] = {
    "triage": _triage(),
    "overdracht": _overdracht(),
    "grenzen": _grenzen(),
    "zrm": _zrm(),
    "agenda": _agenda(),
    "stroomdiagram": _stroomdiagram(),
}
