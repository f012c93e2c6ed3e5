"""What is compressed ahead is what it was: every copy unpacks to its own file, and none is left over."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest

from site_builder.finish.compress import LEAST_BYTES, QUICK, SUFFIXES, _compress
from tests.site.built import SITE

PACKED = sorted(file for file in SITE.rglob("*") if file.suffix in {".br", ".gz"})


def unpacked(file: Path) -> bytes:
    data = file.read_bytes()
    found: bytes = brotli.decompress(data) if file.suffix == ".br" else gzip.decompress(data)
    return found


def test_every_compressed_copy_unpacks_to_its_original_and_is_smaller() -> None:
    assert len(PACKED) > 200
    for file in PACKED:
        original = file.with_suffix("")
        assert original.is_file(), f"{file.name} is left over"
        data = original.read_bytes()
        assert unpacked(file) == data, file.name
        assert file.stat().st_size < len(data), file.name


def test_every_file_that_gets_smaller_has_both_copies() -> None:
    for file in SITE.rglob("*"):
        if file.suffix in SUFFIXES and file.stat().st_size >= LEAST_BYTES:
            data = file.read_bytes()
            for suffix in (".br", ".gz"):
                if not file.with_name(file.name + suffix).exists():
                    assert len(gzip.compress(data, 9)) >= len(data) * 0.98, f"{file.name}{suffix} is missing"


def test_brotli_is_the_smaller_one_for_what_weighs_most() -> None:
    for file in (SITE / "assets" / "runtime").glob("*.br"):
        assert file.stat().st_size <= file.with_suffix(".gz").stat().st_size * 1.01, file.name


def test_the_first_visit_stays_within_its_promise() -> None:
    """The runtime and the rules together, as brotli: at most 3.2 MB."""
    folder = SITE / "assets" / "runtime"
    originals = [file for file in folder.iterdir() if file.suffix not in {".br", ".gz"}]
    packed = [file.with_name(file.name + ".br") for file in originals]
    sent = [file if file.exists() else whole for file, whole in zip(packed, originals, strict=True)]
    assert sum(file.stat().st_size for file in sent) <= 3_200_000


def test_a_build_that_is_broken_off_leaves_no_half_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "page.html"
    file.write_text("de wijk " * 500, encoding="utf-8")

    def half(path: Path, data: bytes) -> None:
        with path.open("wb") as target:
            target.write(data[: len(data) // 2])
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(Path, "write_bytes", half)
        with pytest.raises(KeyboardInterrupt):
            _compress(file, QUICK, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir())
    _compress(file, QUICK, tmp_path / "cache")
    for suffix in (".br", ".gz"):
        assert unpacked(tmp_path / f"page.html{suffix}") == file.read_bytes()


def test_a_compressed_copy_says_nothing_about_the_moment_of_the_build() -> None:
    for file in PACKED:
        if file.suffix == ".gz":
            assert file.read_bytes()[4:8] == b"\0\0\0\0", f"{file.name} holds a time"
