"""Numbers to dial: from `hulplijnen.toml`, and from nowhere else.

A text names a number by its id, `{bel:veilig-thuis}`; what a reader sees is the number itself.
"""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from rules.core.layers import per_layer
from rules.core.words import WordsError, table

FILE = "shared/hulplijnen.toml"
PLACE = re.compile(r"\{bel:([^{}]*)\}")
NEEDED = ("id", "name", "number", "cost", "source")
# The same for all numbers that the same people answer, so said at the first of them.
SAID_ONCE = ("when", "whom")


class Helpline(NamedTuple):
    """One number: whose it is, as it is shown, when it answers, what it costs, for whom, checked where.

    `line` is what the fixed line above a check says before the number; empty for one that is not on it;
    `short` says the same above the number on a narrow screen, where the line has no room.
    `silent` says how who cannot speak or hear reaches the same help; empty where nothing was found.
    `beside` is the id of the number that answers in the same place; the page of numbers shows them together.
    """

    id: str
    name: str
    number: str
    when: str
    cost: str
    whom: str
    source: str
    line: str = ""
    short: str = ""
    silent: str = ""
    beside: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return the number in the shape of the contract."""
        return {"name": self.name, "number": self.number}


@per_layer
def helplines() -> dict[str, Helpline]:
    """Return every number by its id, in the order of the file.

    Raises:
        WordsError: an entry lacks something, has something unknown, or stands twice.
    """
    faults, found = [], {}
    for place, entry in enumerate(table(FILE, "hulplijn"), start=1):
        name = entry.get("id", f"nummer {place}")
        faults += [
            f"hulplijn “{name}” heeft geen {key}; voeg die regel toe"
            for key in (*NEEDED, *(() if "beside" in entry else SAID_ONCE))
            if not entry.get(key)
        ]
        faults += [
            f"hulplijn “{name}”: “{key}” bestaat niet; haal die regel weg"
            for key in entry
            if key not in Helpline._fields or (key in SAID_ONCE and "beside" in entry)
        ]
        if name in found:
            faults.append(f"hulplijn “{name}” staat er twee keer in; houd er één")
        found[name] = entry
    faults += [
        f"hulplijn “{name}”: beside noemt “{entry['beside']}”, en dat staat er niet in; noem een ander nummer"
        for name, entry in found.items()
        if entry.get("beside", name) not in found
    ]
    if faults:
        raise WordsError(f"rules/{FILE}: {'. '.join(faults)}.")
    return {
        name: Helpline(**{key: found[entry.get("beside", name)][key] for key in SAID_ONCE} | entry)
        for name, entry in found.items()
    }


def helpline(name: str) -> Helpline:
    """Return one number by its id.

    Raises:
        WordsError: there is no such number.
    """
    found = helplines().get(name)
    if found is None:
        raise WordsError(f"rules/{FILE}: “{name}” staat er niet in. Kies uit {', '.join(helplines())}.")
    return found


def named_in(text: str) -> list[Helpline]:
    """Return the numbers that a text names, each once, in the order in which it names them."""
    return list(dict.fromkeys(helpline(name) for name in PLACE.findall(text)))


def numbered(text: str) -> str:
    """Return a text with the number in each place that names one."""
    # Most texts name none, and a long list of answers asks for thousands.
    return PLACE.sub(lambda found: helpline(found.group(1)).number, text) if "{" in text else text
