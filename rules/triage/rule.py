"""Triage: where does this question belong? The first line that holds decides."""

from __future__ import annotations

from rules.core.doors import door
from rules.core.explanation import (
    Answers,
    Explanation,
    Json,
    Option,
    Rule,
    action,
    alert,
    finding,
    onward,
    outcome_words,
    reason,
    voiced,
)
from rules.core.graphs import as_json
from rules.core.lines import Line, words_of
from rules.core.questions import by_id
from rules.core.sentences import check_text, enumerate_titles
from rules.core.words import load
from rules.shared.own import own
from rules.triage.lines import ALWAYS_OURS, HOME, NOT_OURS, SEVERAL, asked, deciding_line, missing, outcome

ID = "triage"
WORDS = "triage/words.toml"

# Where thoughts of suicide are asked after.
MIND = "geestelijke-gezondheid"
# The lines that are looked at before the domains, and those with two or more of them.
BEFORE_DOMAINS = ("jeugd", "postcode", "elders", "woonvoorziening")
WITH_SEVERAL = ("aanvullend", "overleg", "meervoudig")
# What to find out when the answer is not known and does not decide: question, action.
TO_FIND_OUT = ("opvoeding", "postcode", "woonvoorziening", "buurtteam-betrokken")


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
            text = check_text(ID, "reden", "gevraagd", dingen=names)
            found.append(reason(ID, question, answer, text, place))
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
    return str(data["altijd"].get(thing, str(words_of(ID, line)["source"])))


def _lower(title: str) -> str:
    """Return a title as it stands in the middle of a sentence."""
    return title[:1].lower() + title[1:]


def _domains_text(answers: Answers) -> str:
    domains = answers["leefgebieden"]
    question = by_id(ID)["leefgebieden"]
    names = enumerate_titles([question.option_title(code).lower() for code in domains])
    if len(domains) < SEVERAL:
        return check_text(ID, "reden", ("geen-gebied", "een-gebied")[len(domains)], gebieden=names)
    number = load(WORDS)["aantallen"][len(domains) - SEVERAL]
    return check_text(ID, "reden", "meer-gebieden", aantal=number, gebieden=names)


def _nothing_text(answers: Answers) -> str:
    return check_text(ID, "reden", "alleen-begeleiding" if answers["hulpvragen"] else "niets-gevraagd")


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


def _alert(code: str, answers: Answers) -> Json:
    """Return an alert in the words for whom it is filled in."""
    own_words = answers.get("voor") == "mezelf" and code in load(WORDS)["alert-mezelf"]
    return alert(ID, code, "alert-mezelf" if own_words else "alert")


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
    # What is asked for is not looked at with several domains: it changes what to do, not what is said of it.
    told = outcome_words(ID, found, *_voices({**answers, "hulpvragen": []}))
    data = load(WORDS)
    urgent = words["actions"] if found == "crisis" else []
    safety = _safety_actions(codes, urgent, voices)
    rest: list[Json] = []
    wanted: list[str] = []
    if found:
        rest = list(words["actions"]) if found != "crisis" else []
        unknown = [q for q in TO_FIND_OUT if answers.get(q) == "onbekend" and q in asked(answers)]
        if found in ("specialist", "informeel"):
            # What the buurtteam does itself in that domain, as `grenzen` says.
            rest += [
                voiced(data["gebied"][d], *voices) for d in answers["leefgebieden"] if d in data["gebied"]
            ]
        rest += [voiced(data["uitzoeken"][question], *voices) for question in unknown]
        wanted = [code for code in answers.get("hulpvragen", []) if code in NOT_OURS]
        rest += [voiced(data["partner"][code], *voices, found) for code in wanted]
        if answers.get("voor") != "mezelf":
            rest += [data["zorg"][thing] for thing in answers.get("hulpvragen", []) if thing in data["zorg"]]
        rest += finding(words, *voices)
    return Explanation(
        title=told["title"],
        summary=told["summary"],
        reasons=_reasons(line, answers) if line else [],
        actions=[action(entry) for entry in (*urgent, *safety, *rest)],
        alerts=[_alert(code, answers) for code in codes],
        sources=[str(words_of(ID, line)["source"])] if line else [],
        extra={},
        own=own(ID, *_own_choices(line, answers, wanted)) if line else (),
        onward=onward(ID, "overdracht") if found in ("overleg", "aanvullend") else (),
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


def _door(answers: Answers, result: Json) -> dict[str, str] | None:
    """Return the way on from an outcome that is not the buurtteam's, in the words for whom it is."""
    return door(ID, result["outcome"], *_voices(answers))


def graph() -> Json:
    """Return the decision as nodes and edges, the data that the picture is drawn from."""
    return as_json(ID, "triage/graph.toml")


RULE = Rule(ID, outcome, asked, missing, explain, graph=graph, alerting=alerting, door=_door)
