"""The worked answer of a practice case: computed by the rules, and checked against what was expected.

In a page it is a fenced block named `uitwerking` with TOML: `check`, `verwacht` and `[antwoorden]`, and
what the case claims beside that (`[[proberen]]`, `[[verschillen]]`; see `site_builder/practice_claims.py`).
The build adds `pagina`, the path of the page under `docs/`, from where links lead on.
When the rules change so that the text around it no longer fits, the build stops.
"""

from __future__ import annotations

import tomllib
from typing import Any

from markdown import Markdown
from pymdownx.superfences import SuperFencesException

from rules import CHECKS
from rules.core.answers import BadAnswersError
from rules.decide import described
from site_builder.practice_claims import Worked, differs, tries
from site_builder.project import BuildError
from site_builder.render import practice_html

KNOWN = {"check", "verwacht", "antwoorden", "proberen", "verschillen", "pagina"}


class PracticeError(BuildError, SuperFencesException):  # type: ignore[misc]  # pymdownx is untyped
    """A block that is not right; of pymdownx's kind too, since it swallows every other exception."""


def validate_practice(
    _language: str, _inputs: dict[str, str], _options: dict[str, Any], _attrs: Any, _md: Markdown
) -> bool:
    """Accept the fence without options, as pymdownx asks."""
    return True


def format_practice(
    text: str,
    _language: str,
    _css_class: str,
    _options: dict[str, Any],
    _md: Markdown,
    **_rest: Any,
) -> str:
    """Return the computed outcome as HTML.

    Raises:
        PracticeError: the block is not right, or the outcome is not the one that the text expects.
    """
    worked = worked_answer(text, "uitwerking")
    try:
        return practice_html(worked, tomllib.loads(text)["pagina"])
    except Exception as error:
        raise PracticeError(
            f"de uitwerking is niet te tonen ({error}).", "Kijk uitwerking.html.j2 na.", worked.check
        ) from error


def worked_answer(text: str, where: str) -> Worked:
    """Return what the rules make of a block, and what it claims beside that.

    Raises:
        PracticeError: the block is not right, or the outcome is not the one that the text expects.
        BuildError: the rules do not bear out what it claims.
    """
    check, expected, answers = read_practice(text, where)
    claims = tomllib.loads(text)
    try:
        result, description = described(check, answers)
    except BadAnswersError as bad:
        faults = "; ".join(f"{fault.field}: {fault.message}" for fault in bad.faults)
        raise PracticeError(faults, "Verbeter [antwoorden] in het blok uitwerking.", where) from bad
    if result["outcome"] != expected:
        raise PracticeError(
            f"de regels van {check} komen uit op “{result['outcome']}”, de tekst verwacht “{expected}”.",
            "Pas de antwoorden of de tekst van de oefencasus aan.",
            where,
        )
    return Worked(
        check,
        answers,
        result,
        description,
        tries(check, answers, claims.get("proberen", []), where),
        differs(check, answers, claims.get("verschillen", []), where),
    )


def read_practice(text: str, where: str) -> tuple[str, str, dict[str, Any]]:
    """Return check, expected outcome and answers of a block.

    Raises:
        PracticeError: the block is not valid TOML or names no check.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PracticeError(
            f"het blok uitwerking is geen geldige TOML ({error}).", "Verbeter die regel.", where
        ) from error
    if data.get("check") not in CHECKS or "verwacht" not in data or "antwoorden" not in data:
        raise PracticeError(
            "in het blok uitwerking ontbreekt check, verwacht of [antwoorden].",
            f"Noem ze alle drie; check is een van {', '.join(CHECKS)}.",
            where,
        )
    unknown = sorted(set(data) - KNOWN)
    if unknown:
        raise PracticeError(
            f"in het blok uitwerking staat {', '.join(unknown)}, en dat kent niemand.",
            f"Kies uit {', '.join(sorted(KNOWN - {'pagina'}))}.",
            where,
        )
    return data["check"], data["verwacht"], data["antwoorden"]
