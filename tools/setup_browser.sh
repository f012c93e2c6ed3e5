#!/bin/sh
# Makes sure there is a Chromium for the tests: one that is there, Debian's, or Playwright's own.
set -eu
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then exit 0; fi
done
if .venv/bin/python -c 'from playwright.sync_api import sync_playwright as p; from pathlib import Path; import sys
with p() as w: sys.exit(not Path(w.chromium.executable_path).exists())' 2>/dev/null; then exit 0; fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "· Chromium installeren (apt-get)"
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null && exit 0
fi
echo "· Chromium installeren (playwright)"
.venv/bin/python -m playwright install chromium ||
  { echo "Er is geen Chromium: installeer het pakket chromium en probeer opnieuw."; exit 1; }
