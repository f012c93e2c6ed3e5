"""From a decided result to everything that is shown of it, in the order in which it is shown."""

from __future__ import annotations

from rules.core.explanation import Answers, Json, Rule
from rules.core.helplines import helplines
from rules.core.questions import by_id
from rules.core.reader import Places, Reader
from rules.core.words import load
from rules.description.card import card
from rules.description.changes import changes
from rules.description.doubts import doubtful
from rules.description.given import counted, groups, voice_of
from rules.description.handout import handout
from rules.description.handover import handover
from rules.description.isolate import isolated
from rules.description.paper import paper
from rules.description.reasons import back_to, reasons, weighing
from rules.description.resident import for_resident
from rules.description.sentences import cited, heading, sentence


def describe(rule: Rule, answers: Answers, result: Json, leads: list[Json | None], places: Places) -> Json:
    """Return a result as its reader sees it: every sentence whole, every part with its title.

    Args:
        rule: the check.
        answers: what was filled in, as the rules read it.
        result: what `decide` made of those answers.
        leads: where each of its actions leads on to: `{"check"}`, `{"page"}`, or None.
        places: where on the page each record of the answers stands.

    Returns:
        `check`, `note`, `title`, `summary`, `near`, `progress`, `help`, `receipt`: sentences, empty where
        there is none; `alerts`, with `alarm` for before them; `paper`, what only paper has; `handout`,
        `handover` and `resident`, papers of their own, or null (`rules.core.sheets`); the lists `actions`
        (what the reader does, what others do), `tables` (the check's own) and `asides` (what is asked at a
        question of the form, by its `path`); and the parts, each null where
        there is nothing to say: `door` (the way on from "not here"); `reasons` or, where a check tells sides
        apart, `weighing`; `doubts`, `what_if`, `own`, `given`, `uncounted`, `onward`,
        `sources`.
    """
    check = rule.id
    about = load(f"{check}/words.toml")["check"]
    reader = Reader(voice_of(answers), places)
    decided = result["outcome"] is not None
    counting, rest = counted(rule, answers, result)
    sides = weighing(rule, about, answers, reader)
    described = {
        "check": about["title"],
        "note": rule.note(),
        "title": result["title"],
        "summary": result["summary"],
        "near": rule.near(answers),
        "progress": _progress(about, result),
        "alarm": sentence("let-op"),
        "alerts": [_alert(check, entry) for entry in result["alerts"]],
        "actions": _actions(about, result["actions"], leads),
        "door": card(rule, answers, result),
        "tables": [_table(check, table, reader) for table in rule.shows(answers, result, reader)],
        "asides": [{"path": path, "text": text} for path, text in rule.asides(answers, result)],
        "weighing": sides,
        "reasons": None if sides else reasons(check, about, result, reader),
        "doubts": doubtful(rule, counting, result["outcome"], reader),
        "what_if": changes(check, result, answers, reader),
        "own": _listed("eigen", result["eigen"]),
        "given": _listed("ingevuld", groups(check, counting, reader)),
        "uncounted": _listed("telt-niet", groups(check, rest, reader)),
        "onward": _listed("verder", result["verder"]),
        "sources": _listed("bronnen", [cited(source) for source in result["receipt"]["sources"]]),
        "help": sentence("hulpmiddel") if decided else "",
        "receipt": sentence(
            "bewijs", versie=result["receipt"]["rules_version"], teksten=result["receipt"]["words"]
        )
        if decided
        else "",
    }
    described["paper"] = paper(described, result["receipt"]["sources"])
    described["handout"] = handout(rule, answers, result)
    described["handover"] = handover(rule, answers, result, described)
    described["resident"] = for_resident(rule, answers, result)
    return isolated(described, {name: answer for name, answer in answers.items() if not _hidden(check, name)})


def _hidden(check: str, question: str) -> bool:
    """Return whether nothing of what an answer says can stand in a description."""
    return by_id(check)[question].acts.counted


def _listed(title: str, entries: list[Json] | list[str]) -> Json | None:
    return {"title": heading(title), "entries": entries} if entries else None


def _table(check: str, table: Json, reader: Reader) -> Json:
    """Return a table of the check's own; of entries about a question (`at`) with the way back to each."""
    shown = {"note": "", **table}
    places = shown.pop("at", None)
    if places is None:
        return shown
    return {**shown, "back": [{"path": path, "to": back_to(check, path, reader)} for path in places]}


def _progress(about: Json, result: Json) -> str:
    """Return how many questions are left; empty when none is."""
    left = len(result["missing"])
    if left == 0:
        return ""
    # In a diagram one answer decides which questions still come, so the number is the most there are.
    most = "-hooguit" if about.get("ahead") else ""
    return sentence(f"vraag{most}" if left == 1 else f"vragen{most}", aantal=str(left))


def _alert(check: str, entry: Json) -> Json:
    """Return an alert with the page about it, where the words name one."""
    words = load(f"{check}/words.toml")
    others = load(words["check"]["alerts"]) if "alerts" in words["check"] else {}
    page = {**others.get("alert-page", {}), **words.get("alert-page", {})}.get(entry["code"])
    return {**entry, "link": {"page": page} if page else None}


def _actions(about: Json, actions: list[Json], leads: list[Json | None]) -> list[Json]:
    """Return what the reader does, and apart from that what others do, each under its title."""
    others = about.get("others", [])
    lists: dict[str, list[Json]] = {"nu": [], "anderen": []}
    for entry, lead in zip(actions, leads, strict=True):
        lists["anderen" if entry["who"] in others else "nu"].append(_action(entry, lead))
    return [{"title": heading(title), "entries": entries} for title, entries in lists.items() if entries]


def _action(entry: Json, lead: Json | None) -> Json:
    phone = next((line.as_json() for line in helplines().values() if line.number == entry.get("phone")), None)
    return {
        "text": entry["text"],
        "by": sentence("wie-wanneer", wie=entry["who"], wanneer=entry["when"]),
        "phone": phone,
        "link": lead,
    }
