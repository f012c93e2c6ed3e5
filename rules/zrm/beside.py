"""The profile over time as a table: a row for each domain, a column for each measurement."""

from __future__ import annotations

from rules.core.explanation import Answers, Json
from rules.core.questions import by_id
from rules.core.reader import Reader
from rules.core.sentences import fill
from rules.core.words import load, table
from rules.shared.moments import called
from rules.zrm.slopes import slopes

WORDS = "zrm/words.toml"


def beside(answers: Answers, result: Json, reader: Reader) -> list[Json]:
    """Return the levels by measurement and, with more than one, what changed; nothing is added up."""
    measurements = answers.get("metingen", [])
    if result["outcome"] is None:
        return []
    words = load(WORDS)["tabel"]
    titles = {domain["id"]: domain["title"] for domain in table("shared/domeinen.toml", "domein")}
    several = len(measurements) > 1
    columns = [
        words["leefgebied"],
        *(called("zrm", measurement, n, reader) for n, measurement in enumerate(measurements)),
    ]
    rows = [
        [titles[row["domein"]], *(_level(score) for score in row["scores"]), *_change(row, several=several)]
        for row in result["domeinen"]
    ]
    ladder = result["participatie"]
    if any(score is not None for score in ladder["scores"]):
        steps = [words["open"] if s is None else fill(words["trede"], trede=str(s)) for s in ladder["scores"]]
        rows.append([words["participatieladder"], *steps, *_change(ladder, several=several)])
    counts = {name: str(count) for name, count in result["telling"].items()}
    return [
        {
            "title": words["profiel"],
            "columns": [*columns, *([words["verschil"]] if several else [])],
            "rows": rows,
            "note": fill(words["telling"], **counts) if several else "",
            "key": fill(words["sleutel-verschil" if several else "sleutel"], niveaus=_levels()),
            "holds": ["metingen"],
            "slopes": slopes(result["domeinen"]) if several else None,
        }
    ]


def _levels() -> str:
    """Return what each level is called in short."""
    scores = next(field for field in by_id("zrm")["metingen"].fields if field.id == "scores")
    return ", ".join(f"{option.code} {option.short or option.title}" for option in scores.fields[0].options)


def _level(score: int | None) -> str:
    """Return a level with its words; it was not looked at where there is none."""
    if score is None:
        return str(load(WORDS)["tabel"]["open"])
    field = next(field for field in by_id("zrm")["metingen"].fields if field.id == "scores")
    return field.fields[0].option_title(score)


def _change(row: Json, *, several: bool) -> list[str]:
    return [load(WORDS)["tabel"][row["verandering"] or "geen"]] if several else []
