"""The built site, and each of the other browsers once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from site_builder.finish.policy import headers_for
from site_builder.project import ROOT
from site_builder.serve import running
from tests.other_browsers.browsers import BROWSERS, OtherBrowser


@pytest.fixture(scope="session")
def base() -> Iterator[str]:
    """The site's address, under a sub-path and with the headers it is deployed with."""
    folder: Path = ROOT / "site"
    with running(folder, prefix="/team/wijzer", headers=lambda path: headers_for(folder, path)) as server:
        yield server.url


@pytest.fixture(scope="session", params=BROWSERS)
def browser(request: pytest.FixtureRequest) -> Iterator[OtherBrowser]:
    """A browser of another make."""
    with BROWSERS[request.param]() as found:
        yield found
