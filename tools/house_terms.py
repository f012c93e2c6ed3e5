"""Says where a text writes one of our terms otherwise than spelling/schrijfwijzen.toml has it.

A spelling list cannot do this: every one of these is a right word somewhere, or takes more than one.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from site_builder.project import ROOT

TERMS = ROOT / "spelling" / "schrijfwijzen.toml"
TEXTS = ("docs/**/*.md", "docs/**/*.toml", "rules/**/*.toml", "checks/**/*.toml", "site_builder/**/*.j2")
HEADINGS_OF_SOURCES = "bronnen.toml"

# What no reader sees as text, or what readers type: the same that cspell.config.yaml leaves out.
NO_TEXT = {
    ".md": re.compile(
        r"^ *```.*?^ *```|`[^`\n]+`|\]\([^)\n]*\)|^:::[^\n]*"
        r"|^(?:zoekwoorden|doelgroep|check|niveau):[^\n]*|^  - [a-z0-9./#-]+$",
        re.MULTILINE | re.DOTALL,
    ),
    ".toml": re.compile(
        r"^\s*#[^\n]*|^(?:varianten|adres|seen|where) = [^\n]*|^\[[^\n]*\]$"
        r"|\"[a-z0-9]+(?:[-/#.][a-z0-9]+)*\"",
        re.MULTILINE,
    ),
    ".j2": re.compile(r"\{[{%#].*?[}%#]\}", re.DOTALL),
}


class Term(NamedTuple):
    """How we write a term, how not, and where it may be otherwise."""

    right: str
    wrong: re.Pattern[str]
    except_in: list[str]
    reason: str


def whole(phrase: str) -> str:
    """Return the pattern of a phrase that stands alone; in a code or an address it is no word."""
    before = r"(?<![\w./#-])" if phrase[0].isalnum() else ""
    after = r"(?![\w/#-])" if phrase[-1].isalnum() else ""
    return before + re.escape(phrase) + after


def terms() -> list[Term]:
    """Return every term of the file."""
    return [
        Term(
            term["schrijf"],
            re.compile("|".join(map(whole, term["niet"]))),
            term.get("behalve", []),
            term["reden"],
        )
        for term in tomllib.loads(TERMS.read_text(encoding="utf-8"))["term"]
    ]


def texts(root: Path) -> Iterator[Path]:
    """Yield every file that readers see sentences of."""
    for pattern in TEXTS:
        yield from sorted(path for path in root.glob(pattern) if path.name != HEADINGS_OF_SOURCES)


def readable(text: str, suffix: str) -> str:
    """Return the text with what no reader sees blanked, each line in its place."""
    return NO_TEXT[suffix].sub(lambda found: "\n" * found.group().count("\n"), text)


def faults(root: Path = ROOT) -> list[str]:
    """Return a line for every term that is written otherwise."""
    known = terms()
    found = []
    for path in texts(root):
        lines = readable(path.read_text(encoding="utf-8"), path.suffix).splitlines()
        for number, line in enumerate(lines, start=1):
            for term in known:
                rest = line
                for phrase in term.except_in:
                    rest = rest.replace(phrase, "")
                for wrong in term.wrong.findall(rest):
                    place = f"{path.relative_to(root)}:{number}"
                    found.append(f"{place}: schrijf “{term.right}”, niet “{wrong}” ({term.reason}).")
    return found


if __name__ == "__main__":
    said = faults()
    sys.stdout.write("".join(f"{line}\n" for line in said))
    sys.exit(1 if said else 0)
