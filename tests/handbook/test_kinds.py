"""A kind of question has one home in each language, and nothing else knows it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from rules import CHECKS
from rules.kinds.table import KINDS
from site_builder.check_data import layout_of
from site_builder.project import ROOT, BuildError
from tests.made_up import FORM, made_up

SHARED = {"fields", "index", "kind", "room", "written"}
# A line that asks which kind something is.
ASKS = re.compile(rf"""kind\b.*(?:===?|!==?|\bin\b|\bcase\b).*["'](?:{"|".join(KINDS)})["']|data-kind=""")


def names(folder: str, ending: str) -> set[str]:
    return {file.name.removesuffix(ending) for file in (ROOT / folder).glob(f"*{ending}")}


def elsewhere() -> list[Path]:
    """Return the files of rules, page and build that are no home of a kind, and no check's own."""
    return [
        file
        for folder in ("rules", "checks", "site_builder")
        for file in sorted((ROOT / folder).rglob("*"))
        if file.suffix in {".py", ".js", ".j2", ".css"} and not {"kinds", *CHECKS} & set(file.parts)
    ]


def test_each_kind_has_a_file_in_the_rules_and_in_the_table() -> None:
    files = names("rules/kinds", ".py") - {
        "__init__",
        "table",
        "kind",
        "fields",
        "options",
        "pattern",
        "written",
    }
    assert files == {name.replace("-", "_") for name in KINDS}


def test_each_kind_has_a_template_and_a_module() -> None:
    assert names("site_builder/templates/kinds", ".html.j2") == set(KINDS)
    assert names("checks/widget/kinds", ".js") - SHARED == set(KINDS)
    index = (ROOT / "checks/widget/kinds/index.js").read_text("utf-8")
    assert {name for name in KINDS if f'"./{name}.js"' in index} == set(KINDS)


@pytest.mark.parametrize("file", elsewhere(), ids=lambda file: str(file.relative_to(ROOT)))
def test_nothing_else_asks_which_kind_a_question_is(file: Path) -> None:
    lines = file.read_text("utf-8").splitlines()
    allowed = 'data-kind="{{ question.kind }}"'
    assert [line for line in lines if ASKS.search(line) and allowed not in line] == []


def test_the_search_sees_who_asks() -> None:
    assert ASKS.search('if question.kind == "choice":')
    assert ASKS.search('{% elif question.kind == "records" %}')
    assert ASKS.search("""form.querySelector('[data-kind="choices"]')""")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            '[look]\nvraag = "kleurig"',
            "de look “kleurig” bestaat niet. Kies uit clusters, filter, levels, window.",
        ),
        ('[look]\n"zaken.vraag" = "levels"', "“zaken.vraag”, en die vraag bestaat niet."),
        ('[records.personen]\nadd = "Mens erbij"', "“personen”, en die vraag bestaat niet."),
    ],
)
def test_a_form_that_names_what_is_not_there_stops_the_build(more: str, said: str) -> None:
    with pytest.raises(BuildError, match=re.escape(said)):
        layout_of("verzonnen", tomllib.loads(f"{FORM}\n{more}"), made_up()[0], "x.toml")


def test_a_step_of_a_list_that_does_not_exist_stops_the_build() -> None:
    data = tomllib.loads(FORM)
    data["records"]["zaken.over-zaken"]["step"] = "lijst"
    with pytest.raises(BuildError, match=r"step “lijst” bestaat niet\. Schrijf “record”"):
        layout_of("verzonnen", data, made_up()[0], "x.toml")


def test_a_list_without_its_words_stops_the_build() -> None:
    data = tomllib.loads(FORM)
    del data["records"]["zaken.over-zaken"]["add"]
    with pytest.raises(BuildError, match=r"zaken\.over-zaken.*ontbreekt add\."):
        layout_of("verzonnen", data, made_up()[0], "x.toml")
