"""The one way in which building the runtime fails."""


class RuntimeBuildError(Exception):
    """One line: what is missing or wrong, and what to do about it."""
