"""Reading and checking the diagram's data file, so that a replaced one is right or refused."""

from __future__ import annotations

from collections.abc import Container
from typing import Any

from rules.core.layers import per_layer
from rules.core.words import WordsError, load, source

FILE = "stroomdiagram/diagram.toml"
ANSWERS = ("ja", "nee", "onbekend")
LONGEST_PATH = 10
MOST_QUESTIONS = 100
FILE_KEYS = {"start", "question", "reconstruction"}
KEYS = {"id", "title", "help", "source", "nature", *ANSWERS}
NATURES = ("oordeel", "vast")
# "Weet ik niet" may never lead to rounding off, on whatever way around.
NEVER_AFTER_UNKNOWN = "afsluiten"

# Rounding off and handing over both end the team's watch: where a diagram has this question, nobody gets
# there without it.
SAFE = "veilig"
STOPPING = ("afsluiten", "afschalen")

Boxes = dict[str, dict[str, Any]]


class DiagramError(WordsError):
    """The diagram cannot be used; the message lists every fault and the file to mend."""

    def __init__(self, faults: list[str]) -> None:
        """Join the faults to one message that names the file."""
        super().__init__(f"rules/{FILE}: " + ". ".join(faults))
        self.faults = faults


@per_layer
def diagram() -> Boxes:
    """Return the questions of the checked diagram by id, the start first.

    Raises:
        DiagramError: with everything that is wrong with the file.
    """
    data = load(FILE)
    faults = check(data, load("stroomdiagram/words.toml"))
    if faults:
        raise DiagramError(faults)
    boxes = {box["id"]: box for box in data["question"]}
    start = data["start"]
    return {start: boxes[start], **boxes}


def check(data: dict[str, Any], words: dict[str, Any]) -> list[str]:
    """Return everything that is wrong with a diagram, in Dutch: what, then `; ` and what to do.

    A right diagram has one start, an edge for every answer, no loop, nothing that cannot be
    reached, only known outcomes and alerts, and no more than `LONGEST_PATH` questions on any path.
    The outcomes, the alerts and the line that explains each outcome stand in `words`.
    """
    outcomes = set(words.get("outcome", ())) - {"open"}
    entries = data.get("question", [])
    if not isinstance(entries, list) or not all(isinstance(box, dict) for box in entries):
        return ["de vragen zijn niet te lezen; schrijf elke vraag onder [[question]], met twee haken"]
    if len(entries) > MOST_QUESTIONS:
        return [f"er staan {len(entries)} vragen; dat mogen er {MOST_QUESTIONS} zijn"]
    odd = _file_faults(data) + _key_faults(entries)
    entries = [
        {key: value for key, value in box.items() if isinstance(value, str) or key.startswith("alert")}
        for box in entries
    ]
    boxes = {box["id"]: box for box in entries if box.get("id")}
    faults = odd + [
        f"vraag nummer {number} ({box.get('title', '')}) heeft geen id; geef haar een eigen id"
        for number, box in enumerate(entries, start=1)
        if not box.get("id")
    ]
    names = [box["id"] for box in entries if box.get("id")]
    faults += [f"vraag “{name}” staat er twee keer in; geef één een andere id" for name in _twice(names)]
    faults += [
        f"vraag “{name}” heet als een uitkomst; geef haar een andere id" for name in boxes if name in outcomes
    ]
    for name, box in boxes.items():
        faults += _box_faults(name, box, set(boxes) | outcomes) + _alert_faults(
            name, box, words.get("alert", {})
        )
    start = data.get("start", "")
    if not isinstance(start, str) or start not in boxes:
        faults.append(f"start “{start}” is geen vraag; noem de id van de eerste vraag")
    explained = {line["outcome"] for line in words.get("line", [])}
    return faults or _shape_faults(start, boxes, outcomes) or _line_faults(start, boxes, explained)


def _file_faults(data: dict[str, Any]) -> list[str]:
    """Return what stands beside the questions and belongs there not, or is no text."""
    faults = [f"“{key}” bestaat niet; haal die regel weg" for key in data if key not in FILE_KEYS]
    if not isinstance(data.get("reconstruction", ""), str):
        faults.append("reconstruction is geen tekst; zet haar tussen aanhalingstekens")
    return faults


def _key_faults(entries: list[dict[str, Any]]) -> list[str]:
    """Return what belongs to no question of a diagram, or is no text."""
    faults = []
    for number, box in enumerate(entries, start=1):
        name = box.get("id", f"nummer {number}")
        for key, value in box.items():
            if key.startswith("alert"):
                continue
            if key not in KEYS:
                faults.append(f"vraag “{name}”: “{key}” bestaat niet; haal die regel weg")
            elif not isinstance(value, str):
                faults.append(f"vraag “{name}”, {key}: dit is geen tekst; zet het tussen aanhalingstekens")
            elif key == "nature" and value not in NATURES:
                faults.append(
                    f"vraag “{name}”, nature: “{value}” bestaat niet; kies uit {', '.join(NATURES)}"
                )
    return faults


def _twice(names: list[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})


def _box_faults(name: str, box: dict[str, Any], known: set[str]) -> list[str]:
    faults = []
    for answer in ANSWERS:
        target = box.get(answer)
        if target is None:
            faults.append(f"vraag “{name}” zegt niet waar “{answer}” heen gaat; voeg die regel toe")
        elif target not in known:
            faults.append(
                f"vraag “{name}”, {answer}: “{target}” bestaat niet; noem een vraag of een uitkomst"
            )
    if not box.get("title"):
        faults.append(f"vraag “{name}” heeft geen title; schrijf de vraag op")
    try:
        source(box.get("source", ""))
    except (LookupError, ValueError):
        place = box.get("source", "")
        faults.append(
            f"vraag “{name}”: de bron “{place}” bestaat niet; kies er een uit rules/shared/bronnen.toml"
        )
    return faults


def _alert_faults(name: str, box: dict[str, Any], known: Container[str]) -> list[str]:
    answers = {f"alert-{answer}" for answer in ANSWERS}
    faults = [
        f"vraag “{name}”: “{key}” bestaat niet; kies uit {', '.join(sorted(answers))}"
        for key in box
        if key.startswith("alert") and key not in answers
    ]
    return faults + [
        f"vraag “{name}”, {key}: “{box[key]}” staat niet onder [alert] in words.toml; zet de tekst erbij"
        for key in sorted(answers & set(box))
        if str(box[key]) not in known
    ]


def _line_faults(start: str, boxes: Boxes, explained: set[str]) -> list[str]:
    return [
        f"uitkomst “{name}” heeft geen [[line]] in words.toml; schrijf daar wanneer je er komt, en de bron"
        for name in reachable(boxes, start, {})
        if name not in boxes and name not in explained
    ]


def _shape_faults(start: str, boxes: Boxes, outcomes: set[str]) -> list[str]:
    faults: list[str] = []
    longest: dict[str, int] = {}

    def walk(name: str, above: tuple[str, ...]) -> int:
        if name in outcomes:
            return 0
        if name in above:
            ring = " → ".join((*above[above.index(name) :], name))
            faults.append(f"vraag “{name}” komt op een pad terug ({ring}); laat het pad ergens eindigen")
            return 0
        if name not in longest:
            longest[name] = 1 + max(walk(boxes[name][answer], (*above, name)) for answer in ANSWERS)
        return longest[name]

    if walk(start, ()) > LONGEST_PATH:
        faults.append(
            f"een pad vanaf “{start}” heeft {longest[start]} vragen; maak het {LONGEST_PATH} of korter"
        )
    faults += [
        f"vraag “{name}” is niet te bereiken; haal haar weg of laat een antwoord erheen gaan"
        for name in boxes
        if name not in longest
    ]
    if faults:
        return faults
    faults = [
        f"vraag “{name}”: “onbekend” kan uitkomen bij {NEVER_AFTER_UNKNOWN}; kies een andere weg"
        for name, box in boxes.items()
        if NEVER_AFTER_UNKNOWN in reachable(boxes, box["onbekend"], {})
    ]
    return faults + _safety_faults(start, boxes)


def _safety_faults(start: str, boxes: Boxes) -> list[str]:
    """Return where a case could be closed or handed over without a look at safety, or while unsafe."""
    if SAFE not in boxes:
        return []  # an organisation's own diagram may look at safety in its own way
    without = {name: box for name, box in boxes.items() if name != SAFE}
    around = reachable(without, start, {}) if start in without else []
    faults = [
        f"bij “{end}” kun je komen zonder de vraag “{SAFE}”; laat elk pad erheen langs die vraag gaan"
        for end in STOPPING
        if end in around
    ]
    box = boxes[SAFE]
    unsafe = reachable(boxes, box["nee"], {})
    if NEVER_AFTER_UNKNOWN in unsafe:
        faults.append(f"vraag “{SAFE}”: “nee” kan uitkomen bij {NEVER_AFTER_UNKNOWN}; kies een andere weg")
    elif set(STOPPING) & set(unsafe) and not box.get("alert-nee"):
        faults.append(
            f"vraag “{SAFE}”: na “nee” kan een ander het overnemen; zet er alert-nee bij, met wat eerst moet"
        )
    return faults


def reconstruction() -> str:
    """Return what to say of a diagram that is not the source's own; empty for a real one."""
    return str(load(FILE).get("reconstruction", ""))


def reachable(boxes: Boxes, start: str, answers: dict[str, str]) -> list[str]:
    """Return what can be reached from a box or outcome, itself included, nearest first.

    A box that has an answer already only leads where that answer goes.
    """
    found = [start]
    for name in found:
        ways = [answers[name]] if name in answers else ANSWERS
        for answer in ways if name in boxes else ():
            if boxes[name][answer] not in found:
                found.append(boxes[name][answer])
    return found


def in_order(boxes: Boxes) -> list[str]:
    """Return the questions so that each stands before all that it leads to, the start first."""
    behind: list[str] = []

    def walk(name: str) -> None:
        if name not in boxes or name in behind:
            return
        for answer in reversed(ANSWERS):
            walk(boxes[name][answer])
        behind.append(name)

    walk(next(iter(boxes)))
    return behind[::-1]
