"""Facts come from the sources, sentences do not: no run of nine words stands in both."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from rules.core.words import load
from site_builder.generate.coverage import ADDRESSES
from site_builder.project import ROOT, read_toml

TOOL = ROOT.parent / "shared" / "tools" / "own_words.py"
ALLOWED = ROOT / "own_words.allow"
TEXTS = ["docs", "rules", "checks"]


def run(*arguments: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(TOOL), *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


needs_sources = pytest.mark.skipif(
    not TOOL.exists(), reason=f"not compared: no {TOOL}, since the sources are not ours to publish"
)


@needs_sources
def test_no_sentence_of_ours_is_copied_from_a_source() -> None:
    done = run(*TEXTS)
    assert done.stdout == ""
    assert done.stderr == ""
    assert done.returncode == 0


@needs_sources
def test_the_comparison_does_find_a_copied_sentence(tmp_path: Path) -> None:
    source = min((TOOL.parent.parent / "bronnen").glob("*.txt"))
    copied = re.findall(r"\w+", source.read_text(encoding="utf-8"))[200:230]
    (tmp_path / "page.md").write_text(" ".join(copied), encoding="utf-8")
    done = run("page.md", folder=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("page.md:1: 30 words as in ")


def test_what_is_allowed_is_a_fixed_name_and_not_a_sentence() -> None:
    headings = {
        section["heading"]
        for document in load("shared/bronnen.toml").values()
        for section in document["sections"].values()
    }
    titles = {document["title"] for document in load("shared/bronnen.toml").values()}
    levels = {("1 acute problematiek 2 niet zelfredzaam 3 beperkt zelfredzaam 4 voldoende zelfredzaam "
              "5 volledig zelfredzaam")}  # fmt: skip
    allowed = {line for line in ALLOWED.read_text(encoding="utf-8").splitlines() if line}
    addresses = {entry["adres"] for entry in read_toml(ADDRESSES)["adres"]}
    assert allowed <= headings | titles | levels | addresses
