"""Numbers to dial on the page of a check: as links, and beside what they are for."""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.core.explanation import Option
from rules.core.helplines import Helpline, helplines
from rules.core.question import Question
from site_builder.check_data import is_number
from site_builder.phones import Phone, linked
from site_builder.project import BuildError

type Alert = dict[str, Any]
# What every answer of a check can raise, by its path and itself.
type Alerting = dict[Option, list[Alert]]

# checks/style/alerts.css shows the alert of a list's option by its number, up to this one.
MOST_IN_A_LIST = 9


class ListAlerts(NamedTuple):
    """The alerts of a list to choose from: each once, and which option gives which (counted from 1)."""

    each: list[list[Alert]]
    number: dict[str | int, int]


def to_call(text: str, phones: list[Phone]) -> list[Phone]:
    """Return the numbers that get a link of their own: the first, and what the text leaves out."""
    shown = linked(text, phones)
    return [phone for phone in phones if phone == phones[0] or f">{phone['number']}</a>" not in shown]


def fixed_line() -> list[list[Helpline]]:
    """Return the numbers for the fixed line; one whose words begin small goes on with the one before."""
    groups: list[list[Helpline]] = []
    for helpline in helplines().values():
        if helpline.line[:1].islower() and groups:
            groups[-1].append(helpline)
        elif helpline.line:
            groups.append([helpline])
    return groups


def option_alerts(alerting: Alerting, path: str, code: Any) -> list[Alert]:
    """Return the alerts that an option can give; a record's number in the path is of no matter."""
    parts = ["*" if is_number(part) else part for part in path.split(".")]
    return alerting.get((".".join(parts), code), [])


def list_alerts(check: str, alerting: Alerting, path: str, question: Question) -> ListAlerts:
    """Return the alerts of a question that is a native list.

    Raises:
        BuildError: there are more of them than the style can tell apart.
    """
    found = ListAlerts([], {})
    for option in question.options:
        alerts = option_alerts(alerting, path, option.code)
        if alerts and alerts not in found.each:
            found.each.append(alerts)
        if alerts:
            found.number[option.code] = found.each.index(alerts) + 1
    if len(found.each) > MOST_IN_A_LIST:
        raise BuildError(
            f"de vraag “{path}” heeft {len(found.each)} verschillende waarschuwingen.",
            f"Voeg er samen tot hooguit {MOST_IN_A_LIST}, of breid checks/style/alerts.css uit.",
            f"rules/{check}",
        )
    return found
