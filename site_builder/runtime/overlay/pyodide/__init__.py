"""Pyodide's Python package without its event loop: rules are plain functions, nothing here waits."""

from . import _state  # noqa: F401
