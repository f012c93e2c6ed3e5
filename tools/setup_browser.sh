#!/bin/sh
# Makes sure there is a Chromium for the tests that starts: one that is there, Debian's, or Playwright's own.
set -eu
try="-m tools.try_chromium"
# The same engine without windows halves the time of the tests; they run without it too.
shell=chromium-headless-shell
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ] && ! command -v $shell >/dev/null 2>&1; then
  echo "· Chromium zonder vensters installeren (apt-get)"
  { apt-get update -qq && apt-get install -y -qq $shell; } >/dev/null 2>&1 </dev/null ||
    echo "· dat lukt niet: de browsertests duren langer"
fi
for name in chromium chromium-browser google-chrome; do
  if command -v "$name" >/dev/null 2>&1; then exec sh tools/attempt.sh .venv/bin/python $try; fi
done
if .venv/bin/python $try >/dev/null 2>&1; then exit 0; fi
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "· Chromium installeren (apt-get)"
  # One that fails has said why; Playwright may still bring a browser.
  if sh tools/attempt.sh apt-get update -qq && sh tools/attempt.sh apt-get install -y -qq chromium; then
    exec sh tools/attempt.sh .venv/bin/python $try
  fi
fi
echo "· Chromium installeren (playwright)"
.venv/bin/python -m playwright install chromium || {
  echo "Gestopt: er is geen Chromium voor de tests; hierboven staat waarom Playwright er geen brengt." \
    "Los dat op of installeer het pakket chromium, en draai \`make test\` opnieuw." >&2
  exit 1
}
# It needs libraries of the system, and says which of them are not there.
exec sh tools/attempt.sh .venv/bin/python $try
