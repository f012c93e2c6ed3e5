"""Whole results, kept in files: no text, bound or list of a result changes unseen.

The case table of a check names the answers (`[[toon]]`), `python -m tests.rules.snapshots` writes the
files anew, and `tests/rules/test_snapshots.py` compares them and sees that no text of the words is left out.
"""
