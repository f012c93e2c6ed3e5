"""Hypothesis: the same examples in every run, and nothing timed; and data that a test may change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.rules.data import copied

settings.register_profile(
    "werkwijzer",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=120,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("werkwijzer")


@pytest.fixture
def data(tmp_path: Path) -> Iterator[Path]:
    """Return a copy of the rules' data that the rules read instead."""
    with copied(tmp_path) as rules:
        yield rules
