"""The templates, and what they may call."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from rules.core.helplines import helpline, numbered
from rules.core.question import Option, Question
from rules.core.sentences import COMMON, fill
from rules.core.table import said as decided
from rules.core.words import load, source, table
from rules.description.sentences import cited
from site_builder.aids import aid_link
from site_builder.check_data import numberless
from site_builder.dial import (
    fixed_line,
    list_alerts,
    option_alerts,
    to_call,
)
from site_builder.finder import themes
from site_builder.glossary import slug
from site_builder.phones import calls, dial, linked, phones_of
from site_builder.project import TEMPLATES
from site_builder.wording import say, saying

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
        "numberless": numberless,
        "phones_of": phones_of,
        "reference": reference_words,
        "slug": slug,
        "tel": dial,
    }
    env.globals |= {
        "aid_link": aid_link,
        "decided": decided,
        "fixed_line": fixed_line,
        "helpline": helpline,
        "list_alerts": list_alerts,
        "answer_title": answer_title,
        "option_alerts": option_alerts,
        "say": saying("check"),
        "say_on_site": saying("site"),
        "say_with": say_with,
        "themes": themes,
        "titles_in": titles_in,
        "to_call": to_call,
    }
    env.globals["is_long"] = lambda question: len(question.options) > LONGEST_RADIO_LIST
    return env


def reference_words(reference: str) -> str:
    """Return a rule's source reference as a reader reads it: document, heading, item; a law: its article."""
    return cited(source(reference).as_json())


def titles_in(file: str, entries: str) -> list[str]:
    """Return the titles of a list in a data file of the rules."""
    return [str(entry["title"]) for entry in table(file, entries)]


def answer_title(code: str) -> str:
    """Return what one of the common answers is called."""
    return str(load(COMMON)["antwoord"][code])


def say_with(key: str, **html: str) -> Markup:
    """Return a sentence of the check's page as HTML, with elements in its places."""
    return Markup(fill(str(escape(say(f"check.{key}"))), **html))  # noqa: S704 - escaped, with our own HTML


def grouped(question: Question) -> list[tuple[str, list[Option]]]:
    """Return the options of a question by their group, groups in the order in which they come."""
    groups: dict[str, list[Option]] = {}
    for option in question.options:
        groups.setdefault(option.group, []).append(option)
    return list(groups.items())
