"""Tests of one group run on one worker: what makes this so is a mark that pytest and pytest-xdist must agree on."""

from __future__ import annotations

import os

import pytest


def test_this_test_runs_where_its_group_runs(request: pytest.FixtureRequest) -> None:
    group = "@built-site" if "PYTEST_XDIST_WORKER" in os.environ else ""
    assert request.node.nodeid.removesuffix(group).endswith("test_this_test_runs_where_its_group_runs")
    assert request.node.nodeid.endswith(group)
