"""Triage: where does this question belong? Thirteen lines, of which the first that holds decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rules.explanation import (
    Answers,
    Explanation,
    Json,
    Rule,
    actions_of,
    alert,
    enumerate_titles,
    outcome_words,
    reason,
)
from rules.graphs import as_json
from rules.kleene import Truth, both, either, equals
from rules.questions import by_id
from rules.words import load

ID = "triage"
WORDS = "triage/words.toml"

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

NUMBERS = ["nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf"]


def several(answers: Answers) -> Truth:
    """Return whether there are problems in two or more domains."""
    domains = answers.get("leefgebieden")
    return None if domains is None else len(domains) >= 2


def one(answers: Answers) -> Truth:
    """Return whether there are problems in exactly one domain."""
    domains = answers.get("leefgebieden")
    return None if domains is None else len(domains) == 1


def _is(question: str, code: str) -> Callable[[Answers], Truth]:
    return lambda answers: equals(answers.get(question), code)


def _youth(answers: Answers) -> Truth:
    return either(_is("volwassen", "nee")(answers), _is("opvoeding", "ja")(answers))


def _asks_several(answers: Answers, code: str, reach: str) -> Truth:
    """Return whether, with several domains, `zwaar` is `code` or `bereikbaar` is `reach`."""
    if several(answers) is not True:
        return several(answers)
    return either(_is("zwaar", code)(answers), _is("bereikbaar", reach)(answers))


def _provision(answers: Answers) -> Truth:
    asked = answers.get("hulpvragen")
    wanted = None if asked is None else "voorziening" in asked
    if wanted is not True:
        return wanted
    return _is("buurtteam-betrokken", "ja")(answers)


def _partner(answers: Answers) -> Truth:
    asked = answers.get("hulpvragen")
    return None if asked is None else any(thing in NOT_OURS for thing in asked)


def _single(code: str) -> Callable[[Answers], Truth]:
    return lambda answers: both(one(answers), _is("ingewikkeld", code)(answers))


class Line(NamedTuple):
    """One line of the decision: its id in the words, when it holds, and what carries it."""

    id: str
    outcome: str
    holds: Callable[[Answers], Truth]
    carried_by: tuple[tuple[str, tuple[str, ...]], ...]


# Each line as in the contract; `carried_by` names per question the answers that make it hold.
LINES = (
    Line("acuut", "crisis", _is("acuut", "ja"), (("acuut", ("ja",)),)),
    Line("jeugd", "jeugd-en-gezin", _youth, (("volwassen", ("nee",)), ("opvoeding", ("ja",)))),
    Line("postcode", "stedelijk", _is("postcode", "nee"), (("postcode", ("nee",)),)),
    Line(
        "woonvoorziening",
        "woonvoorziening",
        _is("woonvoorziening", "ja"),
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
        _provision,
        (("hulpvragen", ("voorziening",)), ("buurtteam-betrokken", ("ja",))),
    ),
    Line("partner", "partner", _partner, (("hulpvragen", NOT_OURS),)),
    Line(
        "enkelvoudig-ingewikkeld",
        "specialist",
        _single("ja"),
        (("leefgebieden", ()), ("ingewikkeld", ("ja",))),
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
    for line in LINES:
        holds = line.holds(answers)
        if holds is None:
            return None
        if holds:
            return line
    return None


def outcome(answers: Answers) -> str | None:
    """Return where the question belongs, or None while the answers do not decide it."""
    line = deciding_line(answers)
    return line.outcome if line else None


def asked(answers: Answers) -> list[str]:
    """Return the questions that apply to these answers, up to the line that decides."""
    found = ["acuut"]
    if answers.get("acuut") == "ja":
        return found
    youth = ["volwassen", "opvoeding"]
    if _youth(answers) is True:
        return found + [question for question in youth if question in answers]
    found += [*youth, "postcode"]
    if answers.get("postcode") == "nee":
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
    if one(answers) is True and _partner(answers) is not True:
        found.append("ingewikkeld")
    return found


def missing(answers: Answers) -> list[str]:
    """Return the open questions that can still matter, in the order to ask them.

    With several domains `hulpvragen` gives actions but cannot change the outcome any more.
    """
    if deciding_line(answers):
        return []
    settled = {"hulpvragen"} if several(answers) is True else set()
    return [q for q in asked(answers) if q not in answers and q not in settled]


def _reasons(line: Line, answers: Answers) -> list[Json]:
    titles = by_id(ID)
    found = []
    for question, codes in line.carried_by:
        answer = answers.get(question)
        if question == "leefgebieden":
            found.append(reason(ID, question, answer, _domains_text(answers)))
        elif question == "hulpvragen":
            ours = [code for code in answers[question] if code in codes]
            names = enumerate_titles([_lower(titles[question].option_title(c)) for c in ours])
            # At `partner` the passage about what is asked, else the one of the line itself.
            partner = load(WORDS)["partner"][ours[0]]["source"]
            place = partner if line.id == "partner" else _line_source(line)
            found.append(reason(ID, question, answer, f"Er wordt gevraagd: {names}.", place))
        elif answer in codes:
            found.append(reason(ID, question, answer))
    if line.id == "geen":
        found.append(reason(ID, "hulpvragen", answers["hulpvragen"], _nothing_text(answers)))
    return found


def _line_source(line: Line) -> str:
    return next(str(entry["source"]) for entry in load(WORDS)["line"] if entry["id"] == line.id)


def _lower(title: str) -> str:
    """Return a title as it stands in the middle of a sentence."""
    return title[:1].lower() + title[1:]


def _domains_text(answers: Answers) -> str:
    domains = answers["leefgebieden"]
    question = by_id(ID)["leefgebieden"]
    names = enumerate_titles([question.option_title(code).lower() for code in domains])
    if not domains:
        return "Er zijn op geen enkel leefgebied problemen."
    if len(domains) == 1:
        return f"Er zijn problemen op één leefgebied: {names}."
    return f"Er zijn problemen op {NUMBERS[len(domains)]} leefgebieden: {names}."


def _nothing_text(answers: Answers) -> str:
    if answers["hulpvragen"]:
        return "Er wordt alleen begeleiding gevraagd, maar er is geen gebied met problemen."
    return "Er wordt niets gevraagd dat iemand anders moet doen."


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return why the question belongs there and what to do, safety first."""
    words = outcome_words(ID, found)
    line = deciding_line(answers)
    alerts, actions = [], []
    data = load(WORDS)
    if answers.get("acuut") == "ja":
        alerts.append(alert(ID, "direct-gevaar"))
    if answers.get("acuut") == "onbekend":
        alerts.append(alert(ID, "veiligheid-onzeker"))
        if found:
            actions.append(data["extra"]["veiligheid-eerst"])
    partners = [data["partner"][c] for c in answers.get("hulpvragen", []) if c in NOT_OURS]
    if found:
        actions += words.get("actions", [])
        if answers.get("opvoeding") == "onbekend" and found != "crisis":
            actions.append(data["extra"]["opvoeding-onbekend"])
        actions += partners
    sources = [_line_source(line)] if line else []
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(line, answers) if line else [],
        actions=actions_of(actions),
        alerts=alerts,
        sources=sources,
        extra={},
    )


def graph() -> Json:
    """Return the decision as nodes and edges, the data that the picture is drawn from."""
    return as_json(ID, "triage/graph.toml")


RULE = Rule(ID, outcome, asked, missing, explain, graph=graph)
