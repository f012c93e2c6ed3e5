"""What several rules need stands in one place: they import it, and none writes it again."""

from __future__ import annotations

import ast
from pathlib import Path
from re import search

import rules
from rules.core.questions import by_id, fields_of
from rules.kinds.written import compared

HOME = Path(rules.__file__).parent


def where(pattern: str) -> set[str]:
    """Return the files of the rules with a piece of code that a pattern finds, however it is laid out."""
    return {
        file.relative_to(HOME).as_posix()
        for file in HOME.rglob("*.py")
        if search(pattern, ast.unparse(ast.parse(file.read_text("utf-8"))))
    }


def test_the_fields_of_a_question_are_put_by_their_id_in_one_place() -> None:
    assert where(r"\{(\w+)\.id: \1 for \1 in [^}]*\.fields\}") == {"core/questions.py"}


def test_labels_are_compared_in_one_place() -> None:
    assert where(r"casefold\(") == {"kinds/written.py"}


def test_the_fields_of_a_question_are_found_at_any_depth() -> None:
    assert fields_of("vierd") == by_id("vierd")
    assert list(fields_of("vierd", "lichaam")) == ["conditie", "gezondheid", "betrokken"]
    assert list(fields_of("vierd", "lichaam", "conditie")) == ["krachten", "beperkingen"]


def test_a_label_is_compared_without_the_space_around_it_and_without_regard_to_case() -> None:
    assert compared("\ufeff Zaak A\n") == compared("zaak a")
    assert compared("zaak a") != compared("zaak  a")
