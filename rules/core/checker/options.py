"""The answers of a question: options whole, lists that are there, a default that fits, reasons in words."""

from __future__ import annotations

from typing import Any

from rules.core.answers import shown
from rules.core.checker.known import listed, options_of, unreadable
from rules.core.checker.walk import Found, Known, join, walk
from rules.core.question import COMMON_CODES
from rules.core.shape import Json, Keyed, Like, Shape, Table, Text
from rules.kinds.kind import Kind
from rules.kinds.table import KINDS

SAID = Text(calls=False)
OPTION = Table(
    {"code": Like(r"(?s).+", "een code"), "title": Text()},
    {"help": Text(empty=True), "group": SAID, "short": SAID},
)


def list_faults(entry: Json, place: str) -> Found:
    """Yield what is wrong with a list that a question takes from a file."""
    file, table = entry["from"], entry.get("table", "")
    if isinstance(file, str) and unreadable(file):
        return  # said of that file itself
    found = listed(file, table) if isinstance(file, str) and isinstance(table, str) and table else None
    if not isinstance(found, list) or not found:
        remedy = "noem bij from een bestand onder rules/ en bij table een lijst [[...]] daarin"
        yield join(place, "from"), f"{shown(file)} heeft geen lijst {shown(table)}", remedy
        return
    keys = ("title", "plain") if entry.get("plain-titles") is True else ("title",)
    for number, item in enumerate(found, start=1):
        named = isinstance(item, dict) and isinstance(item.get("code", item.get("id")), str | int)
        lacking = [] if named else ["id"]
        lacking += [key for key in keys if not isinstance(item, dict) or not isinstance(item.get(key), str)]
        if lacking:
            what = f"nummer {number} van {file} heeft geen {', '.join(lacking)}"
            yield join(place, "from"), what, "voeg dat toe in dat bestand"


def option_faults(entry: Json, place: str, known: Known) -> Found:
    """Yield what is wrong with the options that stand with a question itself."""
    if "options" not in entry:
        return
    options = entry["options"]
    if "from" in entry:
        yield place, "options en from staan er allebei", "kies er één"
    if not isinstance(options, list) or len(options) < 2:
        yield join(place, "options"), "dit is geen lijst van minstens twee antwoorden", "schrijf er meer op"
        return
    seen: list[Any] = []
    for number, option in enumerate(options, start=1):
        code = option.get("code") if isinstance(option, dict) else option
        here = join(place, f"antwoord {shown(code) if code is not None else f'nummer {number}'}")
        if isinstance(option, dict):
            whole = isinstance(code, int) and not isinstance(code, bool)
            # A code may be a whole number; everything else is as the shape says.
            yield from walk({**option, "code": str(code)} if whole else option, OPTION, here, known)
        elif option not in COMMON_CODES:
            remedy = 'schrijf { code = "…", title = "…" }; alleen ja, nee en onbekend kunnen zonder'
            yield here, "dit antwoord heeft geen title", remedy
        if code is not None and code in seen:
            yield here, "deze code staat er twee keer in", "geef één een andere code, of haal haar weg"
        seen.append(code)


def codes_of(entry: Json) -> list[str | int]:
    """Return the codes of a question's answers, as far as they can be read."""
    options = options_of(entry)
    if not isinstance(options, list):
        return []
    found = [
        option.get("code", option.get("id")) if isinstance(option, dict) else option for option in options
    ]
    return [code for code in found if isinstance(code, str | int)]


def by_option(entry: Json, key: str, place: str, known: Known) -> Found:
    """Yield what is wrong with a table that has a text for an option, by its code."""
    if key not in entry:
        return
    here = join(place, key)
    # An example of one answer says too little without one of the other.
    needed = ("ja", "nee") if key == "example" else ()
    yield from walk(entry[key], Keyed(SAID, needed=needed), here, known)
    if isinstance(entry[key], dict):
        given = codes_of(entry)
        for code in entry[key]:
            if code not in given:
                remedy = f"kies uit {', '.join(map(str, given))}"
                yield here, f"het antwoord {shown(code)} bestaat niet bij deze vraag", remedy


def default_faults(entry: Json, kind: Kind, place: str) -> Found:
    """Yield an answer to begin with that the question does not take."""
    whole = {**entry, "options": options_of(entry)}
    if "default" in entry and not kind.takes(whole, entry["default"]):
        what = f"{shown(entry['default'])} past niet bij deze vraag"
        yield place, what, "kies een antwoord dat hier kan, of haal het weg"


def gives_reasons(entry: Json, shape: Shape) -> bool:
    """Return whether a result can name this question as what decided; one of no known kind cannot."""
    kind = _kind(entry)
    return kind is not None and kind.reasoned and entry.get("id") not in shape.no_reason


def _kind(entry: Json) -> Kind | None:
    name = entry.get("kind", "choice")
    return KINDS.get(name) if isinstance(name, str) else None


def reason_faults(entry: Json, shape: Shape) -> Found:
    """Yield each option without the words that it needs as a reason, or with some that nobody reads."""
    name, given, kind = entry.get("id"), entry.get("reason", {}), _kind(entry)
    if (
        kind is None
        or not kind.worded
        or "id" not in entry
        or not gives_reasons(entry, shape)
        or not isinstance(given, dict)
        or not (shape.reasons or given)
    ):
        return
    for code in codes_of(entry):
        spoken = f"{name}.{code}" not in shape.no_reason
        if code in given and not spoken:
            what = f"het antwoord {shown(code)} beslist nooit, en dit leest niemand"
            yield f"vraag “{name}”, reason", what, "haal die regel weg"
        if code not in given and spoken:
            remedy = "schrijf onder [question.reason] wat dit antwoord als reden zegt"
            yield f"vraag “{name}”, reason", f"bij het antwoord {shown(code)} staat geen reden", remedy
