"""The sheet for the meeting: four windows and six questions; beside it what stands out in them."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.question import Question
from rules.core.questions import by_id, fields_of
from rules.core.reader import Reader
from rules.core.sentences import enumerate_titles, fill
from rules.core.words import load
from rules.vierd.windows import INVOLVED, SIDES, WINDOWS, one_sided, subjects, text

ID = "vierd"
WORDS = "vierd/words.toml"
LOADED = "shared/woorden.toml"
# The six questions, in the order of the source (`besluitvorming/4d-vragen`).
QUESTIONS = ("contact", "vraag", "verwachting", "afspraken", "crisis", "vraagstuk")
# On paper two windows stand beside each other.
HALF, WHOLE = "half", "whole"


def beside(answers: Answers, result: Json, _reader: Reader) -> list[Json]:
    """Return the sheet, then what is not known yet and which windows tell one side; nothing at danger."""
    if result["outcome"] is None or result["outcome"] == "direct-handelen":
        return []
    words = load(WORDS)["blad"]
    return [
        *_label(answers, words),
        *(_window(answers, window, words) for window in WINDOWS),
        _six(answers, words),
        *_observed(_unknown(result["leeg"]), words["leeg"]),
        *_observed(_one_sided(answers), words["eenzijdig"]),
        *_observed(_loaded(result["taal"]), words["taal"]),
    ]


def _label(answers: Answers, words: Json) -> list[Json]:
    found = text(answers, "label")
    if not found:
        return []
    return [{"title": words["label"], "entries": [found], "sheet": WHOLE, "holds": ["label"]}]


def _window(answers: Answers, window: str, words: Json) -> Json:
    """Return a window as a table of its subjects, with who is involved below it."""
    unknown, inner = words["niet-bekend"], fields_of(ID, window)
    involved = text(answers, window, INVOLVED) or unknown
    return {
        "title": by_id(ID)[window].title,
        "columns": [words["onderwerp"], *(words[side] for side in SIDES)],
        "rows": [
            [inner[name].title, *(text(answers, window, name, side) or unknown for side in SIDES)]
            for name in WINDOWS[window]
        ],
        "note": fill(words["betrokken"], wie=involved),
        "sheet": HALF,
        "holds": [window],
    }


def _six(answers: Answers, words: Json) -> Json:
    asked = by_id(ID)
    return {
        "title": words["vragen"],
        "columns": [words["vraag"], words["antwoord"]],
        "rows": [[asked[name].title, _answer(asked[name], answers, words)] for name in QUESTIONS],
        "sheet": WHOLE,
        "holds": list(QUESTIONS),
    }


def _answer(question: Question, answers: Answers, words: Json) -> str:
    if question.options:
        code = answers.get(question.id)
        return question.option_title(code) if code else str(words["niet-bekend"])
    return text(answers, question.id) or str(words["niet-bekend"])


def _observed(entries: list[tuple[str, str]], words: Json) -> list[Json]:
    """Return a list of which each entry leads to its place; nothing where there is none to tell of."""
    if not entries:
        return []
    return [
        {
            "title": words["titel"],
            "entries": [said for _, said in entries],
            "at": [path for path, _ in entries],
            "note": words["uitleg"],
            "again": True,
        }
    ]


def _unknown(paths: list[str]) -> list[tuple[str, str]]:
    """Return for each window what is not known in it, with the first of that."""
    words = load(WORDS)["blad"]["leeg"]
    found = []
    for window in WINDOWS:
        names = [name for name in subjects(window) if f"{window}.{name}" in paths]
        if not names:
            continue
        asked = by_id(ID)[window]
        titles = {field.id: _small(field.title) for field in asked.fields}
        if len(names) == len(subjects(window)):
            said = fill(words["alles"], venster=asked.title)
        else:
            said = fill(
                words["deel"], venster=asked.title, wat=enumerate_titles([titles[name] for name in names])
            )
        found.append((f"{window}.{names[0]}", said))
    return found


def _one_sided(answers: Answers) -> list[tuple[str, str]]:
    words = load(WORDS)["blad"]["eenzijdig"]
    return [
        (window, fill(words[side], venster=by_id(ID)[window].title))
        for window, side in one_sided(answers).items()
    ]


def _loaded(found: Json) -> list[tuple[str, str]]:
    """Return for each text in which something was found what that is, the same words once."""
    words = load(WORDS)["blad"]["taal"]
    entries = []
    for path, pieces in found.items():
        steps = path.split(".")
        told = enumerate_titles(list(dict.fromkeys(map(_word, pieces))))
        entries.append(
            (path, fill(words["deel" if len(steps) > 1 else "vraag"], plek=_place(steps), woorden=told))
        )
    return entries


def _word(piece: Json) -> str:
    kind = load(LOADED)["soort"][piece["soort"]]["title"]
    return fill(load(WORDS)["blad"]["taal"]["woord"], woord=piece["tekst"], soort=kind)


def _place(steps: list[str]) -> str:
    """Return how a text is called, after what it stands in."""
    return ", ".join(fields_of(ID, *steps[:depth])[name].title for depth, name in enumerate(steps))


def _small(title: str) -> str:
    """Return a title as it stands within a sentence."""
    return title[:1].lower() + title[1:]
