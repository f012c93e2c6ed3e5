"""Docstrings of the functions that are written in C: nobody reads them in a worker."""


def get_cmeth_docstring(func):
    """Return the least that CPython accepts, without `inspect` reading every signature."""
    return f"{func.__name__}($module, /, *args)\n--\n\n"
