#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a test beside a PC/SC service with the virtual reader vpcd, in namespaces of its own: neither a real
# reader nor another service is touched. 77 (skipped) where that cannot be done.
set -u
skip() { echo "skipped: $1"; exit 77; }

if [ "${1:-}" != --inside ]; then
    for tool in unshare pcscd ip; do
        PATH="$PATH:/usr/sbin:/sbin" command -v "$tool" >/dev/null || skip "no $tool"
    done
    [ -e /etc/reader.conf.d/vpcd ] || skip "no virtual reader (package vsmartcard-vpcd)"
    user=; [ "$(id -u)" = 0 ] || user=-r
    unshare $user -m -n true 2>/dev/null || skip "no namespaces"
    exec unshare $user -m -n "$0" --inside "$@"
fi

shift
PATH="$PATH:/usr/sbin:/sbin"
mount -t tmpfs tmpfs /run && mkdir -p /run/pcscd && ip link set lo up || skip "no own /run"
pcscd --foreground >/dev/null 2>&1 &
service=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    [ -S /run/pcscd/pcscd.comm ] && break
    sleep 0.1
done
[ -S /run/pcscd/pcscd.comm ] || { kill "$service"; skip "the service does not start"; }
"$@"
result=$?
kill "$service"
exit "$result"
