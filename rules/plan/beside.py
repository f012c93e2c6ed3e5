"""What stands beside the outcome: where it can be lighter, the plan in two voices, what to talk about."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.plan.hints import asked_at
from rules.plan.parts import PARTS, TEXTS, unsafe
from rules.plan.voices import spoken, unknown

ID = "plan"
WORDS = "plan/words.toml"
# While safety comes first, nothing of the plan stands beside it.
SILENT = (None, "veilig-eerst")
NETWORK = "netwerk"


def part_names(parts: list[str]) -> list[str]:
    """Return what the team calls these parts, within a sentence."""
    return [load(WORDS)["deel"][part]["meer"] for part in parts]


def frame_names(frames: list[str]) -> list[str]:
    """Return what these frames are called, within a sentence."""
    return [load(WORDS)["kader-kort"][frame] for frame in frames]


def beside(answers: Answers, result: Json, reader: Reader) -> list[Json]:
    """Return the lists and the plan; nothing while nothing is there, or safety comes first."""
    if result["outcome"] in SILENT:
        return []
    words = load(WORDS)["lijst"]
    lists = {"lichter": _lighter(answers, result, reader), "hints": _hints(result, reader)}
    before, after = (
        [{"title": words[name], "note": words[f"{name}-van-ons"], **found}] if found["entries"] else []
        for name, found in lists.items()
    )
    return [*before, _plan(answers), *after]


def asides(answers: Answers, result: Json) -> list[tuple[str, str]]:
    """Return what is asked at a question itself, by its path in the answers."""
    if result["outcome"] in SILENT:
        return []
    words = load(WORDS)
    passed = [(_looked_at(entry), _passed(entry, answers, "lichter")) for entry in result["lichter"]]
    return [*passed, *((asked_at(hint), words["vraag"][hint["code"]]) for hint in result["hints"])]


def _plan(answers: Answers) -> Json:
    """Return the whole plan as rows, and as parts in two voices to draw."""
    words, parts = load(WORDS)["lijst"], spoken(answers)
    names = load(WORDS)["blad"]["deel"]
    nothing = [{"text": unknown(), "team": ""}]
    return {
        "title": words["plan"],
        "columns": [words["deel"], words["staat"], words["erbij"]],
        "rows": [
            [fill(names, titel=part["title"], term=part["term"]) if first else part["term"], *cells]
            for part in parts
            for first, *cells in _cells(part["entries"] or nothing)
        ],
        "holds": [*PARTS, *TEXTS],
        "voices": [
            {
                "title": part["title"],
                "term": fill(words["vakterm"], term=part["term"]),
                "entries": [
                    {"text": entry["text"], "beside": [*filter(None, (entry.get("about"), entry["team"]))]}
                    for entry in part["entries"]
                ],
                "empty": unknown(),
            }
            for part in parts
        ],
    }


def _cells(entries: list[Json]) -> list[tuple[bool, str, str]]:
    """Return each row of a part: whether it is the first, its text, and what the team adds in short."""
    return [
        (place == 0, entry["text"], str(entry.get("short") or entry["team"]))
        for place, entry in enumerate(entries)
    ]


def _looked_at(entry: Json) -> str:
    """Return the path of the question that says what was looked at first."""
    return f"oplossingen.{entry['oplossing']}.bekeken"


def _passed(entry: Json, answers: Answers, name: str, **values: str) -> str:
    """Return what was passed by, as a question; while it may not be safe, nobody is asked along yet."""
    words = load(WORDS)["lijst"]
    said = fill(words[f"{name}-vraag"], kaders=enumerate_titles(frame_names(entry["kaders"])), **values)
    wait = NETWORK in entry["kaders"] and unsafe(answers)
    return f"{said} {words['eerst-veilig']}" if wait else said


def _lighter(answers: Answers, result: Json, reader: Reader) -> Json:
    solutions = by_id(ID)["oplossingen"]
    return {
        "entries": [
            _passed(entry, answers, "plek", plek=reader.called(solutions, "oplossingen", entry["oplossing"]))
            for entry in result["lichter"]
        ],
        "at": [_looked_at(entry) for entry in result["lichter"]],
    }


def _hints(result: Json, reader: Reader) -> Json:
    """Return each question once, with the records that it is asked of."""
    words = load(WORDS)
    by_code: dict[str, list[Json]] = {}
    for hint in result["hints"]:
        by_code.setdefault(hint["code"], []).append(hint)
    entries = []
    for code, found in by_code.items():
        part = asked_at(found[0]).partition(".")[0]
        names = [
            reader.called(by_id(ID)[part], part, hint["plaats"])
            for hint in found
            if hint["plaats"] is not None
        ]
        asked = words["vraag"][code]
        plekken = enumerate_titles(names)
        entries.append(fill(words["lijst"]["bij"], plekken=plekken, vraag=asked) if names else asked)
    return {"entries": entries, "at": [asked_at(found[0]) for found in by_code.values()]}
