"""`python -m site_builder` stops with a sentence: under another Python, by Ctrl+C, by a full disk."""

from __future__ import annotations

import ast
import errno
import os
import re
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from site_builder import __main__ as door
from site_builder import command
from site_builder.finish.modes import open_to_all
from site_builder.project import ROOT, BuildError
from site_builder.serve import running

REMEDY = " Draai `make build` of `make serve`: die nemen de goede Python, met de pakketten.\n"
# Serves a folder until it is interrupted, as `make serve` does. A shell turns interrupts off for what it
# runs in the background, and so for what these tests start.
SERVER = """
import signal, sys
from pathlib import Path
from site_builder.serve import serve
signal.signal(signal.SIGINT, signal.default_int_handler)
serve(Path(sys.argv[1]), 0)
"""


def test_an_old_python_can_read_the_door() -> None:
    tree = ast.parse(Path(door.__file__).read_text("utf-8"), feature_version=(3, 6))
    imported = {
        name.name if isinstance(node, ast.Import) else str(node.module)
        for node in tree.body
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in node.names
    }
    assert imported == {"sys", "pathlib"}


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 1), (3, 12, 9), (3, 14, 0)])
def test_another_python_is_told_which_one_it_has_to_be(
    version: tuple[int, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", version)
    assert door.main() == 1
    here = f"{version[0]}.{version[1]}"
    assert capsys.readouterr().err == f"Gestopt: dit is Python {here}, en de bouw draait op 3.13.{REMEDY}"


def test_a_python_without_the_packages_names_what_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, "-S", "-m", "site_builder", "build"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert re.fullmatch(r"Gestopt: het pakket \w+ ontbreekt in .*\n", done.stderr)
    assert done.stderr.endswith(REMEDY)


def test_a_module_of_ours_that_is_gone_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> int:
        raise ModuleNotFoundError("No module named 'rules.gone'", name="rules.gone")

    monkeypatch.setattr(command, "run", broken)
    with pytest.raises(ModuleNotFoundError):
        door.main()


def test_ctrl_c_stops_the_builder_with_a_word(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted() -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "run", interrupted)
    assert (door.main(), capsys.readouterr().err) == (130, "\nGestopt.\n")


def test_ctrl_c_stops_the_server_without_a_traceback(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SERVER, str(tmp_path)],
        cwd=ROOT, text=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE, process_group=0,
    ) as process:  # fmt: skip
        assert process.stdout
        assert process.stdout.readline().startswith("http://127.0.0.1:")
        os.killpg(process.pid, signal.SIGINT)
        assert process.communicate() == ("\n", "")
        assert process.returncode == 0


@pytest.mark.parametrize("moment", ["", "  ", "0", "1700000000", "99999999999"])
def test_a_moment_that_mkdocs_can_read(moment: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    command._check_build_time()
    assert os.environ.get("SOURCE_DATE_EPOCH", "") == moment.strip()
    assert ("SOURCE_DATE_EPOCH" in os.environ) == bool(moment.strip())


@pytest.mark.parametrize("moment", ["gisteren", "-1", "1.5", "1e9", "²", "999999999999"])
def test_a_moment_that_mkdocs_cannot_read(moment: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", moment)
    with pytest.raises(BuildError) as error:
        command._check_build_time()
    assert str(error.value) == (
        f"SOURCE_DATE_EPOCH: “{moment}” is geen tijdstip. Geef seconden sinds 1970, of laat het weg."
    )


@pytest.mark.parametrize("port", ["99999", "65536", "-1", "1e3", "²", "", "http", "8" * 5000])
def test_a_port_that_does_not_exist(port: str) -> None:
    with pytest.raises(BuildError) as error:
        command.look(port, open_browser=False)
    assert str(error.value) == (
        f"poort “{port}” bestaat niet. "
        "Kies een getal van 0 (een die vrij is) tot en met 65535: `make serve PORT=8001`."
    )


def test_the_port_that_is_advised_is_one_that_can_be_had(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def taken(*_: object, **__: object) -> None:
        raise OSError(errno.EADDRINUSE, "taken")

    monkeypatch.setattr("waitress.server.create_server", taken)
    for port, other in {80: 8001, 1023: 8001, 1024: 1025, 8000: 8001, 65534: 65535, 65535: 8001}.items():
        with pytest.raises(BuildError, match=f"PORT={other}`"), running(tmp_path, port=port):
            pass


def test_a_second_build_in_the_same_folder_waits_its_turn(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command, "BUILD", tmp_path / "build")
    with command._only_one():
        with pytest.raises(BuildError) as error, command._only_one():
            pass
        assert str(error.value) == "build/lock: er bouwt al iets in deze map. Wacht tot dat klaar is."
    with command._only_one():
        pass


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        (OSError(errno.ENOSPC, "No space left on device", "site/a"), "site/a: No space left on device"),
        (OSError(errno.ENOSPC, "No space left on device"), "schijf: No space left on device"),
        (PermissionError(errno.EACCES, "Permission denied", "docs/a.md"), "docs/a.md: Permission denied"),
        (shutil.Error([("a", "b/c", "No space left"), ("d", "e", "f")]), "b/c: No space left"),
    ],
)
def test_a_disk_that_does_not_do_its_work(
    fault: OSError, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full() -> None:
        raise fault

    monkeypatch.setattr(command, "build", full)
    monkeypatch.setattr(sys, "argv", ["site_builder", "build"])
    assert command.run() == 1
    assert capsys.readouterr().err == (
        f"Gestopt: {said}. Maak het leesbaar of schrijfbaar, of maak ruimte vrij.\n"
    )


def test_a_web_server_may_read_the_site_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        (tmp_path / "site" / "triage").mkdir(parents=True)
        for name in ("_headers", "triage/index.html"):
            (tmp_path / "site" / name).write_text("", "utf-8")
    finally:
        os.umask(before)
    open_to_all(tmp_path / "site")
    rights = {
        path.relative_to(tmp_path).as_posix(): path.stat().st_mode & 0o777 for path in tmp_path.rglob("*")
    }
    assert rights == {
        "site": 0o755,
        "site/triage": 0o755,
        "site/_headers": 0o644,
        "site/triage/index.html": 0o644,
    }
