"""The built site, as a reader's browser gets it; `WERKWIJZER_SITE` names another one than `site/`."""
