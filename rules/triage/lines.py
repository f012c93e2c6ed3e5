"""The decision of the triage: its lines in order, of which the first that holds decides."""

from __future__ import annotations

from rules.core.explanation import Answers
from rules.core.kleene import Truth, both, either, equals
from rules.core.lines import Condition, Line, answered, deciding

# Everything in `hulpvragen` that the buurtteam does not do itself (werkkader, closing list).
NOT_OURS = (
    "behandeling",
    "verzorging",
    "dwang",
    "schuldregeling",
    "toeleiding-werk",
    "bewonersinitiatief",
    "voorziening",
)
# The werkkader gives these to the buurtteam whatever the number of domains (woonbegeleiding, 5-10).
ALWAYS_OURS = ("geweld-thuis", "huisuitzetting", "woonoverlast", "vervuiling")
# From how many domains on there are several.
SEVERAL = 2
# The domain in which a professional looks first.
HOME = "huiselijke-relaties"


def several(answers: Answers) -> Truth:
    """Return whether there are problems in two or more domains."""
    domains = answers.get("leefgebieden")
    return None if domains is None else len(domains) >= SEVERAL


def one(answers: Answers) -> Truth:
    """Return whether there are problems in exactly one domain."""
    domains = answers.get("leefgebieden")
    return None if domains is None else len(domains) == 1


def _youth(answers: Answers) -> Truth:
    return either(equals(answers.get("volwassen"), "nee"), equals(answers.get("opvoeding"), "ja"))


def _asks_several(answers: Answers, code: str, reach: str) -> Truth:
    """Return whether, with several domains, `zwaar` is `code` or `bereikbaar` is `reach`."""
    many = several(answers)
    if many is not True:
        return many
    return either(equals(answers.get("zwaar"), code), equals(answers.get("bereikbaar"), reach))


def _asks_for(answers: Answers, things: tuple[str, ...]) -> Truth:
    asked_for = answers.get("hulpvragen")
    return None if asked_for is None else any(thing in things for thing in asked_for)


def _provision(answers: Answers) -> Truth:
    return both(_asks_for(answers, ("voorziening",)), answered("buurtteam-betrokken", "ja")(answers))


def _ours(answers: Answers) -> Truth:
    """Return whether the buurtteam does this whatever the number of domains."""
    return either(_asks_for(answers, ALWAYS_OURS), _provision(answers))


def _partner(answers: Answers) -> Truth:
    return _asks_for(answers, NOT_OURS)


def _at_home(answers: Answers) -> Truth:
    domains = answers.get("leefgebieden")
    return None if domains is None else domains == [HOME]


def _single(code: str) -> Condition:
    return lambda answers: both(one(answers), answered("ingewikkeld", code)(answers))


# Each line as in the contract; `carried_by` names per question the answers that make it hold.
LINES = (
    Line("acuut", "crisis", answered("acuut", "ja"), (("acuut", ("ja",)),)),
    Line("jeugd", "jeugd-en-gezin", _youth, (("volwassen", ("nee",)), ("opvoeding", ("ja",)))),
    Line("postcode", "stedelijk", answered("postcode", "nee"), (("postcode", ("nee",)),)),
    Line("elders", "elders", answered("postcode", "elders"), (("postcode", ("elders",)),)),
    Line(
        "woonvoorziening",
        "woonvoorziening",
        answered("woonvoorziening", "ja"),
        (("woonvoorziening", ("ja",)),),
    ),
    Line(
        "aanvullend",
        "aanvullend",
        lambda answers: _asks_several(answers, "ja", "nee"),
        (("leefgebieden", ()), ("zwaar", ("ja",)), ("bereikbaar", ("nee",))),
    ),
    Line(
        "overleg",
        "overleg",
        lambda answers: _asks_several(answers, "onbekend", "onbekend"),
        (("leefgebieden", ()), ("zwaar", ("onbekend",)), ("bereikbaar", ("onbekend",))),
    ),
    Line(
        "meervoudig",
        "buurtteam",
        several,
        (("leefgebieden", ()), ("zwaar", ("nee",)), ("bereikbaar", ("ja",))),
    ),
    Line(
        "voorziening",
        "buurtteam",
        _ours,
        (("hulpvragen", ("voorziening", *ALWAYS_OURS)), ("buurtteam-betrokken", ("ja",))),
    ),
    Line("partner", "partner", _partner, (("hulpvragen", NOT_OURS),)),
    Line(
        "enkelvoudig-ingewikkeld",
        "specialist",
        _single("ja"),
        (("leefgebieden", ()), ("ingewikkeld", ("ja",))),
    ),
    Line(
        "enkelvoudig-thuis",
        "overleg",
        lambda answers: both(_at_home(answers), _single("nee")(answers)),
        (("leefgebieden", ()), ("ingewikkeld", ("nee",))),
    ),
    Line(
        "enkelvoudig",
        "informeel",
        _single("nee"),
        (("leefgebieden", ()), ("ingewikkeld", ("nee",))),
    ),
    Line(
        "enkelvoudig-onbekend",
        "overleg",
        _single("onbekend"),
        (("leefgebieden", ()), ("ingewikkeld", ("onbekend",))),
    ),
    Line(
        "geen",
        "informatie",
        lambda answers: equals(answers.get("leefgebieden"), []),
        (("leefgebieden", ()),),
    ),
)


def deciding_line(answers: Answers) -> Line | None:
    """Return the first line that holds, or None when an open answer could still make one true."""
    return deciding(LINES, answers)


def outcome(answers: Answers) -> str | None:
    """Return where the question belongs, or None while the answers do not decide it."""
    line = deciding_line(answers)
    return line.outcome if line else None


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply to these answers, up to the line that decides.

    `voor` applies throughout: it never decides, but every text speaks to whom it names.
    """
    found = ["acuut", "voor"]
    if answers.get("acuut") == "ja":
        return found
    youth = ["volwassen", "opvoeding"]
    if _youth(answers) is True:
        return found + [question for question in youth if question in answers]
    found += [*youth, "postcode"]
    if answers.get("postcode") in ("nee", "elders"):
        return found
    found.append("woonvoorziening")
    if answers.get("woonvoorziening") == "ja":
        return found
    found.append("leefgebieden")
    if several(answers) is True:
        heavy = ["zwaar", "bereikbaar"]
        if _asks_several(answers, "ja", "nee") is True:
            heavy = [question for question in heavy if question in answers]
        return [*found, *heavy, "hulpvragen"]
    found.append("hulpvragen")
    if "voorziening" in answers.get("hulpvragen", []):
        found.append("buurtteam-betrokken")
    if one(answers) is True and _ours(answers) is not True and _partner(answers) is not True:
        found.append("ingewikkeld")
    return found


def missing(answers: Answers) -> list[str]:
    """Return the open questions that can still matter, in the order to ask them.

    With several domains `hulpvragen` gives actions but cannot change the outcome any more.
    """
    if deciding_line(answers):
        return []
    settled = {"voor"}
    if several(answers) is True:
        settled.add("hulpvragen")
    if _asks_for(answers, ALWAYS_OURS) is True:
        settled.add("buurtteam-betrokken")
    return [q for q in asked(answers) if q not in answers and q not in settled]
