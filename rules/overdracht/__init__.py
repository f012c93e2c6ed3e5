"""The check `overdracht`: its words in TOML, its decision in `rule.py`."""
