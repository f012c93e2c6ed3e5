"""All tests of the built site run on one worker: its pages are read once and looked at many times."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.site.built import SITE

HERE = Path(__file__).parent


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "xdist_group(name): run these tests on the same worker")


@pytest.hookimpl(tryfirst=True)  # pytest-xdist then puts the group into the name
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.xdist_group("built-site"))


@pytest.fixture(autouse=True, scope="session")
def _there_is_a_site() -> None:
    if not (SITE / "_headers").is_file():
        pytest.fail(f"{SITE} is not there or not finished; run `make build` first.")
