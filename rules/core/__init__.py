"""Machinery that knows no check: words, questions, answers, schema, explanation."""
