"""The check `grenzen`: its words in TOML, its decision in `rule.py`."""
