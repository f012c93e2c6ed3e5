"""The contract's tables, typed over by hand: the tests' own knowledge of what is allowed.

Nothing here is read from the rules but which checks there are, so that a change in the rules cannot
change what is expected.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.case_tables import CHECKS as CHECKS  # noqa: PLC0414 - the tests take it from here
from tests.case_tables import table

ROOT = Path(__file__).parents[2]

# What differs per check stands in its own case table, under `[contract]`, also typed over by hand.
TABLES: dict[str, dict[str, Any]] = {check: table(check)["contract"] for check in CHECKS}
FLOWS = tuple(check for check, about in TABLES.items() if about.get("stroom"))
OUTCOMES: dict[str, frozenset[str]] = {
    check: frozenset(about["uitkomsten"]) for check, about in TABLES.items()
}
# Every alert of a check.
ALERTS: dict[str, frozenset[str]] = {check: frozenset(about["alarm"]) for check, about in TABLES.items()}
# The fields of a result that are a check's own.
EXTRA: dict[str, frozenset[str]] = {check: frozenset(about["velden"]) for check, about in TABLES.items()}

RESULT = frozenset({
    "check", "outcome", "complete", "missing", "title", "summary", "reasons", "actions", "alerts",
    "what_if", "receipt", "asked", "eigen", "verder",
})  # fmt: skip
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
MINUTES = {"licht": 15, "gewoon": 30, "complex": 60}
OPENING = (("welkom", 5), ("terugblik", 10), ("prioritering", 5))
CLOSING = (("successen", 5), ("afronding", 5))
# Telephone numbers that an advice may give: danger, suicide, violence at home, worry, for a child.
PHONES = frozenset({"112", "113", "0800-0113", "0800-2000", "0800-1205", "0800-0432"})
VEILIG_THUIS = "0800-2000"
SUICIDE = "0800-0113"
