"""Tests of the rules themselves, in CPython: tables, proofs and properties."""
