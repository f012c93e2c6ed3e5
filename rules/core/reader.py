"""To whom a result is told: for whom the check was filled in, and where on the page each record stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from rules.core.question import Question

# For each list, by its path in the answers: the place on the page, from 0, of each record in the answers.
Places = Mapping[str, Sequence[int]]
AS_ANSWERED: Places = {}


class Reader(NamedTuple):
    """Who reads a result.

    `voice` is for whom the check was filled in, empty where the words are the same for everybody. A form
    leaves blank records out of the answers, so that a reader counts other ones than the rules do: `places`
    says how they stand on the page; a record that it does not name stands where it stands in the answers.
    """

    voice: str = ""
    places: Places = AS_ANSWERED

    def called(self, question: Question, path: str, number: int) -> str:
        """Return how a record is called on the page: "Meting 2".

        Args:
            question: the list that the record is in.
            path: the path of that list in the answers.
            number: the place of the record in the answers, from 0.
        """
        known = self.places.get(path, ())
        place = known[number] if number < len(known) else number
        return f"{question.one or question.title} {place + 1}"
