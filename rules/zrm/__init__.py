"""The check `zrm`: its words in TOML, its decision in `rule.py`."""
