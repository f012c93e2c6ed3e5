"""Deciding with data that are broken: the first faults in words, never a traceback, and quick when all is right."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from rules import CHECKS, decide
from rules.__main__ import main
from rules.core import ready
from rules.core.schema import schema
from rules.core.shape import Json, Shape
from rules.core.words import WordsError, load
from rules.door import decide_or_errors
from tests.case_tables import cases
from tests.rules.contract import NINETEEN, ROOT, SAFETY
from tests.rules.data import changed, forget
from tests.rules.spoiled import ROWS, Spoiled

ONE = {case.check: case.answers for case in cases()}
OF_A_CHECK = [row for row in ROWS if not row.file.startswith("shared/")]
# Prints which modules were loaded after a first answer of each check.
FIRST_ANSWERS = """
import sys
from rules import CHECKS, decide
for check in CHECKS:
    decide(check, {})
print(*sorted(name for name in sys.modules if name.startswith("rules.")))
"""


def checked() -> tuple[int, Any]:
    """Return exit status and output of `python -m rules check`."""
    out = io.BytesIO()
    status = main(["check"], io.BytesIO(), out)
    written = out.getvalue().decode()
    assert written.count("\n") == 1, "one line of JSON"
    return status, json.loads(written)


def said(check: str, answers: dict[str, Any]) -> str:
    """Return the one message with which the door refuses to decide."""
    [error] = decide_or_errors(check, json.dumps(answers))["errors"]
    assert error["field"] == ""
    return str(error["message"])


def test_check_of_right_data_is_one_line_and_status_0() -> None:
    run = subprocess.run([sys.executable, "-m", "rules", "check"], capture_output=True, cwd=ROOT, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, b'{"errors":[]}\n', b"")


def test_check_names_every_fault_of_every_file_at_once_with_status_2(data: Path) -> None:
    changed(data / "shared/vinden.toml", 'who = "jij"', 'wie = "jij"')
    changed(data / "triage/words.toml", 'find = "jeugd"', 'find = "jeugdteam"')
    changed(data / "zrm/words.toml", "[check]", "[check")
    status, found = checked()
    assert status == 2
    fields = [error["field"] for error in found["errors"]]
    assert fields == [
        "rules/shared/vinden.toml: buurtteam",
        "rules/shared/vinden.toml: buurtteam",
        "rules/triage/words.toml: [outcome.jeugd-en-gezin], find",
        "rules/zrm/words.toml",
    ]
    assert found["errors"][2]["message"] == (
        "De code “jeugdteam” bestaat niet; kies uit buurtteam, wijkteam, jeugd, ingang."
    )


def test_check_takes_nothing_else() -> None:
    out = io.BytesIO()
    assert main(["check", "triage"], io.BytesIO(), out) == 2
    assert "Dit commando bestaat niet" in out.getvalue().decode()


@pytest.mark.parametrize("row", OF_A_CHECK, ids=lambda row: f"{row.file}: {row.new[:40]!r}")
def test_a_check_whose_data_are_broken_says_so_or_decides_as_before(row: Spoiled, data: Path) -> None:
    check = row.file.partition("/")[0]
    changed(data / row.file, row.old, row.new)
    for answers in ({}, ONE[check]):
        result = decide_or_errors(check, json.dumps(answers))
        # Answers that the spoiled words do not take are refused as answers: those have a place.
        for error in [error for error in result.get("errors", []) if not error["field"]]:
            assert error["message"].startswith(f"rules/{check}/"), error
    try:
        assert schema(check)["type"] == "object"
    except WordsError as broken:
        assert str(broken).startswith(f"rules/{check}/")  # noqa: PT017 - either is right, a traceback is not


def test_a_number_that_does_not_exist_is_laid_to_the_words_that_name_it(data: Path) -> None:
    changed(data / "triage/words.toml", "Is er nu gevaar? Bel {bel:112}.", "Is er nu gevaar? Bel {bel:115}.")
    message = said("triage", {"acuut": "ja"})
    assert message.startswith(
        "rules/triage/words.toml: [alert], direct-gevaar: het nummer “115” bestaat niet."
    )
    assert "outcome" in decide_or_errors("zrm", "{}"), "another check goes on"


@pytest.mark.parametrize("check", ["triage", "zrm"])
def test_a_twelfth_domain_stops_the_checks_that_count_them_and_no_other(check: str, data: Path) -> None:
    with (data / "shared/domeinen.toml").open("a", encoding="utf-8") as file:
        file.write('\n[[domein]]\nid = "x"\ntitle = "X"\nplain = "X"\nhelp = "X"\n')
    forget()
    assert said(check, {}).startswith(
        "rules/shared/domeinen.toml: [[domein]]: de 12 domeinen hier zijn niet de 11 van de ZRM 2013"
    )
    with pytest.raises(WordsError, match="de 12 domeinen"):
        schema(check)
    assert decide("overdracht", {})["outcome"] is None


def test_the_message_holds_the_first_faults_and_how_many_more(data: Path) -> None:
    (data / "triage/words.toml").write_text("", "utf-8")
    forget()
    message = said("triage", {})
    assert message.startswith("rules/triage/words.toml: [check] ontbreekt. ")
    assert message.count("rules/triage/words.toml") == 3
    assert message.endswith("python -m rules check noemt ze alle.")


def test_a_fault_of_the_code_is_no_fault_of_the_data() -> None:
    def stumble() -> None:
        raise KeyError("een fout in de code")

    with pytest.raises(KeyError, match="een fout in de code"):
        ready.guarded("triage", stumble)


def test_right_words_are_looked_at_once_and_without_the_checker(monkeypatch: pytest.MonkeyPatch) -> None:
    looked_at: list[Json] = []

    def has_names(_shape: Shape, words: Json) -> bool:
        looked_at.append(words)
        return True

    monkeypatch.setattr(ready, "_has_names", has_names)
    forget()
    for _ in range(2):
        for check in CHECKS:
            decide(check, ONE[check])
    assert len(looked_at) == len(CHECKS)
    forget()
    run = subprocess.run(
        [sys.executable, "-c", FIRST_ANSWERS], capture_output=True, text=True, cwd=ROOT, check=True
    )
    assert "rules.core.ready" in run.stdout
    assert "rules.core.checker" not in run.stdout


def some_questions(data: Path, count: int) -> list[str]:
    """Let the overdracht ask this many questions; return their ids."""
    file = data / "overdracht/words.toml"
    text = file.read_text("utf-8")
    before, *blocks = text.split("[[question]]\n")
    last, rest = blocks[-1].split("[[line]]", 1)
    blocks[-1] = last
    if count > len(blocks):
        blocks += [last.replace("wonen-1", f"wonen-{n}") for n in range(2, count - len(blocks) + 2)]
    blocks = blocks[:count] if count >= len(NINETEEN) else [*blocks[: count - 1], blocks[-1]]
    file.write_text("[[question]]\n".join([before, *blocks]) + "[[line]]" + rest, "utf-8")
    forget()
    return [question["id"] for question in load("overdracht/words.toml")["question"]]


@pytest.mark.parametrize(("count", "majority"), [(18, 10), (20, 11)])
def test_the_majority_of_the_overdracht_follows_from_the_number_of_questions(
    count: int, majority: int, data: Path
) -> None:
    ids = some_questions(data, count)
    assert len(ids) == count
    assert set(SAFETY) <= set(ids)
    assert checked() == (0, {"errors": []})
    for answer, outcome in (("ja", "buurtteam"), ("nee", "aanvullend")):
        enough = dict.fromkeys(ids[:majority], answer)
        assert decide("overdracht", enough)["outcome"] == outcome
        one_less = dict.fromkeys(ids[: majority - 1], answer)
        assert decide("overdracht", one_less)["outcome"] is None
    half = {name: "ja" if place < count // 2 else "nee" for place, name in enumerate(ids)}
    result = decide("overdracht", half)
    assert (result["outcome"], result["complete"], result["missing"]) == ("twijfel", True, [])
    assert sum(result["telling"]["totaal"].values()) == count
