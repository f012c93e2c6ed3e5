"""An organisation puts its own diagram in the one file: it works, or it stops with a reason."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.rules.contract import ROOT
from tests.rules.diagrams import Diagram, right

FILE = "rules/stroomdiagram/diagram.toml"


def in_a_copy(
    folder: Path, text: str | bytes | None, *arguments: str, given: str = ""
) -> tuple[int, str, str]:
    """Run the rules from a copy in which the diagram file holds `text`, or is not there at all."""
    shutil.copytree(ROOT / "rules", folder / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / FILE).unlink()
    if text is not None:
        (folder / FILE).write_bytes(text if isinstance(text, bytes) else text.encode())
    done = subprocess.run(
        [sys.executable, "-m", "rules", *arguments],
        input=given, capture_output=True, cwd=folder, check=False, timeout=60, encoding="utf-8",
    )  # fmt: skip
    return done.returncode, done.stdout, done.stderr


def as_toml(diagram: Diagram) -> str:
    """Return a diagram as the file in which an organisation would write it."""
    lines = [f"start = {json.dumps(diagram['start'])}"]
    for entry in diagram["question"]:
        lines += ["[[question]]", *(f"{key} = {json.dumps(value)}" for key, value in entry.items())]
    text = "\n".join(lines)
    assert tomllib.loads(text) == diagram
    return text


def test_another_diagram_works_without_touching_code(tmp_path: Path) -> None:
    given = '{"een":"ja","twee":"nee","drie":"ja"}'
    status, out, err = in_a_copy(tmp_path, as_toml(right()), "decide", "stroomdiagram", given=given)
    assert (status, err) == (0, "")
    result = json.loads(out)
    assert result["pad"] == ["een", "twee", "drie", "afschalen"]
    assert result["outcome"] == "afschalen"


def test_the_alerts_come_with_the_boxes_and_not_with_their_names(tmp_path: Path) -> None:
    diagram = right()
    diagram["question"][1]["alert-nee"] = "veilig-nee"
    given = '{"een":"ja","twee":"nee"}'
    status, out, err = in_a_copy(tmp_path, as_toml(diagram), "decide", "stroomdiagram", given=given)
    assert (status, err) == (0, "")
    assert [alert["code"] for alert in json.loads(out)["alerts"]] == ["veilig-nee"]


RIGHT = as_toml(right())
# What somebody may do to the file by accident, and the words that must help to find it.
BROKEN: dict[str, tuple[str | bytes | None, str]] = {
    "geen bestand": (None, "terug"),
    "geen UTF-8": (RIGHT.replace("Vraag", "Vräag").encode("latin-1"), "UTF-8"),
    "een rondgang": (RIGHT.replace('ja = "afschalen"', 'ja = "een"'), "drie"),
    "een vraag zonder title": (RIGHT.replace('title = "Vraag drie?"', ""), "drie"),
    "een vraag zonder id": (RIGHT.replace('id = "drie"', ""), "Vraag drie?"),
    "een pijl naar niets": (RIGHT.replace('"afschalen"', '"doorgaan"'), "doorgaan"),
    "een getal als pijl": (RIGHT.replace('"afschalen"', "3"), "drie"),
    "een lijst als pijl": (RIGHT.replace('"afschalen"', '["afschalen"]'), "drie"),
    "een lijst als start": (RIGHT.replace('start = "een"', 'start = ["een"]'), "start"),
    "een vergeten aanhalingsteken": (RIGHT.replace('start = "een"', 'start = "een'), "1"),
    "één haak te weinig": (RIGHT.replace("[[question]]", "[question]"), "9"),
    "een leeg bestand": ("", "start"),
}


@pytest.mark.parametrize("command", ["graph", "decide", "schema"])
@pytest.mark.parametrize("what", BROKEN)
def test_a_broken_file_stops_every_use_of_it_and_says_where(tmp_path: Path, what: str, command: str) -> None:
    text, word = BROKEN[what]
    assert text != RIGHT
    status, out, err = in_a_copy(tmp_path, text, command, "stroomdiagram", given="{}")
    assert status != 0
    assert "outcome" not in out, "there is no result from a broken diagram"
    last = (out + err).strip().splitlines()[-1]
    assert FILE in last
    assert word in last.replace(FILE, "")
    assert "Traceback" not in err


def test_a_broken_diagram_leaves_the_other_checks_alone(tmp_path: Path) -> None:
    text, _ = BROKEN["een rondgang"]
    status, out, err = in_a_copy(tmp_path, text, "decide", "triage", given='{"acuut":"ja"}')
    assert (status, err) == (0, "")
    assert json.loads(out)["outcome"] == "crisis"
