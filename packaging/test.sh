#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds debug (ASan and UBSan) and runs every test; the suites below run under Valgrind too,
# from the release build, because Debian's Qt is not instrumented and ASan sees no fault inside it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Valgrind repeats every test program of these folders (a program is called like its source).
valgrind_folders=(tests/core/http tests/core/store)
valgrind_timeout_s=900

shopt -s nullglob
valgrind_suites=()
for folder in "${valgrind_folders[@]}"; do
    for source in "$folder"/tst_*.cpp; do
        valgrind_suites+=("$(basename "$source" .cpp)")
    done
done

./packaging/install_packages.sh test
cmake --preset debug
cmake --build --preset debug
cmake --preset release
cmake --build --preset release --target valgrind_canary "${valgrind_suites[@]}"

# Nothing that a test starts may meet the settings or the data of the user.
home="$PWD/build/test-home"
rm -rf "$home"
mkdir -p "$home/runtime"
chmod 700 "$home/runtime"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache"
export XDG_RUNTIME_DIR="$home/runtime" LC_ALL=C.UTF-8 TZ=UTC

# Exit 9: Valgrind found a fault. Leaks are ASan's affair. The regexp JIT writes code that Valgrind cannot follow.
under_valgrind() {
    QT_QPA_PLATFORM=offscreen QT_ENABLE_REGEXP_JIT=0 timeout "$valgrind_timeout_s" \
        valgrind --quiet --error-exitcode=9 --leak-check=no --num-callers=20 --child-silent-after-fork=yes "$@"
}

release_program() {
    find build/release/tests -type f -name "$1" -perm -u+x
}

valgrind_failures=()
status=0
under_valgrind "$(release_program valgrind_canary)" 2>/dev/null || status=$?
if [ "$status" -ne 9 ]; then
    echo "valgrind: the known fault of valgrind_canary was not reported (exit $status): the suites prove nothing." >&2
    valgrind_failures+=(valgrind_canary)
fi
for suite in "${valgrind_suites[@]}"; do
    echo "valgrind: $suite"
    status=0
    under_valgrind "$(release_program "$suite")" || status=$?
    if [ "$status" -ne 0 ]; then
        valgrind_failures+=("$suite (exit $status)")
    fi
done
if [ "${#valgrind_failures[@]}" -gt 0 ]; then
    echo "valgrind: failed: ${valgrind_failures[*]}" >&2
else
    echo "valgrind: the canary was caught, ${#valgrind_suites[@]} suites are clean"
fi

# ctest comes last, so that its summary stands at the end.
status=0
ctest --test-dir build/debug --output-on-failure -j2 || status=$?
if [ "$status" -eq 0 ] && [ "${#valgrind_failures[@]}" -gt 0 ]; then
    status=1
fi
exit "$status"
