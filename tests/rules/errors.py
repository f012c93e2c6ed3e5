"""What every refusal must look like, whatever came in."""

from __future__ import annotations

import io
import json
import re
from typing import Any, NamedTuple

from rules.__main__ import main
from rules.door import decide_json
from tests.rules.command import dumped


class Fault(NamedTuple):
    """One fault of an `errors` object."""

    field: str
    message: str


def well_formed(result: Any) -> list[Fault]:
    """Return the faults of an `errors` object after checking its form."""
    assert set(result) == {"errors"}
    assert result["errors"], "an errors object without an error"
    found = []
    for entry in result["errors"]:
        assert set(entry) == {"field", "message"}
        assert re.fullmatch(r"(/([^/~]|~0|~1)*)*", entry["field"], re.DOTALL), entry["field"]
        assert re.fullmatch(r".{8,}\.", entry["message"], re.DOTALL), entry["message"]
        assert len(entry["message"]) < 2500, "a message repeats a short piece of the input at most"
        assert not re.search(r"Traceback|Error|\bNone\b|\bTrue\b|\bdict\b", entry["message"].split("“")[0])
        found.append(Fault(entry["field"], entry["message"]))
    assert len(set(found)) == len(found), "a fault is told twice"
    return found


def refused(check: str, text: str) -> list[Fault]:
    """Return the faults with which the door refuses this text."""
    return well_formed(json.loads(decide_json(check, text)))


def faults_of(check: str, answers: Any) -> list[Fault]:
    """Return the faults with which the door refuses these answers."""
    return refused(check, json.dumps(answers))


def taken_or_refused(check: str, given: bytes) -> dict[str, Any]:
    """Return the command line's answer to any bytes, checked for all that always holds."""
    out = io.BytesIO()
    status = main(["decide", check], io.BytesIO(given), out)
    written = out.getvalue()
    result: dict[str, Any] = json.loads(written.decode("utf-8"))
    assert written == dumped(result) + b"\n", "UTF-8 with sorted keys, one line"
    assert status == (2 if "errors" in result else 0)
    if status:
        well_formed(result)
    else:
        assert result["check"] == check
    return result
