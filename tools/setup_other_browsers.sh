#!/bin/sh
# Makes sure that Firefox, WebKitGTK's driver and a screen to draw on are there for `make browsers`.
set -eu
missing=""
command -v firefox-esr >/dev/null 2>&1 || command -v firefox >/dev/null 2>&1 || missing="firefox-esr"
command -v WebKitWebDriver >/dev/null 2>&1 || missing="$missing webkit2gtk-driver"
command -v xvfb-run >/dev/null 2>&1 || missing="$missing xvfb"
[ -n "$missing" ] || exit 0
if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  echo "· installeren (apt-get):" $missing
  sh tools/attempt.sh apt-get update -qq
  exec sh tools/attempt.sh apt-get install -y -qq $missing
fi
echo "Gestopt: voor \`make browsers\` ontbreekt" $missing". Installeer dat en draai \`make browsers\` opnieuw." >&2
exit 1
