"""A stand-in: Pyodide's C code imports `traceback` at its start and uses it when something fails.

The original, kept as `_traceback_in_full`, is loaded at that moment.
"""


def __getattr__(name):
    import _traceback_in_full

    return getattr(_traceback_in_full, name)
