"""No text, bound or list of a result changes unseen: whole results beside the files that keep them.

After a change that is meant: `python -m tests.rules.snapshots`, and read the difference in git.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from rules import decide
from rules.core.helplines import numbered
from rules.core.words import load
from tests.case_tables import shown
from tests.rules.contract import ALERTS, CHECKS, OUTCOMES
from tests.rules.snapshots.files import COMMAND, file_of, readable, snapshot

per_check = pytest.mark.parametrize("check", CHECKS)
# What stands in the words and reaches no result: what pages show, codes, sources, names of things, faults
# (test_bad_input has those), and numbers of which a result says one.
ELSEWHERE = {
    "aantallen", "fout",
    "check", "reason", "theme", "question", "onderdeel", "source", "find", "phone", "id", "outcome", "group",
    "page", "alert-page",
    # What only the diagram of an organisation's own brings.
    "ander-diagram",
}  # fmt: skip
SOURCE = re.compile(r"[a-z]+/[a-z0-9-]+(#\d+)?")
PLACE = re.compile(r"\{\w+\}")


def kept(check: str) -> Any:
    """Return what the file of a check keeps."""
    return json.loads(file_of(check).read_text("utf-8"))


def differences(was: Any, now: Any, place: str = "") -> Iterator[str]:
    """Yield a line for each place at which two values differ."""
    if isinstance(was, dict) and isinstance(now, dict):
        for key in {**was, **now}:
            yield from differences(was.get(key, "(niets)"), now.get(key, "(niets)"), f"{place}/{key}")
    elif isinstance(was, list) and isinstance(now, list) and len(was) == len(now):
        for number, (one, other) in enumerate(zip(was, now, strict=True)):
            yield from differences(one, other, f"{place}/{number}")
    elif was != now:
        yield f"{place}: was {was!r}, is {now!r}"


@per_check
def test_every_result_is_the_one_that_was_kept(check: str) -> None:
    found = list(differences(kept(check), snapshot(check)))
    assert not found, "\n".join((*found[:20], f"Meant so? Run {COMMAND}, and read the difference in git."))


@per_check
def test_the_file_is_written_as_the_command_writes_it(check: str) -> None:
    """Order and form as well: the difference in git is then the difference in the result."""
    assert file_of(check).read_text("utf-8") == readable(snapshot(check)) + "\n", f"Run {COMMAND}."


@per_check
def test_every_outcome_no_outcome_yet_and_every_alert_is_kept(check: str) -> None:
    results = [entry["resultaat"] for entry in kept(check)["uitkomsten"].values()]
    assert {result["outcome"] for result in results} == OUTCOMES[check] | {None}
    assert {alert["code"] for result in results for alert in result["alerts"]} == ALERTS[check]


def texts(value: Any, key: str = "") -> Iterator[str]:
    """Yield every text of the words that a result can hold."""
    if key in ELSEWHERE or (key == "eigen" and isinstance(value, str)):
        return  # a line names the code of a choice
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from texts(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and not SOURCE.fullmatch(value):
        yield value


@per_check
def test_every_text_of_the_words_is_in_what_is_kept(check: str) -> None:
    """Also those of one outcome for one reader; what is filled in may be anything."""
    whole = file_of(check).read_text("utf-8")
    missing = []
    for text in texts(load(f"{check}/words.toml")):
        parts = [json.dumps(part, ensure_ascii=False)[1:-1] for part in PLACE.split(numbered(text))]
        if not re.search(r".{1,600}".join(map(re.escape, parts)), whole):
            missing.append(text)
    assert missing == [], f"add answers under [[toon]] in tests/cases/{check}.toml that show these"


def test_every_reason_of_a_question_is_kept_but_for_those_that_never_carry() -> None:
    silent = {"triage": {"ja", "nee", "onbekend", "elders"}}
    for check in CHECKS:
        if check in silent:
            continue
        whole = file_of(check).read_text("utf-8")
        for question in load(f"{check}/words.toml").get("question", ()):
            for text in question.get("reason", {}).values():
                assert text in whole, (check, text)


def test_a_result_that_changed_says_where_it_did() -> None:
    now = snapshot("overdracht")
    result = now["uitkomsten"]["twijfel, negen om negen"]["resultaat"]
    result["title"] = "Iets anders"
    result["missing"] = ["wonen-1"]
    place = "/uitkomsten/twijfel, negen om negen/resultaat"
    assert list(differences(kept("overdracht"), now)) == [
        f"{place}/missing: was [], is ['wonen-1']",
        f"{place}/title: was 'Het blijft twijfel', is 'Iets anders'",
    ]


@per_check
def test_what_is_kept_was_decided_from_the_answers_beside_it(check: str) -> None:
    entries = kept(check)["uitkomsten"]
    assert entries.keys() == shown(check).keys()
    for name, entry in entries.items():
        assert decide(check, entry["antwoorden"])["title"] == entry["resultaat"]["title"], name
