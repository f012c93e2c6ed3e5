"""The check `stroomdiagram`: its words in TOML, its decision in `rule.py`."""
