"""A share of a long row still shows everything of it, and nothing in it is there for nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.share import fewest, shared

ROWS = st.lists(st.frozensets(st.integers(0, 12), max_size=6), max_size=30)


@given(ROWS)
def test_all_that_is_shown_in_the_row_is_shown_in_the_share(row: list[frozenset[int]]) -> None:
    share = fewest(row)
    assert frozenset().union(*(row[place] for place in share)) == frozenset().union(*row)
    assert share == sorted(set(share))


@given(ROWS)
def test_nothing_of_the_share_shows_only_what_was_taken_before(row: list[frozenset[int]]) -> None:
    assert len(fewest(row)) <= len(frozenset().union(*row))


def test_who_shows_most_is_taken_and_of_two_alike_the_first() -> None:
    assert fewest(["a", "abc", "cd", "abc", "d"]) == [1, 2]


def test_what_is_left_out_is_for_the_audit() -> None:
    parameters = shared(["een", "ee", "n"], set)
    assert [parameter.values for parameter in parameters] == [("een",), ("ee",), ("n",)]
    assert [parameter.marks for parameter in parameters] == [[], [pytest.mark.audit], [pytest.mark.audit]]
