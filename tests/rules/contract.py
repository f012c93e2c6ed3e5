"""The contract's tables, typed over by hand: the tests' own knowledge of what is allowed.

Nothing here is read from the rules, so that a change in the rules cannot change what is expected.
"""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]

CHECKS = ("triage", "overdracht", "grenzen", "zrm", "agenda", "stroomdiagram")
FLOWS = ("stroomdiagram", "triage")

OUTCOMES: dict[str, frozenset[str]] = {
    "triage": frozenset({
        "crisis", "jeugd-en-gezin", "stedelijk", "woonvoorziening", "aanvullend", "overleg",
        "buurtteam", "partner", "specialist", "informeel", "informatie",
    }),
    "overdracht": frozenset({"buurtteam", "aanvullend", "twijfel"}),
    "grenzen": frozenset({"buurtteam", "gedeeld", "niet"}),
    "zrm": frozenset({
        "acute-problematiek", "niet-zelfredzaam", "beperkt-zelfredzaam",
        "voldoende-zelfredzaam", "volledig-zelfredzaam",
    }),
    "agenda": frozenset({"vol", "past", "leeg"}),
    "stroomdiagram": frozenset({
        "nog-niet", "direct-handelen", "afsluiten", "afschalen", "voortzetten", "opschalen",
        "agenderen",
    }),
}  # fmt: skip

RESULT = frozenset({
    "check", "outcome", "complete", "missing", "title", "summary", "reasons", "actions", "alerts",
    "what_if", "receipt",
})  # fmt: skip
EXTRA: dict[str, frozenset[str]] = {
    "triage": frozenset(),
    "overdracht": frozenset({"telling"}),
    "grenzen": frozenset({"partner", "toelichting"}),
    "zrm": frozenset({"domeinen", "acuut", "aandacht", "telling", "participatie"}),
    "agenda": frozenset({"direct", "vooraf", "volgorde", "doorgeschoven", "agenda", "inbreng"}),
    "stroomdiagram": frozenset({"pad"}),
}

DOMAINS = (
    "financien", "dagbesteding", "huisvesting", "huiselijke-relaties", "geestelijke-gezondheid",
    "lichamelijke-gezondheid", "verslaving", "adl", "sociaal-netwerk",
    "maatschappelijke-participatie", "justitie",
)  # fmt: skip
HELP = (
    "begeleiding", "behandeling", "verzorging", "dwang", "schuldregeling", "toeleiding-werk",
    "bewonersinitiatief", "voorziening",
)  # fmt: skip
NOT_OURS = HELP[1:]

YES_NO = ("ja", "nee")
YES_NO_UNKNOWN = ("ja", "nee", "onbekend")
# The single-answer questions of triage and their answers, in the order of the contract's table.
TRIAGE = {
    "acuut": YES_NO_UNKNOWN,
    "volwassen": YES_NO,
    "opvoeding": YES_NO_UNKNOWN,
    "postcode": YES_NO,
    "woonvoorziening": YES_NO,
    "ingewikkeld": YES_NO_UNKNOWN,
    "zwaar": YES_NO_UNKNOWN,
    "bereikbaar": YES_NO_UNKNOWN,
    "buurtteam-betrokken": YES_NO,
}
NINETEEN = (
    *(f"functioneren-{number}" for number in range(1, 8)),
    *(f"begeleiding-{number}" for number in range(1, 12)),
    "wonen-1",
)
SAFETY = ("functioneren-2", "functioneren-3", "begeleiding-8", "begeleiding-9")

MOMENTS = ("start", "drie-maanden", "tussentijds", "afsluiting")
LEVELS = {
    1: "acute-problematiek",
    2: "niet-zelfredzaam",
    3: "beperkt-zelfredzaam",
    4: "voldoende-zelfredzaam",
    5: "volledig-zelfredzaam",
}

KINDS = ("casus", "proces", "info")
URGENT = ("veiligheid", "thuiszitter", "psychiatrie")
MINUTES = {"licht": 15, "gewoon": 30, "complex": 60}
OPENING = (("welkom", 5), ("terugblik", 10), ("prioritering", 5))
CLOSING = (("successen", 5), ("afronding", 5))
# Telephone numbers that an advice may give (facts.md): danger, suicide, violence at home, worry.
PHONES = frozenset({"112", "113", "0800-0113", "0800-2000", "0800-1205"})
