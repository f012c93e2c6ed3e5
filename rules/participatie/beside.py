"""The steps over time as a table: a row for each measurement."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load
from rules.shared.ladder import STEPS, step_title
from rules.shared.moments import called

WORDS = "participatie/words.toml"


def beside(answers: Answers, result: Json, reader: Reader) -> list[Json]:
    """Return the step of each measurement and, with more than one, what changed."""
    if result["outcome"] is None:
        return []
    words = load(WORDS)["tabel"]
    named = [
        (called("participatie", measurement, number, reader), step)
        for number, (measurement, step) in enumerate(zip(answers["metingen"], result["treden"], strict=True))
    ]
    rows = [[name, step_title(step) if step else words["open"]] for name, step in named]
    changed = result["verandering"]
    return [
        {
            "title": words["titel"],
            "columns": [words["meting"], words["trede"]],
            "rows": rows,
            "note": words[changed] if changed else "",
            "scale": _ladder(named, answers.get("gewenst")),
        }
    ]


def _ladder(named: list[tuple[str, int | None]], wanted: int | None) -> Json:
    """Return the ladder from the top down, with each measurement at its step and what is wanted."""
    words = load(WORDS)["tabel"]
    *earlier, now = named
    marks = [(step, "earlier", name) for name, step in earlier]
    marks += [(now[1], "now", now[0]), (wanted, "wanted", words["wens"])]
    return {
        "form": "ladder",
        "entries": [
            {
                "title": step_title(step),
                "marks": [{"code": code, "text": text} for at, code, text in marks if at == step],
            }
            for step in reversed(STEPS)
        ],
        "rest": [fill(words["niet-te-zien"], meting=name) for name, step in named if step is None],
    }
