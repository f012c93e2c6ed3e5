"""What Pyodide's own start-up asks of this module, and no more.

The original parses code with `ast` to find its last expression; loading `ast`, `tokenize`, `copy`
and what they need costs more than all the rest of the start. Only four fixed strings are ever
evaluated here (`"{}"`, `"import importlib; importlib"`, ...), and our worker runs no code from text.
"""

from importlib import import_module


def eval_code(source, globals=None, locals=None, **options):
    """Run statements separated by `;` and return the value of the expression at the end."""
    scope = {} if globals is None else globals
    *statements, expression = (part.strip() for part in source.split(";"))
    for statement in statements:
        exec(statement, scope)
    return eval(expression, scope)


def pyimport_impl(path):
    """Import a module, or an attribute of one: what `pyodide.pyimport` calls."""
    stem, _, name = path.rpartition(".")
    if not stem:
        return import_module(name)
    return getattr(import_module(stem), name, None) or import_module(path)
