"""One check's own words against what every check has and what its rule reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rules.core.checker import known as codes
from rules.core.checker.fault import WordsFault
from rules.core.checker.graph import graph_faults
from rules.core.checker.outcomes import line_faults, outcome_faults
from rules.core.checker.questions import question_faults
from rules.core.checker.walk import Found, Known, walk
from rules.core.ready import shape_of
from rules.core.shape import PAGE, Flag, Keyed, Like, Rows, Shape, Table, Text, Whole
from rules.core.words import WordsError, load

Json = dict[str, Any]
SAID = Text(calls=False)
DATE = Like(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])", "een datum als jjjj-mm-dd")
DATA_FILE = Like(r"[a-z0-9-]+/[a-z0-9-]+\.toml", "een bestand onder rules/, als map/naam.toml")
CHECK = Table(
    {"title": SAID, "minutes": SAID},
    {
        "place": Whole(),
        "ahead": Flag(),
        "others": Rows(SAID),
        "handover": Flag(),
        "reasons": SAID,
        "what-if-limit": Text(calls=False, places=("aantal",)),
        "reader": Like(r"team|partner|inwoner", "team, partner of inwoner"),
        "questions": DATA_FILE,
        "alerts": DATA_FILE,
        "reads": Rows(DATA_FILE, 1),
        "nagekeken": Rows(Table({"wie": SAID, "organisatie": SAID, "datum": DATE})),
    },
)
OWN = Table({"text": SAID, "reason": SAID})
# The page of the handbook that an alert leads on to.
ALERT_PAGE = Keyed(PAGE, among="alert")
# What every check has; the rest is what its rule says that it reads.
Reads = Callable[[Json, Known], Found]
COMMON = ("check", "question", "line", "eigen", "outcome", "alert-page")


def words_faults(check: str) -> list[WordsFault]:
    """Return what is wrong with a check's words, and with the files that only it reads."""
    file = f"{check}/words.toml"
    try:
        words = load(file)
    except WordsError as error:
        return [from_error(error)]
    shape = shape_of(check)
    known = _known(words, shape)
    found = [WordsFault(file, *fault) for fault in _words(words, shape, known)]
    found += _elsewhere(check, words, shape, known)
    if shape.graph:
        found += _of_file(shape.graph, graph_faults, known)
    return found


def from_error(error: WordsError) -> WordsFault:
    """Return an error about a whole file as a fault."""
    where, _, said = str(error).removeprefix("rules/").partition(": ")
    what, _, remedy = said.rstrip(".").rpartition(". ")
    return WordsFault(where, "", what, f"{remedy[:1].lower()}{remedy[1:]}")


def _elsewhere(check: str, words: Json, shape: Shape, known: Known) -> list[WordsFault]:
    """Return what is wrong with where the questions stand, and with their texts where that is elsewhere."""
    about = words.get("check")
    name = about.get("questions") if isinstance(about, dict) else None
    here = f"{check}/words.toml"
    if (name is None) != (shape.questions is not None):
        what = (
            "de regel leest de vragen uit een eigen bestand" if name is None else "de vragen staan hier zelf"
        )
        remedy = "noem dat bestand bij questions" if name is None else "haal questions weg"
        return [WordsFault(here, "[check]", what, remedy)]
    return _of_file(name, _texts, known) if isinstance(name, str) else []


def _texts(data: Json, known: Known) -> Found:
    entries = data.get("question")
    for entry in entries if isinstance(entries, list) else ():
        for key, shape in (("title", SAID), ("help", Text())):
            if isinstance(entry, dict) and isinstance(entry.get(key), str):
                yield from walk(entry[key], shape, f"vraag “{entry.get('id')}”, {key}", known)


def _of_file(name: str, faults: Reads, known: Known) -> list[WordsFault]:
    try:
        data = load(name)
    except WordsError as error:
        return [from_error(error)]
    return [WordsFault(name, *fault) for fault in faults(data, known)]


def _known(words: Json, shape: Shape) -> Known:
    """Return what codes may name; what the rule itself says it knows does not hang on the words."""
    of_rule = {
        "ends": [*shape.outcomes, *shape.line_ends],
        "reached": list(shape.outcomes),
        "asked": list(shape.questions or ()),
    }

    def say(among: str) -> str:
        return f"kies uit {', '.join(of_rule[among])}" if among in of_rule else codes.say(words, among)

    return Known(lambda among: of_rule[among] if among in of_rule else codes.codes(words, among), say)


def _words(words: Json, shape: Shape, known: Known) -> Found:
    yield from _tables(words, shape, known)
    yield from _unread_choices(words, shape)
    yield from outcome_faults(words, shape, known)
    yield from line_faults(words, shape, known)
    if shape.questions is not None:
        yield from question_faults(words, shape, known)
    for reference in shape.sources:
        if reference not in codes.Sources():
            yield (
                "",
                f"de regel noemt de bron “{reference}”, die niet bestaat",
                "zet haar terug in het register",
            )
    try:
        yield from shape.faults(words)
    except (KeyError, TypeError, AttributeError, ValueError):
        # What it looks at is broken, and said above.
        return


def _tables(words: Json, shape: Shape, known: Known) -> Found:
    """Yield what is wrong with the tables that no other function looks at, and which are unknown."""
    elsewhere = {"question" if shape.questions is None else "", "line" if shape.lines is None else ""}
    tables = {*COMMON, *shape.tables} - elsewhere
    for name in words:
        if name not in tables:
            yield "", f"“{name}” bestaat hier niet", f"haal het weg, of kies uit {', '.join(sorted(tables))}"
    every = {"check": CHECK, "eigen": Keyed(OWN, needed=shape.own), "alert-page": ALERT_PAGE}
    needed = {"check", *shape.tables, *(["eigen"] if shape.own else [])}
    for name, table in {**every, **shape.tables}.items():
        if name in words:
            yield from walk(words[name], table, _head(table, name), known)
        elif name in needed:
            yield "", f"{_head(table, name)} ontbreekt", "schrijf dat onderdeel op: de regel leest het"


def _head(table: Any, name: str) -> str:
    if isinstance(table, Rows):
        return f"[[{name}]]"
    return f"[{name}]" if isinstance(table, Table | Keyed) else name


def _unread_choices(words: Json, shape: Shape) -> Found:
    own = words.get("eigen")
    for code in own if isinstance(own, dict) else ():
        if code not in shape.own:
            yield (
                f"[eigen], {code}",
                "geen uitkomst noemt deze keuze",
                "haal haar weg, of laat rule.py haar geven",
            )
