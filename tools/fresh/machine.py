"""A machine on which nothing is there yet: a path with what a fresh Debian has, and an empty home."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tools.fresh import debian

# How this machine reaches the package registries is not something that a set-up step could have forgotten.
NETWORK = {
    *("http_proxy", "https_proxy", "no_proxy", "all_proxy"),
    *("ssl_cert_file", "ssl_cert_dir", "curl_ca_bundle", "requests_ca_bundle", "node_extra_ca_certs"),
    *("pip_cert", "pip_index_url", "pip_extra_index_url", "npm_config_registry", "npm_config_cafile"),
}
# Installing makes what a package brings visible, as it does on a machine that did not have it.
APT_GET = """#!/bin/sh
{apt_get} "$@" || exit
case " $* " in *" install "*) ;; *) exit 0 ;; esac
for package; do
  dpkg -L "$package" 2>/dev/null | grep -E '^(/usr)?/s?bin/[^/]+$' | while read -r file; do
    ln -sf "$file" "{folder}/"
  done
done
exit 0
"""


def fresh_machine(folder: Path) -> dict[str, str]:
    """Make the path and the home below `folder`; return the whole environment."""
    path, home = folder / "bin", folder / "home"
    for new in (path, home):
        new.mkdir()
    for name, file in debian.programs(debian.packages(debian.ASKED, database())).items():
        (path / name).symlink_to(file)
    # Python 3.13 is kept: a fresh machine may have it, and fetching one with uv is a way of its own.
    # A script and not a link: Python looks for its library beside the name that it is called by.
    write(path / "python3.13", f'#!/bin/sh\nexec "{base_python()}" "$@"\n')
    apt_get = path / "apt-get"
    if apt_get.exists():
        write(apt_get, APT_GET.format(apt_get=apt_get.readlink(), folder=path))
    kept = {name: value for name, value in os.environ.items() if name.lower() in NETWORK}
    # Without pip's cache there is that much less to throw away; it would have started empty all the same.
    return {**kept, "PATH": str(path), "HOME": str(home), "PIP_NO_CACHE_DIR": "1"}


def database() -> str:
    """Return every installed package with what it needs."""
    return debian.query("-W", "-f", debian.FIELDS)


def base_python() -> Path:
    """Return the Python under this virtual environment."""
    return Path(sys.base_prefix) / "bin" / "python3.13"


def write(file: Path, text: str) -> None:
    """Put a program in the place of whatever has its name."""
    file.unlink(missing_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)
