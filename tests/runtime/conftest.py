"""The runtime is built once for all tests that look at it, out of the cache that `make build` fills."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from site_builder.runtime import Manifest, build_runtime
from site_builder.runtime.cases import case_inputs
from site_builder.runtime.tools import PROJECT


class Built(NamedTuple):
    """A runtime folder, and what it says is in it."""

    folder: Path
    manifest: Manifest

    def path(self, role: str) -> Path:
        """Return the file with this role."""
        return self.folder / self.manifest.files[role].name


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = tmp_path_factory.mktemp("runtime")
    return Built(folder, build_runtime(folder, cache=PROJECT / "build" / "cache", answers=case_inputs()))
