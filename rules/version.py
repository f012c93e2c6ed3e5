"""The version of the rules; it is in every receipt, so raise it whenever a decision changes."""

VERSION = "2.0.0"
