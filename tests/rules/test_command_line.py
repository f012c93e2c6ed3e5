"""The command line as a process: exit status, bytes, and never a traceback."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO, cast

import pytest

from rules.__main__ import main
from rules.door import decide_json
from tests.rules.command import Run, rules
from tests.rules.contract import CHECKS, FLOWS, ROOT
from tests.rules.errors import Fault, well_formed

NAMES = ", ".join(CHECKS)
USAGE = "gebruik: python -m rules list | schema ID | decide ID [--lines] | graph ID | check [--layer LAYER]"


def refused(run: Run) -> list[Fault]:
    """Return the faults of a run that must have been refused."""
    assert run.status == 2
    return well_formed(run.json)


def test_list_gives_one_check_id_a_line() -> None:
    assert rules("list").out == "".join(f"{check}\n" for check in CHECKS).encode()


@pytest.mark.parametrize("check", CHECKS)
def test_schema_and_graph_of_every_check(check: str) -> None:
    assert rules("schema", check).json["type"] == "object"
    graph = rules("graph", check)
    if check in FLOWS:
        assert graph.status == 0
        assert set(graph.json) == {"nodes", "edges"}
    else:
        message = f"De check {check} is geen stroom en heeft geen graaf."
        assert refused(graph) == [Fault("", message)]


@pytest.mark.parametrize("command", ["schema", "decide", "graph"])
def test_an_unknown_check_is_named_with_those_that_exist(command: str) -> None:
    message = f"De check “triaage” bestaat niet; wel bestaan: {NAMES}."
    assert refused(rules(command, "triaage", given=b"{}")) == [Fault("", message)]
    assert json.loads(decide_json("triaage", "{}"))["errors"][0]["message"] == message


@pytest.mark.parametrize(
    "arguments",
    [(), ("--help",), ("beslis", "triage"), ("list", "triage"), ("decide",), ("schema",),
     ("decide", "triage", "--line"), ("decide", "triage", "--lines", "meer"), ("",)],
)  # fmt: skip
def test_an_unknown_command_is_answered_with_the_usage(arguments: tuple[str, ...]) -> None:
    assert refused(rules(*arguments)) == [Fault("", f"Dit commando bestaat niet; {USAGE}.")]


@pytest.mark.parametrize(
    ("old", "new"), [('id = "financien"', "id = financien"), ("[[domein]]", "[[domien]]")]
)
def test_a_typo_in_the_domains_stops_only_what_reads_them(tmp_path: Path, old: str, new: str) -> None:
    shutil.copytree(ROOT / "rules", tmp_path / "rules")
    file = tmp_path / "rules" / "shared/domeinen.toml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")

    def run(*arguments: str) -> tuple[int, str, bytes]:
        command = [sys.executable, "-m", "rules", *arguments]
        done = subprocess.run(command, input=b"{}", capture_output=True, cwd=tmp_path, check=False)
        return done.returncode, done.stdout.decode(), done.stderr

    assert run("list") == (0, "".join(f"{check}\n" for check in CHECKS), b"")
    assert run("decide", "grenzen")[::2] == (0, b"")
    for command in ("decide", "schema"):
        status, out, err = run(command, "zrm")
        assert (status, err) == (2, b"")
        [fault] = json.loads(out)["errors"]
        assert fault["message"].startswith("rules/shared/domeinen.toml: ")


def test_a_check_name_that_is_no_text_is_refused() -> None:
    assert "bestaat niet" in refused(rules("decide", b"\xff\xfe"))[0].message


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (b"", "geen geldige JSON"),
        (b"niets", "geen geldige JSON"),
        (b"\xef\xbb\xbf{}", "geen geldige JSON"),
        (b"\xff\xfe{\x00}\x00", "geen geldige JSON"),
        (b'{"acuut": "\xe9"}', "geen geldige JSON"),
        (b"[" * 100_000, "te diep genest"),
        (b'{"a":' * 100_000, "te diep genest"),
        (b"x" * 10_000_000, "te groot"),
        (b'{"acuut": "' + b"a" * 10_000_000 + b'"}', "te groot"),
        ("€".encode() * 3_500_000, "te groot"),
        (b'{"acuut": NaN}', "kies uit: ja, nee, onbekend"),
        (b'{"acuut": 1' + b"0" * 5000 + b"}", "kies uit: ja, nee, onbekend"),
        (b'{"acuut": 1e999}', "kies uit: ja, nee, onbekend"),
        (b'{"acuut": "\\ud800"}', "kies uit: ja, nee, onbekend"),
    ],
    ids=lambda value: repr(value[:12]) if isinstance(value, bytes) else "",
)
def test_bad_input_is_refused_in_words(given: bytes, words: str) -> None:
    [fault] = refused(rules("decide", "triage", given=given))
    assert words in fault.message


@pytest.mark.parametrize("letter", ["a", "é", "€", "😀"])
@pytest.mark.parametrize("before", ["", " "], ids=["even", "odd"])
def test_too_large_is_refused_with_the_bytes_of_the_door(letter: str, before: str) -> None:
    given = before + letter * (10_000_000 // len(letter.encode()))
    run = rules("decide", "zrm", given=given.encode())
    assert run.out == decide_json("zrm", given).encode() + b"\n"


def test_lines_goes_on_after_a_bad_line_and_keeps_the_order() -> None:
    given = [b'{"acuut":"ja"}', b"niets", b'{"acuut":"weet niet"}', b"\xff", b"[]", b"{}"]
    run = rules("decide", "triage", "--lines", given=b"\n".join(given) + b"\n")
    assert run.status == 2
    found = [json.loads(line) for line in run.lines]
    assert [sorted(result)[:1] == ["errors"] for result in found] == [
        False, True, True, True, True, False,
    ]  # fmt: skip
    assert found[0]["outcome"] == "crisis"
    assert found[5]["outcome"] is None
    for result in found[1:5]:
        well_formed(result)


def test_an_empty_line_is_a_bad_line_so_that_results_and_lines_stay_side_by_side() -> None:
    run = rules("decide", "triage", "--lines", given=b'{}\n\n  \n{"acuut":"ja"}\n')
    assert len(run.lines) == 4
    assert [b"errors" in line for line in run.lines] == [False, True, True, False]
    assert run.status == 2


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_lines_may_end_in_any_way_and_the_last_one_open(end: bytes) -> None:
    run = rules("decide", "grenzen", "--lines", given=b'{"taak":"activering"}\r\n{}' + end)
    assert run.status == 0
    assert [json.loads(line)["outcome"] for line in run.lines] == ["buurtteam", None]


def test_no_lines_give_no_results() -> None:
    assert rules("decide", "triage", "--lines") == Run(0, b"", b"")


def test_ten_megabytes_on_a_line_do_not_stop_the_lines_after_it() -> None:
    run = rules("decide", "zrm", "--lines", given=b"[" * 10_000_000 + b"\n{}\n")
    assert [b"errors" in line for line in run.lines] == [True, False]


class Counting(io.RawIOBase):
    """A standard input with a line that never seems to end; it remembers the largest part asked for."""

    def __init__(self, size: int) -> None:
        """Make a good line, one of about this many bytes, and a good one."""
        self.left = [b"{}\n", *[b"x" * 4_000_000] * (size // 4_000_000), b"\n{}\n"]
        self.most = 0

    def readline(self, size: int | None = -1, /) -> bytes:
        """Return the next part, at most so many bytes of one line."""
        assert size is not None
        assert size > 0, "all of a line at once may be more than the memory holds"
        self.most = max(self.most, size)
        if not self.left:
            return b""
        whole = self.left.pop(0)
        end = min(size, whole.find(b"\n") + 1 or len(whole))
        if whole[end:]:
            self.left.insert(0, whole[end:])
        return whole[:end]


def test_a_line_larger_than_the_memory_is_refused_in_parts() -> None:
    given, out = Counting(200_000_000), io.BytesIO()
    assert main(["decide", "triage", "--lines"], cast(BinaryIO, given), out) == 2
    before, bad, after = out.getvalue().splitlines()
    assert before == after == decide_json("triage", "{}").encode()
    assert b"De invoer is te groot" in bad
    assert given.most < 5_000_000


@pytest.mark.parametrize("command", [["list"], ["decide", "triage"]])
def test_an_older_python_is_told_which_one_is_wanted(command: list[str], tmp_path: Path) -> None:
    # Python runs this before anything else: it then says that it is an older one.
    (tmp_path / "sitecustomize.py").write_text("import sys\nsys.version_info = (3, 10, 4, 'final', 0)\n")
    for arguments, status in ((["-m", "rules", *command], 2), (["-c", "import rules"], 1)):
        done = subprocess.run(
            [sys.executable, *arguments], cwd=ROOT, env={**os.environ, "PYTHONPATH": str(tmp_path)},
            input="{}", capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == status
        said = "Dit is Python 3.10, en de regels draaien op 3.13. Roep ze aan met python3.13."
        assert done.stderr.splitlines()[-1].removeprefix("ImportError: ") == said
        assert ("Traceback" in done.stderr) == (status == 1), "only who imports it in a script gets an error"


def test_a_reader_that_stops_early_sees_no_traceback() -> None:
    """As in `python -m rules decide triage --lines < file | head -1`."""
    process = subprocess.Popen(
        [sys.executable, "-m", "rules", "decide", "triage", "--lines"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT,
    )  # fmt: skip
    assert process.stdout is not None
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(b"{}\n" * 2000, timeout=60)
    assert err == b""


@pytest.mark.parametrize(
    ("command", "status", "said"),
    [
        ("list <&-", 0, "triage"),
        ("decide triage <&-", 2, "geen geldige JSON"),
        ("list >&-", 0, ""),
        ("list >/dev/full", 2, "De uitvoer kan niet worden geschreven"),
    ],
)
def test_a_stream_that_is_closed_or_full_gives_no_traceback(command: str, status: int, said: str) -> None:
    run = subprocess.run(
        ["/bin/sh", "-c", f'exec "$0" -m rules {command}', sys.executable],
        capture_output=True, text=True, check=False, timeout=60, cwd=ROOT,
    )  # fmt: skip
    assert run.returncode == status
    assert said in run.stdout + run.stderr
    assert "Traceback" not in run.stderr
