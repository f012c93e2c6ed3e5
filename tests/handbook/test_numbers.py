"""A number to dial stands in the data file and nowhere else: other files name it."""

from __future__ import annotations

import re

import pytest

from rules.core.helplines import FILE, helplines
from site_builder.project import ROOT, RULES

FOLDERS = ("docs", "checks", "site_builder")
TEXT = {".md", ".toml", ".py", ".j2", ".js", ".mjs", ".ts", ".css", ".svg", ".yml"}
# What anyone would dial: the short ones, those without a bill or with one, a number with its area,
# and a link that dials digits.
NUMBER = re.compile(
    r"(?<![\w.#-])(?:11[23](?![\w%]|\.\d)|0[89]00[ -]?\d{2,4}(?:[ -]?\d{2})?\b|14 ?0\d{2,3}\b"
    r"|0\d{1,3}[ -]\d{6,8}\b|0\d{9}\b)|tel:\+?\d"
)


def numbers_in(text: str) -> list[str]:
    return [found.group(0) for found in NUMBER.finditer(text)]


@pytest.mark.parametrize("folder", FOLDERS)
def test_no_number_to_dial_stands_outside_the_data_file(folder: str) -> None:
    files = [file for file in (ROOT / folder).rglob("*") if file.suffix in TEXT and file != RULES / FILE]
    assert len(files) > 10
    faults = [
        f"{file.relative_to(ROOT)}:{number}: {line.strip()}"
        for file in files
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if numbers_in(line.replace("bel:112", "").replace("bel:113", ""))
    ]
    assert not faults, "name it as {bel:ID}; the ids stand in rules/shared/hulplijnen.toml"


def test_every_number_of_the_data_file_would_be_found() -> None:
    for entry in helplines().values():
        for text in (
            f"Bel {entry.number}.",
            f"**{entry.number}**",
            f"({entry.number})",
            f"op {entry.number}, ",
        ):
            assert numbers_in(text) == [entry.number]


@pytest.mark.parametrize(
    "text",
    ["bel 0900-8844", "030 2861000", "06 12345678", "0612345678", "[nu](tel:112)", "tel:+31", "14 030"],
)
def test_another_number_would_be_found_too(text: str) -> None:
    assert numbers_in(text)


@pytest.mark.parametrize(
    "text", ["in 2013", "circa 85 procent", "1.112", "112%", "casus-113a", "0,5", "#112233"]
)
def test_what_nobody_dials_is_let_be(text: str) -> None:
    assert not numbers_in(text)


def test_every_number_is_named_in_the_handbook() -> None:
    said = "".join(
        file.read_text(encoding="utf-8")
        for kind in ("*.md", "*.toml")
        for file in (ROOT / "docs").rglob(kind)
    )
    assert [name for name in helplines() if f"{{bel:{name}}}" not in said] == []
