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
        "crisis", "jeugd-en-gezin", "stedelijk", "elders", "woonvoorziening", "aanvullend", "overleg",
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
    "what_if", "receipt", "asked", "eigen", "verder",
})  # fmt: skip
EXTRA: dict[str, frozenset[str]] = {
    "triage": frozenset(),
    "overdracht": frozenset({"telling"}),
    "grenzen": frozenset({"partner", "toelichting"}),
    "zrm": frozenset({"domeinen", "acuut", "aandacht", "telling", "participatie"}),
    "agenda": frozenset(
        {
            "direct",
            "vooraf",
            "volgorde",
            "doorgeschoven",
            "agenda",
            "inbreng",
            "afwijking",
        }
    ),
    "stroomdiagram": frozenset({"pad"}),
}

DOMAINS = (
    "financien", "dagbesteding", "huisvesting", "huiselijke-relaties", "geestelijke-gezondheid",
    "lichamelijke-gezondheid", "verslaving", "adl", "sociaal-netwerk",
    "maatschappelijke-participatie", "justitie",
)  # fmt: skip
# What is never asked of the buurtteam in vain: guidance, and four things whatever the number of domains.
ALWAYS_OURS = ("geweld-thuis", "huisuitzetting", "woonoverlast", "vervuiling")
NOT_OURS = (
    "behandeling", "verzorging", "dwang", "schuldregeling", "toeleiding-werk", "bewonersinitiatief",
    "voorziening",
)  # fmt: skip
HELP = ("begeleiding", *ALWAYS_OURS, *NOT_OURS)
HOME = "huiselijke-relaties"
MIND = "geestelijke-gezondheid"
BODY = "lichamelijke-gezondheid"

YES_NO = ("ja", "nee")
YES_NO_UNKNOWN = ("ja", "nee", "onbekend")
# The single-answer questions of triage and their answers, in the order of the contract's table.
TRIAGE = {
    "acuut": YES_NO_UNKNOWN,
    "volwassen": YES_NO,
    "opvoeding": YES_NO_UNKNOWN,
    "postcode": ("ja", "elders", "nee", "onbekend"),
    "woonvoorziening": YES_NO_UNKNOWN,
    "ingewikkeld": YES_NO_UNKNOWN,
    "zwaar": YES_NO_UNKNOWN,
    "bereikbaar": YES_NO_UNKNOWN,
    "buurtteam-betrokken": YES_NO_UNKNOWN,
}
# Whom it is for: only changes the wording.
FOR = ("mezelf", "ander")
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
# Every alert of a check.
ALERTS: dict[str, frozenset[str]] = {
    "triage": frozenset({
        "direct-gevaar", "veiligheid-onzeker", "thuis-veilig", "zelfdoding", "kind-veilig",
    }),
    "overdracht": frozenset(SAFETY),
    "grenzen": frozenset({"veiligheid"}),
    "zrm": frozenset({"acuut", "acuut-relaties", "acuut-geest", "acuut-lichaam", "mogelijk-geweld"}),
    "agenda": frozenset({"direct"}),
    "stroomdiagram": frozenset({"crisis", "crisis-onbekend", "veilig-nee", "veilig-onbekend"}),
}  # fmt: skip
# Telephone numbers that an advice may give: danger, suicide, violence at home, worry, for a child.
PHONES = frozenset({"112", "113", "0800-0113", "0800-2000", "0800-1205", "0800-0432"})
VEILIG_THUIS = "0800-2000"
SUICIDE = "0800-0113"
