"""One fault in a data file: file, place, what is wrong and what to do, in Dutch."""

from __future__ import annotations

from typing import NamedTuple

# So many stand in the message of an error; the command line and the build name them all.
FIRST = 3


class WordsFault(NamedTuple):
    """What is wrong where in a file, and the remedy; no full stops.

    The file is a path inside the package; that of a layer is named in full (it begins with `rules/`, `/`
    or `.`).
    """

    file: str
    place: str
    what: str
    remedy: str

    @property
    def where(self) -> str:
        """The file and the place in it."""
        file = self.file if self.file.startswith(("rules/", "/", ".")) else f"rules/{self.file}"
        return f"{file}: {self.place}" if self.place else file

    def as_json(self) -> dict[str, str]:
        """Return the fault in the shape of the contract."""
        return {"field": self.where, "message": f"{self.what[:1].upper()}{self.what[1:]}; {self.remedy}."}

    def as_line(self) -> str:
        """Return the fault as the build says it."""
        return f"{self.where}: {self.what}. {self.remedy[:1].upper()}{self.remedy[1:]}."


def summary(faults: list[WordsFault]) -> str:
    """Return the first faults as one text, and how many more there are."""
    text = " ".join(fault.as_line() for fault in faults[:FIRST])
    rest = len(faults) - FIRST
    return f"{text} En nog {rest}: python -m rules check noemt ze alle." if rest > 0 else text
