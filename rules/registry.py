"""The six checks by their id, in the order in which the handbook offers them."""

from __future__ import annotations

from functools import partial

from rules.agenda.rule import RULE as AGENDA
from rules.explanation import Rule
from rules.grenzen.rule import RULE as GRENZEN
from rules.overdracht.rule import RULE as OVERDRACHT
from rules.standin import alerting
from rules.stroomdiagram.rule import RULE as STROOMDIAGRAM
from rules.triage.rule import RULE as TRIAGE
from rules.zrm.rule import RULE as ZRM

CHECKS: dict[str, Rule] = {
    rule.id: rule._replace(alerting=partial(alerting, rule.id))
    for rule in (TRIAGE, OVERDRACHT, GRENZEN, ZRM, AGENDA, STROOMDIAGRAM)
}
