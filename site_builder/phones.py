"""Numbers to dial in a page: what a text names as `{bel:veilig-thuis}` becomes the number, or a link to it.

A link in running text; the plain number where a link cannot be, as in a title or a tooltip.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from markupsafe import Markup, escape

from rules.core.helplines import PLACE, Helpline, helplines, named_in, numbered
from site_builder.project import BuildError

type Phone = dict[str, str]

# Anything that was meant to name a number, also when it is written wrong.
MEANT = re.compile(r"\{\s*bel\b[^{}\n]*\}?", re.IGNORECASE)
# A link in a link is no HTML; the words between the brackets may break over lines.
IN_LINK = re.compile(r"\[[^\[\]]*?(\{bel:[^{}\n]*\})[^\[\]]*\]\(")
CODE = re.compile(r"^( *)(`{3,})[^`\n]*\n.*?^\1\2 *$|(`+)(?!`)[^\n]*?\3", re.MULTILINE | re.DOTALL)


def check_places(text: str, where: str) -> None:
    """Raise a BuildError for the first place in a file's text that names no number; code is skipped."""
    text = CODE.sub(lambda found: re.sub(r"[^\n]", " ", found.group(0)), text)
    for found in MEANT.finditer(text):
        place = PLACE.fullmatch(found.group(0))
        if not place:
            raise BuildError(
                f"“{found.group(0)}” is niet te lezen.",
                f"Noem een nummer zo: {{bel:{next(iter(helplines()))}}}.",
                _line(text, found.start(), where),
            )
        known(place.group(1), _line(text, found.start(), where))
    for found in IN_LINK.finditer(text):
        raise BuildError(
            f"“{found.group(1)}” staat in de tekst van een andere link.",
            "Zet het nummer buiten die link: het is zelf een link om te bellen.",
            _line(text, found.start(1), where),
        )


def known(name: str, where: str) -> Helpline:
    """Return the number with this id.

    Raises:
        BuildError: there is none; the remedy is those that there are.
    """
    found = helplines().get(name)
    if found is None:
        raise BuildError(f"het nummer “{name}” bestaat niet.", f"Kies uit {', '.join(helplines())}.", where)
    return found


def dial(number: str) -> str:
    """Return the address that dials a number: digits and nothing else."""
    return f"tel:{re.sub(r'[^0-9]', '', number)}"


def phone_link(number: str) -> Markup:
    """Return a number as a link; its class keeps it on one line."""
    return Markup('<a class="phone" href="{}">{}</a>').format(dial(number), number)


def linked(text: str, phones: Iterable[Phone]) -> Markup:
    """Return a text as HTML in which exactly these numbers are links."""
    numbers = [phone["number"] for phone in phones]
    found = [(text.find(number), number) for number in numbers if number in text]
    if not found:
        return escape(text)
    # The first in the text, and of two that begin there the longest: one number can be part of another.
    place, number = min(found, key=lambda pair: (pair[0], -len(pair[1])))
    return escape(text[:place]) + phone_link(number) + linked(text[place + len(number) :], phones)


def calls(text: str) -> Markup:
    """Return a text of the words as HTML, with a link in each place that names a number."""
    return linked(numbered(text), [line.as_json() for line in named_in(text)])


def phones_of(result: dict[str, Any]) -> list[Phone]:
    """Return the numbers that a result gives, in its alerts and with its actions."""
    found = [phone for alert in result["alerts"] for phone in alert["phones"]]
    return found + [{"number": action["phone"]} for action in result["actions"] if "phone" in action]


def _line(text: str, place: int, where: str) -> str:
    return f"{where}:{text.count(chr(10), 0, place) + 1}"
