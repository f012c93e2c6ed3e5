"""Write the snapshots anew: `python -m tests.rules.snapshots`, then read what changed in `git diff`."""

from __future__ import annotations

from tests.case_tables import CHECKS
from tests.rules.snapshots.files import file_of, readable, snapshot

for check in CHECKS:
    file_of(check).write_text(readable(snapshot(check)) + "\n", "utf-8")
