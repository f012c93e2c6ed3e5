"""Pyodide's inner package; the way an uncaught error is shown is loaded when there is one."""

from . import _base, _importhook

__all__ = ["_base", "_importhook"]


def _show(kind, error, trace):
    import traceback

    traceback.print_exception(kind, error, trace)


def set_excepthook():
    """Give errors that end in JavaScript Python's own layout."""
    import sys

    sys.excepthook = _show
