"""The members of a JSON object as they stand in its text: names that stand there twice included."""

from __future__ import annotations

import json
import subprocess
from typing import Any

from hypothesis import strategies as st

from site_builder.project import FORMS
from site_builder.runtime.tools import node
from tests.rules.from_schema import some
from tests.rules.strategies import any_json

SCRIPT = """
import { readFileSync } from "node:fs";
const { members } = await import(process.argv[1]);
const texts = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(texts.map((text) => members(text).map((one) => [one.name, one.text]))));
"""
Pairs = list[tuple[str, Any]]


def members(texts: list[str]) -> list[list[list[str]]]:
    """Return what the module of the page finds in each text."""
    module = (FORMS / "widget" / "members.js").as_uri()
    ran = subprocess.run(
        [node(), "--input-type=module", "-e", SCRIPT, module],
        input=json.dumps(texts), capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: list[list[list[str]]] = json.loads(ran.stdout)
    return found


def written(pairs: Pairs) -> str:
    """Return the text of an object in which names can stand twice."""
    return "{" + " ,\n".join(f"{json.dumps(name)} : {json.dumps(value)}" for name, value in pairs) + "}"


def test_each_member_is_found_with_the_text_of_its_value() -> None:
    name = st.sampled_from(("a", "b", "", 'een "naam"', "\\", "{", ",")) | st.text(max_size=5)
    objects = some(st.lists(st.tuples(name, any_json()), max_size=6), 200)
    assert any(len(dict(pairs)) < len(pairs) for pairs in objects)
    for pairs, found in zip(objects, members([written(pairs) for pairs in objects]), strict=True):
        assert found == [[name, json.dumps(value)] for name, value in pairs]


def test_quotation_marks_and_brackets_in_a_text_are_part_of_it() -> None:
    text = '{"a":"\\"}],{\\\\","a":{"b":[1,{"a":2}]},"c":[]}'
    assert members([text]) == [[["a", '"\\"}],{\\\\"'], ["a", '{"b":[1,{"a":2}]}'], ["c", "[]"]]]


def test_an_empty_object_has_none() -> None:
    assert members(["{}", " { } "]) == [[], []]
