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
  apt-get update -qq && apt-get install -y -qq $missing >/dev/null && exit 0
fi
echo "Installeer eerst:" $missing
exit 1
