"""Running code from text: not part of the trimmed runtime, beyond what its own start asks for."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
