"""Rules that misbehave on request, for the tests of the engine."""

CHECKS = {"echo": None}
