"""Renders checks and self-tests to HTML with Jinja2, from the same data that the rules read."""

from __future__ import annotations

import json
from typing import Any

from markupsafe import Markup
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from rules import CHECKS
from rules.core.helplines import helplines
from rules.core.layers import chosen, per_layer
from rules.core.question import VOICES, Question
from rules.core.questions import questions
from rules.core.words import load
from rules.description.sentences import FILE as DESCRIPTION
from rules.shared.own import choices, shared
from site_builder.check_data import Layout, layout, words
from site_builder.check_pages import addresses_from, check_pages
from site_builder.dial import Alerting
from site_builder.jinja import environment
from site_builder.landed import address, passages
from site_builder.leads import lead_link, leads
from site_builder.phones import check_places, phones_of
from site_builder.picture import picture, picture_svg
from site_builder.practice_claims import Worked
from site_builder.project import DOCS, RULES, need, read_text, read_toml
from site_builder.reviews import reviews, said
from site_builder.wording import words as wording


def form_html(
    check: str,
    placed: Layout,
    asked: tuple[Question, ...],
    alerting: Alerting | None = None,
    here: str = "",
) -> Markup:
    """Return the questions of a form as native controls, each with what its answers can set off.

    Args:
        check: the id of the check, for what a fault names.
        placed: how the questions stand on the page.
        asked: all questions of the check.
        alerting: the alerts that answers can raise, by path and answer.
        here: the page that it stands on, by its path under `docs/`; empty for that of the check.
    """
    voices = VOICES if any(question.voices for question in asked) else ()
    form = environment().get_template("form.html.j2")
    text = form.render(check=check, layout=placed, voices=voices, alerting=alerting or {}, here=here)
    return Markup(text)  # noqa: S704 - escaped by the template


@per_layer
def check_html(check: str) -> str:
    """Return the whole of a check: form, place for the outcome, picture, decision, Python."""
    placed = layout(check)
    about = words(check)["check"]
    return _html(
        check,
        placed,
        check_pages()[check],
        exercise="",
        picture=Markup(picture_svg(check)) if placed.picture else "",  # noqa: S704 - our own SVG
        drawn=picture(check) if placed.picture else None,
        python=_python(check),
        decision=CHECKS[check].table(check),
        own=[*choices(check).values(), *shared().values()],
        looked=said(reviews(about.get("nagekeken"), f"rules/{check}/words.toml: nagekeken")),
    )


def exercise_html(check: str, page: str) -> str:
    """Return a check as a practice case has it, on the page with this path under `docs/`.

    It has the form, the place for the outcome, and room for comparing; the rest stands on the check's page.
    """
    placed = layout(check)._replace(view="", picture="", wide=False, beside=False, opinions=False)
    return _html(check, placed, page, exercise=page.removesuffix(".md"), picture="")


def _html(check: str, placed: Layout, page: str, **more: Any) -> str:
    """Return a check on a page, with what else its template asks for."""
    alerting = CHECKS[check].alerting()
    return (
        environment()
        .get_template("check.html.j2")
        .render(
            check=check,
            about=words(check),
            layer=chosen(),
            layout=placed,
            form=form_html(check, placed, questions(check), alerting, page if more["exercise"] else ""),
            data=_page_data(check, page),
            note=CHECKS[check].note(),
            voiced=any(question.voices for question in questions(check)),
            home=address(check_pages()[check], page),
            room=load(DESCRIPTION)["papier"],
            **more,
        )
    )


def _page_data(check: str, page: str) -> Markup:
    """Return what the page's script needs to name things, as JSON that is safe inside HTML."""
    said_there = wording("widget")
    exercise = said_there["oefenen"] if page != check_pages()[check] else {}
    data = {
        "words": {**said_there["widget"], **exercise, **layout(check).words},
        "numbers": [line.as_json() for line in helplines().values()],
        "passages": passages(check, page),
        "pages": addresses_from(page),
        "leads": leads(check, page),
    }
    return _as_json(data)


def _as_json(data: dict[str, Any]) -> Markup:
    """Return data as JSON that is safe inside HTML."""
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
    check_places(read_text(file), where)
    need(data, ("vraag",), where)
    for question in data["vraag"]:
        need(question, ("tekst", "optie"), where)
        for option in question["optie"]:
            need(option, ("tekst", "goed", "uitleg"), where)
    return environment().get_template("zelftest.html.j2").render(chapter=chapter, questions=data["vraag"])


def practice_html(worked: Worked, page: str) -> str:
    """Return a worked answer with its tries, on the page with this path under `docs/`."""
    result, description = worked.result, worked.description

    def linked(entry: dict[str, Any]) -> dict[str, Any]:
        return {**entry, "link": lead_link(entry["link"], page)}

    actions = [{**part, "entries": [*map(linked, part["entries"])]} for part in description["actions"]]
    shown = {**description, "alerts": [*map(linked, description["alerts"])], "actions": actions}
    template = environment().get_template("uitwerking.html.j2")
    return template.render(
        outcome=result["outcome"],
        phones=phones_of(result),
        description=shown,
        tries=worked.tries,
        data=_as_json(worked.for_the_page()),
    )
