"""A stand-in: Pyodide's C code asks whether a function is a coroutine function, and for nothing else.

The original reads source code, and loads `ast`, `dis` and `tokenize` to do so.
"""

CO_COROUTINE = 0x80


def iscoroutinefunction(function):
    """Return whether calling `function` gives something to await."""
    code = getattr(function, "__code__", None)
    return bool(code and code.co_flags & CO_COROUTINE)
