#!/bin/sh
# Runs a command in silence. When it fails, shows what it said itself: why, is for it to say and not for us to guess.
if said=$("$@" 2>&1 </dev/null); then exit 0; else status=$?; fi
printf '%s\n' "${said:-(geen uitleg)}" >&2
printf '“%s” is mislukt (%s); hierboven staat wat het zelf zei. Los dat op en draai `make` opnieuw.\n' "$*" "$status" >&2
exit "$status"
