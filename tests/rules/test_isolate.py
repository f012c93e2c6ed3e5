"""A reader's own text turns no sentence that it stands in, and comes out as it was everywhere else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from rules.decide import described
from rules.description.isolate import isolated

FIRST_STRONG, POP, OVERRIDE, EMBED = "\u2068", "\u2069", "\u202e", "\u202b"
TURNED = f"{OVERRIDE}abc"
ALONE = f"{FIRST_STRONG}{TURNED}{POP}"


def shown(text: str, sentence: str) -> str:
    """Return a sentence with a reader's text in it, as the description has it."""
    found: str = isolated({"text": sentence.format(text)}, {"naam": text})["text"]
    return found


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        (TURNED, TURNED),
        ("שלום", "שלום"),
        (f"{EMBED}abc\u202c", f"{EMBED}abc\u202c"),
        # Begun and not ended: ended. Ended and never begun: that would end ours.
        ("\u2067abc", f"\u2067abc{POP}"),
        (f"abc{POP}{OVERRIDE}def", f"abc{OVERRIDE}def"),
        (f"\u2066a{POP}{POP}b", f"\u2066a{POP}b"),
    ],
)
def test_a_text_that_turns_is_held_to_itself(text: str, inside: str) -> None:
    assert shown(text, "Zaak {} is van ons.") == f"Zaak {FIRST_STRONG}{inside}{POP} is van ons."


def test_each_line_is_held_to_itself() -> None:
    assert shown(f"een\n\n{TURNED}", "{}!") == f"{FIRST_STRONG}een{POP}\n\n{ALONE}!"


def test_a_text_within_a_longer_one_is_isolated_once() -> None:
    answers = {"a": TURNED, "b": f"{TURNED}def"}
    assert (
        isolated({"x": f"{TURNED}def, {TURNED}"}, answers)["x"] == f"{FIRST_STRONG}{TURNED}def{POP}, {ALONE}"
    )


def test_other_texts_and_what_is_no_sentence_stay_as_they_are() -> None:
    plain = {"text": "Zaak A is van ons."}
    assert isolated(plain, {"naam": "A"}) == plain
    kept: dict[str, Any] = {"onward": {"entries": [{"answers": {"id": TURNED}}]}, "path": TURNED}
    assert isolated(kept, {"naam": TURNED}) == kept


def test_labels_are_isolated_in_whatever_a_result_says_and_nowhere_in_the_result() -> None:
    answers = {
        "duur": 30,
        "zaken": [{"id": TURNED, "acuut": True}, {"id": f"b{OVERRIDE}", "omvang": "complex"}],
    }
    result, description = described("agenda", answers)
    assert FIRST_STRONG not in json.dumps(result, ensure_ascii=False)
    for part in ("alerts", "actions", "tables", "given"):
        said = json.dumps(description[part], ensure_ascii=False)
        assert said.count(TURNED) == said.count(ALONE) > 0, part
