"""A decorator that only means something where Pyodide's own documentation is built."""


def docs_argspec(argspec):
    """Return the function as it is."""
    return lambda function: function
