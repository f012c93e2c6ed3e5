"""Renders checks and self-tests to HTML with Jinja2, from the same data that the rules read."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from rules import CHECKS
from rules.core.helplines import helpline, helplines, numbered
from rules.core.questions import VOICES, Option, Question, questions
from rules.core.table import OURS
from rules.core.words import LAW, source
from rules.shared.own import choices, shared
from site_builder.check_data import layout, words
from site_builder.check_pages import addresses_from
from site_builder.dial import (
    fixed_line,
    list_alerts,
    option_alerts,
    to_call,
)
from site_builder.glossary import slug
from site_builder.phones import calls, check_places, dial, linked, phones_of
from site_builder.picture import picture_svg
from site_builder.project import DOCS, RULES, TEMPLATES, need, read_toml
from site_builder.reviews import reviews, said
from site_builder.sources import titles

# A list this long is easier to choose from as a native list than as a row of radio buttons.
LONGEST_RADIO_LIST = 9


@cache
def environment() -> Environment:
    """Return the Jinja2 environment; a name that a template misspells stops the build."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {
        "calls": calls,
        "grouped": grouped,
        "linked": linked,
        "numbered": numbered,
        "phones_of": phones_of,
        "reference": reference_words,
        "slug": slug,
        "tel": dial,
    }
    env.globals |= {
        "check_voices": check_voices,
        "fixed_line": fixed_line,
        "helpline": helpline,
        "list_alerts": list_alerts,
        "option_alerts": option_alerts,
        "to_call": to_call,
    }
    env.globals["is_long"] = lambda question: len(question.options) > LONGEST_RADIO_LIST
    return env


def check_voices(check: str) -> tuple[str, ...]:
    """Return for whom a check can be filled in; empty when all its words are for everyone."""
    return VOICES if any(question.voices for question in questions(check)) else ()


def reference_words(reference: str) -> str:
    """Return a rule's source reference as a reader reads it: document, heading, item; a law: its article."""
    found = source(reference)
    item = f", {found.item}" if found.item and found.document != LAW else ""
    return f"{titles()[found.document]}: {found.section}{item}"


def grouped(question: Question) -> list[tuple[str, list[Option]]]:
    """Return the options of a question by their group, groups in the order in which they come."""
    groups: dict[str, list[Option]] = {}
    for option in question.options:
        groups.setdefault(option.group, []).append(option)
    return list(groups.items())


@cache
def check_html(check: str) -> str:
    """Return the whole of a check: form, place for the outcome, picture, decision, Python."""
    about = words(check)
    placed = layout(check)
    return (
        environment()
        .get_template("check.html.j2")
        .render(
            check=check,
            about=about,
            layout=placed,
            picture=Markup(picture_svg(check)) if placed.picture else "",  # noqa: S704 - our own SVG
            data=_page_data(check),
            note=CHECKS[check].note(),
            python=_python(check),
            decision=CHECKS[check].table(check),
            ours=OURS,
            own=[*choices(check).values(), *shared().values()],
            looked=said(reviews(about["check"].get("nagekeken"), f"rules/{check}/words.toml: nagekeken")),
        )
    )


def _page_data(check: str) -> Markup:
    """Return what the page's script needs to name things, as JSON that is safe inside HTML."""
    about = words(check)
    placed = layout(check)
    data = {
        # Where the other checks are, for a result that goes on to one.
        "checks": addresses_from(check),
        "documents": titles(),
        "outcomes": {name: entry["title"] for name, entry in about["outcome"].items()},
        "parts": about.get("onderdeel", {}),
        "others": about["check"].get("others", []),
        "reasons": about["check"].get("reasons", "Waarom"),
        "ahead": placed.ahead,
        "numbers": [line.as_json() for line in helplines().values()],
    }
    text = json.dumps(data, ensure_ascii=False, sort_keys=True).replace("<", "\\u003c")
    return Markup(text)  # noqa: S704 - escaped in the line above


def _python(check: str) -> list[tuple[str, Markup]]:
    """Return the files of a rule with their highlighted text."""
    formatter = HtmlFormatter(cssclass="highlight", wrapcode=True)
    return [
        (
            f"rules/{check}/{file.name}",
            Markup(highlight(file.read_text(encoding="utf-8"), PythonLexer(), formatter)),  # noqa: S704
        )
        for file in sorted((RULES / check).glob("*.py"))
        # What decides; not what checks its words, or shows it as a table.
        if file.name not in ("__init__.py", "shape.py", "table.py")
    ]


def self_test_html(chapter: str) -> str:
    """Return the self-test of a chapter: questions whose options open their own explanation."""
    where = f"docs/{chapter}/zelftest.toml"
    file = DOCS / chapter / "zelftest.toml"
    data = read_toml(file)
    check_places(file.read_text(encoding="utf-8"), where)
    need(data, ("vraag",), where)
    for question in data["vraag"]:
        need(question, ("tekst", "optie"), where)
        for option in question["optie"]:
            need(option, ("tekst", "goed", "uitleg"), where)
    return environment().get_template("zelftest.html.j2").render(chapter=chapter, questions=data["vraag"])


def practice_html(check: str, result: dict[str, Any]) -> str:
    """Return a computed outcome as a worked answer shows it."""
    return environment().get_template("uitwerking.html.j2").render(check=check, result=result)
