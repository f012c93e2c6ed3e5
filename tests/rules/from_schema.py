"""Random answers that a JSON Schema of ours allows: for every check, also one that is yet to be made."""

from __future__ import annotations

import string
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

Schema = dict[str, Any]
# More than this in a list, or longer texts, show nothing new.
MORE = 4
LONGEST = 60
# As far as a browser counts without losing one.
HIGHEST = 2**53 - 1
LETTERS = [*string.ascii_letters, *"09 .,\n\"'<>&{}[]\\:-–“éßﬁ😀\u202e"]


def answers(schema: Schema) -> st.SearchStrategy[Any]:
    """Return a strategy for what a schema allows; of what may be left out, anything may be."""
    if "oneOf" in schema:
        return st.sampled_from([option["const"] for option in schema["oneOf"]])
    match schema["type"]:
        case "boolean":
            return st.booleans()
        case "integer":
            return st.integers(schema.get("minimum", -HIGHEST), schema.get("maximum", HIGHEST))
        case "string":
            return _text(schema)
        case "array":
            return _list(schema)
        case _:
            return _object(schema)


def _object(schema: Schema) -> st.SearchStrategy[Any]:
    found = {name: answers(inner) for name, inner in schema["properties"].items()}
    needed = schema.get("required", [])
    return st.fixed_dictionaries(
        {name: found[name] for name in needed},
        optional={name: found[name] for name in found if name not in needed},
    )


def _list(schema: Schema) -> st.SearchStrategy[Any]:
    least = schema.get("minItems", 0)
    most = min(schema.get("maxItems", least + MORE), least + MORE)
    unique = schema.get("uniqueItems", False)
    return st.lists(answers(schema["items"]), min_size=least, max_size=most, unique=unique)


def _text(schema: Schema) -> st.SearchStrategy[str]:
    pattern: str = schema.get("pattern", "")
    if pattern.startswith("^"):
        return st.from_regex(pattern, fullmatch=True)
    least = schema.get("minLength", 0)
    text = st.text(
        st.sampled_from(LETTERS), min_size=least, max_size=min(schema.get("maxLength", LONGEST), LONGEST)
    )
    return text.filter(str.strip) if pattern else text


def some(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """Return examples of a strategy, the same each time."""
    found: list[Any] = []

    @settings(
        max_examples=count, derandomize=True, database=None, deadline=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(strategy)
    def gather(example: Any) -> None:
        found.append(example)

    gather()
    return found
