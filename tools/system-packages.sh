#!/bin/sh
# Install the browser, its driver and a font for tests marked `browser`; nothing where none is marked.
set -eu

if command -v chromium >/dev/null && command -v chromedriver >/dev/null; then
    exit 0
fi
if ! grep -rqs --include='*.py' 'mark\.browser' tests; then
    exit 0
fi
if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        chromium chromium-driver fonts-dejavu-core  # the font has all letters of Vietnamese
else
    echo "The browser tests are skipped until chromium and chromedriver are installed." >&2
    echo "On Debian: sudo apt-get install chromium chromium-driver" >&2
fi
