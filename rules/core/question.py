"""What a question is: its words and limits, its options, and the kind that reads its answer."""

from __future__ import annotations

from typing import Any, NamedTuple

from rules.kinds.kind import Kind

# The three answers that most questions share; "onbekend" never counts as yes or no.
COMMON_CODES = ("ja", "nee", "onbekend")

# For whom a check is filled in; a question may have other words for each.
VOICES = ("mezelf", "ander")
# Who answers for himself.
SELF = VOICES[0]


class Option(NamedTuple):
    """One possible answer: its code in the answers and its title for the reader.

    In TOML the code stands under `code`, or under `id` where the entry is a thing of its own. `term`
    is the field's own word where the title is the plain one; `short` a name of one word for where many
    options stand beside each other.
    """

    code: str | int
    title: str
    help: str = ""
    group: str = ""
    term: str = ""
    short: str = ""


class Question(NamedTuple):
    """One question, or one made of other questions (`fields`).

    `kind` is its name in TOML and `acts` what that kind does: `rules/kinds/` has a file for each.
    `minimum` and `maximum` limit a number, the characters of a text, or how many there are in a list.
    `sometimes` is for a question of a record that does not always apply: the result's `asked` says
    when. `unasked` is for one that nobody is asked, and that counts whenever it is answered. `voices`
    holds, for a reader who answers for somebody else than the words speak of, the texts that differ: by
    that answer, a table of `title`, `help` and `reason`. `one` is what one record is called.
    `listed` is for a group whose fields are a list in another file: their titles say enough without its own.
    `of` is the check whose answers a question takes from files, and `inside` what that check asks.
    `nature` says what an answer is: `oordeel`, something that the reader judges; `vast`, something that
    plainly is so (an age); empty for any other fact. `safety` is for a question about somebody's safety:
    whoever does not know its answer finds it out, whatever the outcome.
    """

    id: str
    kind: str
    acts: Kind
    title: str
    help: str
    options: tuple[Option, ...]
    source: str
    minimum: int | None
    maximum: int | None
    nullable: bool
    required: bool
    sometimes: bool
    unasked: bool
    default: Any
    fields: tuple[Question, ...]
    reason: dict[str, str]
    none: str
    voices: dict[str, dict[str, Any]]
    codes: dict[Any, str | int]
    one: str
    of: str
    inside: tuple[Question, ...]
    listed: bool
    nature: str
    safety: bool

    def reason_for(self, voice: str, answer: Any) -> str:
        """Return the words for an answer as a reason, to this reader; empty when there are none."""
        spoken: dict[Any, str] = {**self.reason, **self.voices.get(voice, {}).get("reason", {})}
        return spoken.get(answer, "")

    def option_title(self, code: Any) -> str:
        """Return the reader's words for an answer code; the code itself when it has none."""
        return next((option.title for option in self.options if option.code == code), str(code))
