"""A stand-in: Pyodide's C code imports `asyncio` at its start and uses it only for awaiting.

The rules are plain functions and the worker calls them directly; the real package is a sixth of
what a start would cost.
"""


def __getattr__(name):
    raise AttributeError(f"asyncio is not part of the trimmed runtime ({name})")
