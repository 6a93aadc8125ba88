#!/bin/sh
# Install what tests drive: the browser, its driver and a font for those marked `browser`, and
# LibreOffice; nothing that no test asks for. Tests with LibreOffice are long: CI leaves them out.
set -eu

asked() {
    grep -rqs --include='*.py' "$1" tests
}

wanted=
if asked 'mark\.browser' && ! { command -v chromium && command -v chromedriver; } >/dev/null; then
    wanted="chromium chromium-driver fonts-dejavu-core"  # the font has all letters of Vietnamese
fi
if [ -z "${CI:-}" ] && asked 'which("soffice")' && ! command -v soffice >/dev/null; then
    wanted="$wanted libreoffice-calc"
fi
if [ -z "$wanted" ]; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    # shellcheck disable=SC2086 - several names
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $wanted
else
    echo "Some tests are skipped until this is installed: $wanted" >&2
    echo "On Debian: sudo apt-get install $wanted" >&2
fi
