#!/bin/sh
# Make a virtual environment: make-venv.sh FOLDER. PYTHON names the interpreter to take.
set -eu

folder=$1

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

if [ -n "${PYTHON:-}" ]; then
    set -- "$PYTHON"
else
    set -- python3 python3.14 python3.13 python3.12 python3.11
fi
python=
for candidate in "$@"; do
    if new_enough "$candidate"; then
        python=$candidate
        break
    fi
done
if [ -z "$python" ]; then
    found=$("$1" --version 2>&1) || found="$1 ?"
    echo "gbopen cần Python 3.11 trở lên; trên máy này: $found." >&2
    echo "gbopen needs Python 3.11 or later; found: $found." >&2
    echo "Install one, or name it: make PYTHON=/path/to/python3.13 ..." >&2
    exit 1
fi

# Debian and its kin keep venv and ensurepip in a package of their own.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python{}.{}-venv".format(*sys.version_info))')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        apt-get update -qq
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$package"
    else
        echo "Thiếu venv hoặc ensurepip của $python. Trên Debian, Ubuntu: sudo apt-get install $package" >&2
        echo "$python cannot make virtual environments: its venv or ensurepip is missing." >&2
        echo "On Debian or Ubuntu: sudo apt-get install $package" >&2
        exit 1
    fi
fi

# Half an environment must not look like a whole one to the next run.
"$python" -m venv --clear "$folder" || { rm -rf "$folder"; exit 1; }
