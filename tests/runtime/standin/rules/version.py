"""The version of the rules that misbehave."""

VERSION = "0.0.1"
