"""The runtime folder: hashes, one version everywhere, the same bytes every time."""

from __future__ import annotations

import json
import marshal
import os
import re
import shutil
import zipfile
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from types import CodeType

import pytest

from rules.version import VERSION
from site_builder.project import BuildError
from site_builder.runtime import Manifest, build_runtime, stdlib, trace
from site_builder.runtime.cases import case_inputs
from site_builder.runtime.manifest import HASH_LENGTH, ROLES, hashed_name, sha256
from site_builder.runtime.optimise import optimise
from site_builder.runtime.slim import ASSIGNMENT, EXPORT_SECTION, exported, mentioned, sections, slim_wasm
from site_builder.runtime.tools import PROJECT, pyodide_package
from site_builder.runtime.wheel import build_wheel
from tests.runtime.conftest import Built

PYC_HEADER = 16
CODE_SECTION = 10
HAS_DOCSTRING = 0x4000000  # CO_HAS_DOCSTRING, which `inspect` does not name


def modules(archive: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist() if name.endswith(".pyc")}


def parts(wasm: Path) -> dict[int, bytes]:
    return dict(sections(wasm.read_bytes()))


def functions(code: CodeType) -> list[CodeType]:
    inner = [part for part in code.co_consts if isinstance(part, CodeType)]
    return [code, *(function for part in inner for function in functions(part))]


def test_every_file_is_what_the_manifest_says(built: Built) -> None:
    assert set(built.manifest.files) == set(ROLES)
    for entry in built.manifest.files.values():
        path = built.folder / entry.name
        assert path.stat().st_size == entry.size
        assert sha256(path) == entry.sha256
        assert entry.sha256[:HASH_LENGTH] in entry.name
    assert built.manifest.total == sum(entry.size for entry in built.manifest.files.values())


def test_the_folder_holds_nothing_else(built: Built) -> None:
    names = {entry.name for entry in built.manifest.files.values()}
    assert {path.name for path in built.folder.iterdir()} == {*names, "manifest.json"}


def test_the_manifest_on_disk_is_the_one_that_was_returned(built: Built) -> None:
    assert Manifest.from_json((built.folder / "manifest.json").read_text("utf-8")) == built.manifest


def test_the_lock_file_names_the_rules_and_only_them(built: Built) -> None:
    (package,) = built.manifest.lock["packages"].values()
    wheel = built.manifest.files["rules"]
    assert (package["file_name"], package["sha256"]) == (wheel.name, wheel.sha256)
    assert (package["name"], package["version"]) == ("werkwijzer-rules", VERSION)
    assert package["depends"] == []
    assert package["imports"] == ["rules"]


def test_there_is_one_version_of_everything(built: Built) -> None:
    wanted = json.loads((PROJECT / "package.json").read_text())["devDependencies"]["pyodide"]
    locked = json.loads((PROJECT / "package-lock.json").read_text())["packages"]
    stock = json.loads(pyodide_package().file("pyodide-lock.json").read_text())
    assert built.manifest.pyodide == wanted == pyodide_package().version
    assert locked["node_modules/pyodide"]["version"] == wanted
    assert f'"{wanted}"' in built.path("loader").read_text("utf-8")
    assert built.manifest.python == stock["info"]["python"]
    assert (PROJECT / ".python-version").read_text().strip() == ".".join(built.manifest.python.split(".")[:2])
    assert built.manifest.rules == VERSION


def test_the_lock_of_npm_holds_no_address() -> None:
    text = (PROJECT / "package-lock.json").read_text()
    assert "resolved" not in text
    assert "http" not in "".join(line for line in text.splitlines() if '"integrity"' in line)


def test_of_pyodides_own_files_only_the_lists_of_exports_are_shorter(built: Built) -> None:
    package = pyodide_package()
    assert built.path("loader").read_bytes() == package.file("pyodide.mjs").read_bytes()
    words = mentioned(
        package.file("pyodide.asm.js").read_text("utf-8"), package.file("pyodide.mjs").read_text("utf-8")
    )
    stock = package.file("pyodide.asm.wasm").read_bytes()
    whole, slim = dict(sections(stock)), dict(sections(slim_wasm(stock, words)))
    assert len(slim.pop(EXPORT_SECTION)) < len(whole.pop(EXPORT_SECTION)) / 10
    assert slim == whole
    left = ASSIGNMENT.sub("", built.path("glue").read_text("utf-8"))
    assert left == ASSIGNMENT.sub("", package.file("pyodide.asm.js").read_text("utf-8"))


def test_the_optimiser_keeps_every_way_in_and_makes_the_code_smaller(built: Built) -> None:
    package = pyodide_package()
    words = mentioned(
        package.file("pyodide.asm.js").read_text("utf-8"), package.file("pyodide.mjs").read_text("utf-8")
    )
    before = dict(sections(slim_wasm(package.file("pyodide.asm.wasm").read_bytes(), words)))
    after = parts(built.path("wasm"))
    names = [{name for name, _ in exported(found[EXPORT_SECTION])} for found in (before, after)]
    assert names[0] == names[1]
    assert len(after[CODE_SECTION]) < 0.95 * len(before[CODE_SECTION])


def test_an_optimiser_that_is_absent_or_refuses_stops_the_build(tmp_path: Path) -> None:
    wasm = tmp_path / "leeg.wasm"
    wasm.write_bytes(b"geen module")
    with pytest.raises(BuildError, match="binaryen ontbreekt"):
        optimise(wasm, tmp_path / "uit.wasm", tmp_path)
    with pytest.raises(BuildError, match="wasm-opt verwerkt de interpreter niet"):
        optimise(wasm, tmp_path / "uit.wasm")


def test_no_script_of_pyodide_mentions_an_export_that_is_gone(built: Built) -> None:
    script = pyodide_package().file("pyodide.asm.js").read_text("utf-8")
    kept = {found.group(1) for found in ASSIGNMENT.finditer(built.path("glue").read_text("utf-8"))}
    gone = {found.group(1) for found in ASSIGNMENT.finditer(script)} - kept
    # Split otherwise than slim.py does it: at whatever cannot be in a name.
    words = set(re.split(r"[^\w$]+", ASSIGNMENT.sub(" ", script)))
    assert len(gone) > len(kept)
    assert gone & words == set()
    assert {"_PyErr_Print", "_python2js"} <= kept


def test_every_export_that_the_script_still_uses_is_still_there(built: Built) -> None:
    before, after = (
        {name for name, _ in exported(parts(wasm)[EXPORT_SECTION])}
        for wasm in (pyodide_package().file("pyodide.asm.wasm"), built.path("wasm"))
    )
    used = set(re.findall(r'wasmExports(?:\["|\.)(\w+)', built.path("glue").read_text("utf-8")))
    assert after < before
    assert used & before <= after


@pytest.mark.parametrize("role", ["stdlib", "rules"])
def test_python_is_compiled_small_and_stored(built: Built, role: str) -> None:
    with zipfile.ZipFile(built.path(role)) as archive:
        assert all(info.compress_type == zipfile.ZIP_STORED for info in archive.infolist())
        assert not [name for name in archive.namelist() if name.endswith(".py")]
    found = modules(built.path(role))
    assert found
    for name, data in found.items():
        assert data.startswith(MAGIC_NUMBER), name
        code = marshal.loads(data[PYC_HEADER:])  # noqa: S302 - we have just made it
        for function in functions(code):
            columns = {place[2] for place in function.co_positions()}
            assert columns <= {None}, f"{name}: debug ranges"
            assert not function.co_flags & HAS_DOCSTRING, f"{name}: docstring"


def test_every_toml_file_is_there_parsed_as_well(built: Built) -> None:
    with zipfile.ZipFile(built.path("rules")) as wheel:
        names = set(wheel.namelist())
    written = {name for name in names if name.endswith(".toml")}
    assert written
    assert {f"{name}.json" for name in written} <= names


def test_the_wheel_is_the_same_wherever_and_whenever_it_is_built(tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "rules", tmp_path / "elsewhere" / "rules")
    for file in (tmp_path / "elsewhere").rglob("*"):
        os.utime(file, (1_000_000_000, 1_000_000_000))
    bytes_of: list[bytes] = []
    for rules in (PROJECT / "rules", tmp_path / "elsewhere" / "rules"):
        target = tmp_path / f"wheel-{len(bytes_of)}"
        build_wheel(rules, target)
        (wheel,) = target.glob("*.whl")
        bytes_of.append(wheel.read_bytes())
    assert bytes_of[0] == bytes_of[1]


@pytest.mark.timeout(1200)  # the optimiser takes a minute, on a busy machine many
def test_the_whole_runtime_is_the_same_without_a_cache(built: Built, tmp_path: Path) -> None:
    assert build_runtime(tmp_path / "out", cache=tmp_path / "cache", answers=case_inputs()) == built.manifest


def test_a_second_build_does_no_work_twice(
    built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def never(*_: object) -> None:
        pytest.fail("this was in the cache")

    monkeypatch.setattr(trace, "used_modules", never)
    monkeypatch.setattr(stdlib, "merge", never)
    stale = tmp_path / "pyodide.000000000000.mjs"
    stale.write_text("of an earlier build")
    manifest = build_runtime(tmp_path, cache=PROJECT / "build" / "cache", answers=case_inputs())
    assert manifest == built.manifest
    assert not stale.exists()


def test_a_hash_stands_where_each_kind_of_name_has_a_place_for_it() -> None:
    digest = "0123456789abcdef" * 4
    assert hashed_name("pyodide.asm.wasm", digest) == "pyodide.asm.0123456789ab.wasm"
    assert hashed_name("a_b-1.0.0-cp313-none-any.whl", digest) == "a_b-1.0.0-00123456789ab-cp313-none-any.whl"
