"""Everybody may read the site: a web server is another user than whoever built it, whatever the umask was."""

from pathlib import Path


def open_to_all(site: Path) -> None:
    """Give files and folders the rights that a web server needs, and nobody more than that."""
    site.chmod(0o755)
    for path in site.rglob("*"):
        path.chmod(0o755 if path.is_dir() else 0o644)
