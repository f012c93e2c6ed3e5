"""What only paper has: words before the lines to write on, the answers in short, each document named once."""

from __future__ import annotations

from rules.core.explanation import Json
from rules.core.words import LAW, load
from rules.description.sentences import FILE, document, heading, sentence


def paper(described: Json, sources: list[Json]) -> Json:
    """Return what stands on paper instead of the same at length.

    Args:
        described: the rest of the description.
        sources: the passages that a result rests on.

    Returns:
        `date`, `judgement`, `discussed`, `signature`: what stands before a line; `reasons`, those that say
        more than a question with its answer; `answers` and `uncounted`,
        as `given` has them, without what a table or the weighing tells already; of a record each answer is
        in `text`, one sentence. `sources`: a line for each document. Each is null where there is nothing.
    """
    words = load(FILE)["papier"]
    told = _told(described)
    return {
        "date": words["datum"],
        "judgement": words["oordeel"],
        "discussed": words["besproken"],
        "signature": words["handtekening"],
        "reasons": _saying(described["reasons"], described["given"]),
        "answers": _short(described["given"], told),
        "uncounted": _short(described["uncounted"], told),
        "sources": {"title": heading("bronnen"), "entries": by_document(sources)} if sources else None,
    }


def _told(described: Json) -> set[str]:
    """Return the paths of answers that stand elsewhere, or those that they begin with."""
    told = {name for table in described["tables"] for name in table.get("holds", [])}
    sides = described["weighing"]["sides"] if described["weighing"] else []
    return told | {entry["path"] for side in sides for entry in side["entries"]}


def _saying(reasons: Json | None, given: Json | None) -> Json | None:
    """Return the reasons without those that only repeat a question with its answer: that stands below."""
    groups = given["entries"] if given else []
    known = {f"{row['question']} {row['answer']}." for group in groups for row in group["rows"]}
    entries = [entry["text"] for entry in reasons["entries"]] if reasons else []
    saying = [text for text in entries if text not in known]
    return {"title": reasons["title"], "entries": saying} if reasons and saying else None


def _short(part: Json | None, told: set[str]) -> Json | None:
    if part is None:
        return None
    entries = []
    for group in part["entries"]:
        rows = [
            row for row in group["rows"] if row["path"] not in told and row["path"].split(".")[0] not in told
        ]
        if rows and group["title"]:
            said = [
                sentence("antwoord", vraag=_closed(row["question"]), antwoord=row["answer"]) for row in rows
            ]
            entries.append({"title": group["title"], "rows": [], "text": "; ".join(said)})
        elif rows:
            entries.append({"title": "", "rows": rows, "text": ""})
    return {"title": part["title"], "entries": entries} if entries else None


def _closed(question: str) -> str:
    """Return a question as it stands before its answer: one that does not ask gets a colon."""
    return question if question[-1] in "?.:" else f"{question}:"


def by_document(sources: list[Json]) -> list[str]:
    """Return a line for each document: its name once, then where in it the passages stand."""
    places: dict[str, dict[str, list[int]]] = {}
    for source in sources:
        # The section of a law is the law with its article, so that a number behind it would read as another.
        item = None if source["document"] == LAW else source["item"]
        items = places.setdefault(source["document"], {}).setdefault(source["section"], [])
        items += [item] if item is not None and item not in items else []
    return [
        sentence(
            "bron-samen", document=document(name), plekken="; ".join(_place(*at) for at in found.items())
        )
        for name, found in places.items()
    ]


def _place(section: str, items: list[int]) -> str:
    numbers = ", ".join(str(item) for item in sorted(items))
    return sentence("bron-plekken", sectie=section, punten=numbers) if numbers else section
