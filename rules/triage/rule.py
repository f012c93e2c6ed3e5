"""Triage: where does this question belong? The first line that holds decides."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    enumerate_titles,
    outcome_words,
    reason,
    voiced,
)
from rules.core.graphs import as_json
from rules.core.kleene import Truth, both, either, equals
from rules.core.questions import by_id
from rules.core.words import load
from rules.shared.own import own

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
# The werkkader gives these to the buurtteam whatever the number of domains (woonbegeleiding, 5-10).
ALWAYS_OURS = ("geweld-thuis", "huisuitzetting", "woonoverlast", "vervuiling")
# The domain in which a professional looks first, and those that raise an alert.
HOME = "huiselijke-relaties"
MIND = "geestelijke-gezondheid"
# The lines that are looked at before the domains, and those with two or more of them.
BEFORE_DOMAINS = ("jeugd", "postcode", "elders", "woonvoorziening")
WITH_SEVERAL = ("aanvullend", "overleg", "meervoudig")
# What to find out when the answer is not known and does not decide: question, action.
TO_FIND_OUT = ("opvoeding", "postcode", "woonvoorziening", "buurtteam-betrokken")

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


def _asks_for(answers: Answers, things: tuple[str, ...]) -> Truth:
    asked_for = answers.get("hulpvragen")
    return None if asked_for is None else any(thing in things for thing in asked_for)


def _provision(answers: Answers) -> Truth:
    return both(_asks_for(answers, ("voorziening",)), _is("buurtteam-betrokken", "ja")(answers))


def _ours(answers: Answers) -> Truth:
    """Return whether the buurtteam does this whatever the number of domains."""
    return either(_provision(answers), _asks_for(answers, ALWAYS_OURS))


def _partner(answers: Answers) -> Truth:
    return _asks_for(answers, NOT_OURS)


def _at_home(answers: Answers) -> Truth:
    domains = answers.get("leefgebieden")
    return None if domains is None else domains == [HOME]


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
    Line("elders", "elders", _is("postcode", "elders"), (("postcode", ("elders",)),)),
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


def _reasons(line: Line, answers: Answers) -> list[Json]:
    titles = by_id(ID)
    found = []
    for question, codes in line.carried_by:
        answer = answers.get(question)
        if question == "leefgebieden":
            found.append(reason(ID, question, answer, _domains_text(answers)))
        elif question == "hulpvragen":
            ours = [code for code in answers[question] if code in codes]
            if line.id == "voorziening" and answers.get("buurtteam-betrokken") != "ja":
                ours = [code for code in ours if code in ALWAYS_OURS]
            names = enumerate_titles([_lower(titles[question].option_title(c)) for c in ours])
            place = _asked_source(line, ours[0])
            found.append(reason(ID, question, answer, f"Er wordt gevraagd: {names}.", place))
        elif answer in codes and question in asked(answers):
            text = titles[question].reason_for(answers.get("voor", ""), answer)
            found.append(reason(ID, question, answer, text))
    if line.id == "geen":
        found.append(reason(ID, "hulpvragen", answers["hulpvragen"], _nothing_text(answers)))
    return found


def _asked_source(line: Line, thing: str) -> str:
    """Return the passage about what is asked for, or the one of the line itself."""
    data = load(WORDS)
    if line.id == "partner":
        return str(data["partner"][thing]["source"])
    return str(data["altijd"].get(thing, _line_source(line)))


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


def unsafe_at_home(answers: Answers) -> bool:
    """Return whether an answer says that it may not be safe at home."""
    return HOME in answers.get("leefgebieden", ()) or "geweld-thuis" in answers.get("hulpvragen", ())


def alert_codes(answers: Answers, found: str | None) -> list[str]:
    """Return the alerts for these answers, the most urgent first; a question not asked counts too."""
    danger = {"ja": "direct-gevaar", "onbekend": "veiligheid-onzeker"}.get(answers.get("acuut", ""))
    holds = {
        "thuis-veilig": unsafe_at_home(answers),
        "zelfdoding": MIND in answers.get("leefgebieden", ()),
        "kind-veilig": found == "jeugd-en-gezin",
    }
    return [*([danger] if danger else []), *(code for code, here in holds.items() if here)]


def alerting() -> dict[Option, list[Json]]:
    """Return every answer that can raise an alert, with that alert."""
    raised = {
        ("acuut", "ja"): "direct-gevaar",
        ("acuut", "onbekend"): "veiligheid-onzeker",
        ("volwassen", "nee"): "kind-veilig",
        ("opvoeding", "ja"): "kind-veilig",
        ("leefgebieden", HOME): "thuis-veilig",
        ("leefgebieden", MIND): "zelfdoding",
        ("hulpvragen", "geweld-thuis"): "thuis-veilig",
    }
    return {option: [alert(ID, code)] for option, code in raised.items()}


def _voices(answers: Answers) -> list[str]:
    """Return for whom the words are, the last one having the last word: self or other, safe or not."""
    whom = [answers["voor"]] if "voor" in answers else []
    if unsafe_at_home(answers):
        return [*whom, "onveilig", *(f"{voice}-onveilig" for voice in whom)]
    return whom


def _safety_actions(codes: list[str], urgent: list[Json], voices: list[str]) -> list[Json]:
    """Return the action of each alert, but for a number that an urgent action gives already."""
    entries = load(WORDS)["veilig"]
    given = {entry.get("phone") for entry in urgent}
    found = [voiced(entries[code], *voices) for code in codes if code in entries]
    return [entry for entry in found if entry["phone"] not in given]


def explain(answers: Answers, found: str | None) -> Explanation:
    """Return why the question belongs there and what to do, safety first.

    What to do for one's safety is said before anything has been decided.
    """
    line = deciding_line(answers)
    codes = alert_codes(answers, found)
    voices = _voices(answers)
    words = outcome_words(ID, found, *voices)
    data = load(WORDS)
    urgent = words["actions"] if found == "crisis" else []
    safety = _safety_actions(codes, urgent, voices)
    rest: list[Json] = []
    wanted: list[str] = []
    if found:
        rest = words["actions"] if found != "crisis" else []
        unknown = [q for q in TO_FIND_OUT if answers.get(q) == "onbekend" and q in asked(answers)]
        if found in ("specialist", "informeel"):
            # What the buurtteam does itself in that domain, as `grenzen` says.
            rest = [
                *rest[:-1],
                *(voiced(data["gebied"][d], *voices) for d in answers["leefgebieden"] if d in data["gebied"]),
                rest[-1],
            ]
        rest = [*rest, *(voiced(data["uitzoeken"][question], *voices) for question in unknown)]
        wanted = [code for code in answers.get("hulpvragen", []) if code in NOT_OURS]
        rest += [voiced(data["partner"][code], *voices, found) for code in wanted]
    return Explanation(
        title=words["title"],
        summary=words["summary"],
        reasons=_reasons(line, answers) if line else [],
        actions=[action(entry) for entry in (*urgent, *safety, *rest)],
        alerts=[alert(ID, code) for code in codes],
        sources=[_line_source(line)] if line else [],
        extra={},
        own=own(ID, *_own_choices(line, answers, wanted)) if line else (),
        onward=({"check": "overdracht", "text": data["verder"]["overdracht"], "answers": {}},)
        if found in ("overleg", "aanvullend")
        else (),
    )


def _own_choices(line: Line, answers: Answers, wanted: list[str]) -> list[str]:
    """Return the choices of ours that this outcome rests on; `wanted` gave an action with a partner."""
    data = load(WORDS)
    asked_for = answers.get("hulpvragen", ())
    by_theme = [domain for domain in answers.get("leefgebieden", ()) if domain in data["gebied"]]
    rests_on = {
        # What comes before the domains decides alone; with several, what a partner does is weighed no more.
        "volgorde": line.id in BEFORE_DOMAINS or (line.id in WITH_SEVERAL and bool(wanted)),
        "zonder-adres": line.id == "postcode",
        "elders": line.id == "elders",
        "woonvoorziening": line.id == "woonvoorziening",
        "aanvullend": line.id == "aanvullend",
        "altijd": line.id == "voorziening" and any(thing in ALWAYS_OURS for thing in asked_for),
        "ingewikkeld": line.id in ("enkelvoudig", "enkelvoudig-ingewikkeld"),
        "gebied": line.id in ("enkelvoudig", "enkelvoudig-ingewikkeld") and bool(by_theme),
        "enkelvoudig-thuis": line.id == "enkelvoudig-thuis",
        "geen": line.id == "geen",
        "partner": any(data["partner"][thing].get("partner-eigen") for thing in wanted),
    }
    return [code for code, holds in rests_on.items() if holds]


def graph() -> Json:
    """Return the decision as nodes and edges, the data that the picture is drawn from."""
    return as_json(ID, "triage/graph.toml")


RULE = Rule(ID, outcome, asked, missing, explain, graph=graph, alerting=alerting)
