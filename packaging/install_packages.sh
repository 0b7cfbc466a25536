#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_packages.sh run|test: installs with apt what building and running Kassa (run) or also testing it (test) needs
# and this machine has not. Does nothing, not even ask apt, when all is there. Debian 12.
set -euo pipefail

run_packages=(
    g++ cmake ninja-build ccache pkg-config
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-serialport-dev qt6-svg-dev qt6-multimedia-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-qpa-plugins qt6-translations-l10n libqt6sql6-sqlite libgl-dev
    nlohmann-json3-dev libqrencode-dev libzint-dev libssl-dev libpcsclite-dev
    fonts-inter fonts-noto-core fonts-dejavu-core tzdata
)
test_packages=(
    xvfb openbox xdotool imagemagick valgrind zbar-tools pcscd vsmartcard-vpcd iproute2 poppler-utils sqlite3 curl openssl
)

case "${1:-}" in
run) wanted=("${run_packages[@]}") ;;
test) wanted=("${run_packages[@]}" "${test_packages[@]}") ;;
*)
    echo "usage: install_packages.sh run|test" >&2
    exit 2
    ;;
esac

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null || true)" = installed ]
}

missing=()
for package in "${wanted[@]}"; do
    is_installed "$package" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "Packages are missing and there is no sudo. As root, run:" >&2
        echo "apt-get update && apt-get install --no-install-recommends -y ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing: ${missing[*]}"
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update -q
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}"
