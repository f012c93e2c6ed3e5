"""Finds loaded words and personal data in a text; any check may use it, and it knows none."""
