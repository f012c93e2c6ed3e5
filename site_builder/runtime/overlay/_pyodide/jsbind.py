"""Typed bindings of JavaScript objects: the one default that Pyodide's C code asks for at its start.

The original derives it from a Python signature with `inspect` and `typing`; the outcome is always
the same, so it is spelled out. Nothing of ours binds signatures.
"""

from _pyodide_core import JsFuncSignature, js2py_default_call_result, py2js_default


def _default_sig_stencil(*args, **kwargs):
    pass


default_signature = JsFuncSignature(
    _default_sig_stencil,
    False,
    0,
    (),
    (),
    py2js_default,
    (),
    (),
    (),
    py2js_default,
    js2py_default_call_result,
)


class no_default:
    """Marks a parameter without a default."""


def _unsupported(*args):
    raise NotImplementedError("signature binding is not part of the trimmed runtime")


get_attr_sig = func_to_sig = bind_class_sig = _unsupported
