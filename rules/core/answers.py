"""Reading answers that may be anything: every fault at once, in Dutch, with the place of each."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any, NamedTuple

from rules.core.questions import Question

TIME = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")
MONTH = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
LONGEST_ECHO = 40
LONGEST_TEXT = 200
# The reader of faults needs the first ones; a file of ten megabytes can hold a million.
MOST_FAULTS = 10_000


class Fault(NamedTuple):
    """One thing that is wrong: a JSON Pointer into the answers and one Dutch sentence."""

    field: str
    message: str

    def as_json(self) -> dict[str, str]:
        """Return the fault in the shape of the contract, safe to write as UTF-8."""
        return {"field": _clean(self.field), "message": _clean(self.message)}


class BadAnswersError(Exception):
    """The answers cannot be read; `faults` holds everything that is wrong with them."""

    def __init__(self, faults: list[Fault]) -> None:
        """Keep the faults, in the order of the answers, at most `MOST_FAULTS` of them."""
        super().__init__(f"{len(faults)} faults")
        self.faults = faults[:MOST_FAULTS]


class Doubled(dict[str, Any]):
    """An object in which names stand twice: which of the two answers counts would be a guess."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        """Keep the last value of each name, and which names came back."""
        super().__init__(pairs)
        self.names = [name for name, count in Counter(name for name, _ in pairs).items() if count > 1]


def _clean(text: str) -> str:
    """Replace lone surrogates, which JSON can hold and UTF-8 cannot."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _pointer(path: str, key: str) -> str:
    short = key if len(key) <= LONGEST_ECHO else key[:LONGEST_ECHO] + "…"
    return f"{path}/{short.replace('~', '~0').replace('/', '~1')}"


def shown(value: Any) -> str:
    """Return a value as a fault may repeat it: short, quoted when it is text."""
    if isinstance(value, bool):
        return "waar" if value else "onwaar"
    if value is None:
        return "leeg (null)"
    if isinstance(value, dict):
        return "een groep antwoorden"
    if isinstance(value, list):
        return "een lijst"
    if isinstance(value, int | float) and not abs(value) <= 10**LONGEST_ECHO:  # NaN is not either
        return "een onmogelijk getal"
    text = str(value)
    short = text if len(text) <= LONGEST_ECHO else text[:LONGEST_ECHO] + "…"
    return f"“{short}”" if isinstance(value, str) else short


def read(questions: tuple[Question, ...], raw: Any) -> tuple[dict[str, Any], list[Fault]]:
    """Return the answers in `raw` that are right, and every fault in it."""
    faults: list[Fault] = []
    return _record(questions, raw, "", faults), faults


def _record(questions: tuple[Question, ...], raw: Any, path: str, faults: list[Fault]) -> dict[str, Any]:
    if not isinstance(raw, dict):
        what = "De antwoorden moeten samen" if not path else "Dit onderdeel moet"
        faults.append(Fault(path, f"{what} één JSON-object zijn, maar hier staat {shown(raw)}."))
        return {}
    if isinstance(raw, Doubled):
        faults.extend(
            Fault(_pointer(path, name), f"De naam {shown(name)} staat er twee keer in; geef één antwoord.")
            for name in raw.names
        )
    known = {question.id: question for question in questions}
    answers = {}
    for key, value in raw.items():
        question = known.get(key)
        if question is None:
            names = ", ".join(known)
            faults.append(
                Fault(
                    _pointer(path, key),
                    f"De vraag {shown(key)} bestaat hier niet; wel bestaan: {names}.",
                )
            )
            continue
        before = len(faults)
        found = _value(question, value, f"{path}/{key}", faults)
        # What is right within a list is kept, so that faults across answers are found as well;
        # an answer that cannot be read is None, so that nothing rests on a default in its place.
        kept = len(faults) == before or question.kind in ("records", "scores")
        answers[key] = found if kept else None
    for question in questions:
        if question.required and question.id not in raw:
            faults.append(
                Fault(
                    _pointer(path, question.id),
                    f"{question.title}: dit veld mag niet ontbreken; geef {_expected(question)}.",
                )
            )
    return answers


def _value(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    if value is None and question.nullable:
        return None
    return READERS[question.kind](question, value, path, faults)


def _plain(value: Any) -> Any:
    """Return whole floats as the integers that JSON Schema takes them for."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _match(question: Question, value: Any) -> Any:
    """Return the option code that `value` is, or None when it is none of them."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return question.codes.get(value)


def _allowed(question: Question) -> str:
    codes = [str(option.code) for option in question.options]
    if question.nullable:
        codes.append("null (niet beoordeeld)")
    return ", ".join(codes)


def _expected(question: Question) -> str:
    """Return what belongs at a question of text or of records, with how much of it."""
    low, high = question.minimum or 0, question.maximum
    what, of = ("tekst", "tekens") if question.kind == "text" else ("een lijst", "groepen antwoorden")
    return f"{what} van {low} tot en met {high or LONGEST_TEXT} {of}"


def _choice(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    code = _match(question, value)
    if code is None:
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; kies uit: {_allowed(question)}."))
    return code


def _choices(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    if not isinstance(value, list):
        faults.append(
            Fault(
                path,
                f"Hier hoort een lijst, maar er staat {shown(value)}; de lijst mag leeg zijn, of kies uit:"
                f" {_allowed(question)}.",
            )
        )
        return None
    found: list[Any] = []
    for position, entry in enumerate(value):
        code = _match(question, entry)
        if code is None:
            faults.append(
                Fault(
                    f"{path}/{position}",
                    f"In deze lijst kan {shown(entry)} niet; kies uit: {_allowed(question)}.",
                )
            )
        elif code in found:
            faults.append(
                Fault(
                    f"{path}/{position}", f"{shown(entry)} staat twee keer in deze lijst; één keer is genoeg."
                )
            )
        else:
            found.append(code)
    return found


def _flag(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    if not isinstance(value, bool):
        faults.append(
            Fault(path, f"Hier kan {shown(value)} niet; het antwoord is waar of onwaar (true, false).")
        )
    return value


def _number(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    low, high = question.minimum, question.maximum
    limits = f"van {low} tot en met {high}" if high is not None else f"van {low} of hoger"
    plain = _plain(value)
    right = isinstance(plain, int) and not isinstance(plain, bool)
    if not right or (low is not None and plain < low) or (high is not None and plain > high):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef een heel getal {limits}."))
    return plain


def _text(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    longest = question.maximum or LONGEST_TEXT
    shortest = question.minimum or 0
    if not isinstance(value, str):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef {_expected(question)}."))
    elif len(value) > longest:
        faults.append(
            Fault(path, f"Deze tekst is te lang ({len(value)} tekens); het mogen er {longest} zijn.")
        )
    elif len(value.strip()) < shortest:
        faults.append(
            Fault(path, f"{question.title}: dit veld mag niet leeg zijn; geef {_expected(question)}.")
        )
    elif _clean(value) != value:
        faults.append(Fault(path, "In deze tekst staat een teken dat niet bestaat; typ haar opnieuw."))
    return value


def _time(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    if not isinstance(value, str) or not TIME.fullmatch(value):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef een tijd van 00:00 tot en met 23:59."))
    return value


def _month(_question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    if not isinstance(value, str) or not MONTH.fullmatch(value):
        faults.append(
            Fault(path, f"Hier kan {shown(value)} niet; geef een maand als jjjj-mm, zoals 2026-11.")
        )
    return value


def _texts(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    most = question.maximum
    if not isinstance(value, list):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef een lijst van teksten."))
        return None
    if most is not None and len(value) > most:
        faults.append(Fault(path, f"Hier staan er {len(value)}; het mogen er {most} zijn."))
    for position, entry in enumerate(value):
        if not isinstance(entry, str):
            faults.append(Fault(f"{path}/{position}", f"Hier kan {shown(entry)} niet; geef tekst."))
    return value


def _scores(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    return _record(question.fields, value, path, faults)


def _records(question: Question, value: Any, path: str, faults: list[Fault]) -> Any:
    low, high = question.minimum or 0, question.maximum
    if not isinstance(value, list):
        faults.append(Fault(path, f"Hier kan {shown(value)} niet; geef {_expected(question)}."))
        return None
    if len(value) < low or (high is not None and len(value) > high):
        faults.append(Fault(path, f"Hier staan er {len(value)}; het moeten er {low} tot en met {high} zijn."))
    return [
        _record(question.fields, entry, f"{path}/{position}", faults) for position, entry in enumerate(value)
    ]


READERS = {
    "choice": _choice,
    "choices": _choices,
    "flag": _flag,
    "number": _number,
    "text": _text,
    "texts": _texts,
    "time": _time,
    "month": _month,
    "scores": _scores,
    "records": _records,
}
