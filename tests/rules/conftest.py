"""Hypothesis for these tests: the same examples in every run, and nothing timed."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

settings.register_profile(
    "werkwijzer",
    derandomize=True,
    database=None,
    deadline=None,
    max_examples=120,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("werkwijzer")
