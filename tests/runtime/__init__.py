"""Tests of the browser runtime: how it is built, under Node, and in a browser."""
